import type { Engine, EngineQuestion, FilterCounts, Filters, Found, PageRecord } from './engine.ts';
import { joinedNumber, otherReadings } from './expand.ts';
import type { Lexicon } from './lexicon.ts';
import { queryOf, termOf, type Query, type Term } from './query.ts';
import { closeness, scorePage, wantedOf, type Score, type Wanted } from './rank.ts';
import { corrections, decodeKeystrokes, doubtfulPlaces } from './repair.ts';
import { pairOf, type Pairs } from './vocabulary.ts';
import { isMarked, toCarrier, wordsOf, type Word } from './words.ts';

/** How many pages are fetched to be looked at closely; the first ten of them are shown. */
const CLOSE_LOOK = 14;
/** How many words are tried as the wrong one when a phrase is nowhere. */
const SUSPECTS = 3;

export interface Sources {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  /** Fetched once, when a word is in doubt. */
  pairs(): Promise<Pairs>;
}

export interface FindOptions {
  readonly filters?: Filters;
  readonly byDate?: boolean;
  /** Search for what was typed and nothing else. */
  readonly literal?: boolean;
}

/** A page in the list: looked at closely (`record` and `score` are there) or not yet. */
export interface Hit {
  readonly found: Found;
  readonly record?: PageRecord;
  readonly score?: Score;
}

export interface Outcome {
  readonly hits: readonly Hit[];
  readonly counts: FilterCounts;
  /** What was searched for, when it is not what was typed. */
  readonly repaired?: string;
  /** Set when no page holds all the words. */
  readonly relaxed: boolean;
  /** Words whose marks are to be shown in excerpts. */
  readonly readings: readonly (readonly Wanted[])[];
}

const partsOf = (terms: readonly Term[]): Word[] => terms.flatMap(({ parts }) => parts);

const engineWords = (terms: readonly Term[]): string =>
  toCarrier(terms.map(({ whole }) => whole.exact).join(' '));

/** A page that may be shown, with what is known of it before it is fetched. */
interface Candidate {
  readonly found: Found;
  readonly promise: number;
  readonly engine: number;
}

/** Pages met so far and the best that is known of each. */
class Pool {
  readonly candidates = new Map<string, Candidate>();
  /** Best share of the words that stand together on one page. */
  closest = 0;

  add(found: readonly Found[], wanted: number, bonus: number): void {
    const best = Math.max(...found.slice(0, 1).map(({ score }) => score), Number.EPSILON);
    for (const one of found) {
      const { share, early } = closeness(one.places, wanted);
      const engine = Math.min(1, one.score / best);
      const promise = 3 * share + (early ? share : 0) + 1.5 * engine + bonus;
      if (share > this.closest) this.closest = share;
      const before = this.candidates.get(one.id);
      if (!before || before.promise < promise) this.candidates.set(one.id, { found: one, promise, engine });
    }
  }
}

/** Replaces doubtful words by known ones and says whether it did. */
async function repair(terms: readonly Term[], sources: Sources): Promise<readonly Term[]> {
  const { vocabulary } = sources.lexicon;
  const decoded = decodeKeystrokes(terms, vocabulary);
  let mended = [...decoded];
  for (const place of doubtfulPlaces(decoded, vocabulary)) {
    const word = decoded[place]?.whole.folded ?? '';
    const { found } = await sources.engine.ask({ words: word, phrase: true });
    if (found.length > 0) continue;
    const [best] = corrections(mended, place, vocabulary, await sources.pairs());
    const term = best === undefined ? undefined : termOf(best);
    if (term) mended = mended.with(place, term);
  }
  return mended.every((term, place) => term === terms[place]) ? terms : mended;
}

/** Places of words that no title knows beside their neighbours, the strangest first. */
function suspects(terms: readonly Term[], pairs: Pairs): number[] {
  const folded = terms.map(({ whole }) => whole.folded);
  const strangeness = folded.map((word, place) => {
    const left = folded[place - 1];
    const right = folded[place + 1];
    const sides = [
      left !== undefined && pairs.has(pairOf(left, word)),
      right !== undefined && pairs.has(pairOf(word, right)),
    ];
    const neighbours = (left === undefined ? 0 : 1) + (right === undefined ? 0 : 1);
    return neighbours === 0 ? 0 : 1 - sides.filter(Boolean).length / neighbours;
  });
  return [...terms.keys()]
    .filter((place) => (strangeness[place] ?? 0) > 0)
    .sort(
      (a, b) =>
        (strangeness[b] ?? 0) - (strangeness[a] ?? 0) || (folded[b] ?? '').length - (folded[a] ?? '').length,
    )
    .slice(0, SUSPECTS);
}

/** Runs queries against the engine and keeps what they find. */
function gatherer(sources: Sources, options: FindOptions) {
  const pool = new Pool();
  let counts: FilterCounts = {};
  const ask = async (question: EngineQuestion, wanted: number, bonus = 0): Promise<number> => {
    const answer = await sources.engine.ask({
      ...question,
      ...(options.filters ? { filters: options.filters } : {}),
      ...(options.byDate ? { byDate: true } : {}),
    });
    pool.add(answer.found, wanted, bonus);
    if (!question.phrase && !question.strict) counts = answer.counts;
    return answer.found.length;
  };
  const gather = async (terms: readonly Term[], penalty = 0): Promise<void> => {
    const words = engineWords(terms);
    const length = partsOf(terms).length;
    if (terms.some(({ whole }) => isMarked(whole))) {
      await ask({ words, phrase: true, strict: true }, length, 1 - penalty);
      if (terms.length > 1) await ask({ words, strict: true }, length, 0.5 - penalty);
    }
    await ask({ words }, length, -penalty);
  };
  return { pool, ask, gather, counts: () => counts };
}

async function forgive(
  terms: readonly Term[],
  sources: Sources,
  gather: (terms: readonly Term[], penalty: number) => Promise<void>,
): Promise<readonly Term[][]> {
  const pairs = await sources.pairs();
  const readings: Term[][] = [];
  for (const place of suspects(terms, pairs)) {
    const [best] = corrections(terms, place, sources.lexicon.vocabulary, pairs);
    const left = terms[place - 1]?.whole.folded ?? '';
    const right = terms[place + 1]?.whole.folded ?? '';
    const fits = best !== undefined && (pairs.has(pairOf(left, best)) || pairs.has(pairOf(best, right)));
    const term = fits ? termOf(best) : undefined;
    if (term) readings.push(terms.with(place, term));
    if (terms.length > 2) await gather(terms.toSpliced(place, 1), 0.5);
  }
  for (const reading of readings) await gather(reading, 0.2);
  return readings;
}

/** Words by rarity: pages that hold the rarest ones are better than none. */
async function relax(
  terms: readonly Term[],
  sources: Sources,
  gather: (terms: readonly Term[], penalty: number) => Promise<void>,
  pool: Pool,
): Promise<void> {
  const pagesOf = (term: Term): number => sources.lexicon.vocabulary.pages.get(term.whole.folded) ?? 0;
  const rare = [...terms].sort((a, b) => pagesOf(a) - pagesOf(b));
  for (let length = Math.min(3, terms.length - 1); length > 0 && pool.candidates.size === 0; length -= 1) {
    for (let start = 0; start + length <= Math.min(4, rare.length); start += 1) {
      await gather(rare.slice(start, start + length), 1);
    }
  }
}

function bestScore(record: PageRecord, readings: readonly (readonly Wanted[])[], engine: number): Score {
  const page = { title: wordsOf(record.title), body: wordsOf(record.content), alias: wordsOf(record.alias) };
  return readings
    .map((wanted) => scorePage(page, wanted, engine))
    .reduce((best, score) => (score.total > best.total ? score : best));
}

/** Fetches pages and scores them. */
async function lookClosely(
  candidates: readonly Candidate[],
  readings: readonly (readonly Wanted[])[],
): Promise<Hit[]> {
  return Promise.all(
    candidates.map(async ({ found, engine }) => {
      const record = await found.load();
      return { found, record, score: bestScore(record, readings, engine) };
    }),
  );
}

/**
 * Finds pages for a query: repairs it, says it in other ways, asks the engine for each, fetches the most promising
 * pages and puts them in order by what they say.
 */
export async function find(query: Query, sources: Sources, options: FindOptions = {}): Promise<Outcome> {
  const { vocabulary } = sources.lexicon;
  if (query.terms.length === 0) return { hits: [], counts: {}, relaxed: false, readings: [] };
  const terms = options.literal ? query.terms : await repair(query.terms, sources);
  const number = joinedNumber(terms);
  const readings: (readonly Term[])[] = [
    terms,
    ...(number ? [[number]] : []),
    ...(options.literal ? [] : otherReadings(terms, sources.lexicon)),
  ];
  const { pool, gather, counts } = gatherer(sources, options);
  for (const reading of readings) await gather(reading, reading === terms ? 0 : 0.1);
  if (!options.literal && terms.length > 1 && pool.closest < 1)
    readings.push(...(await forgive(terms, sources, gather)));
  const relaxed = pool.candidates.size === 0;
  if (relaxed) await relax(terms, sources, gather, pool);

  const wanted = readings.map((reading) => wantedOf(partsOf(reading), vocabulary));
  const ordered = [...pool.candidates.values()].sort((a, b) => b.promise - a.promise);
  const looked = await lookClosely(ordered.slice(0, CLOSE_LOOK), wanted);
  looked.sort((a, b) => (b.score?.total ?? 0) - (a.score?.total ?? 0));
  const rest = ordered.slice(CLOSE_LOOK).map(({ found }) => ({ found }));
  const shown = queryOf(terms, terms.map(({ typed }) => typed).join(' '));
  return {
    hits: [...looked, ...rest],
    counts: counts(),
    ...(terms === query.terms ? {} : { repaired: shown.text }),
    relaxed,
    readings: wanted,
  };
}
