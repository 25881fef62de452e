import { apart, type KnownWords } from '../vietnamese/apart.ts';
import { functionWords } from '../vietnamese/function-words.ts';
import { isSwap, soundAlikes } from '../vietnamese/slips.ts';
import { parseSyllable } from '../vietnamese/syllable.ts';
import type { Engine } from './engine.ts';
import { spokenPlaces } from './expand.ts';
import type { Lexicon } from './lexicon.ts';
import { termOf, type Term } from './query.ts';
import { corrections, decodeKeystrokes, doubtfulPlaces } from './spelling.ts';
import { pairOf, type Pairs, type Vocabulary } from './vocabulary.ts';
import { isMarked, type Word } from './words.ts';

/** What mending needs beside the query. */
export interface MendingSources {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  /** Fetched once, when a word is in doubt. */
  pairs(): Promise<Pairs>;
}

/** A query after repair. */
export interface Repaired {
  /** The same array as went in when nothing was to do. */
  readonly terms: readonly Term[];
  /** The same with words that were probably meant; only offered, since what was typed may be meant too. */
  readonly offered?: readonly Term[];
}

/** Words that the vocabulary leaves out and one page has all the same, or that people are known to say. */
async function rareWords(
  terms: readonly Term[],
  { engine, lexicon }: MendingSources,
): Promise<ReadonlySet<string>> {
  const rare = new Set<string>();
  const spoken = spokenPlaces(terms, lexicon);
  const light = functionWords(terms.map(({ whole }) => whole));
  const wordAt = (place: number): string => terms[place]?.whole.folded ?? '';
  const doubtful = doubtfulPlaces(terms, lexicon.vocabulary);
  for (const place of doubtful) if (spoken.has(place) || light[place]) rare.add(wordAt(place));
  const open = doubtful.map(wordAt).filter((word) => !rare.has(word));
  await engine.prepare?.(open);
  for (const words of open)
    if ((await engine.ask({ words, phrase: true, held: true })).found.length > 0) rare.add(words);
  return rare;
}

/** Words of one run, as terms. */
const termsOf = (words: readonly string[]): Term[] => words.flatMap((word) => termOf(word) ?? []);

/** A query with words that were typed without blanks between them apart. */
function parted(
  terms: readonly Term[],
  vocabulary: Vocabulary,
  pairs: Pairs,
  rare: ReadonlySet<string>,
): readonly Term[] {
  const known: KnownWords = {
    pagesOf: (word) => vocabulary.pages.get(word),
    isPair: (left, right) => pairs.has(pairOf(left, right)),
  };
  const glued = terms.map((term) =>
    rare.has(term.whole.folded) || vocabulary.pages.has(term.whole.folded) || term.parts.length > 1
      ? undefined
      : apart(term.typed, known),
  );
  return glued.some(Boolean)
    ? terms.flatMap((term, place) => (glued[place] ? termsOf(glued[place]) : [term]))
    : terms;
}

/** So many pages have every syllable that is written at all. */
const MANY = 500;

/** What has marks and is a syllable was typed with care; but for one that many pages do not have. */
const isCareful = (word: Word, { pages, total }: Vocabulary): boolean =>
  isMarked(word) && parseSyllable(word.folded) !== undefined && (total < MANY || pages.has(word.folded));

/** A query with another word in one place. */
const withTerm = (terms: readonly Term[], place: number, term: Term): Term[] =>
  terms.map((one, other) => (other === place ? term : one));

/**
 * A query with a word that sounds or looks alike in place of one that stands beside none of its neighbours in titles, where the other does:
 * “hồ xơ”, “kieu nai”. What was typed may be Vietnamese, so that this is only offered. A syllable with marks was typed with care: it is
 * taken for one that sounds the same alone. Undefined when there is nothing to offer.
 */
export async function soundingLike(
  terms: readonly Term[],
  sources: MendingSources,
): Promise<readonly Term[] | undefined> {
  const { vocabulary } = sources.lexicon;
  const pairs = await sources.pairs();
  const bonds = (word: string, place: number): number =>
    Number(pairs.has(pairOf(terms[place - 1]?.whole.folded ?? '', word))) +
    Number(pairs.has(pairOf(word, terms[place + 1]?.whole.folded ?? '')));
  const loose = terms.flatMap((term, place) =>
    /^[a-z]{2,}$/.test(term.whole.folded) && bonds(term.whole.folded, place) === 0 ? [{ term, place }] : [],
  );
  const ways = [
    ...loose.map(({ term, place }) => ({ place, words: soundAlikes(term.whole.folded) })),
    ...loose.map(({ term, place }) => ({
      place,
      words: isCareful(term.whole, vocabulary) ? [] : corrections(terms, place, vocabulary, pairs),
    })),
  ];
  for (const { place, words } of ways) {
    const [best] = words.filter((word) => bonds(word, place) > 0);
    const meant = best === undefined ? undefined : termOf(best);
    if (meant) return withTerm(terms, place, meant);
  }
  return undefined;
}

/** Fewest letters of a word that is replaced unasked. */
const FEWEST = 4;

/** A word that is no Vietnamese syllable, whatever its marks; what has marks was typed with care. */
const isSlipOnly = ({ whole }: Term): boolean =>
  !isMarked(whole) && whole.folded.length >= FEWEST && parseSyllable(whole.folded) === undefined;

/**
 * Mends a query: keys of an input method that was off, words without blanks, and slips of the finger. A slip is mended unasked only
 * where the word is nowhere on the site, cannot be Vietnamese, and the other one stands beside its neighbours in titles.
 */
export async function repair(terms: readonly Term[], sources: MendingSources): Promise<Repaired> {
  const { vocabulary } = sources.lexicon;
  const doubtful = doubtfulPlaces(terms, vocabulary).length > 0;
  const gluedNumber = terms.some(({ typed }) => /\p{L}\d|\d\p{L}/u.test(typed));
  if (!doubtful && !gluedNumber) return { terms };
  const rare = await rareWords(terms, sources);
  const pairs = await sources.pairs();
  const whole = parted(decodeKeystrokes(terms, vocabulary, rare), vocabulary, pairs, rare);
  let mended = whole;
  let offered = whole;
  for (const place of doubtfulPlaces(whole, vocabulary)) {
    const term = whole[place];
    if (!term || rare.has(term.whole.folded) || isMarked(term.whole)) continue;
    const [best] = corrections(whole, place, vocabulary, pairs);
    const meant = best === undefined ? undefined : termOf(best);
    if (best === undefined || !meant) continue;
    const beside = [whole[place - 1], whole[place + 1]].map((one) => one?.whole.folded ?? '');
    const fits = pairs.has(pairOf(beside[0] ?? '', best)) || pairs.has(pairOf(best, beside[1] ?? ''));
    if (!fits && !(whole.length === 1 && isSwap(term.whole.folded, best))) continue;
    offered = withTerm(offered, place, meant);
    if (isSlipOnly(term)) mended = withTerm(mended, place, meant);
  }
  return offered === mended || offered.every((term, place) => term === mended[place])
    ? { terms: mended }
    : { terms: mended, offered };
}
