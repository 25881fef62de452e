import { splitAtDocumentNumbers } from '../../model/fields/document-number-form.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import type { Place } from '../../files/fault.ts';
import { thingsOf, type ContentFolder, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { textsOf } from '../texts.ts';
import { NAMING } from './document-numbers.ts';

/** Words with which a text tells its reader that a document has ended. */
const TOLD =
  /hết hiệu lực|không còn hiệu lực|bãi bỏ|được thay|thay thế|bị thay|(?<!\p{L})thay (?:cho|(?:các )?(?:Nghị|Quyết|Thông|Luật|Chỉ|Pháp|Công văn))/iu;

/** How far before and after a number its reader is told, in characters: a table or two sentences may stand between. */
const BEFORE = 300;
const AFTER = 600;

/** Texts of which the page shows cited documents with their state; other things only name them. */
const CITING: readonly Thing['type'][] = ['articles', 'guides', 'questions', 'events', 'topics'];
/** A plan is kept as it was written, and a former address is no text. */
const KEPT: readonly Thing['type'][] = ['plans', 'planTexts', 'redirects'];

interface Ended {
  readonly number: string;
  readonly to: string | undefined;
  readonly replacedBy: readonly string[];
}

function endOf({ value }: Thing, today: string): Ended | undefined {
  const { number, validity } = (value ?? {}) as { number?: unknown; validity?: Record<string, unknown> };
  const to = typeof validity?.['to'] === 'string' ? validity['to'] : undefined;
  if (to ? to > today : validity?.['state'] !== 'het-hieu-luc') return undefined;
  const replacedBy = validity?.['replacedBy'];
  return { number: String(number), to, replacedBy: Array.isArray(replacedBy) ? replacedBy.map(String) : [] };
}

const finding = (file: string, place: Place, { number, to, replacedBy }: Ended): Finding => ({
  file,
  ...place,
  severity: 'notice',
  code: 'van-ban-het-hieu-luc',
  what: `Văn bản ${number} đã hết hiệu lực${to ? ` từ ngày ${formatDate(to)}` : ''}, bài chưa nói điều đó`,
  why: 'Người đọc có thể làm theo quy định cũ',
  mend: replacedBy.length
    ? `dẫn văn bản thay thế (${replacedBy.join(', ')}), hoặc ghi rõ “đã hết hiệu lực”`
    : 'ghi rõ “đã hết hiệu lực”',
});

/** All that a thing says, in one run, and where the documents that have ended are named in it. */
function readingOf(thing: Thing, numbers: ReadonlySet<string>) {
  let whole = '';
  const named = textsOf(thing, [...NAMING, 'corrections']).flatMap(({ text, placeOf }) => {
    const start = whole.length;
    whole += `${text}\n`;
    let index = 0;
    return splitAtDocumentNumbers(text).flatMap(({ value, isNumber }) => {
      const at = index;
      index += value.length;
      return isNumber && numbers.has(value) ? [{ number: value, at: start + at, place: placeOf(at) }] : [];
    });
  });
  return { whole, named };
}

function judge(thing: Thing, ended: ReadonlyMap<string, Ended>): Finding[] {
  const documents = (thing.value as { documents?: unknown } | null)?.documents;
  const cited = CITING.includes(thing.type) && Array.isArray(documents) ? documents.map(String) : [];
  const { whole, named } = readingOf(thing, new Set([...ended.values()].map(({ number }) => number)));
  return [...ended].flatMap(([id, document]) => {
    const [first, ...others] = named.filter(({ number }) => number === document.number);
    if (first) {
      const told = [first, ...others].some(({ at }) =>
        TOLD.test(whole.slice(Math.max(0, at - BEFORE), at + AFTER)),
      );
      return told ? [] : [finding(thing.file, first.place, document)];
    }
    if (!cited.includes(id) || TOLD.test(whole)) return [];
    return [finding(thing.file, thing.placeOf(['documents', cited.indexOf(id)]), document)];
  });
}

/** Texts that cite a document which has ended, or name it by its number, without saying so. */
export const validity: ContentRule = {
  scope: 'full',
  find: (content: ContentFolder) => {
    const ended = new Map(
      thingsOf(content, 'documents').flatMap((document) => {
        const end = endOf(document, content.today);
        return end ? [[document.id ?? '', end] as const] : [];
      }),
    );
    // What has ended itself may name what ended with it.
    return content.things
      .filter(({ type, id }) => !KEPT.includes(type) && !(type === 'documents' && ended.has(id ?? '')))
      .flatMap((thing) => judge(thing, ended));
  },
};
