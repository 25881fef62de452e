import { askingOf } from './asking.ts';
import { callsFor } from './calls.ts';
import { withoutSigns } from '../vietnamese/document-number.ts';
import { isSearchKind, SEARCH_KINDS } from '../site/search-kinds.ts';
import type { FiledRecord, Found, PageRecord } from './engine.ts';
import { asksForAbsent, otherReadings } from './expand.ts';
import { Gatherer, type Candidate } from './gather.ts';
import { dayReadings, HOTLINES, numbersIn, numberWorth, UNIT, type Numbers } from './numbers.ts';
import { repair, soundingLike, type MendingSources } from './query-repair.ts';
import { asSpelledHere } from './spelling.ts';
import { namesNothing, type Query, type Term } from './query.ts';
import type { Wanted } from './match.ts';
import { heavy, nameOf, scorePage, SHORT, type Score } from './rank.ts';
import { partsOf, readingOf, textOf, type Reading } from './reading.ts';
import { NAMES_END, wordsOf } from './words.ts';

/** How many pages are fetched to be looked at closely; the first ten of them are shown. */
const CLOSE_LOOK = 16;
/** How many pieces of the index a query fetches, where pages' beginnings are known: at first, and again where nothing is found. */
const PIECES: readonly number[] = [3, 2];
/** Taken off the score of pages that answer a reading nobody typed. */
const OTHER_WORDS = 0.4;
/** And for each likelier meaning that its words have. */
const LATER_MEANING = 7;
/** Added to the score of the hotlines where one of them is asked for by what it is for. */
const CALLED = 6;
/** Least share of the best page's promise, and of its evidence or its score, that a page in the list has. */
const LEAST = { promise: 0.5, evidence: 0.7, score: 0.6 } as const;
/** Where fewer of the pages looked at are answers, those behind them are none. */
const DENSE = 0.75;
/** Below this evidence of the best page the site has nothing on what is asked. */
const FLOOR = { short: 0.62, step: 0.07, long: 0.46 } as const;
/** A page with this share of it is told as near to what is asked, and so many at most. */
const NEAR = { share: 0.6, most: 3 } as const;
/** And of one that answers what was not typed, but sounds or looks alike. */
const SURE = 0.75;
/** Words of meaning that are kept beside those said otherwise, where a page with all of them in order is what is meant. */
const CHANCE = 2;
export interface Sources extends MendingSources {
  /** All pages, the newest first. Fetched when somebody sorts by date or filters. */
  newest(): Promise<readonly FiledRecord[]>;
}

export interface FindOptions {
  /** Pages that may be found. */
  readonly only?: ReadonlySet<string>;
  /** Search for what was typed and nothing else. */
  readonly literal?: boolean;
  readonly byDate?: boolean;
  /** How many pieces of the index may be fetched, at first and again. */
  readonly pieces?: readonly number[];
}

/** A page in the list: looked at closely (`record` and `score` are there) or not yet. */
export interface Hit {
  readonly found: Found;
  readonly record?: PageRecord;
  readonly score?: PlacedScore;
}

/** A page's score, with the number of the reading that it answers best and what the engine promised of it. */
export interface PlacedScore extends Score {
  readonly reading: number;
  readonly promise: number;
}

export interface Outcome {
  readonly hits: readonly Hit[];
  /** Where there are none: the few pages that come nearest to what is asked, if any does. */
  readonly near?: readonly Hit[];
  /** What was searched for, when it is not what was typed. */
  readonly repaired?: string;
  /** What was probably meant, to be asked for by a tap. */
  readonly offered?: string;
  /** A matter that the site has nothing on: nothing was looked up. */
  readonly absent?: boolean;
  /** It took a second look into the index, so that the list shall wait for no more. */
  readonly late?: boolean;
  /** Words to be marked in excerpts, one list for each reading. */
  readonly readings: readonly (readonly Wanted[])[];
  /** Why the list is what it is, or empty; none where nothing was asked. */
  readonly why?: {
    /** Taken off the score of pages that answer a reading, one for each. */
    readonly costs: readonly number[];
    /** How sure it is that the best page is about what is asked, and how sure it must be for a list, from 0 to 1. */
    readonly sure: number;
    readonly floor: number;
  };
}

const NOTHING: Outcome = { hits: [], readings: [] };

/** A page's best score over all readings. */
function scored(
  { found, promise }: Candidate,
  record: PageRecord,
  readings: readonly [Reading, ...Reading[]],
  { lexicon: { vocabulary } }: Sources,
  numbers: Numbers,
  called: boolean,
): Required<Hit> {
  const { kind } = record;
  const [names = '', otherForms = ''] = record.alias.split(NAMES_END);
  const page = {
    place: kind === UNIT,
    standing: isSearchKind(kind) && !SEARCH_KINDS[kind].reports,
    title: nameOf(numbers.document ? record.title : withoutSigns(record.title), vocabulary),
    body: [...found.words(record), ...wordsOf(otherForms)],
    aliases: names.split('|').map((name) => nameOf(name, vocabulary)),
  };
  const { bonus, has, told } = numberWorth(kind, page, record.date, numbers);
  const answers = called && kind === HOTLINES ? CALLED : 0;
  const scores = readings.map(({ wanted, cost }, reading): PlacedScore => {
    const score = scorePage(page, wanted, promise);
    const least = answers > 0 || told ? FLOOR.short : 0;
    const evidence = bonus > 0 ? 1 : has ? Math.max(least, score.evidence) : 0;
    return { ...score, evidence, total: score.total - cost + bonus + answers, reading, promise };
  });
  const [first, ...others] = scores;
  if (!first) throw new Error('A query without a reading.');
  const score = others.reduce((best, one) => (one.total > best.total ? one : best), first);
  return {
    found,
    record,
    score: { ...score, evidence: Math.max(...scores.map(({ evidence }) => evidence)) },
  };
}

/** Evidence that the best page must have. */
const floorFor = ({ wanted }: Reading): number =>
  Math.max(FLOOR.long, FLOOR.short - FLOOR.step * Math.max(0, heavy(wanted) - SHORT));

/** Pages in the order of a list; first those that a list kept since the last build does not know yet. */
function inOrderOf(list: readonly FiledRecord[], hits: readonly Hit[]): Hit[] {
  const places = new Map(list.map(({ found: { id } }, place) => [id, place]));
  const placeOf = ({ found }: Hit): number => places.get(found.id) ?? -1;
  return [...hits].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Ways to understand a query, each gathered. */
async function gatherReadings(
  query: Query,
  terms: readonly Term[],
  literal: boolean,
  sources: Sources,
  gatherer: Gatherer,
): Promise<readonly [Reading, ...Reading[]]> {
  const { vocabulary } = sources.lexicon;
  const readings: [Reading, ...Reading[]] = [readingOf(terms, vocabulary)];
  const others = literal ? [] : otherReadings(terms, sources.lexicon);
  await gatherer.prepare([terms, ...others.filter(({ rank }) => rank === 0).map((one) => one.terms)]);
  await gatherer.gather(terms);
  if (literal) return readings;
  for (const other of dayReadings(query)) {
    readings.push(readingOf(other, vocabulary));
    await gatherer.gather(other);
  }
  const said = gatherer.closest >= 1;
  for (const { terms: other, rank, kept } of others) {
    // Inside a sentence that some page has word for word, people's words are chance.
    if (said && kept > CHANCE) continue;
    readings.push(readingOf(other, vocabulary, OTHER_WORDS + LATER_MEANING * rank));
    await gatherer.gather(other);
  }
  return readings;
}

async function findOnce(query: Query, sources: Sources, options: FindOptions): Promise<Outcome> {
  const { literal = false, byDate = false, only } = options;
  const { terms, offered } = literal ? { terms: query.terms } : await repair(query.terms, sources);
  const repaired = terms === query.terms ? {} : { repaired: textOf(terms) };
  if (!literal && asksForAbsent(terms, sources.lexicon)) return { ...NOTHING, ...repaired, absent: true };
  const numbers = numbersIn(query, partsOf(terms));
  const { document } = numbers;
  const called = callsFor(askingOf(query, sources.lexicon), sources.lexicon, '').length > 0;
  const gatherer = new Gatherer(sources.engine, sources.lexicon.vocabulary, only);
  const readings = await gatherReadings(query, terms, literal, sources, gatherer);
  if (document) await gatherer.addNamed(document.number, 1);

  const ordered = gatherer.ordered();
  const most = ordered[0]?.promise ?? 0;
  const promising = ordered.filter(({ promise }) => promise >= LEAST.promise * most);
  const looked = await Promise.all(
    promising
      .slice(0, CLOSE_LOOK)
      .map(async (one) => scored(one, await one.found.load(), readings, sources, numbers, called)),
  );
  const sure = Math.max(0, ...looked.map(({ score }) => score.evidence));
  const best = Math.max(0, ...looked.map(({ score }) => score.total));
  const answering = looked.filter(
    ({ score: { evidence, total } }) =>
      evidence >= LEAST.evidence * sure || (evidence > 0 && total >= LEAST.score * best),
  );
  answering.sort((a, b) => b.score.total - a.score.total);
  const dense = answering.length >= DENSE * looked.length;
  const rest = dense ? promising.slice(CLOSE_LOOK).map(({ found }) => ({ found })) : [];
  const floor = floorFor(readings[0]);
  const hits = sure < floor ? [] : [...answering, ...rest];
  const near = hits.length === 0 && sure >= NEAR.share * floor ? answering.slice(0, NEAR.most) : [];
  return {
    hits: byDate ? inOrderOf(await sources.newest(), hits) : hits,
    ...(near.length > 0 ? { near } : {}),
    ...repaired,
    ...(offered ? { offered: textOf(offered) } : {}),
    readings: readings.map(({ wanted }) => wanted),
    why: { costs: readings.map(({ cost }) => cost), sure, floor },
  };
}

/**
 * Finds pages for a query: mends it, reads it in other ways, asks the engine for the words of each, fetches the most promising pages and
 * puts them in order by what they say. Nothing is found where no page is about what is asked, though many may hold a word of it.
 */
export async function find(typed: Query, all: Sources, options: FindOptions = {}): Promise<Outcome> {
  if (namesNothing(typed)) return NOTHING;
  const { literal, pieces = PIECES } = options;
  const query = literal ? typed : { ...typed, terms: asSpelledHere(typed.terms, all.lexicon.vocabulary) };
  const { engine } = all;
  const sources = { ...all, engine: engine.begin?.() ?? engine };
  let outcome = NOTHING;
  const isTold = (): boolean => outcome.hits.length > 0 || outcome.absent === true;
  for (const [turn, most] of pieces.entries()) {
    if (isTold() || (turn > 0 && !sources.engine.lacks)) break;
    sources.engine.grant?.(most);
    outcome = { ...(await findOnce(query, sources, options)), late: turn > 0 };
  }
  if (isTold() || literal || query.quoted) return outcome;
  const meant = await soundingLike(query.terms, sources);
  if (!meant) return outcome;
  const other = await findOnce({ ...query, terms: meant }, sources, options);
  return (other.why?.sure ?? 0) >= SURE ? { ...other, offered: textOf(meant), late: true } : outcome;
}
