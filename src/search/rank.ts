import { findIn, meetings, NOWHERE, wantedOf, type Match, type Wanted } from './match.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf, type Word } from './words.ts';

/** What a page says, in comparable words. */
export interface PageWords {
  /** A page that stands (a guide, a unit, an index, a document) rather than news. */
  readonly standing: boolean;
  readonly title: Name;
  readonly body: readonly Word[];
  /** Other names for the page, each by itself. */
  readonly aliases: readonly Name[];
}

/** A name of a page: its words with their worth. */
export interface Name {
  readonly words: readonly Word[];
  readonly weights: readonly number[];
}

/** A text as a name. */
export function nameOf(text: string, vocabulary: Vocabulary): Name {
  const words = wordsOf(text);
  return { words, weights: wantedOf(words, vocabulary).map(({ weight }) => weight) };
}

/** The signs behind a page's place in the list; `total` is what the list is sorted by. */
export interface Score {
  readonly title: Match;
  readonly body: Match;
  readonly alias: Match;
  /** How sure it is that the page is about what is asked, from 0 to 1. */
  readonly evidence: number;
  readonly total: number;
}

const evidenceOf = ({ coverage, pairs }: Match): number => 0.6 * coverage + 0.4 * pairs;

/** Share of a name's own words of meaning that are asked for: a long title that holds two of them is about more than that. */
function precision({ words, weights }: Name, wanted: readonly Wanted[]): number {
  const met = new Set(meetings(words, wanted).map(({ at }) => at));
  const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
  return sum(weights.filter((_, place) => met.has(place))) / (sum(weights) || 1);
}

/** How much each sign of a good answer adds to a page's score. */
const WEIGHTS = {
  /** The words as typed, in order: known items are found so. */
  namePhrase: 9,
  bodyPhrase: 5,
  /** What a name of the page, and a stretch of its text, hold of the words and their neighbourhoods. */
  name: 9,
  secondName: 2,
  body: 3.5,
  /** All words in the title, together or not. */
  titleWords: 2,
  /** All parts together. */
  whole: 3,
  /** The title and nothing else of it stands among the words. */
  wholeTitle: 3,
  titleStart: 0.7,
  standing: 3,
  engine: 0.5,
} as const;

/** What another name of a page is worth beside its title. */
const OTHER_NAME = 0.75;
/** Bodies of more words than this hold anything by chance. */
const LONG = 700;

/** The score of one page for one reading of the query. `engine` is Pagefind's own score as a share of the best one. */
export function scorePage(page: PageWords, wanted: readonly Wanted[], engine: number): Score {
  const title = findIn(page.title.words, wanted);
  const body = findIn(page.body, wanted, 2 * wanted.length + 8);
  const worthOf = (match: Match, name: Name): number =>
    match.coverage === 0 ? 0 : evidenceOf(match) ** 1.5 * (0.4 + 0.6 * precision(name, wanted));
  let alias = NOWHERE;
  let aliasWorth = 0;
  for (const name of page.aliases) {
    const match = findIn(name.words, wanted);
    const worth = worthOf(match, name);
    if (worth > aliasWorth) [alias, aliasWorth] = [match, worth];
  }
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const whole =
    wanted.reduce(
      (sum, { weight }, place) =>
        sum +
        weight * Math.max(title.best[place] ?? 0, alias.best[place] ?? 0, 0.7 * (body.best[place] ?? 0)),
      0,
    ) / total;
  const damped = 1 / (1 + Math.log2(Math.max(1, page.body.length / LONG)) / 4);
  const titleWorth = worthOf(title, page.title);
  return {
    title,
    body,
    alias,
    evidence: Math.max(evidenceOf(title), evidenceOf(alias), evidenceOf(body)),
    total:
      WEIGHTS.namePhrase * Math.max(title.share ** 4, OTHER_NAME * alias.share ** 4) +
      WEIGHTS.bodyPhrase * damped * body.share ** 4 +
      WEIGHTS.name * Math.max(titleWorth, OTHER_NAME * aliasWorth) +
      WEIGHTS.secondName * Math.min(titleWorth, aliasWorth) +
      WEIGHTS.titleWords * title.coverage ** 6 +
      WEIGHTS.body * damped * evidenceOf(body) +
      WEIGHTS.whole * whole +
      WEIGHTS.wholeTitle * precision(page.title, wanted) ** 4 * title.coverage +
      (title.share > 0.95 && title.at === 0 ? WEIGHTS.titleStart : 0) +
      (page.standing ? WEIGHTS.standing * evidenceOf(title) ** 3 : 0) +
      WEIGHTS.engine * engine,
  };
}
