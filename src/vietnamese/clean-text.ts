import { isSyllable } from './rhymes.ts';
import { decodeTcvn3 } from './tcvn3.ts';

/** Characters that do not show: soft hyphen, zero-width blanks and joiners, direction marks, byte order mark. */
const HIDDEN = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

/**
 * Whether the soft hyphen at a place may be a letter of an old encoding: the ư of TCVN3, with which the letters around it are a
 * syllable, or the second half of an í of UTF-8 read as code page 1252.
 */
export function mayBeLetter(text: string, at: number): boolean {
  if (text[at] !== '\u00ad') return false;
  if (text[at - 1] === 'Ã') return true;
  const before = /[\p{L}\p{M}\u00a1-\u00ff]*$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\u00a1-\u00ff]*/u.exec(text.slice(at + 1, at + 9))?.[0] ?? '';
  if (/[^\u0000-\u00ff]/.test(before + after)) return false;
  return isSyllable(decodeTcvn3(`${before}\u00ad${after}`).toLowerCase());
}

/** Without the characters that do not show; a soft hyphen that may be a letter stays. */
export const withoutHidden = (text: string): string =>
  text.replace(HIDDEN, (mark, at: number) => (mayBeLetter(text, at) ? mark : ''));

/** Blanks of other kinds (no-break, narrow, wide) as ordinary ones. */
export const withPlainBlanks = (text: string): string =>
  text.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');

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

/** Words that mix Latin letters with look-alikes of other scripts, in Latin letters alone; words of one script stay. */
export const withLatinLetters = (text: string): string =>
  FOREIGN.test(text)
    ? text.replace(WORD, (word) => {
        if (!FOREIGN.test(word) || !/\p{Script=Latin}/u.test(word)) return word;
        const latin = [...word].map((letter) => ALIKE[letter] ?? letter).join('');
        return FOREIGN.test(latin) ? word : latin;
      })
    : text;

/** Digits of full width (`０`) as ordinary ones. */
export const withPlainDigits = (text: string): string =>
  text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
