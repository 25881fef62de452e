import { foldVietnamese } from './fold.ts';

/** Least share of letter pairs that two texts have in common to be called near. */
const NEAR = 0.6;

/** A text's letters without marks and blanks, so that `duongdaynong` is near “đường dây nóng”. */
const lettersOf = (text: string): string => foldVietnamese(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Pairs of neighbouring letters. */
function pairsOf(letters: string): Set<string> {
  const all = [...letters];
  return new Set(all.slice(1).map((letter, place) => `${all[place] ?? ''}${letter}`));
}

/**
 * Words and phrases of the site that look most like what was typed, the likest first; of those that differ in marks or
 * capitals alone the last. Likeness is Dice's coefficient of letter pairs (Dice, Ecology 26, 1945).
 */
export function lookalikes(typed: string, known: Iterable<string>): string[] {
  const own = pairsOf(lettersOf(typed));
  return [...new Map([...known].map((text) => [lettersOf(text), text]))]
    .map(([letters, text]) => {
      const pairs = pairsOf(letters);
      const shared = [...pairs].filter((pair) => own.has(pair)).length;
      return { text, likeness: (2 * shared) / (own.size + pairs.size || 1) };
    })
    .filter(({ likeness }) => likeness >= NEAR)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ text }) => text);
}
