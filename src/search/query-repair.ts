import type { Engine } from './engine.ts';
import { spokenPlaces } from './expand.ts';
import type { Gatherer } from './gather.ts';
import type { Lexicon } from './lexicon.ts';
import { termOf, type Term } from './query.ts';
import { completions, corrections, decodeKeystrokes, doubtfulPlaces } from './spelling.ts';
import { pairOf, type Pairs } from './vocabulary.ts';

/** How many words are tried as the wrong one when a phrase is nowhere, and how many endings of an unfinished one. */
const SUSPECTS = 3;
const ENDINGS = 2;
/** How many less likely corrections are tried beside the best one. */
const SECOND_BEST = 2;

/** What mending needs beside the query. */
export interface MendingSources {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  /** Fetched once, when a word is in doubt. */
  pairs(): Promise<Pairs>;
}

/** Words that the vocabulary leaves out and one page has all the same, or that citizens are known to say. */
async function rareWords(
  terms: readonly Term[],
  { engine, lexicon }: MendingSources,
): Promise<ReadonlySet<string>> {
  const rare = new Set<string>();
  const spoken = spokenPlaces(terms, lexicon);
  for (const place of doubtfulPlaces(terms, lexicon.vocabulary)) {
    const word = terms[place]?.whole.folded ?? '';
    const known = spoken.has(place) || (await engine.ask({ words: word, phrase: true })).found.length > 0;
    if (known) rare.add(word);
  }
  return rare;
}

/** A query after repair. */
export interface Repaired {
  /** The same array as went in when nothing was to do. */
  readonly terms: readonly Term[];
  /** The same with less likely words in the same places. */
  readonly others: readonly (readonly Term[])[];
}

/** A query with another word in one place. */
const withTerm = (terms: readonly Term[], place: number, term: Term): Term[] =>
  terms.map((one, other) => (other === place ? term : one));

/** Replaces words that the site does not know by known ones. */
export async function repair(terms: readonly Term[], sources: MendingSources): Promise<Repaired> {
  const { vocabulary } = sources.lexicon;
  const rare = await rareWords(terms, sources);
  const decoded = decodeKeystrokes(terms, vocabulary, rare);
  let mended = decoded;
  const others: Term[][] = [];
  for (const place of doubtfulPlaces(decoded, vocabulary)) {
    if (rare.has(decoded[place]?.whole.folded ?? '')) continue;
    const words = corrections(mended, place, vocabulary, await sources.pairs()).slice(0, 1 + SECOND_BEST);
    const [best, ...rest] = words.flatMap((word) => termOf(word) ?? []);
    if (best) mended = withTerm(mended, place, best);
    others.push(...rest.map((term) => withTerm(mended, place, term)));
  }
  return { terms: mended, others: others.slice(0, SECOND_BEST) };
}

/** Places of words that no title knows beside their neighbours, the strangest first. */
function suspects(terms: readonly Term[], pairs: Pairs): number[] {
  const folded = terms.map(({ whole }) => whole.folded);
  const strangeness = folded.map((word, place) => {
    const sides = [
      ...(place > 0 ? [pairs.has(pairOf(folded[place - 1] ?? '', word))] : []),
      ...(place < folded.length - 1 ? [pairs.has(pairOf(word, folded[place + 1] ?? ''))] : []),
    ];
    return sides.filter((known) => !known).length / Math.max(1, sides.length);
  });
  const strange = (place: number): number => 100 * (strangeness[place] ?? 0) + (folded[place] ?? '').length;
  return [...terms.keys()]
    .filter((place) => (strangeness[place] ?? 0) > 0)
    .sort((a, b) => strange(b) - strange(a))
    .slice(0, SUSPECTS);
}

/** The word one slip away that titles know beside a neighbour; a word of the site typed for another is found so. */
function correction(
  terms: readonly Term[],
  place: number,
  sources: MendingSources,
  pairs: Pairs,
): Term[] | undefined {
  const [best] = corrections(terms, place, sources.lexicon.vocabulary, pairs);
  if (best === undefined) return undefined;
  const left = terms[place - 1]?.whole.folded ?? '';
  const right = terms[place + 1]?.whole.folded ?? '';
  const term = pairs.has(pairOf(left, best)) || pairs.has(pairOf(best, right)) ? termOf(best) : undefined;
  return term && withTerm(terms, place, term);
}

/** The likeliest words that an unfinished last one begins; the index is cut into pieces, and they may lie in others. */
function endings(terms: readonly Term[], sources: MendingSources, pairs: Pairs): Term[][] {
  const last = terms.at(-1)?.whole.folded ?? '';
  const before = terms.at(-2)?.whole.folded ?? '';
  if (!/^[a-z]{1,10}$/.test(last)) return [];
  const words = completions(last, sources.lexicon.vocabulary).filter((word) => word !== last);
  const known = words.filter((word) => pairs.has(pairOf(before, word)));
  return known.slice(0, ENDINGS).flatMap((word) => {
    const term = termOf(word);
    return term ? [[...terms.slice(0, -1), term]] : [];
  });
}

/**
 * For a query whose words stand together nowhere: looks for pages without the word that fits worst, and gives other
 * readings, each already gathered.
 */
export async function forgive(
  terms: readonly Term[],
  sources: MendingSources,
  gatherer: Gatherer,
): Promise<Term[][]> {
  const pairs = await sources.pairs();
  const readings = endings(terms, sources, pairs);
  for (const place of suspects(terms, pairs)) {
    const corrected = correction(terms, place, sources, pairs);
    if (corrected) readings.push(corrected);
    const others = terms.filter((_, other) => other !== place);
    if (others.length > 1) await gatherer.gather(others, 0.5);
  }
  for (const reading of readings) await gatherer.gather(reading, 0.2);
  return readings;
}

/** For a query that no page answers: pages that hold its rarest words. */
export async function relax(
  terms: readonly Term[],
  { lexicon }: MendingSources,
  gatherer: Gatherer,
): Promise<void> {
  const pagesOf = (term: Term): number => lexicon.vocabulary.pages.get(term.whole.folded) ?? 0;
  const rare = [...terms].sort((a, b) => pagesOf(a) - pagesOf(b)).slice(0, 4);
  for (
    let length = Math.min(3, terms.length - 1);
    length > 0 && gatherer.candidates.size === 0;
    length -= 1
  ) {
    for (let start = 0; start + length <= rare.length; start += 1) {
      await gatherer.gather(rare.slice(start, start + length), 1);
    }
  }
}
