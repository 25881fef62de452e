import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

/** WCAG 2.5.5 (AAA), in CSS pixels; what a computer makes of 2.75rem may be a hair less. */
const FINGER = 43.9;

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

/**
 * Links, buttons and fields of the page that stands open that are lower than a finger. Left out is what WCAG leaves out: links
 * inside a sentence, and marks of a chart whose values stand in the table beside it.
 */
const lowTargets = (page: Awaited<ReturnType<OpenedSite['browser']['newPage']>>): Promise<string[]> =>
  page.evaluate((finger) => {
    const words = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const inSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const block = element.closest('p, li, td, th, dd, dt, figcaption, div');
      // What is left of the block without its links: words, not only commas, dots and slashes between them.
      const links = [...(block?.querySelectorAll('a') ?? [])].map(words);
      const rest = links.reduce((text, link) => text.replace(link, ''), words(block));
      return /[\p{L}\p{N}]/u.test(rest);
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
          !element.matches('.skip') &&
          !element.closest('svg'),
      )
      .filter((element) => {
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
        const layer = getComputedStyle(element, '::after');
        // A card is one target: the link's own layer lies over it.
        if (layer.position === 'absolute') return false;
        const height = Math.max(
          ...[element, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect().height),
        );
        return height < finger && !inSentence(element);
      })
      .map((element) => `${element.tagName} “${words(element).slice(0, 40)}”`);
  }, FINGER);

describe('what is there to be tapped is as high as a finger, or stands in a sentence', () => {
  test.each([360, 1280])('at %i px', async (width) => {
    const page = await opened.browser.newPage({ viewport: { width, height: 800 } });
    const found: string[] = [];
    for (const address of Object.values(PAGE_OF_EACH_KIND)) {
      await page.goto(opened.at(address));
      found.push(...(await lowTargets(page)).map((target) => `${address} ${target}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});
