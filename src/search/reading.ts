import type { Term } from './query.ts';
import { wantedOf, type Wanted } from './rank.ts';
import type { Vocabulary } from './vocabulary.ts';
import { toCarrier, type Word } from './words.ts';

/** One way to understand a query. */
export interface Reading {
  readonly terms: readonly Term[];
  readonly wanted: readonly Wanted[];
  /** Taken off a page's score when this is how it answers: nobody typed this. */
  readonly cost: number;
  /** The reading puts another word in place of a typed one, so the page has to say so. */
  readonly mended: boolean;
}

/** All runs of letters and digits of terms, in order. */
export const partsOf = (terms: readonly Term[]): Word[] => terms.flatMap(({ parts }) => parts);

/** Terms as the engine wants them. */
export const engineWords = (terms: readonly Term[]): string =>
  toCarrier(terms.map(({ whole }) => whole.exact).join(' '));

/** Terms as people read them. */
export const textOf = (terms: readonly Term[]): string => terms.map(({ typed }) => typed).join(' ');

/** A reading of terms; by default the plain one. */
export const readingOf = (
  terms: readonly Term[],
  vocabulary: Vocabulary,
  cost = 0,
  mended = false,
): Reading => ({
  terms,
  wanted: wantedOf(partsOf(terms), vocabulary),
  cost,
  mended,
});
