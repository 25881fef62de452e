import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standingPages } from './pages.ts';
import { searchKindOf } from './search-kinds.ts';

/** Pages that stand once and have no row: what answers for a missing page, and the widgets, which are in the catalogue of `src/embed/`. */
const WITHOUT_ROW = [
  '/404/',
  '/nhung/404/',
  '/nhung/moi-nhat/',
  '/nhung/thu-tuc/',
  '/nhung/duong-day-nong/',
  '/nhung/tim-kiem/',
];

const addresses = standingPages.map(({ address }) => address);

describe('the table of standing pages', () => {
  it('has a row for every page that stands once, and a page for every row', () => {
    const files = globSync('**/*.astro', { cwd: 'src/pages' }).filter((file) => !file.includes('['));
    const pages = files.map((file) =>
      `/${file.replaceAll('\\', '/').replace(/(?:^|\/)index\.astro$|\.astro$/, '')}/`.replace('//', '/'),
    );
    expect(pages.length).toBeGreaterThan(20);
    const statements = standingPages.filter(({ statement }) => statement).map(({ address }) => address);
    expect([...pages, ...statements].sort()).toEqual([...addresses, ...WITHOUT_ROW].sort());
  });

  it('gives no two pages one name, in menus or in tests', () => {
    for (const key of ['label', 'kind'] as const)
      expect(new Set(standingPages.map((page) => page[key])).size).toBe(standingPages.length);
  });

  it('hides no page that a menu names', () => {
    expect(standingPages.filter(({ menu, hidden }) => menu && hidden)).toEqual([]);
  });
});

it.each([
  ['/tin-tuc/2026/ten-bai/', 'tin-tuc'],
  ['/duong-day-nong/', 'duong-day-nong'],
  ['/nhung/cam-ket/', 'trang'],
  ['/', 'trang'],
  ['/toString/', 'trang'],
])('the search takes %s for a page of the kind %s', (address, kind) => {
  expect(searchKindOf(address)).toBe(kind);
});
