import { thingsOf, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { proseOf } from '../prose.ts';
import { formatDate } from '../../vietnamese/dates.ts';

/** Words with which a text tells its reader that a document has ended. */
const TOLD = /hết hiệu lực|không còn hiệu lực|bị bãi bỏ|được thay|thay thế|thay cho|bị thay/i;

interface Validity {
  readonly state?: unknown;
  readonly to?: unknown;
  readonly replacedBy?: unknown;
}

const validityOf = ({ value }: Thing): Validity => ((value ?? {}) as { validity?: Validity }).validity ?? {};

function endOf(document: Thing, today: string): { to: string | undefined; replacedBy: string[] } | undefined {
  const { state, to, replacedBy } = validityOf(document);
  const day = typeof to === 'string' ? to : undefined;
  if (day ? day > today : state !== 'het-hieu-luc') return undefined;
  return { to: day, replacedBy: Array.isArray(replacedBy) ? replacedBy.map(String) : [] };
}

/** Texts that cite a document which has ended without saying so. */
export const validity: ContentRule = {
  scope: 'full',
  find: (content) => {
    const documents = new Map(thingsOf(content, 'documents').map((document) => [document.id, document]));
    return thingsOf(content, 'articles', 'guides', 'questions', 'topics').flatMap((thing) => {
      const { documents: cited } = (thing.value ?? {}) as { documents?: unknown };
      const prose = proseOf(thing)?.blocks.map(({ text }) => text) ?? [];
      if (!Array.isArray(cited) || TOLD.test([JSON.stringify(thing.value), ...prose].join('\n'))) return [];
      return cited.flatMap((id: unknown, position) => {
        const document = documents.get(String(id));
        const end = document && endOf(document, content.today);
        if (!end) return [];
        const number = (document.value as { number?: unknown }).number;
        return [
          {
            file: thing.file,
            ...thing.placeOf(['documents', position]),
            severity: 'notice' as const,
            code: 'van-ban-het-hieu-luc',
            what: `Văn bản ${String(number)} đã hết hiệu lực${end.to ? ` từ ngày ${formatDate(end.to)}` : ''}, bài chưa nói điều đó`,
            why: 'Người đọc có thể làm theo quy định cũ',
            mend: end.replacedBy.length
              ? `dẫn văn bản thay thế (${end.replacedBy.join(', ')}), hoặc ghi rõ “đã hết hiệu lực”`
              : 'ghi rõ “đã hết hiệu lực”',
          },
        ];
      });
    });
  },
};
