/** Syllables that an unhurried reader of Vietnamese takes in within a minute; a cautious round figure. */
const SYLLABLES_PER_MINUTE = 200;

/** Minutes, at least one, to read the text of an HTML fragment. */
export function readingMinutes(html: string): number {
  const syllables = html.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(syllables / SYLLABLES_PER_MINUTE));
}
