/** Syllables that an unhurried reader of Vietnamese takes in within a minute; a cautious round figure. */
const SYLLABLES_PER_MINUTE = 200;

/** Whether an HTML fragment says nothing but its headings. */
export const isEmpty = (html: string): boolean =>
  !/[\p{L}\p{N}]|<img/u.test(html.replace(/<h\d[\s\S]*?<\/h\d>/g, '').replace(/<(?!img)[^>]*>/g, ''));

/** Minutes, at least one, to read the text of an HTML fragment. */
export function readingMinutes(html: string): number {
  const syllables = html.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(syllables / SYLLABLES_PER_MINUTE));
}
