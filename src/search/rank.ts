import { isSlip } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isMarked, type Word } from './words.ts';

/** How good one word of a page is as the word that was typed, from 0 to 1. */
const LIKENESS = {
  same: 1,
  unmarked: 1,
  otherMarks: 0.55,
  beginning: 0.85,
  otherBeginning: 0.4,
  slip: 0.6,
  none: 0,
} as const;

/** How much each sign of a good answer adds to a page's score. */
const WEIGHTS = {
  titlePhrase: 10,
  bodyPhrase: 7,
  /** All words are in the title, together or not. */
  titleWords: 5,
  coverage: 2,
  wholeTitle: 2,
  /** The title begins with the phrase, as names do. */
  titleStart: 1,
  engine: 0.5,
  alias: 4,
  /** A page that stands (a guide, a unit, an index, a document) rather than news, and is named by the words. */
  standing: 2,
} as const;

/** A word asked for, with what it is worth: rare words say more about what is meant. */
export interface Wanted {
  readonly word: Word;
  readonly weight: number;
  /** May be the beginning of a longer word: the last one, still being typed. */
  readonly open: boolean;
}

/** Words of a query with their worth. */
export function wantedOf(words: readonly Word[], vocabulary: Vocabulary): Wanted[] {
  return words.map((word, place) => ({
    word,
    weight: 1 + Math.log2(Math.max(1, vocabulary.total / (vocabulary.pages.get(word.folded) ?? 1))) / 4,
    open: place === words.length - 1 && word.folded.length > 1,
  }));
}

function likeness({ word, open }: Wanted, found: Word, forgiving: boolean): number {
  if (found.exact === word.exact) return LIKENESS.same;
  if (found.folded === word.folded) return isMarked(word) ? LIKENESS.otherMarks : LIKENESS.unmarked;
  if (open && found.folded.startsWith(word.folded))
    return isMarked(word) && !found.exact.startsWith(word.exact)
      ? LIKENESS.otherBeginning
      : LIKENESS.beginning;
  if (forgiving && word.folded.length > 2 && isSlip(word.folded, found.folded)) return LIKENESS.slip;
  return LIKENESS.none;
}

/** Where in a text a phrase stands best. */
export interface Phrase {
  /** Worth of the words that stand there in order, as a share of all that was asked for. */
  readonly share: number;
  /** Number of the word at which it begins. */
  readonly at: number;
  /** Worth of the words found anywhere in the text, as a share. */
  readonly coverage: number;
}

const NOWHERE: Phrase = { share: 0, at: 0, coverage: 0 };

function align(text: readonly Word[], wanted: readonly Wanted[], forgiving: boolean): Phrase {
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<number, number>();
  const best = wanted.map(() => 0);
  text.forEach((found, at) => {
    wanted.forEach((word, place) => {
      const like = likeness(word, found, forgiving);
      if (like === 0) return;
      best[place] = Math.max(best[place] ?? 0, like);
      shares.set(at - place, (shares.get(at - place) ?? 0) + like * word.weight);
    });
  });
  let at = 0;
  let share = 0;
  for (const [start, worth] of shares) {
    if (worth > share || (worth === share && start < at)) [at, share] = [start, worth];
  }
  const coverage = wanted.reduce((sum, { weight }, place) => sum + weight * (best[place] ?? 0), 0);
  return { share: share / total, at: Math.max(0, at), coverage: coverage / total };
}

/** Finds the phrase in a text; typing errors are forgiven only where nothing stands as typed. */
export function findPhrase(text: readonly Word[], wanted: readonly Wanted[]): Phrase {
  if (wanted.length === 0 || text.length === 0) return NOWHERE;
  const strict = align(text, wanted, false);
  return strict.share > 0.99 ? strict : align(text, wanted, true);
}

/** The words of a page before this one are its title and the start of its summary. */
const EARLY = 20;

/** What a page says, in comparable words. */
export interface PageWords {
  /** How much a page of its kind is preferred among equals: standing pages before news. */
  readonly standing: boolean;
  readonly title: readonly Word[];
  readonly body: readonly Word[];
  readonly alias: readonly Word[];
}

/** The signs behind a page's place in the list; `total` is what the list is sorted by. */
export interface Score {
  readonly title: Phrase;
  readonly body: Phrase;
  readonly alias: Phrase;
  readonly total: number;
}

/** The score of one page for one reading of the query. `engine` is Pagefind's own score as a share of the best one. */
export function scorePage(page: PageWords, wanted: readonly Wanted[], engine: number): Score {
  const title = findPhrase(page.title, wanted);
  const body = findPhrase(page.body, wanted);
  const alias = page.alias.length ? findPhrase(page.alias, wanted) : NOWHERE;
  const length = Math.max(1, page.title.length);
  const wholeTitle = title.share > 0.95 ? Math.min(1, wanted.length / length) : 0;
  const total =
    WEIGHTS.titlePhrase * title.share ** 4 +
    WEIGHTS.bodyPhrase * body.share ** 4 +
    WEIGHTS.alias * alias.share ** 4 +
    WEIGHTS.titleWords * title.coverage ** 6 +
    (title.share > 0.95 && title.at === 0 ? WEIGHTS.titleStart : 0) +
    (page.standing ? WEIGHTS.standing * title.coverage ** 6 : 0) +
    WEIGHTS.coverage * Math.max(title.coverage, body.coverage) +
    WEIGHTS.wholeTitle * wholeTitle +
    WEIGHTS.engine * engine;
  return { title, body, alias, total };
}

/**
 * From the places of a page's matching words alone, before the page is fetched: how many of the words stand within a
 * stretch as long as the query, as a share, and whether such a stretch is in the title or the words right after it.
 */
export function closeness(
  places: readonly number[],
  length: number,
  words = length,
): { share: number; early: boolean } {
  let most = 0;
  let early = false;
  let first = 0;
  for (const [last, place] of places.entries()) {
    while (place - (places[first] ?? place) >= length) first += 1;
    const count = last - first + 1;
    if (count > most) {
      most = count;
      early = false;
    }
    if (count === most && place < EARLY) early = true;
  }
  return { share: words === 0 ? 0 : Math.min(1, most / words), early };
}
