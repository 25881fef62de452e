import { parseFragment } from 'parse5';
import { elementsOf, textsOf } from '../../files/html.ts';

/** Syllables that an unhurried reader of Vietnamese takes in within a minute; a cautious round figure. */
const SYLLABLES_PER_MINUTE = 200;

const HEADING = /^h[1-6]$/;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'script', 'style', 'template']);

/** Whether an HTML fragment says nothing but its headings. */
export function isEmpty(html: string): boolean {
  const fragment = parseFragment(html);
  const shown = elementsOf(fragment, ({ tagName }) => !HEADING.test(tagName));
  return (
    !shown.some(({ tagName }) => tagName === 'img') &&
    !/[\p{L}\p{N}]/u.test(textsOf(fragment, HEADINGS).join(''))
  );
}

/** Minutes, at least one, to read the text of an HTML fragment. */
export function readingMinutes(html: string): number {
  const syllables =
    textsOf(parseFragment(html))
      .join(' ')
      .match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(syllables / SYLLABLES_PER_MINUTE));
}

/** What takes longer to read, in minutes, begins with its contents. */
const SHORT = 3;

/** Whether something takes so many minutes to read that its contents help. */
export const isLong = (minutes: number): boolean => minutes > SHORT;
