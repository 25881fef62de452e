import type { BuiltFolder, PageFile } from '../built/pages.ts';
import { attributeOf, type Element } from '../files/html.ts';

const hides = (element: Element): boolean =>
  element.tagName === 'meta' &&
  attributeOf(element, 'name') === 'robots' &&
  /\bnoindex\b/.test(attributeOf(element, 'content') ?? '');

/** What the site map asks of a page. `changed` is the day that it gives for itself: that of its last change for search engines, else that by which our own search sorts it. */
interface Listing {
  readonly isHidden: boolean;
  readonly changed: string | null;
}

/** What a page says of itself to the site map. */
export const listingIn = (page: PageFile): Listing =>
  page.reading('site map', (html) => {
    const [, modified] = /"dateModified":"(\d{4}-\d{2}-\d{2})"/.exec(html) ?? [];
    const [, sorted] = /<div data-pagefind-body[^>]* data-date="(\d{4}-\d{2}-\d{2})"/.exec(html) ?? [];
    // Few pages hold the word at all.
    const isHidden = html.includes('noindex') && page.elements.some(hides);
    return { isHidden, changed: modified ?? sorted ?? null };
  });

/** What a page of the sitemap says of itself; undefined where there is none. `root` is the absolute address of the folder. */
function listingOf(built: BuiltFolder, root: string, address: string): Listing | undefined {
  const page = built.page(`${decodeURI(address.slice(root.length))}index.html`);
  return page && listingIn(page);
}

/** Adds `lastmod` to a page of the sitemap (sitemaps.org) that tells the day of its last change. */
export const withLastChange =
  (built: () => BuiltFolder, root: string, today: string) =>
  <Page extends { url: string; lastmod?: string | undefined }>(page: Page): Page => {
    const day = listingOf(built(), root, page.url)?.changed;
    return day && day <= today ? { ...page, lastmod: day } : page;
  };

/** Whether a page belongs in the sitemap: it says so itself, by not saying `noindex`. `page` is an absolute address. */
export const isForSearchEngines =
  (built: () => BuiltFolder, root: string) =>
  (page: string): boolean =>
    listingOf(built(), root, page)?.isHidden === false;
