import type { Hit } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { foldedText } from './words.ts';

/** What stands above the list: an answer, and where to read more. */
export interface Answer {
  readonly kind: 'abbreviation' | 'unit' | 'document' | 'feedback' | 'hotlines' | 'title';
  readonly title: string;
  readonly text: string;
  /** As the engine gives it, base path included; none for an abbreviation. */
  readonly address?: string;
}

const HOTLINES = '/duong-day-nong/';

/** What a page says first after its title, to the end of a sentence. */
function lead({ title, content }: { title: string; content: string }): string {
  const text = content.startsWith(title) ? content.slice(title.length).replace(/^[.\s]+/, '') : content;
  const sentences = text.match(/^[\s\S]{40,320}?[.!?](?=\s|$)(?:[\s\S]{0,160}?[.!?](?=\s|$))?/)?.[0];
  return sentences ?? `${text.slice(0, 200)}…`;
}

/** What an abbreviation that was typed alone stands for. */
export function meaning(query: Query, { abbreviations }: Lexicon): Answer[] {
  const typed = query.text.replace(/[“”"?.!]/g, '').trim();
  const found = abbreviations.find(([short]) =>
    short.length > 2 ? short.toLowerCase() === typed.toLowerCase() : short === typed,
  );
  return found ? [{ kind: 'abbreviation', title: found[0], text: found[1] }] : [];
}

/** Names of units begin with what they are; people leave it out. */
const withoutType = (name: string): string => name.replace(/^(xa|thi tran|huyen|tinh|phuong) /, '');

function page(query: string, hits: readonly Hit[]): Answer[] {
  for (const { record } of hits.slice(0, 3)) {
    if (!record) continue;
    const kind = record.filters['kind']?.[0];
    const title = foldedText(record.title);
    const unit = kind === 'don-vi' && (query === title || query === withoutType(title));
    const document = kind === 'van-ban' && /^\d/.test(query) && ` ${title} `.includes(` ${query} `);
    if (unit || document) {
      return [
        {
          kind: unit ? 'unit' : 'document',
          title: record.title,
          text: lead(record),
          address: record.address,
        },
      ];
    }
  }
  return [];
}

/** “Phản ánh, kiến nghị” is not “khiếu nại” or “tố cáo”, for which other laws hold; it is never offered for those. */
function offered(query: string, hits: readonly Hit[], { feedback }: Lexicon): Answer[] {
  const wants = (words: RegExp): boolean => words.test(` ${query} `);
  const take = (kind: Answer['kind'], address: string): Answer[] => {
    const record = hits.find((hit) => hit.record?.address.endsWith(address))?.record;
    return record ? [{ kind, title: record.title, text: lead(record), address: record.address }] : [];
  };
  if (wants(/ (khieu nai|to cao|khieu kien) /)) return [];
  if (wants(/ (phan anh|kien nghi) /)) return feedback ? take('feedback', feedback) : [];
  if (wants(/ (hotline|so dien thoai|tong dai) /)) return take('hotlines', HOTLINES);
  return [];
}

/** Direct answers to a query, from what was found and from the lexicon; often none. */
export function answersFor(query: Query, hits: readonly Hit[], lexicon: Lexicon): Answer[] {
  const plain = foldedText(query.text);
  return [...meaning(query, lexicon), ...page(plain, hits), ...offered(plain, hits, lexicon)].slice(0, 2);
}
