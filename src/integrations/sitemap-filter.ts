import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attributeOf, elementsOf, parseHtml } from '../files/html.ts';

function isHidden(html: string): boolean {
  // Few pages hold the word at all.
  if (!html.includes('noindex')) return false;
  // It is said in the head; what follows takes thirty times as long to read.
  return elementsOf(parseHtml(html.slice(0, html.indexOf('<body')))).some(
    (element) =>
      element.tagName === 'meta' &&
      attributeOf(element, 'name') === 'robots' &&
      /\bnoindex\b/.test(attributeOf(element, 'content') ?? ''),
  );
}

/** File of a page in the sitemap. `root` is the absolute address of the folder. */
const fileOf = (directory: string, root: string, page: string): string =>
  path.join(directory, decodeURI(page.slice(root.length)), 'index.html');

/** The day that a page gives for itself: that of its last change for search engines, else that by which our own search sorts it. */
function lastChangeIn(html: string, today: string): string | undefined {
  const [, modified] = /"dateModified":"(\d{4}-\d{2}-\d{2})"/.exec(html) ?? [];
  const [, sorted] = /<div data-pagefind-body[^>]* data-date="(\d{4}-\d{2}-\d{2})"/.exec(html) ?? [];
  const day = modified ?? sorted;
  return day !== undefined && day <= today ? day : undefined;
}

/** Adds `lastmod` to a page of the sitemap (sitemaps.org) that tells the day of its last change. */
export const withLastChange =
  (directory: string, root: string, today: string) =>
  <Page extends { url: string; lastmod?: string | undefined }>(page: Page): Page => {
    const day = lastChangeIn(readFileSync(fileOf(directory, root, page.url), 'utf8'), today);
    return day === undefined ? page : { ...page, lastmod: day };
  };

/** Whether a page belongs in the sitemap: it says so itself, by not saying `noindex`. `page` is an absolute address. */
export const isForSearchEngines =
  (directory: string, root: string) =>
  (page: string): boolean => {
    const file = fileOf(directory, root, page);
    return existsSync(file) && !isHidden(readFileSync(file, 'utf8'));
  };
