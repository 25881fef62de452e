import { COMMON_WORDS, functionWords } from '../vietnamese/function-words.ts';
import { isSlip } from '../vietnamese/slips.ts';
import { parseSyllable } from '../vietnamese/syllable.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isMarked, type Word } from './words.ts';

/** How good one word of a page is as the word that was typed, from 0 to 1. */
const LIKENESS = {
  same: 1,
  unmarked: 1,
  otherMarks: 0.5,
  beginning: 0.85,
  /** The same, of a word that is one by itself. */
  longerWord: 0.6,
  otherBeginning: 0.35,
  slip: 0.6,
  none: 0,
} as const;

/** What a function word is worth beside one of meaning. */
const LIGHT = 0.12;
/** Beside fewer words of meaning function words count as others do: `được ban` is a phrase. */
const FEW = 2;
/** What an everyday word is worth at most in a sentence of more words of meaning than these. */
const COMMON = 0.5;
const SENTENCE = 4;
/** What a word is worth that the site does not have: little enough not to hide what it has of the others. */
const UNKNOWN = 2.4;

/** A word asked for, with what it is worth: rare words say more about what is meant. */
export interface Wanted {
  readonly word: Word;
  readonly weight: number;
  /** Says nothing of the thing that is asked about (“là gì”, “ở đâu”). */
  readonly light: boolean;
  /** May be the beginning of a longer word: the last one, still being typed. */
  readonly open: boolean;
  /** The site does not know it, so that it may be a slip of the finger for a word of a page. */
  readonly doubtful: boolean;
}

/** Words of a query, or of a name (which is no sentence), with their worth. */
export function wantedOf(words: readonly Word[], vocabulary: Vocabulary, isName = false): Wanted[] {
  const light = functionWords(words);
  const heavy = light.filter((one) => !one).length;
  return words.map((word, place) => {
    const pages = vocabulary.pages.get(word.folded);
    const known = pages !== undefined || !/^[a-z]{2,}$/.test(word.folded);
    const rarity = known ? 0.4 + Math.log2(1 + vocabulary.total / (pages ?? 2)) / 3 : UNKNOWN;
    const most = !isName && heavy > SENTENCE && COMMON_WORDS.has(word.exact) ? COMMON : Infinity;
    const isLight = (light[place] ?? false) && heavy >= FEW;
    return {
      word,
      weight: isLight ? LIGHT : Math.min(rarity, most),
      light: isLight,
      open: place === words.length - 1 && word.folded.length > 1,
      doubtful: !known,
    };
  });
}

function likeness({ word, open, doubtful }: Wanted, found: Word): number {
  if (found.exact === word.exact) return LIKENESS.same;
  if (found.folded === word.folded) return isMarked(word) ? LIKENESS.otherMarks : LIKENESS.unmarked;
  if (open && found.folded.startsWith(word.folded))
    return isMarked(word) && !found.exact.startsWith(word.exact)
      ? LIKENESS.otherBeginning
      : doubtful
        ? LIKENESS.beginning
        : LIKENESS.longerWord;
  // What has marks and is a syllable was typed with care.
  const careful = isMarked(word) && parseSyllable(word.folded) !== undefined;
  if (doubtful && !careful && word.folded.length > 2 && isSlip(word.folded, found.folded))
    return LIKENESS.slip;
  return LIKENESS.none;
}

/** Where and how well a text holds what is asked for; shares are of the worth of all its words. */
export interface Match {
  /** Words that stand there as typed, in order. */
  readonly share: number;
  /** Number of the word at which they begin. */
  readonly at: number;
  /** Words found within one stretch of the text. */
  readonly coverage: number;
  /** Neighbours of the query that are neighbours there too: a Vietnamese word is mostly two syllables. */
  readonly pairs: number;
  /** How well each word is found anywhere. */
  readonly best: readonly number[];
}

/** A text that holds nothing of what is asked. */
export const NOWHERE: Match = { share: 0, at: 0, coverage: 0, pairs: 0, best: [] };

interface Meeting {
  readonly at: number;
  readonly place: number;
  readonly like: number;
}

/** Every word of a text that is one asked for. */
export function meetings(text: readonly Word[], wanted: readonly Wanted[]): Meeting[] {
  const known = new Map<string, readonly Omit<Meeting, 'at'>[]>();
  return text.flatMap((found, at) => {
    let likes = known.get(found.exact);
    if (!likes) {
      likes = wanted.flatMap((word, place) => {
        const like = likeness(word, found);
        return like > 0 ? [{ place, like }] : [];
      });
      known.set(found.exact, likes);
    }
    return likes.map((one) => ({ at, ...one }));
  });
}

/** Worth of the words in the stretch of so many words that holds most. */
function richest(met: readonly Meeting[], wanted: readonly Wanted[], length: number): number {
  let most = 0;
  let from = 0;
  for (const [to, last] of met.entries()) {
    while (last.at - (met[from]?.at ?? 0) >= length) from += 1;
    const best = new Map<number, number>();
    for (let one = from; one <= to; one += 1) {
      const { place = 0, like = 0 } = met[one] ?? {};
      best.set(place, Math.max(best.get(place) ?? 0, like));
    }
    let worth = 0;
    for (const [place, like] of best) worth += like * (wanted[place]?.weight ?? 0);
    most = Math.max(most, worth);
  }
  return most;
}

/** Share of the neighbouring words of meaning that stand side by side, function words between them left out of account. */
function pairShare(met: readonly Meeting[], wanted: readonly Wanted[], coverage: number): number {
  const heavy = wanted.flatMap(({ light }, place) => (light ? [] : [place]));
  const at = new Map<number, Map<number, number>>();
  for (const { at: where, place, like } of met) {
    const places = at.get(place) ?? new Map<number, number>();
    places.set(where, like);
    at.set(place, places);
  }
  let all = 0;
  let found = 0;
  heavy.slice(1).forEach((right, number) => {
    const left = heavy[number] ?? 0;
    const worth = (wanted[left]?.weight ?? 0) + (wanted[right]?.weight ?? 0);
    all += worth;
    let best = 0;
    for (const [where, like] of at.get(left) ?? [])
      for (let step = 1; step <= right - left; step += 1)
        best = Math.max(best, Math.min(like, at.get(right)?.get(where + step) ?? 0));
    found += worth * best;
  });
  return all === 0 ? coverage : found / all;
}

/** Looks for what is asked in a text; `length` is that of a stretch, in words, the whole text by default. */
export function findIn(text: readonly Word[], wanted: readonly Wanted[], length = Infinity): Match {
  const met = text.length > 0 && wanted.length > 0 ? meetings(text, wanted) : [];
  if (met.length === 0) return NOWHERE;
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<number, number>();
  const best = wanted.map(() => 0);
  for (const { at, place, like } of met) {
    best[place] = Math.max(best[place] ?? 0, like);
    shares.set(at - place, (shares.get(at - place) ?? 0) + like * (wanted[place]?.weight ?? 0));
  }
  let at = 0;
  let share = 0;
  for (const [start, worth] of shares) {
    if (worth > share || (worth === share && start < at)) [at, share] = [start, worth];
  }
  const coverage =
    length >= text.length
      ? best.reduce((sum, like, place) => sum + like * (wanted[place]?.weight ?? 0), 0) / total
      : richest(met, wanted, length) / total;
  return {
    share: share / total,
    at: Math.max(0, at),
    coverage,
    pairs: pairShare(met, wanted, coverage),
    best,
  };
}
