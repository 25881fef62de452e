import type { Block } from './index-files.ts';
import type { Word } from './words.ts';

/** One page that the engine found. */
export interface Found {
  readonly id: string;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Numbers of the words of the page that match, counted from its first, in ascending order. */
  readonly places: readonly number[];
  /** What a list says of the page: its names and its first block at least. */
  load(): Promise<PageRecord>;
  /** All of its text. */
  read(): Promise<PageRecord>;
  /** Its words in order, as far as they are known: those that were asked for at least; `record` is what was loaded. */
  words(record: PageRecord): readonly Word[];
}

/** What the index keeps of one page. */
export interface PageRecord {
  /** With the base path. */
  readonly address: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly alias: string;
  readonly kind: string;
  readonly topics: readonly string[];
  /** `YYYY-MM-DD`, or '' for a page without a date. */
  readonly date: string;
}

/** A page with its values by filter: kind, topic, unit, year. */
export interface FiledRecord {
  readonly found: Found;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export interface EngineQuestion {
  /** One word, or several that stand side by side; '' for all pages. */
  readonly words: string;
  /** Whole words alone, none that begins so. */
  readonly phrase?: boolean;
  /** Marks must be those typed. */
  readonly strict?: boolean;
  /** Asked of what is here already: nothing is fetched. */
  readonly held?: boolean;
}

/** What the pipeline needs of a full-text index; the pieces of a built site in life, a fake in tests. */
export interface Engine {
  /** Fetches at once what questions about these words need, for the first of them first, as far as one query may; then they are `held`. */
  prepare?(words: readonly string[]): Promise<void>;
  /** The index for a query of its own, which sees of it what it has fetched itself: what other queries fetched costs it nothing, and changes nothing. */
  begin?(): Engine;
  /** The query may fetch so many more pieces of the index at most, where the pages' beginnings are here; all that it needs, where they are not. */
  grant?(pieces: number): void;
  /** Whether the query could have done with more pieces than it might fetch. */
  readonly lacks?: boolean;
  ask(question: EngineQuestion): Promise<{ readonly found: readonly Found[] }>;
}
