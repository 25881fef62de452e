import type { Engine, EngineQuestion, FilterCounts, Filters, Found } from './engine.ts';
import type { Term } from './query.ts';
import { closeness } from './rank.ts';
import { engineWords, partsOf } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isMarked } from './words.ts';

/** A page that may be shown, with the best that is known of it before it is fetched. */
export interface Candidate {
  readonly found: Found;
  /** Share of the words that stand together. */
  readonly together: number;
  /** They do so in the title or right after it. */
  readonly early: boolean;
  /** The engine's own score, as a share of the best one. */
  readonly engine: number;
  /** What the way in which it was found is worth. */
  readonly bonus: number;
}

/** How many words are asked for, and how far apart they may stand. */
interface Stretch {
  readonly words: number;
  readonly length: number;
}

/** Queries of more terms than this are looked up by their rarest ones. */
const LONG = 6;
/** On a large site a word weighs some thirty kilobytes: as many as single a page out are enough there, but never fewer than these. */
const FEW = 3;
const LARGE = 3000;
/** Words of one sentence go together: each halves the pages less than it would by chance. */
const KINSHIP = 0.6;

/** How much each sign promises about a page that has not been fetched. */
const PROMISE = { together: 3, early: 1, engine: 1.5, strictPhrase: 3, phrase: 2, strict: 0.7 } as const;
/** The engine knows titles, which places of words do not tell: so many of its own first ones are always looked at. */
const ENGINES_CHOICE = 5;
/** Added to the engine's score of a page that has the marks as typed, so that such pages are among its first ones. */
const STRICT = 0.5;

const promiseOf = ({ together, early, engine, bonus }: Candidate): number =>
  PROMISE.together * together + (early ? PROMISE.early * together : 0) + PROMISE.engine * engine + bonus;

/** Asks the engine and keeps every page met, with the best that is known of it. */
export class Gatherer {
  readonly candidates = new Map<string, Candidate>();
  /** Best share of the words that stand together on one page. */
  closest = 0;
  /** Counts by filter of the widest question asked. */
  counts: FilterCounts = {};
  readonly #engine: Engine;
  readonly #filters: Filters | undefined;
  readonly #vocabulary: Pick<Vocabulary, 'pages' | 'total'>;

  /** `vocabulary` says how many pages hold a word. */
  constructor(engine: Engine, vocabulary: Pick<Vocabulary, 'pages' | 'total'>, filters?: Filters) {
    this.#engine = engine;
    this.#vocabulary = vocabulary;
    this.#filters = filters;
  }

  /** Candidates in the order of all pages' names; first those that a list kept since the last build does not know yet. */
  inOrderOf(names: readonly string[]): Candidate[] {
    const places = new Map(names.map((name, place) => [name, place]));
    const placeOf = ({ found }: Candidate): number => places.get(found.id) ?? -1;
    return [...this.candidates.values()].sort((a, b) => placeOf(a) - placeOf(b));
  }

  /** Candidates in the order in which they are to be looked at: the engine's first ones, then the most promising. */
  ordered(): Candidate[] {
    const all = [...this.candidates.values()];
    const chosen = [...all]
      .sort((a, b) => b.engine - a.engine || promiseOf(b) - promiseOf(a))
      .slice(0, ENGINES_CHOICE);
    return [
      ...chosen,
      ...all.filter((one) => !chosen.includes(one)).sort((a, b) => promiseOf(b) - promiseOf(a)),
    ];
  }

  /** All questions about one reading: marked words strictly and as a phrase first, then loosely. */
  async gather(terms: readonly Term[], penalty = 0): Promise<void> {
    const asked = this.#telling(terms);
    const whole = asked.length === terms.length;
    const words = engineWords(asked);
    const length = partsOf(terms).length;
    const marked = asked.some(({ whole: word }) => isMarked(word));
    const ask = (question: EngineQuestion, bonus: number) =>
      this.#ask(question, { length, words: partsOf(asked).length }, bonus - penalty);
    if (marked && whole) await ask({ words, phrase: true, strict: true }, PROMISE.strictPhrase);
    if (marked && asked.length > 1) await ask({ words, strict: true }, PROMISE.strict);
    // Finds the phrase only on pages where each word has one set of marks (an oversight of Pagefind's); worth its
    // little time all the same.
    if (!marked && whole) await ask({ words, phrase: true }, PROMISE.phrase);
    await ask({ words }, 0);
  }

  /** The rarest words of a long query, in its order: they find the page, and each word costs a piece of the index. */
  #telling(terms: readonly Term[]): readonly Term[] {
    const { pages, total } = this.#vocabulary;
    if (terms.length <= (total > LARGE ? FEW : LONG)) return terms;
    const pagesOf = (term: Term): number => pages.get(term.whole.folded) ?? 1;
    const rare = new Set<Term>();
    let left = total;
    for (const term of [...terms].sort((a, b) => pagesOf(a) - pagesOf(b)).slice(0, LONG)) {
      if (total > LARGE && rare.size >= FEW && left < 1) break;
      rare.add(term);
      left *= Math.min(1, pagesOf(term) / total) ** KINSHIP;
    }
    return terms.filter((term) => rare.has(term));
  }

  async #ask(question: EngineQuestion, wanted: Stretch, bonus: number): Promise<void> {
    const { found, counts } = await this.#engine.ask({ ...question, filters: this.#filters ?? {} });
    if (!question.phrase && !question.strict && Object.keys(this.counts).length === 0) this.counts = counts;
    const best = Math.max(found[0]?.score ?? 0, Number.EPSILON);
    for (const one of found) {
      // A phrase has no score of its own; that of a word that every page has can be infinite.
      const own = question.phrase || best === Infinity ? 0 : Math.min(1, one.score / best);
      const engine = question.strict ? STRICT + (question.phrase ? 1 : own) : own;
      this.#keep(one, engine, wanted, bonus);
    }
  }

  #keep(found: Found, engine: number, wanted: Stretch, bonus: number): void {
    const { share, early } = closeness(found.places, wanted.length, wanted.words);
    this.closest = Math.max(this.closest, share);
    const before = this.candidates.get(found.id);
    this.candidates.set(found.id, {
      found: before?.found ?? found,
      together: Math.max(share, before?.together ?? 0),
      early: early || (before?.early ?? false),
      engine: Math.max(engine + Math.min(0, bonus), before?.engine ?? 0),
      bonus: Math.max(bonus, before?.bonus ?? -Infinity),
    });
  }
}
