import type { IndexedPage } from './page-copy.ts';
import { ownWords } from './page-words.ts';
import { decodeWords, encodePairs, encodeWords, pairOf } from '../search/vocabulary.ts';
import { wordsOf } from '../search/words.ts';

/** Bytes that the words may have, as text before compression; the rarest words are left out to keep to it. */
const WORD_TEXT = 15_000;
/** Pairs that are kept, the most frequent first: about 40 KB when packed. */
const PAIRS = 30_000;

const isPlain = (word: string): boolean => /^[a-z]{2,12}$/.test(word);

function countWords(pages: readonly IndexedPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const words = new Set([...wordsOf(page.title).map(({ folded }) => folded), ...ownWords(page)]);
    for (const word of words) if (isPlain(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * The vocabulary as text: words without marks that two pages at least hold, or any title; on a large site only those
 * that more pages hold.
 */
export function wordText(pages: readonly IndexedPage[]): string {
  const counts = countWords(pages);
  const titles = new Set(pages.flatMap(({ title }) => wordsOf(title).map(({ folded }) => folded)));
  for (let least = 2; ; least += 1) {
    const kept = [...counts].filter(([word, count]) => count >= least || (least === 2 && titles.has(word)));
    const text = encodeWords(new Map(kept));
    if (text.length <= WORD_TEXT) return text;
  }
}

/** Neighbouring words of titles, then of descriptions, as bytes. */
export function pairBytes(pages: readonly IndexedPage[], words: string): Uint8Array {
  const known = decodeWords(words, pages.length);
  const counts = new Map<string, number>();
  const count = (text: string, worth: number) => {
    const folded = wordsOf(text).map((word) => word.folded);
    folded.slice(1).forEach((right, place) => {
      const left = folded[place] ?? '';
      if (!known.pages.has(left) || !known.pages.has(right)) return;
      const pair = pairOf(left, right);
      counts.set(pair, (counts.get(pair) ?? 0) + worth);
    });
  };
  for (const { title, description } of pages) {
    count(title, 3);
    count(description, 1);
  }
  const kept = [...counts]
    .filter(([, worth]) => worth > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, PAIRS);
  return encodePairs(
    kept.map(([pair]) => pair),
    known.words,
  );
}
