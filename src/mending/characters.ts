import { HIDDEN, insteadOfHidden, withLatinLetters } from '../vietnamese/clean-text.ts';
import { isSyllable } from '../vietnamese/rhymes.ts';
import { frontMatterLines, maskOf } from './blocks.ts';
import { linesOf, type Change, type Mend, type MendCode, type MendSource } from './change.ts';
import { doubtfulSpans } from './legacy.ts';

/** Changes of what a form finds, but where a piece may be in an old encoding; `say` gives undefined for what stays. */
function changesOf(
  source: MendSource,
  code: MendCode,
  form: RegExp,
  say: (found: string, at: number) => string | undefined,
): Change[] {
  const changes = [...source.text.matchAll(form)].flatMap(({ 0: old, index }): Change[] => {
    const text = say(old, index);
    if (text === undefined || text === old) return [];
    return [{ start: index, end: index + old.length, text, code, isSure: true }];
  });
  const doubts = changes.length === 0 ? [] : doubtfulSpans(source);
  return changes.filter(({ start, end }) => !doubts.some((span) => start < span.end && end > span.start));
}

/** Letters with their marks apart, made one. */
export const mendComposition: Mend = ({ text }) =>
  text === text.normalize('NFC')
    ? []
    : [...text.matchAll(/[^\s]+/g)].flatMap(({ 0: old, index }) => {
        const composed = old.normalize('NFC');
        const change = {
          start: index,
          end: index + old.length,
          text: composed,
          code: 'chua-nfc',
          isSure: true,
        } as const;
        return composed === old ? [] : [change];
      });

const ACRONYM = /^[A-ZĐƯƠ]{2,8}$/;

/** The eth of old fonts in Vietnamese words and short forms; names of Iceland keep theirs. */
export const mendEth: Mend = (source) =>
  changesOf(source, 'chu-d-la', /(?<!\p{L})\p{L}{0,8}[Ðð]\p{L}{0,8}/gu, (word) => {
    const meant = word.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
    return ACRONYM.test(meant) || isSyllable(meant.toLowerCase()) ? meant : undefined;
  });

/** Characters that do not show. */
export const mendHidden: Mend = (source) =>
  changesOf(source, 'ky-tu-an', HIDDEN, (found, at) =>
    // The byte order mark of the file is its first character.
    at === 0 && found === '\ufeff' ? undefined : insteadOfHidden(source.text, at),
  );

/** Words with letters of other scripts that look like Latin ones, or in other clothes. */
export const mendLookalikes: Mend = (source) =>
  changesOf(source, 'chu-giong-la', /[\p{L}\p{M}]+/gu, withLatinLetters);

const ODD_SPACES =
  /^[ \t]*[\u00a0\u2000-\u200a\u202f\u205f\u3000][ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]*|[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gm;

/** No-break and other odd spaces, outside code; before a paragraph, where they would indent it, they go. */
export const mendSpaces: Mend = (source) => {
  const mask = maskOf(source);
  const lines = linesOf(source.text);
  const front = frontMatterLines(lines);
  const body = source.kind === 'markdown' ? front && (lines[front]?.start ?? 0) : Infinity;
  return changesOf(source, 'dau-cach-la', ODD_SPACES, (found, at) => {
    if (mask.slice(at, at + found.length) !== found) return undefined;
    const isFirst = at === 0 || /[\r\n]/.test(source.text[at - 1] ?? '');
    if (!isFirst) return ' ';
    return at >= body ? '' : found.replace(/[^ \t]/g, ' ');
  });
};
