/** Words of the site without marks, with how many pages hold them, to the nearest power of two below. */
export interface Vocabulary {
  /** In alphabetical order; a word's place is its number in the pairs. */
  readonly words: readonly string[];
  readonly pages: ReadonlyMap<string, number>;
  /** How many pages the index has. */
  readonly total: number;
}

const FIRST_LEVEL = 65;

/**
 * Words as text: for each, how many letters it shares with the one before (a digit), the rest of it, and a capital for
 * its number of pages (A 1–2, B 2–4, …).
 */
export function encodeWords(counts: ReadonlyMap<string, number>): string {
  let before = '';
  let text = '';
  for (const word of [...counts.keys()].sort()) {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared += 1;
    const level = Math.floor(Math.log2(counts.get(word) ?? 1));
    text += `${shared}${word.slice(shared)}${String.fromCharCode(FIRST_LEVEL + level)}`;
    before = word;
  }
  return text;
}

/** The vocabulary from what `encodeWords` wrote. */
export function decodeWords(text: string, total: number): Vocabulary {
  const words: string[] = [];
  const pages = new Map<string, number>();
  let before = '';
  for (const [, shared = '0', rest = '', level = 'A'] of text.matchAll(/(\d)([a-z]*)([A-Z])/g)) {
    before = before.slice(0, Number(shared)) + rest;
    words.push(before);
    pages.set(before, 2 ** (level.charCodeAt(0) - FIRST_LEVEL));
  }
  return { words, pages, total };
}

/** Neighbouring words of titles and descriptions. */
export type Pairs = ReadonlySet<string>;

/** A pair as `Pairs` holds it. */
export const pairOf = (left: string, right: string): string => `${left} ${right}`;

/** Pairs as numbers of words: for each left word the steps from one right word to the next, as variable-length bytes. */
export function encodePairs(pairs: Iterable<string>, words: readonly string[]): Uint8Array {
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const rights = new Map<number, number[]>();
  for (const pair of pairs) {
    const [left = '', right = ''] = pair.split(' ');
    const from = numberOf.get(left);
    const to = numberOf.get(right);
    if (from === undefined || to === undefined) continue;
    rights.set(from, [...(rights.get(from) ?? []), to]);
  }
  const bytes: number[] = [];
  const push = (value: number) => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>= 7;
    }
    bytes.push(rest);
  };
  for (const number of words.keys()) {
    const to = (rights.get(number) ?? []).sort((a, b) => a - b);
    push(to.length);
    to.forEach((right, place) => push(right - (to[place - 1] ?? 0)));
  }
  return Uint8Array.from(bytes);
}

/** The pairs from what `encodePairs` wrote for the same words. */
export function decodePairs(bytes: Uint8Array, words: readonly string[]): Pairs {
  const pairs = new Set<string>();
  let at = 0;
  const pull = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  for (const left of words) {
    let right = 0;
    for (let remaining = pull(); remaining > 0; remaining -= 1) {
      right += pull();
      pairs.add(pairOf(left, words[right] ?? ''));
    }
  }
  return pairs;
}
