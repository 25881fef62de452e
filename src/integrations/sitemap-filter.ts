import type { BuiltFolder } from '../built/pages.ts';
import { attributeOf } from '../files/html.ts';
import { pageElements } from '../files/page-elements.ts';

function isHidden(html: string): boolean {
  // Few pages hold the word at all.
  if (!html.includes('noindex')) return false;
  // It is said in the head; what follows takes thirty times as long to read.
  return pageElements(html.slice(0, html.indexOf('<body'))).some(
    (element) =>
      element.tagName === 'meta' &&
      attributeOf(element, 'name') === 'robots' &&
      /\bnoindex\b/.test(attributeOf(element, 'content') ?? ''),
  );
}

/** What the site map asks of a page. `changed` is the day that it gives for itself: that of its last change for search engines, else that by which our own search sorts it. */
interface Listing {
  readonly isHidden: boolean;
  readonly changed: string | null;
}

function listingIn(html: string): Listing {
  const [, modified] = /"dateModified":"(\d{4}-\d{2}-\d{2})"/.exec(html) ?? [];
  const [, sorted] = /<div data-pagefind-body[^>]* data-date="(\d{4}-\d{2}-\d{2})"/.exec(html) ?? [];
  return { isHidden: isHidden(html), changed: modified ?? sorted ?? null };
}

/** What a page of the sitemap says of itself; undefined where there is none. `root` is the absolute address of the folder. */
function listingOf(built: BuiltFolder, root: string, address: string): Listing | undefined {
  const page = built.page(`${decodeURI(address.slice(root.length))}index.html`);
  const listing = page?.reading('site map', listingIn);
  page?.putDown();
  return listing;
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
