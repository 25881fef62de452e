import { foldVietnamese } from './fold.ts';

/** What is known of words without marks. */
export interface KnownWords {
  /** How many texts hold a word; undefined for one that is not known. */
  readonly pagesOf: (word: string) => number | undefined;
  /** Whether two words are known side by side. */
  readonly isPair: (left: string, right: string) => boolean;
}

/** Fewest letters that may be several words, and most of one. */
const FEWEST = 4;
const LONGEST = 12;
/** What a word costs, and what it gains where it is known beside the one before. */
const COST = 4;
const KNOWN = 4;

interface Way {
  readonly cost: number;
  readonly pairs: number;
  readonly words: readonly string[];
}

/** Letters without a blank as known words, the likeliest way; undefined when there is none. Known pairs are trusted. */
function lettersApart(run: string, { pagesOf, isPair }: KnownWords): readonly string[] | undefined {
  const letters = [...run];
  /** By end, then by last word: the cheapest way there. */
  const ways: Map<string, Way>[] = [new Map([['', { cost: 0, pairs: 0, words: [] }]])];
  for (let end = 1; end <= letters.length; end += 1) {
    const here = new Map<string, Way>();
    for (let start = Math.max(0, end - LONGEST); start <= end - 2; start += 1) {
      const written = letters.slice(start, end).join('');
      const folded = foldVietnamese(written);
      const pages = pagesOf(folded);
      if (pages === undefined) continue;
      for (const [last, { cost, pairs, words }] of ways[start] ?? []) {
        const known = isPair(last, folded);
        const way = {
          cost: cost + COST - Math.log2(pages) / 3 - (known ? KNOWN : 0),
          pairs: pairs + (known ? 1 : 0),
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
export function apart(typed: string, known: KnownWords): readonly string[] | undefined {
  const runs = typed.normalize('NFC').match(/\p{L}+|\p{N}+/gu) ?? [];
  const isNumber = (run: string): boolean => /^\p{N}/u.test(run);
  const words = runs.map((run) => {
    if (isNumber(run) || run.length < FEWEST || known.pagesOf(foldVietnamese(run)) !== undefined)
      return [run];
    return lettersApart(run, known) ?? [run];
  });
  return words.some(({ length }) => length > 1) || runs.length > 1 ? words.flat() : undefined;
}
