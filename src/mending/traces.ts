import { frontMatterLines, maskOf, type Span } from './blocks.ts';
import { breakOf, linesOf, type Change, type Mend, type MendCode } from './change.ts';
import { mendLists } from './lists.ts';
import { marksOf } from './marks.ts';
import { mendTables } from './tables.ts';
import {
  withClausesApart,
  withDashRow,
  withLinks,
  withListMarks,
  withRule,
  withTable,
  withTightBold,
} from './word-traces.ts';

/** Lines of the body that stand together, none of them code, a remark or a quotation, as they are written. */
function paragraphsOf(source: Parameters<Mend>[0]): Span[] {
  const mask = maskOf(source);
  const lines = linesOf(source.text);
  const front = frontMatterLines(lines);
  const found: Span[] = [];
  let isOpen = false;
  for (const { start, end, text } of lines.slice(front === 0 ? 0 : front + 1)) {
    const isProse = mask.slice(start, end).trim() !== '' && !/^(?: {4}|[ \t]*(?:\t|>))/.test(text);
    const last = found.at(-1);
    if (isProse && isOpen && last) found[found.length - 1] = { start: last.start, end };
    else if (isProse) found.push({ start, end });
    isOpen = isProse;
  }
  return found;
}

const ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/m;
const BARS = /^[ \t]*(?:\||[|: -]*-[|: -]*$)/m;
/** What a list or a table of Markdown has, it has as it should. */
const unless =
  (form: RegExp, mended: (text: string) => string) =>
  (text: string): string =>
    form.test(text) ? text : mended(text);

const TRACES: readonly (readonly [code: MendCode, mended: (text: string) => string, before?: Mend])[] = [
  ['gach-dai', withRule],
  ['danh-sach', withListMarks, mendLists],
  ['danh-sach', unless(ITEM, withClausesApart), mendLists],
  [
    'bang-thieu-gach',
    unless(
      ITEM,
      unless(BARS, (text) => withDashRow(withTable(text))),
    ),
    mendTables,
  ],
  ['dau-sao-le', withTightBold],
  ['lien-ket-hong-cach-viet', withLinks],
];

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

/** One kind of what the check tells of Word and a hurried hand; certain where nothing but blanks changes. */
const traceMend =
  ([code, mended, before]: (typeof TRACES)[number]): Mend =>
  (source) => {
    const { text, kind, isVerbatim } = source;
    if (kind !== 'markdown' || isVerbatim) return [];
    const taken = before?.(source) ?? [];
    const lineBreak = breakOf(text);
    return paragraphsOf(source).flatMap(({ start, end }): Change[] => {
      const written = text.slice(start, end).replace(/\r\n|\r/g, '\n');
      const marks = marksOf(written);
      if (mended(marks) === marks || taken.some((one) => one.start <= end && one.end >= start)) return [];
      const better = mended(written);
      const isSure = withoutBlanks(better) === withoutBlanks(written);
      return [{ start, end, text: better.replace(/\n/g, lineBreak), code, isSure }];
    });
  };

/** What is left of Word, Excel and a hurried hand in a text, one mend for each kind. */
export const TRACE_MENDS: readonly Mend[] = TRACES.map(traceMend);
