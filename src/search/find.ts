import { isSearchKind, SEARCH_KINDS } from '../site/search-kinds.ts';
import type { FilterCounts, Filters, Found, PageRecord } from './engine.ts';
import { joinedNumber, otherReadings } from './expand.ts';
import { Gatherer, type Candidate } from './gather.ts';
import { forgive, relax, repair, type MendingSources } from './query-repair.ts';
import type { Query, Term } from './query.ts';
import { scorePage, type Score, type Wanted } from './rank.ts';
import { readingOf, textOf, type Reading } from './reading.ts';
import { wordsOf } from './words.ts';

/** How many pages are fetched to be looked at closely; the first ten of them are shown. */
const CLOSE_LOOK = 14;
/** Taken off the score of pages that answer a reading nobody typed. */
const COST = { otherWords: 0.3, lessLikely: 0.5, mended: 1.5 } as const;
/** An abbreviation alone is looked up by its full form too, when that is not longer than this. */
const SHORT = 5;
/** Least share of the words that a page in the list has. */
const LEAST = 0.3;

export interface Sources extends MendingSources {
  /** The engine's names of all pages, the newest first. Fetched when somebody sorts by date. */
  newest(): Promise<readonly string[]>;
}

export interface FindOptions {
  readonly filters?: Filters;
  /** Search for what was typed and nothing else. */
  readonly literal?: boolean;
  readonly byDate?: boolean;
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
  /** Words to be marked in excerpts, one list for each reading. */
  readonly readings: readonly (readonly Wanted[])[];
}

const NOTHING: Outcome = { hits: [], counts: {}, relaxed: false, readings: [] };

interface Scored extends Hit {
  readonly record: PageRecord;
  readonly score: Score;
  readonly reading: Reading;
}

/** A page's best score over all readings. */
function scored(
  found: Found,
  record: PageRecord,
  engine: number,
  readings: readonly [Reading, ...Reading[]],
): Scored {
  const kind = record.filters['kind']?.[0] ?? '';
  const page = {
    standing: isSearchKind(kind) && !SEARCH_KINDS[kind].reports,
    title: wordsOf(record.title),
    body: wordsOf(record.content),
    alias: wordsOf(record.alias),
  };
  const [first, ...others] = readings.map((reading) => {
    const score = scorePage(page, reading.wanted, engine);
    return { found, record, reading, score: { ...score, total: score.total - reading.cost } };
  });
  if (!first) throw new Error('A query without a reading.');
  return others.reduce((best, one) => (one.score.total > best.score.total ? one : best), first);
}

const lookClosely = (
  candidates: readonly Candidate[],
  readings: readonly [Reading, ...Reading[]],
): Promise<Scored[]> =>
  Promise.all(
    candidates.map(async ({ found, engine }) => scored(found, await found.load(), engine, readings)),
  );

/** Pagefind takes the longest known beginning of a word it does not know; a page found only so is no answer. */
const isAnswer = ({ title, body, alias }: Score): boolean =>
  Math.max(title.coverage, body.coverage, alias.coverage) > LEAST;

/** Readings whose words need not be looked up: a page that uses an abbreviation carries its full form, and the reverse. */
const isCovered = (reading: readonly Term[], terms: readonly Term[]): boolean =>
  reading.length > (terms.length === 1 ? SHORT : terms.length);

/**
 * Finds pages for a query: repairs it, reads it in other ways, asks the engine for each, fetches the most promising
 * pages and puts them in order by what they say.
 */
export async function find(query: Query, sources: Sources, options: FindOptions = {}): Promise<Outcome> {
  if (query.terms.length === 0) return NOTHING;
  const { literal = false, byDate = false, filters } = options;
  const { vocabulary } = sources.lexicon;
  const gatherer = new Gatherer(sources.engine, vocabulary, filters);
  const { terms, others: corrected } = literal
    ? { terms: query.terms, others: [] }
    : await repair(query.terms, sources);
  const readings: [Reading, ...Reading[]] = [readingOf(terms, vocabulary, 0, terms !== query.terms)];
  await gatherer.gather(terms);

  for (const other of corrected) {
    readings.push(readingOf(other, vocabulary, COST.lessLikely, true));
    await gatherer.gather(other, 0.2);
  }
  const number = joinedNumber(terms);
  const others = literal ? [] : otherReadings(terms, sources.lexicon);
  for (const other of number ? [{ terms: [number], translated: 0 }, ...others] : others) {
    readings.push(readingOf(other.terms, vocabulary, COST.otherWords));
    // Inside a sentence that some page has word for word, citizens' words are chance.
    const meant = other.translated === terms.length || (other.translated > 0 && gatherer.closest < 1);
    if (meant || !isCovered(other.terms, terms) || gatherer.candidates.size === 0)
      await gatherer.gather(other.terms, 0.1);
  }
  if (!literal && terms.length > 1 && gatherer.closest < 1 && others.length === 0) {
    const mended = await forgive(terms, sources, gatherer);
    readings.push(...mended.map((reading) => readingOf(reading, vocabulary, COST.mended, true)));
  }
  const relaxed = gatherer.candidates.size === 0;
  if (relaxed) await relax(terms, sources, gatherer);

  const ordered = byDate ? gatherer.inOrderOf(await sources.newest()) : gatherer.ordered();
  const looked = await lookClosely(ordered.slice(0, CLOSE_LOOK), readings);
  const answering = looked.filter(({ score }) => isAnswer(score));
  if (!byDate) answering.sort((a, b) => b.score.total - a.score.total);
  const shown = answering[0]?.reading ?? readings[0];
  const rest = answering.length > 0 ? ordered.slice(CLOSE_LOOK).map(({ found }) => ({ found })) : [];
  return {
    hits: [...answering, ...rest],
    counts: gatherer.counts,
    ...(shown.mended || terms !== query.terms
      ? { repaired: textOf(shown.mended ? shown.terms : terms) }
      : {}),
    relaxed,
    readings: readings.map(({ wanted }) => wanted),
  };
}
