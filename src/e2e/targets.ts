import type { Page } from 'playwright-core';

/** WCAG 2.5.5 (AAA), in CSS pixels; what a computer makes of 2.75rem may be a hair less. */
const FINGER = 43.9;

/**
 * Links, buttons and fields of the page that stands open that are lower than a finger. Left out is what WCAG leaves out: links
 * inside a sentence, and marks of a chart whose values stand in the table beside it.
 */
export const lowTargets = (page: Page): Promise<string[]> =>
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
