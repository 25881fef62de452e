import { foldVietnamese } from './fold.ts';

/** Longest slug, in characters (CONTRACT, Identifiers). */
const SLUG_LENGTH = 80;

/**
 * The last part of an address from a title: lower-case ASCII letters and digits, words joined by `-`, cut at a word
 * to at most 80 characters. NFC and NFD, Đ (U+0110) and Ð (U+00D0) give the same. A title without a letter or digit gives ''.
 */
export function slugify(title: string): string {
  const words = foldVietnamese(title).match(/[a-z0-9]+/g) ?? [];
  const whole = words.join('-');
  if (whole.length <= SLUG_LENGTH) return whole;
  const cut = whole.lastIndexOf('-', SLUG_LENGTH);
  return whole.slice(0, cut > 0 ? cut : SLUG_LENGTH);
}
