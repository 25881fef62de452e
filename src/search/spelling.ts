import { decodeTelex } from '../vietnamese/telex.ts';
import { decodeVni } from '../vietnamese/vni.ts';
import { foldVietnamese } from '../vietnamese/fold.ts';
import { termOf, type Term } from './query.ts';
import { pairOf, type Pairs, type Vocabulary } from './vocabulary.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every word one slip of the finger away: a letter lost, doubled or strange, another one, two swapped. */
export function* slips(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (tail !== '') yield head + tail.slice(1);
    if (tail.length > 1) yield head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2);
    for (const letter of LETTERS) {
      if (tail !== '') yield head + letter + tail.slice(1);
      yield head + letter + tail;
    }
  }
}

/** Whether two folded words are the same but for one slip. */
export function isSlip(typed: string, meant: string): boolean {
  const [short, long] = typed.length <= meant.length ? [typed, meant] : [meant, typed];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end])
    end += 1;
  const shortRest = short.slice(start, short.length - end);
  const longRest = long.slice(start, long.length - end);
  if (longRest.length <= 1) return true;
  return shortRest.length === 2 && shortRest[0] === longRest[1] && shortRest[1] === longRest[0];
}

/** Single letters are in no vocabulary; the vowels among them are words (ở, ý, à). */
const isKnown = (word: string, vocabulary: Vocabulary): boolean =>
  /^[aeiouy]$/.test(word) || vocabulary.pages.has(word);

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

/** Whether two words are the same but for two neighbouring letters that changed places. */
export const isSwap = (typed: string, meant: string): boolean =>
  typed.length === meant.length &&
  isSlip(typed, meant) &&
  [...typed].sort().join('') === [...meant].sort().join('');

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether two keys lie side by side or one above the other. */
function areNear(left: string, right: string): boolean {
  const rowOf = (key: string): number => ROWS.findIndex((row) => row.includes(key));
  const columnOf = (key: string): number => (ROWS[rowOf(key)] ?? '').indexOf(key);
  return Math.abs(rowOf(left) - rowOf(right)) < 2 && Math.abs(columnOf(left) - columnOf(right)) < 2;
}

/** How likely a slip is: fingers swap, skip and double letters, and hit keys beside the one meant, seldom others. */
function likelihood(typed: string, meant: string): number {
  if (typed.length !== meant.length) return 1;
  const at = [...typed].findIndex((letter, place) => letter !== meant[place]);
  if (typed[at + 1] === meant[at] && typed[at] === meant[at + 1]) return 2;
  return areNear(typed[at] ?? '', meant[at] ?? '') ? 1 : -4;
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
