import { canonicalTones } from '../vietnamese/normalize.ts';
import { foldVietnamese } from '../vietnamese/fold.ts';

/** One word of a text or a query, in the two forms in which words are compared. */
export interface Word {
  /** Lower case, NFC, tone in its canonical place. */
  readonly exact: string;
  /** Lower case, no marks, đ as d. */
  readonly folded: string;
}

/** Stands in the index between a page's other names and words that its text has in another form only. */
export const NAMES_END = ' || ';

const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;

const memory = new Map<string, Word>();

/** One run of letters and digits as a word. */
export function wordOf(run: string): Word {
  let word = memory.get(run);
  if (!word) {
    const exact = canonicalTones(run.normalize('NFC').toLowerCase());
    word = { exact, folded: foldVietnamese(exact) };
    // A page of results repeats few thousand syllables; a bound keeps pasted noise from piling up.
    if (memory.size > 20_000) memory.clear();
    memory.set(run, word);
  }
  return word;
}

/** Words of a text: every run of letters and digits, so that `76/NQ-CP` gives three. */
export const wordsOf = (text: string): Word[] => (text.match(LETTERS) ?? []).map(wordOf);

/** A text as its words without marks, with one blank between them. */
export const foldedText = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');

/** Whether a word carries marks of its own. */
export const isMarked = (word: Word): boolean => word.exact !== word.folded;
