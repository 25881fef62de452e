import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attributeOf, elementsOf, parseHtml } from '../files/html.ts';

function isHidden(html: string): boolean {
  // Few pages hold the word at all.
  if (!html.includes('noindex')) return false;
  return elementsOf(parseHtml(html)).some(
    (element) =>
      element.tagName === 'meta' &&
      attributeOf(element, 'name') === 'robots' &&
      /\bnoindex\b/.test(attributeOf(element, 'content') ?? ''),
  );
}

/** Whether a page belongs in the sitemap: it says so itself, by not saying `noindex`. `page` is an absolute address. */
export const isForSearchEngines =
  (directory: string, root: string) =>
  (page: string): boolean => {
    const file = path.join(directory, decodeURI(page.slice(root.length)), 'index.html');
    return existsSync(file) && !isHidden(readFileSync(file, 'utf8'));
  };
