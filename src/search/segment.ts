import type { Pairs, Vocabulary } from './vocabulary.ts';
import { pairOf } from './vocabulary.ts';
import { wordOf } from './words.ts';

/** Fewest letters that may be several words, and most of one. */
const FEWEST = 4;
const LONGEST = 12;
/** What a word costs, and what it gains where titles know it beside the one before. */
const COST = 4;
const KNOWN = 4;

interface Way {
  readonly cost: number;
  readonly pairs: number;
  readonly words: readonly string[];
}

/** Letters without a blank as words of the site, the likeliest way; undefined when there is none. Pairs that titles know are trusted. */
function lettersApart(run: string, vocabulary: Vocabulary, pairs: Pairs): readonly string[] | undefined {
  const letters = [...run];
  /** By end, then by last word: the cheapest way there. */
  const ways: Map<string, Way>[] = [new Map([['', { cost: 0, pairs: 0, words: [] }]])];
  for (let end = 1; end <= letters.length; end += 1) {
    const here = new Map<string, Way>();
    for (let start = Math.max(0, end - LONGEST); start <= end - 2; start += 1) {
      const written = letters.slice(start, end).join('');
      const { folded } = wordOf(written);
      const pages = vocabulary.pages.get(folded);
      if (pages === undefined) continue;
      for (const [last, { cost, pairs: known, words }] of ways[start] ?? []) {
        const isPair = pairs.has(pairOf(last, folded));
        const way = {
          cost: cost + COST - Math.log2(pages) / 3 - (isPair ? KNOWN : 0),
          pairs: known + (isPair ? 1 : 0),
          words: [...words, written],
        };
        if (way.cost < (here.get(folded)?.cost ?? Infinity)) here.set(folded, way);
      }
    }
    ways.push(here);
  }
  const best = [...(ways.at(-1)?.values() ?? [])].sort((a, b) => a.cost - b.cost)[0];
  return best && best.words.length > 1 && best.pairs >= best.words.length / 2 - 0.5 && best.pairs > 0
    ? best.words
    : undefined;
}

/**
 * Words that were typed without blanks (`duongdaynong`, `chuyểnđổi`, `NQ76`), apart, each with the marks it was typed with;
 * undefined when they cannot be told.
 */
export function apart(typed: string, vocabulary: Vocabulary, pairs: Pairs): readonly string[] | undefined {
  const runs = typed.normalize('NFC').match(/\p{L}+|\p{N}+/gu) ?? [];
  const isNumber = (run: string): boolean => /^\p{N}/u.test(run);
  const words = runs.map((run) => {
    const { folded } = wordOf(run);
    if (isNumber(run) || run.length < FEWEST || vocabulary.pages.has(folded)) return [run];
    return lettersApart(run, vocabulary, pairs) ?? [run];
  });
  return words.some(({ length }) => length > 1) || runs.length > 1 ? words.flat() : undefined;
}
