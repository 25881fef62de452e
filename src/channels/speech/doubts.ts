import type { Abbreviation } from '../../model/glossary.ts';
import type { NumberReader } from './number-words.ts';

/** Something that a person should look at before it is read aloud. */
export interface Doubt {
  readonly written: string;
  /** Why, in a Vietnamese sentence without its final point. */
  readonly why: string;
}

/** An abbreviation and how it is read; a site's own glossary has them. */
export type SpokenAbbreviation = Pick<Abbreviation, 'abbr' | 'full' | 'spoken' | 'ambiguous'>;

/** What every rule of reading needs: figures in words, and whom to tell of a doubt. */
export interface ReadingRules extends NumberReader {
  readonly abbreviations: ReadonlyMap<string, SpokenAbbreviation>;
  readonly doubt: (written: string, why: string) => void;
}
