import { findIn, meetings, NOWHERE, wantedOf, type Match, type Wanted } from './match.ts';
import { parseSyllable } from '../vietnamese/syllable.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf, type Word } from './words.ts';

/** What a page says, in comparable words. */
export interface PageWords {
  /** A page that stands (a guide, a unit, an index, a document) rather than news. */
  readonly standing: boolean;
  readonly title: Name;
  readonly body: readonly Word[];
  /** A unit: its name says where, and stands in what is asked of anything there. */
  readonly place: boolean;
  /** Other names for the page, each by itself. */
  readonly aliases: readonly Name[];
}

/** A name of a page: its words with their worth. */
export interface Name {
  readonly words: readonly Word[];
  readonly wanted: readonly Wanted[];
}

/** A text as a name. */
export function nameOf(text: string, vocabulary: Vocabulary): Name {
  const words = wordsOf(text);
  return { words, wanted: wantedOf(words, vocabulary, true) };
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

const worth = (wanted: readonly Wanted[]): number => wanted.reduce((sum, { weight }) => sum + weight, 0);

/** Number of words of meaning. */
export const heavy = (wanted: readonly Wanted[]): number => wanted.filter(({ light }) => !light).length;

const evidenceOf = ({ coverage, pairs }: Match): number => 0.6 * coverage + 0.4 * pairs;

/** Share of a name's own words of meaning that are asked for: a long title that holds two of them is about more than that. */
function precision({ words, wanted: own }: Name, wanted: readonly Wanted[]): number {
  const met = new Set(meetings(words, wanted).map(({ at }) => at));
  return worth(own.filter((_, place) => met.has(place))) / (worth(own) || 1);
}

/** Whether a name of some words stands in what is asked, with a few words between its own at most. */
const isSaid = ({ words, wanted }: Name, asked: readonly Word[]): boolean =>
  (heavy(wanted) >= SAID_WORDS || (heavy(wanted) > 1 && worth(wanted) >= SAID_WORTH)) &&
  findIn(asked, wanted, words.length + BETWEEN).coverage > 0.99;

/** How much each sign of a good answer adds to a page's score. */
const WEIGHTS = {
  /** The words as typed, in order: known items are found so. */
  namePhrase: 9,
  bodyPhrase: 5,
  /** So many words as they stand in its text were read there before. */
  quoted: 6,
  /** What a name of the page, and a stretch of its text, hold of the words and their neighbourhoods. */
  name: 9,
  secondName: 2,
  body: 3.5,
  /** All words in the title, together or not. */
  titleWords: 2,
  /** All parts together. */
  whole: 3,
  /** A name and nothing else of it stands among the words. */
  wholeName: 3,
  standing: 3,
  engine: 0.5,
} as const;

/** What another name of a page is worth beside its title. */
const OTHER_NAME = 0.75;
const OTHER_WHOLE = 0.4;
/** So many words of meaning are a short query; no page need have all words of a long one. */
export const SHORT = 4;
/** Least evidence of a page whose name is said in a long query; least words of meaning of such a name, and words that may stand between them. */
const SAID = 0.35;
const SAID_WORDS = 3;
/** Or least worth of two: rare words are not said by chance. */
const SAID_WORTH = 5;
const BETWEEN = 3;
/** What evidence loses where a page lacks the weightiest Vietnamese word of a short query; a word is there where it is found so well. */
const LACKING = 0.4;
const HELD = 0.3;
/** What evidence in a page's text is worth beside that in its names: a text holds words by chance. */
const IN_TEXT = 0.88;
const NO_NAME = { match: NOWHERE, worth: 0, whole: 0, evidence: 0 };
/** Fewer words side by side stand in a text by chance. */
const QUOTED = 5;
/** Bodies of more words than this hold anything by chance. */
const LONG = 700;

/** The score of one page for one reading of the query. `engine` is the index's own score as a share of the best one. */
export function scorePage(page: PageWords, wanted: readonly Wanted[], engine: number): Score {
  const asked = wanted.map(({ word }) => word);
  const long = !page.place && heavy(wanted) > SHORT;
  const readName = (name: Name): { match: Match; worth: number; whole: number; evidence: number } => {
    const match = findIn(name.words, wanted);
    if (match.coverage === 0) return { match, worth: 0, whole: 0, evidence: 0 };
    const own = precision(name, wanted);
    const evidence = evidenceOf(match);
    const said = long && own > 0.99 && isSaid(name, asked);
    return {
      match,
      worth: evidence ** 1.5 * (0.4 + 0.6 * own),
      whole: own ** 4 * match.coverage,
      evidence: said ? Math.max(evidence, SAID + (1 - SAID) * match.coverage) : evidence,
    };
  };
  const { match: title, ...inTitle } = readName(page.title);
  const others = page.aliases.map(readName);
  const other = others.reduce((best, one) => (one.worth > best.worth ? one : best), NO_NAME);
  const alias = other.match;
  const body = findIn(page.body, wanted, 2 * wanted.length + 8);
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const whole =
    wanted.reduce(
      (sum, { weight }, place) =>
        sum +
        weight * Math.max(title.best[place] ?? 0, alias.best[place] ?? 0, 0.7 * (body.best[place] ?? 0)),
      0,
    ) / total;
  const lacking = wanted.map(({ word, weight, light }, place) => {
    const held = Math.max(title.best[place] ?? 0, alias.best[place] ?? 0, body.best[place] ?? 0) >= HELD;
    return light || held || !parseSyllable(word.folded) ? 0 : weight;
  });
  const lack =
    heavy(wanted) > SHORT ? 0 : Math.max(0, ...lacking) / Math.max(1, ...wanted.map(({ weight }) => weight));
  const damped = 1 / (1 + Math.log2(Math.max(1, page.body.length / LONG)) / 4);
  return {
    title,
    body,
    alias,
    evidence:
      (1 - LACKING * lack) *
      Math.max(inTitle.evidence, IN_TEXT * evidenceOf(body), ...others.map(({ evidence }) => evidence)),
    total:
      WEIGHTS.namePhrase * Math.max(title.share ** 4, OTHER_NAME * alias.share ** 4) +
      WEIGHTS.bodyPhrase * damped * body.share ** 4 +
      (body.share > 0.999 && wanted.length >= QUOTED ? WEIGHTS.quoted : 0) +
      WEIGHTS.name * Math.max(inTitle.worth, OTHER_NAME * other.worth) +
      WEIGHTS.secondName * Math.min(inTitle.worth, other.worth) +
      WEIGHTS.titleWords * title.coverage ** 6 +
      WEIGHTS.body * damped * evidenceOf(body) +
      WEIGHTS.whole * whole +
      WEIGHTS.wholeName * Math.max(inTitle.whole, ...others.map(({ whole }) => OTHER_WHOLE * whole)) +
      (page.standing ? WEIGHTS.standing * evidenceOf(title) ** 3 : 0) +
      WEIGHTS.engine * engine,
  };
}
