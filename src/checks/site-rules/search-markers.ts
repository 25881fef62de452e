import { attributeOf, elementsOf, type Element } from '../../files/html.ts';
import { isSearchKind, KINDS } from '../../site/search-kinds.ts';
import type { BuiltPage } from '../built-site.ts';
import type { SiteRule } from '../site-rule.ts';

/** Pages of things, which readers look for. Tombstones (not indexed) may go without. */
const THINGS = new RegExp(
  `^/(?:${KINDS.map((kind) => (kind === 'tin-tuc' ? `${kind}/\\d{4}` : kind)).join('|')})/[^/]+/$`,
);

const isHidden = ({ elements }: BuiltPage): boolean =>
  elements.some(
    (element) =>
      attributeOf(element, 'name') === 'robots' && /noindex/.test(attributeOf(element, 'content') ?? ''),
  );

const isMarked = (element: Element): boolean => attributeOf(element, 'data-pagefind-body') !== undefined;

function judge(page: BuiltPage): string[] {
  const marked = page.elements.filter(isMarked);
  const [body] = marked;
  if (!body)
    return page.kind === 'page' && THINGS.test(page.address) && !isHidden(page)
      ? ['no data-pagefind-body on a page that readers look for']
      : [];
  const faults: string[] = [];
  if (marked.length > 1) faults.push(`${marked.length} elements with data-pagefind-body, not one`);
  if (page.kind !== 'page') faults.push(`data-pagefind-body on a ${page.kind} page`);
  const heading = elementsOf(body).find(({ tagName }) => /^h[1-6]$/.test(tagName));
  if (heading?.tagName !== 'h1') faults.push('data-pagefind-body does not begin with the h1');
  const kind = attributeOf(body, 'data-kind') ?? '';
  if (!isSearchKind(kind)) faults.push(`data-kind “${kind}” is none of: ${KINDS.join(', ')}`);
  return faults;
}

/** What the search index is made from: one marked element, its h1 first, of a known kind. */
export const searchMarkers: SiteRule = {
  find: ({ pages }) =>
    pages.flatMap((page) =>
      judge(page).map((message) => ({ file: page.file, code: 'search-marker', message })),
    ),
};
