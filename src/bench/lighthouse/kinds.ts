import type { PageFile } from '../../built/pages.ts';
import { STANDING_PAGES } from '../../site/pages.ts';
import { KINDS, searchKindOf } from '../../site/search-kinds.ts';

/** A further page of a long list is like its first. */
const FURTHER = /\/trang\/\d+\/$/;

/**
 * One page of each kind of a built site: its name in the report, and its root-relative address without the base path. The front page, the search
 * without and with a query, a widget; of each kind that the search tells apart its list and the largest page that it finds.
 */
export function pageOfEachKind(
  pages: readonly Pick<PageFile, 'address' | 'html'>[],
): ReadonlyMap<string, string> {
  const shown = pages.filter(
    ({ address, html }) =>
      address.endsWith('/') && !FURTHER.test(address) && !html.includes('http-equiv="refresh"'),
  );
  const there = new Set(shown.map(({ address }) => address));
  const largest = new Map<string, { address: string; length: number }>();
  for (const { address, html } of shown.filter((page) => page.html.includes('data-pagefind-body'))) {
    const kind = searchKindOf(address);
    if (address === '/' || address === `/${kind}/` || html.length <= (largest.get(kind)?.length ?? 0))
      continue;
    largest.set(kind, { address, length: html.length });
  }
  const query = encodeURIComponent(STANDING_PAGES['/duong-day-nong/'].label);
  return new Map([
    ['front', '/'],
    ['search', '/tim-kiem/'],
    ['search, with a query', `/tim-kiem/?q=${query}`],
    ...KINDS.flatMap((kind): [string, string][] => {
      const one = largest.get(kind);
      return [
        ...(there.has(`/${kind}/`) ? [[`${kind}, list`, `/${kind}/`] as [string, string]] : []),
        ...(one ? [[kind, one.address] as [string, string]] : []),
      ];
    }),
    ['widget', '/nhung/moi-nhat/'],
  ]);
}
