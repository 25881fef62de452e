import type { Page } from 'playwright-core';
import { GENERAL_COMPOUNDS } from '../vietnamese/compound-words.ts';

/** Compounds looked for: the general ones of two syllables, and names that only the tests' content holds. */
const PAIRS = [
  ...GENERAL_COMPOUNDS.filter((words) => words.split(' ').length === 2),
  ...['lúa vàng', 'lúa xanh', 'bến thuyền', 'suối trong', 'xã mẫu', 'tỉnh mẫu', 'huyện mẫu'],
];

/** Compounds that stand on two lines of a title though one would hold them, and those that reach out of their title. */
export const titleFaults = (page: Page): Promise<string[]> =>
  page.evaluate(
    (pairs) => {
      // Two syllables stand at one place at most, so that no pair hides another.
      const pair = new RegExp(`(?<!\\p{L})(?=((?:${pairs.join('|')})(?!\\p{L})))`, 'giu');
      const range = document.createRange();
      const faults: string[] = [];
      for (const title of document.querySelectorAll('h1, h2, h3, h4, caption, .wordmark')) {
        if (!title.checkVisibility() || title.closest('.sr-only')) continue;
        for (const kept of title.querySelectorAll('.nowrap'))
          if (kept.getBoundingClientRect().right > title.getBoundingClientRect().right + 1)
            faults.push(`reaches out: ${kept.textContent}`);
        const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts)
          for (const { index, 1: found = '' } of text.data.matchAll(pair)) {
            range.setStart(text, index);
            range.setEnd(text, index + found.length);
            if (new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size > 1)
              faults.push(`torn: ${found}`);
          }
      }
      return faults;
    },
    PAIRS.map((words) => words.replace(' ', '\\s+')),
  );
