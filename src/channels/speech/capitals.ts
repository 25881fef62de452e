import { isSyllable } from '../../vietnamese/rhymes.ts';
import type { ReadingRules } from './doubts.ts';

/** Words in capitals, one behind the other: a heading, a signature, a name. */
const RUN = /(?<![\p{L}\d])\p{Lu}{1,7}(?:(?:[\s,]{1,2}|\s[-–—]\s)\p{Lu}{1,7}){1,60}(?![\p{L}\d])/gu;
const PERSON = /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Đđ]ồng chí|[Hh]ọ và tên|[Hh]ọ tên)\s*:?\s+$/u;

/** A letter by itself is a letter (“Nguyễn Văn A”), but for those that are words: y tế. */
const isWord = (word: string): boolean => !/^[A-X]$/.test(word) && isSyllable(word.toLocaleLowerCase('vi'));
/** No foreign word has such letters, and few abbreviations are syllables. */
const isVietnamese = (word: string): boolean => /[^A-Z]/.test(word) && isWord(word);
const titled = (word: string): string => word.charAt(0) + word.slice(1).toLocaleLowerCase('vi');

/**
 * All capitals of a heading, a signature or a name as a sentence has them. What is no syllable stays, for it is an abbreviation; so does a
 * single abbreviation that is known and could be a syllable (TU, TƯ).
 */
export function withoutCapitals(text: string, known: ReadingRules['abbreviations']): string {
  const isUnknownWord = (word: string): boolean => isWord(word) && !known.has(word);
  const isHeading = !/\p{Ll}/u.test(text) && (text.match(/[\p{L}\d]+/gu) ?? []).every(isUnknownWord);
  return text
    .replace(RUN, (run: string, at: number) => {
      const found = run.match(/\p{Lu}+/gu) ?? [];
      const isOfWords =
        found.filter((word) => word.length > 1 && isWord(word)).length > 1 ||
        found.some((word) => isVietnamese(word) && !known.has(word));
      if (!isOfWords) return run;
      const isName = PERSON.test(text.slice(Math.max(0, at - 20), at));
      return run.replace(/\p{Lu}+/gu, (word, place: number) => {
        if (!isWord(word)) return word;
        return place === 0 || isName ? titled(word) : word.toLocaleLowerCase('vi');
      });
    })
    .replace(/(?<![\p{L}\d])\p{Lu}{2,7}(?![\p{L}\d])/gu, (word) =>
      isHeading || (isVietnamese(word) && !known.has(word)) ? titled(word) : word,
    )
    .replace(/(?<!\p{L})việt nam(?!\p{L})/gu, 'Việt Nam');
}
