import { decodeTelex } from '../vietnamese/telex.ts';
import { decodeVni } from '../vietnamese/vni.ts';
import { foldVietnamese } from '../vietnamese/fold.ts';
import { likelihood, slips } from '../vietnamese/slips.ts';
import { termOf, type Term } from './query.ts';
import { pairOf, type Pairs, type Vocabulary } from './vocabulary.ts';

/** Single letters are in no vocabulary; the vowels among them are words (ở, ý, à). */
const isKnown = (word: string, vocabulary: Vocabulary): boolean =>
  /^[aeiouy]$/.test(word) || vocabulary.pages.has(word);

/** Behind these letters i and y are two spellings of one sound (“kí”, “ký”). */
const EITHER = /^([hklmst]|qu)([iy])(\p{M}*)$/u;
const OTHER: Readonly<Record<string, string>> = { i: 'y', y: 'i' };

/** Words that the site has in their other spelling alone, in that; the same array where there are none. */
export function asSpelledHere(terms: readonly Term[], vocabulary: Vocabulary): readonly Term[] {
  const spelled = terms.map((term) => {
    const [, onset, vowel = '', tone] = EITHER.exec(term.whole.exact.normalize('NFD')) ?? [];
    if (onset === undefined || isKnown(term.whole.folded, vocabulary)) return term;
    const other = termOf(`${onset}${OTHER[vowel] ?? ''}${tone ?? ''}`.normalize('NFC'));
    return other && isKnown(other.whole.folded, vocabulary) ? other : term;
  });
  return spelled.some((term, place) => term !== terms[place]) ? spelled : terms;
}

/** What raw Telex or VNI keys stand for, when the outcome is a word of the site. */
function decodeKeys(typed: string, vocabulary: Vocabulary): string | undefined {
  if (!/^[a-z0-9]+$/i.test(typed)) return undefined;
  return [decodeTelex(typed), decodeVni(typed)].find(
    (word) => word !== undefined && isKnown(foldVietnamese(word), vocabulary),
  );
}

/**
 * Decodes Telex and VNI keystrokes. One word that is unknown as it stands and known when decoded shows that the input
 * method was off; then words that are known both ways are decoded too, when that makes them the more usual word. Words
 * in `rare` are on some page as they stand.
 */
export function decodeKeystrokes(
  terms: readonly Term[],
  vocabulary: Vocabulary,
  rare: ReadonlySet<string> = new Set(),
): readonly Term[] {
  const decoded = terms.map(({ typed, whole }) =>
    rare.has(whole.folded) ? undefined : decodeKeys(typed, vocabulary),
  );
  const off = terms.some(
    (term, place) => decoded[place] !== undefined && !isKnown(term.whole.folded, vocabulary),
  );
  if (!off) return terms;
  const pagesOf = (word: string): number => vocabulary.pages.get(word) ?? 0;
  return terms.map((term, place) => {
    const word = decoded[place];
    if (word === undefined) return term;
    const usual = pagesOf(term.whole.folded) <= 4 * pagesOf(foldVietnamese(word));
    return (usual && termOf(word)) || term;
  });
}

/** Places of words that are not on the site as far as its vocabulary knows and so may be typing errors. */
export function doubtfulPlaces(terms: readonly Term[], vocabulary: Vocabulary): number[] {
  return terms.flatMap((term, place) => {
    const { folded } = term.whole;
    if (!/^[a-z0-9]{2,40}$/.test(folded) || !/[a-z]/.test(folded) || isKnown(folded, vocabulary)) return [];
    const unfinished = place === terms.length - 1 && vocabulary.words.some((word) => word.startsWith(folded));
    return unfinished ? [] : [place];
  });
}

/** How well a word stands between its neighbours: each pair that titles know counts more than being usual. */
function fit(
  word: string,
  left: string | undefined,
  right: string | undefined,
  vocabulary: Vocabulary,
  pairs: Pairs,
) {
  const known =
    (left !== undefined && pairs.has(pairOf(left, word)) ? 1 : 0) +
    (right !== undefined && pairs.has(pairOf(word, right)) ? 1 : 0);
  return 20 * known + Math.log2(vocabulary.pages.get(word) ?? 1);
}

/** The words of the site one slip away from the word at a place, the likeliest first. */
export function corrections(
  terms: readonly Term[],
  place: number,
  vocabulary: Vocabulary,
  pairs: Pairs,
): string[] {
  const typed = terms[place]?.whole.folded ?? '';
  const left = terms[place - 1]?.whole.folded;
  const right = terms[place + 1]?.whole.folded;
  const known = new Set([...slips(typed)].filter((word) => word !== typed && isKnown(word, vocabulary)));
  const score = (word: string): number =>
    fit(word, left, right, vocabulary, pairs) + likelihood(typed, word) + (word[0] === typed[0] ? 3 : 0);
  return [...known].sort((a, b) => score(b) - score(a));
}
