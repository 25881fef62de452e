import type { Engine, EngineQuestion, FilterCounts, Filters, Found } from './engine.ts';
import type { Term } from './query.ts';
import { closeness } from './rank.ts';
import { engineWords, partsOf } from './reading.ts';
import { isMarked } from './words.ts';

/** A page that may be shown, with what is known of it before it is fetched. */
export interface Candidate {
  readonly found: Found;
  /** What the list is sorted by until the page's text is there. */
  readonly promise: number;
  /** The engine's own score, as a share of the best one. */
  readonly engine: number;
}

export interface GatherOptions {
  readonly filters?: Filters;
  readonly byDate?: boolean;
}

/** How much the places of the words say about a page that has not been fetched. */
const PROMISE = { together: 3, early: 1, engine: 1.5, strictPhrase: 3, strict: 0.7 } as const;

/** Asks the engine and keeps every page met, with the best that is known of it. */
export class Gatherer {
  readonly candidates = new Map<string, Candidate>();
  /** Best share of the words that stand together on one page. */
  closest = 0;
  /** Counts by filter of the widest question asked. */
  counts: FilterCounts = {};
  readonly #engine: Engine;
  readonly #options: GatherOptions;

  constructor(engine: Engine, options: GatherOptions) {
    this.#engine = engine;
    this.#options = options;
  }

  /** Candidates, the most promising first; by date, the newest, whose number in the engine's order is their score then. */
  ordered(): Candidate[] {
    const { byDate } = this.#options;
    return [...this.candidates.values()].sort((a, b) =>
      byDate ? b.found.score - a.found.score : b.promise - a.promise,
    );
  }

  /** All questions about one reading: marked words strictly and as a phrase first, then loosely. */
  async gather(terms: readonly Term[], penalty = 0): Promise<void> {
    const words = engineWords(terms);
    const length = partsOf(terms).length;
    if (terms.some(({ whole }) => isMarked(whole))) {
      await this.#ask({ words, phrase: true, strict: true }, length, PROMISE.strictPhrase - penalty);
      if (terms.length > 1) await this.#ask({ words, strict: true }, length, PROMISE.strict - penalty);
    }
    await this.#ask({ words }, length, -penalty);
  }

  async #ask(question: EngineQuestion, wanted: number, bonus: number): Promise<void> {
    const { found, counts } = await this.#engine.ask({ ...question, ...this.#options });
    if (!question.phrase && !question.strict && Object.keys(this.counts).length === 0) this.counts = counts;
    const best = Math.max(found[0]?.score ?? 0, Number.EPSILON);
    for (const one of found) this.#keep(one, Math.min(1, one.score / best), wanted, bonus);
  }

  #keep(found: Found, engine: number, wanted: number, bonus: number): void {
    const { share, early } = closeness(found.places, wanted);
    const promise =
      PROMISE.together * share + (early ? PROMISE.early * share : 0) + PROMISE.engine * engine + bonus;
    this.closest = Math.max(this.closest, share);
    const before = this.candidates.get(found.id);
    if (!before || before.promise < promise) this.candidates.set(found.id, { found, promise, engine });
  }
}
