import { located } from '../../site/href.ts';
import type { MenuEntry } from './menu.ts';

/** One JSON-LD object of schema.org. */
export type StructuredData = Record<string, unknown>;

/**
 * Breadcrumbs for search engines: the trail and the page itself, which needs no address there; the front page is left out, as they
 * advise (developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 */
export const breadcrumbData = (trail: readonly MenuEntry[], page: MenuEntry): StructuredData => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...trail, page].map(({ label, address }, position, all) => ({
    '@type': 'ListItem',
    position: position + 1,
    name: label,
    ...(position + 1 < all.length && { item: located(address) }),
  })),
});

/** JSON-LD text that no content can break out of: `<` is written as an escape. */
export const structuredDataText = (graph: readonly StructuredData[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', String.raw`\u003c`);
