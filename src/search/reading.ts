import type { Term } from './query.ts';
import { wantedOf, type Wanted } from './match.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** One way to understand a query. */
export interface Reading {
  readonly wanted: readonly Wanted[];
  /** Taken off a page's score when this is how it answers: nobody typed this. */
  readonly cost: number;
}

/** All runs of letters and digits of terms, in order. */
export const partsOf = (terms: readonly Term[]): Word[] => terms.flatMap(({ parts }) => parts);

/** Terms as people read them. */
export const textOf = (terms: readonly Term[]): string => terms.map(({ typed }) => typed).join(' ');

/** A reading of terms; by default the plain one. */
export const readingOf = (terms: readonly Term[], vocabulary: Vocabulary, cost = 0): Reading => ({
  wanted: wantedOf(partsOf(terms), vocabulary),
  cost,
});
