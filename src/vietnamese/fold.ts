/**
 * What a Vietnamese word becomes when it is typed without marks: lower case, no tone, no hat, đ as d.
 * The carrier ḏ (U+1E0F) decomposes like any other letter and needs no rule.
 */
export function foldVietnamese(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
}

export interface FoldedText {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text`, where the letter it came from begins in the original; one more at the end: the
   * original's length. `original.slice(offsets[a], offsets[b])` is what `text.slice(a, b)` was made of, combining
   * marks included.
   */
  readonly offsets: readonly number[];
}

/** `foldVietnamese` that remembers where each letter came from, so that a match can be marked in the original. */
export function foldWithOffsets(original: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const letter of original) {
    const folded = foldVietnamese(letter);
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(at);
    text += folded;
    at += letter.length;
  }
  offsets.push(original.length);
  return { text, offsets };
}
