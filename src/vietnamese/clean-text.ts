import { isSyllable } from './rhymes.ts';
import { decodeTcvn3 } from './tcvn3.ts';

/**
 * Characters that do not show: control characters, soft hyphen, zero-width blanks and joiners, direction marks, byte order mark, the
 * place of an object of Word. U+0080 to U+009F may be letters of UTF-8 read wrong, but for the line break U+0085.
 */
export const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff\ufffc]/g;
/** Those that stood between two lines or words. */
const BREAKS = /[\u000b\u000c\u2028\u2029]/;

/**
 * Whether the soft hyphen at a place may be a letter of an old encoding: the ư of TCVN3, with which the letters around it are a
 * syllable, or the second half of an í of UTF-8 read as code page 1252.
 */
function mayBeLetter(text: string, at: number): boolean {
  if (text[at] !== '\u00ad') return false;
  if (text[at - 1] === 'Ã') return true;
  const before = /[\p{L}\p{M}\u00a1-\u00ff]*$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\u00a1-\u00ff]*/u.exec(text.slice(at + 1, at + 9))?.[0] ?? '';
  if (/[^\u0000-\u00ff]/.test(before + after)) return false;
  return isSyllable(decodeTcvn3(`${before}\u00ad${after}`).toLowerCase());
}

/** Scripts and signs that need joiners and direction marks. */
const NEEDS_HIDDEN =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Khmer}\p{Script=Thai}\p{Extended_Pictographic}\ufe0f]/u;

/**
 * What belongs in the place of a character that does not show; undefined where it stays: one that may be a letter, or that the signs
 * beside it need.
 */
export function insteadOfHidden(text: string, at: number): string | undefined {
  const near = text.slice(Math.max(0, at - 3), at) + text.slice(at + 1, at + 4);
  if (mayBeLetter(text, at) || NEEDS_HIDDEN.test(near)) return undefined;
  return BREAKS.test(text[at] ?? '') ? ' ' : '';
}

/** Without the characters that do not show. */
export const withoutHidden = (text: string): string =>
  text.replace(HIDDEN, (mark, at: number) => insteadOfHidden(text, at) ?? mark);

/** Blanks of other kinds (no-break, narrow, wide) as ordinary ones. */
export const withPlainBlanks = (text: string): string =>
  text.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');

/** Letters of Cyrillic and Greek that look like Latin ones. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', і: 'i', ј: 'j', о: 'o', р: 'p', с: 'c', ѕ: 's', у: 'y', х: 'x', һ: 'h', к: 'k' },
  ...{
    А: 'A',
    В: 'B',
    Е: 'E',
    І: 'I',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
  },
  ...{ Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T' },
  ...{ Υ: 'Y', Χ: 'X', ο: 'o', ν: 'v', ι: 'i' },
};
const WORD = /[\p{L}\p{M}]+/gu;
const FOREIGN = /\p{Script=Cyrillic}|\p{Script=Greek}/u;

/** Letters of Latin in the clothes of others: bold and script of mathematics, as people paste them from Facebook, full width, ligatures. */
const DRESSED = /[\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a\ufb00-\ufb06]/u;

function inLatin(word: string): string {
  const plain = DRESSED.test(word) ? word.normalize('NFKC') : word;
  if (!FOREIGN.test(plain) || !/\p{Script=Latin}/u.test(plain)) return plain;
  const latin = [...plain].map((letter) => ALIKE[letter] ?? letter).join('');
  return FOREIGN.test(latin) ? plain : latin;
}

/** Words that mix Latin letters with look-alikes of other scripts, in Latin letters alone; words of one script stay. */
export const withLatinLetters = (text: string): string =>
  FOREIGN.test(text) || DRESSED.test(text) ? text.replace(WORD, inLatin) : text;

/** Digits of full width (`０`) as ordinary ones. */
export const withPlainDigits = (text: string): string =>
  text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
