import type { Engine, EngineQuestion, FiledRecord, Found, PageRecord } from './engine.ts';
import {
  chunkFile,
  decodePlaces,
  EARLY,
  plainText,
  textFile,
  type CarriedPage,
  type Chunk,
  type FiledPage,
  type PagesFile,
  type Places,
  type ReadFile,
} from './index-files.ts';
import { wordOf, wordsOf, type Word } from './words.ts';

/** What a longer word that begins with the one asked for is worth beside it. */
const LONGER = 0.3;
/** Thousands of characters that pieces of the index may have together on a site whose pages' beginnings are not known, for each piece that a query may fetch elsewhere. */
const WEIGHT = 165;
/** Words of a page that nobody asked for. */
const UNKNOWN: Word = { exact: '', folded: '' };

/** A page of the index as its readers see it; `base` is the address of the front page. */
export const recordOf = (
  [address, title, alias, kind, topics, date, , blocks]: CarriedPage,
  base: string,
): PageRecord => ({
  address: base + address,
  title,
  alias,
  kind,
  topics,
  date,
  blocks: [
    { kind: 'heading', text: title, id: '' },
    ...blocks.map(([own, text, id = '']) => ({ kind: own, text, id })),
  ],
});

/** Keeps what is fetched; what could not be had is asked for again. */
function once<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = kept.get(key) ?? make(key);
    kept.set(key, known);
    known.catch(() => kept.delete(key));
    return known;
  };
}

/** A word of the index with its pages. */
interface Posting {
  readonly word: Word;
  readonly places: () => Places;
}

/** The words with which a listed page begins, in order. */
const beginningOf = ([, title, , , , , , [first]]: CarriedPage): Word[] =>
  wordsOf(`${title} ${first?.[1] ?? ''}`);

/** The words of pages' beginnings and other names, which are known without a piece of the index. */
function postingsOf(listed: readonly CarriedPage[]): Posting[] {
  const all = new Map<Word, Map<number, number[]>>();
  listed.forEach((page, number) => {
    const add = (words: readonly Word[], from: number): void =>
      words.forEach((word, at) => {
        const places = all.get(word) ?? new Map<number, number[]>();
        all.set(word, places.set(number, [...(places.get(number) ?? []), from + at]));
      });
    add(beginningOf(page), 0);
    add(wordsOf(page[2]), page[6]);
  });
  return [...all].map(([word, places]) => ({ word, places: () => places }));
}

/** Files of the index, each fetched once for all queries. */
interface Files {
  readonly pages: PagesFile;
  readonly chunk: (at: number) => Promise<Posting[]>;
  readonly text: (page: number) => Promise<CarriedPage>;
  readonly beginnings: () => readonly Posting[];
}

function filesOf(pages: PagesFile, read: ReadFile): Files {
  let beginnings: readonly Posting[] | undefined;
  return {
    pages,
    beginnings: () => (beginnings ??= postingsOf(pages.listed)),
    text: once(async (page) => (await read(textFile(pages.groups, page))) as CarriedPage),
    chunk: once(async (at) => {
      const chunk = (await read(chunkFile(pages.chunks[at]?.[1] ?? ''))) as Chunk;
      return Object.entries(chunk).map(([word, text]) => {
        let places: Places | undefined;
        return { word: wordOf(word), places: () => (places ??= decodePlaces(text)) };
      });
    }),
  };
}

/** The index of a site, read piece by piece. */
export class IndexReader implements Engine {
  readonly #files: Files;
  readonly #pages: PagesFile;
  /** Words that the query has met, by page and place. */
  readonly #seen = new Map<number, Map<number, Word>>();
  /** Pieces that the query has asked for, and those of them that are here. */
  readonly #asked = new Set<number>();
  readonly #here = new Map<number, readonly Posting[]>();
  /** How many more pieces the query may ask for. */
  #left = Infinity;
  lacks = false;
  readonly #base: string;
  readonly #read: ReadFile;

  constructor(pages: PagesFile, read: ReadFile, base = '/', files = filesOf(pages, read)) {
    this.#files = files;
    this.#pages = pages;
    this.#base = base;
    this.#read = read;
  }

  begin(): IndexReader {
    return new IndexReader(this.#pages, this.#read, this.#base, this.#files);
  }

  grant(pieces: number): void {
    this.#left = this.#pages.listed.length > 0 ? pieces : WEIGHT * pieces;
    this.lacks = false;
  }

  async prepare(words: readonly string[]): Promise<void> {
    const wanted = new Set(words.flatMap(wordsOf).flatMap((word) => this.#chunksOf(word)));
    let left = this.#left;
    const fitting = [...wanted].filter((at) => {
      const cost = this.#asked.has(at) ? 0 : this.#costOf(at);
      const fits = cost <= Math.max(0, left);
      if (fits) left -= cost;
      else this.lacks = this.#pages.listed.length > 0;
      return fits;
    });
    // Words whose pieces do not come are known by the beginnings of pages, which are read while the others are on their way.
    if (this.lacks) setTimeout(this.#files.beginnings);
    await Promise.all(fitting.map(async (at) => this.#fetch(at)));
  }

  async ask({
    words,
    phrase = false,
    strict = false,
    held = false,
  }: EngineQuestion): Promise<{ found: Found[] }> {
    if (words === '')
      return { found: Array.from({ length: this.#pages.total }, (_, page) => this.page(page)) };
    const asked = wordsOf(words);
    if (!held)
      await Promise.all(asked.flatMap((word) => this.#chunksOf(word)).map(async (at) => this.#fetch(at)));
    const each = asked.map((word) => this.#pagesOf(word, phrase, strict));
    const [first = new Map<number, Held>(), ...others] = each;
    const found = [...first].flatMap(([page, held]) => {
      const places = held.places.filter((place) =>
        others.every((other, step) => other.get(page)?.places.includes(place + step + 1)),
      );
      return places.length > 0 ? [this.page(page, held.score, places)] : [];
    });
    return { found: found.sort((a, b) => b.score - a.score) };
  }

  /** One page by its number. */
  page(page: number, score = 0, places: readonly number[] = []): Found {
    const listed = this.#pages.listed[page];
    const read = async (): Promise<PageRecord> => recordOf(await this.#files.text(page), this.#base);
    return {
      id: `${page}`,
      score,
      places,
      load: async () => (listed ? recordOf(listed, this.#base) : read()),
      read,
      words: (record) => {
        if (!listed) return wordsOf(plainText(record.blocks));
        const words = Array<Word>(listed[6]).fill(UNKNOWN);
        for (const [place, word] of beginningOf(listed).entries()) words[place] = word;
        for (const [place, word] of this.#seen.get(page) ?? []) if (place < words.length) words[place] = word;
        return words;
      },
    };
  }

  /** Pages as a file of the index has them. */
  filed = (pages: readonly FiledPage[]): FiledRecord[] =>
    pages.map(([page, kind, topic, unit, year]) => ({
      found: this.page(page),
      values: { kind: [kind], topic, unit, year: [year] },
    }));

  async #fetch(at: number): Promise<void> {
    if (!this.#asked.has(at)) this.#left -= this.#costOf(at);
    this.#asked.add(at);
    this.#here.set(at, await this.#files.chunk(at));
  }

  /** What a piece costs of what is granted: where pages' beginnings are known one, else what it weighs. */
  #costOf(at: number): number {
    return this.#pages.listed.length > 0 ? 1 : (this.#pages.chunks[at]?.[2] ?? 1);
  }

  /** Numbers of the pieces that hold a word, or those that begin so. */
  #chunksOf({ folded }: Word): number[] {
    const { chunks } = this.#pages;
    const after = chunks.findIndex(([from]) => from > folded);
    const at = (after < 0 ? chunks.length : after) - 1;
    const goesOn = chunks[at + 1]?.[0].startsWith(folded) && chunks[at]?.[0] !== folded;
    return [...(at < 0 ? [] : [at]), ...(goesOn ? [at + 1] : [])];
  }

  /** Words that are this one, or begin so. */
  #postings(word: Word): Posting[] {
    const chunks = this.#chunksOf(word).map((at) => this.#here.get(at));
    const known = chunks.every(Boolean)
      ? chunks.flatMap((postings) => postings ?? [])
      : this.#files.beginnings();
    return known.filter((one) => one.word.folded.startsWith(word.folded));
  }

  #pagesOf(word: Word, whole: boolean, strict: boolean): Map<number, Held> {
    const held = new Map<number, Held>();
    for (const { word: own, places } of this.#postings(word)) {
      const isSame = own.folded === word.folded;
      const fits = strict ? own.exact.startsWith(word.exact) : true;
      for (const [page, all] of places()) {
        const seen = this.#seen.get(page) ?? new Map<number, Word>();
        this.#seen.set(page, seen);
        for (const place of all) seen.set(place, own);
        if (!fits || (whole && !isSame)) continue;
        const before = held.get(page)?.places ?? [];
        const score =
          (isSame ? 1 : LONGER) * ((all[0] ?? EARLY) < EARLY ? 2 : 1) + all.length / (all.length + 4);
        held.set(page, {
          places: [...before, ...all].sort((a, b) => a - b),
          score: Math.max(held.get(page)?.score ?? 0, score),
        });
      }
    }
    return held;
  }
}

/** Where a page holds a word, and how well. */
interface Held {
  readonly places: readonly number[];
  readonly score: number;
}
