import { isSyllable } from './rhymes.ts';

/** Whether a word in capitals is a short form by its letters alone: short, and no syllable (UBND, CNTT, INDEX). */
export const isAbbreviation = (word: string): boolean =>
  word.length > 1 && word.length < 6 && !isSyllable(word.toLocaleLowerCase('vi'));
