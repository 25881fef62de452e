import type { Engine, Found } from './engine.ts';
import { EARLY } from './index-files.ts';
import type { Term } from './query.ts';
import { wantedOf, type Wanted } from './match.ts';
import { partsOf } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isMarked } from './words.ts';

/** A page that may be shown, before it is fetched. */
export interface Candidate {
  readonly found: Found;
  /** How much of what is asked it seems to hold: 1 for all words of meaning side by side. */
  readonly promise: number;
}

/** How many words of a query are looked up, the weightiest first: each costs a piece of the index. */
const MOST = 10;
/** On a large site such a piece weighs some thirty kilobytes: as many as single a page out are enough there, but never fewer than these. */
const FEW = 3;
const LARGE = 3000;
/** Words of one sentence go together: each halves the pages less than it would by chance. */
const KINSHIP = 0.6;
/** What a page is worth for a word that it has with other marks only. */
const OTHER_MARKS = 0.4;
/** What a pair of neighbours is worth beside what its words are by themselves. */
const BOND = 0.75;
/** So many pages are named by a number at most: on a large site the day of many a title is that number, too. */
const NAMED = 8;

/** What one word brought: by page its worth (0 to 1) and the places where it stands. */
type Holders = ReadonlyMap<
  string,
  { readonly found: Found; readonly worth: number; readonly places: readonly number[] }
>;

/** Asks the engine word by word and keeps every page met, with the best that is known of it. */
export class Gatherer {
  readonly candidates = new Map<string, Candidate>();
  /** Best share of a reading's neighbouring words that are neighbours on one page. */
  closest = 0;
  readonly #engine: Engine;
  readonly #only: ReadonlySet<string> | undefined;
  readonly #vocabulary: Vocabulary;
  readonly #holders = new Map<string, Holders>();

  /** `only`: pages that may be found. */
  constructor(engine: Engine, vocabulary: Vocabulary, only?: ReadonlySet<string>) {
    this.#engine = engine;
    this.#vocabulary = vocabulary;
    this.#only = only;
  }

  /** Candidates, the most promising first. */
  ordered(): Candidate[] {
    return [...this.candidates.values()].sort((a, b) => b.promise - a.promise);
  }

  /** Fetches at once what readings will be looked up by, the weightiest words of the first of them first. */
  async prepare(readings: readonly (readonly Term[])[]): Promise<void> {
    const words = readings.flatMap((terms) => {
      const wanted = wantedOf(partsOf(terms), this.#vocabulary);
      const asked = this.#telling(wanted).map((place) => wanted[place] as Wanted);
      return asked.sort((a, b) => b.weight - a.weight).map(({ word }) => word.exact);
    });
    await this.#engine.prepare?.(words);
  }

  /** Pages for one reading: those of each of its words of meaning, worth more where neighbours are neighbours there too. */
  async gather(terms: readonly Term[]): Promise<void> {
    const wanted = wantedOf(partsOf(terms), this.#vocabulary);
    const asked = this.#telling(wanted);
    await this.prepare([terms]);
    let total = 0;
    const worths = new Map<string, { found: Found; worth: number; bonds: number }>();
    let bonds = 0;
    let before: { place: number; weight: number; holders: Holders } | undefined;
    for (const place of asked) {
      const { word, weight } = wanted[place] as Wanted;
      const holders = await this.#holdersOf(word.exact, isMarked(word));
      for (const [id, { found, worth, places }] of holders) {
        const beside = before?.holders.get(id);
        const bond = beside && before ? bondOf(beside.places, places, place - before.place) : 0;
        const more = weight * worth + BOND * bond * (weight + (before?.weight ?? 0));
        const known = worths.get(id);
        worths.set(id, {
          found,
          worth: (known?.worth ?? 0) + more,
          bonds: (known?.bonds ?? 0) + (bond > 0 ? 1 : 0),
        });
      }
      total += weight + (before ? BOND * (weight + before.weight) : 0);
      if (before) bonds += 1;
      before = { place, weight, holders };
    }
    for (const [id, { found, worth, bonds: own }] of worths) {
      this.closest = Math.max(this.closest, own / (bonds || 1));
      this.#keep(id, found, worth / (total || 1));
    }
  }

  /** Pages in whose names words stand side by side, those that promise most already, each with the same promise. */
  async addNamed(words: string, promise: number): Promise<void> {
    await this.#engine.prepare?.([words]);
    const { found } = await this.#engine.ask({ words, phrase: true, held: true });
    const known = ({ id }: Found): number => this.candidates.get(id)?.promise ?? 0;
    const named = found.filter(({ places: [first = EARLY] }) => first < EARLY);
    for (const one of named.sort((a, b) => known(b) - known(a)).slice(0, NAMED))
      this.#keep(one.id, one, promise);
  }

  #keep(id: string, found: Found, promise: number): void {
    if (this.#only && !this.#only.has(id)) return;
    const before = this.candidates.get(id);
    if (!before || before.promise < promise)
      this.candidates.set(id, { found: before?.found ?? found, promise });
  }

  /** Places of the words that are looked up: they find the page. */
  #telling(wanted: readonly Wanted[]): number[] {
    const { pages, total } = this.#vocabulary;
    const heavy = [...wanted.keys()].filter((place) => !wanted[place]?.light);
    const weightOf = (place: number): number => wanted[place]?.weight ?? 0;
    const rare: number[] = [];
    let left = total;
    for (const place of heavy.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST)) {
      if (total > LARGE && rare.length >= FEW && left < 1) break;
      rare.push(place);
      left *= Math.min(1, (pages.get(wanted[place]?.word.folded ?? '') ?? 1) / total) ** KINSHIP;
    }
    return rare.sort((a, b) => a - b);
  }

  async #holdersOf(exact: string, marked: boolean): Promise<Holders> {
    const known = this.#holders.get(exact);
    if (known) return known;
    const holders = new Map<string, { found: Found; worth: number; places: readonly number[] }>();
    for (const strict of marked ? [true, false] : [false]) {
      const { found } = await this.#engine.ask({ words: exact, strict, held: true });
      const best = Math.max(...found.slice(0, 1).map(({ score }) => score), Number.EPSILON);
      for (const one of found) {
        // That of a word that every page has can be infinite.
        const own = best === Infinity ? 1 : 0.5 + Math.min(1, one.score / best) / 2;
        const worth = strict || !marked ? own : OTHER_MARKS * own;
        if (!holders.has(one.id)) holders.set(one.id, { found: one, worth, places: one.places });
      }
    }
    this.#holders.set(exact, holders);
    return holders;
  }
}

/** Whether a word follows another within so many places: 1 where it does, more near the page's beginning. */
function bondOf(left: readonly number[], right: readonly number[], within: number): number {
  const rights = new Set(right);
  let best = 0;
  for (const place of left)
    for (let step = 1; step <= within; step += 1)
      if (rights.has(place + step)) best = Math.max(best, place < EARLY ? 1.3 : 1);
  return best;
}
