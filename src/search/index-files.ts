import type { LexiconFile } from './lexicon.ts';

/** What a block of a page is; `summary` is the page's description, which it does not show itself, `note` says of the page what was corrected when. */
export type BlockKind = 'heading' | 'text' | 'row' | 'summary' | 'note';

/** What stands by itself on a page: a heading, a paragraph, a line of a list, a row of a table; or what is said of the page elsewhere. */
export interface Block {
  readonly kind: BlockKind;
  /** On one line. */
  readonly text: string;
  /** What a heading is linked to by; '' for none. */
  readonly id: string;
}

/** Blocks as one text, each with an end of its own. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks.map(({ text }) => (/[\p{L}\p{N})”"]$/u.test(text) ? `${text}.` : text)).join(' ');

export const INDEX_FOLDER = 'pagefind';
/** What the search page fetches first, with all that any query needs; it names the other files of the index, which are named by their content. */
export const PAGES_FILE = 'pages.json';

/** Reads a file of the index's folder as JSON. @throws Error when it cannot be had whole */
export type ReadFile = (name: string) => Promise<unknown>;

/** A block of a page; headings have the id by which they are linked to. */
export type CarriedBlock = readonly [kind: BlockKind, text: string, id?: string];

/** A page as the index keeps it: its address without the first slash, its other names parted by `|`, its day (`YYYY-MM-DD` or ''), how many words it has. */
export type CarriedPage = readonly [
  address: string,
  title: string,
  alias: string,
  kind: string,
  topics: readonly string[],
  date: string,
  words: number,
  /** Below the title. */
  blocks: readonly CarriedBlock[],
];

/** A page with what it is listed under: for lists by date and for filters. */
export type FiledPage = readonly [
  page: number,
  kind: string,
  topics: readonly string[],
  units: readonly string[],
  year: string,
];

/** Pages have numbers, in the order of their addresses. */
export interface PagesFile {
  readonly total: number;
  /** Pieces of the index: each one's first word, without marks, its name, and its weight in thousands of characters. */
  readonly chunks: readonly (readonly [from: string, name: string, weight: number])[];
  /** Folders of so many pages each (`GROUP`). */
  readonly groups: readonly string[];
  /** Name of the file with all pages as they are filed, the newest first. */
  readonly newest: string;
  /** Pages with what they say first alone, and the headings above it, where they are few: then the list stands without their texts. */
  readonly listed: readonly CarriedPage[];
}

/** The file as it is fetched: with the words of the site, so that it is one request. */
export interface OpeningFile extends PagesFile {
  readonly lexicon: LexiconFile;
}

/** The words of a page before this one are its title and the start of its summary. */
export const EARLY = 20;
export const GROUP = 64;

/** A word of the index with its pages: for each the step from the one before, then the steps from one of its places to the next. */
export type Chunk = Readonly<Record<string, string>>;

export type Places = ReadonlyMap<number, readonly number[]>;

export const chunkFile = (name: string): string => `index/${name}.json`;
export const textFile = (groups: readonly string[], page: number): string =>
  `fragment/${groups[Math.floor(page / GROUP)] ?? ''}/${page % GROUP}.json`;

/** Pages and places of a word from their text. */
export function decodePlaces(text: string): Places {
  let page = 0;
  return new Map(
    text.split(',').map((one) => {
      const [step = 0, ...steps] = one.split(' ').map(Number);
      page += step;
      let place = 0;
      return [page, steps.map((more) => (place += more))];
    }),
  );
}
