import type { IndexedBlock } from './block-marks.ts';

/** One page that the engine found, before anything of it is fetched. */
export interface Found {
  readonly id: string;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Numbers of the words of the page that match, counted from its first, in ascending order. */
  readonly places: readonly number[];
  /** Fetches the page's text. */
  load(): Promise<PageRecord>;
}

/** A heading inside a page that can be linked to. */
export interface Anchor {
  readonly id: string;
  readonly text: string;
  /** How many words, parted by blanks, stand before it on the page. */
  readonly place: number;
}

/** Text of one page as the index keeps it. */
export interface PageRecord {
  readonly address: string;
  readonly title: string;
  /** All of its text on one line, its title first. */
  readonly content: string;
  /** The same in blocks. */
  readonly blocks: readonly IndexedBlock[];
  readonly alias: string;
  /** Values by filter: kind, topic, unit, year. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** `YYYY-MM-DD`, or '' for a page without a date. */
  readonly date: string;
  readonly anchors: readonly Anchor[];
}

/** Values that a page must have, by filter. */
export type Filters = Readonly<Record<string, string>>;

export interface EngineQuestion {
  /** Words joined by blanks, carrier in place of đ; '' for all pages. */
  readonly words: string;
  /** The words must stand side by side, and whole. */
  readonly phrase?: boolean;
  /** Marks must be those typed. */
  readonly strict?: boolean;
  readonly filters?: Filters;
}

export interface EngineAnswer {
  readonly found: readonly Found[];
}

/** What the pipeline needs of a full-text index; Pagefind in life, a fake in tests. */
export interface Engine {
  /** Fetches at once what questions about these words will need, which come one after the other. */
  prepare?(words: string): Promise<void>;
  ask(question: EngineQuestion): Promise<EngineAnswer>;
}
