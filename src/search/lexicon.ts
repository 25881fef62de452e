import type { Asked } from '../vietnamese/asked-words.ts';
import type { Facts, Reachable } from '../facts/facts.ts';
import { decodeWords, type Vocabulary } from './vocabulary.ts';

/** The words of the site by themselves, for answers where the index cannot be had. */
export const LEXICON_FILE = 'lexicon.json';

/** An abbreviation and what it stands for. */
export type Abbreviated = readonly [abbreviation: string, full: string];

/** What citizens say, and the words of the site for it. */
export type Spoken = readonly [say: readonly string[], means: readonly string[]];

/** What is known of the site's words; it names the file with their pairs, which is named by its content and what it builds on. */
export interface LexiconFile {
  readonly words: string;
  readonly total: number;
  /** Pairs of words as base64, or the name of the file that holds that. */
  readonly pairs: string;
  readonly abbreviations: readonly Abbreviated[];
  readonly synonyms: readonly Spoken[];
  /** Matters of everyday life that the site has nothing on. */
  readonly absent?: readonly string[];
  /** Root-relative address of the guide on feedback, where there is one. */
  readonly feedback?: string | undefined;
  /** What data say of pages' subjects, by root-relative address. */
  readonly facts?: Readonly<Record<string, Facts>>;
  readonly reachables?: readonly Reachable[];
  /** Words with which people ask. */
  readonly asked?: readonly (readonly [Asked, readonly string[]])[];
  /** Root-relative addresses of the pages that answers from lists are taken from. */
  readonly pages?: { readonly hotlines: string; readonly glossary: string };
}

/** What the pipeline knows about the site's words. */
export interface Lexicon extends Omit<LexiconFile, 'words' | 'total' | 'pairs'> {
  readonly vocabulary: Vocabulary;
}

/** The lexicon from its file. */
export const lexiconOf = ({ words, total, pairs: _, ...lists }: LexiconFile): Lexicon => ({
  vocabulary: decodeWords(words, total),
  ...lists,
});
