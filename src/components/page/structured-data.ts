import { located } from '../../site/href.ts';
import { menuEntry, type MenuEntry } from './menu.ts';

/** One JSON-LD object of schema.org. */
export type StructuredData = Record<string, unknown>;

/** Breadcrumbs for search engines: the front page, the trail, the page itself, which needs no address there (developers.google.com/search/docs/appearance/structured-data/breadcrumb). */
export const breadcrumbData = (trail: readonly MenuEntry[], page: MenuEntry): StructuredData => ({
  '@type': 'BreadcrumbList',
  itemListElement: [menuEntry('/'), ...trail, page].map(({ label, address }, position, all) => ({
    '@type': 'ListItem',
    position: position + 1,
    name: label,
    ...(position + 1 < all.length && { item: located(address) }),
  })),
});

/** JSON-LD text that no content can break out of: `<` is written as an escape. */
export const structuredDataText = (graph: readonly StructuredData[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', String.raw`\u003c`);
