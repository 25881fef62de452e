import { expect, test } from 'vitest';
import { furtherPages, LIST_LENGTH, pageAddress, pageOf, pagesOf } from './list-pages.ts';

test.each([
  [0, 1],
  [LIST_LENGTH, 1],
  [LIST_LENGTH + 1, 2],
  [10_000, 250],
])('a list of %i rows has %i pages', (length, pages) => {
  const all = Array.from({ length }, (_, number) => number);
  expect(pagesOf(length)).toBe(pages);
  const read = Array.from({ length: pages }, (_, before) => pageOf(all, before + 1));
  expect(read.flat()).toEqual(all);
  expect(Math.max(...read.map((page) => page.length))).toBeLessThanOrEqual(LIST_LENGTH);
  expect(['1', ...furtherPages(length)].at(-1)).toBe(String(pages));
});

test('the first page is the list itself', () => {
  expect(pageAddress('/tin-tuc/2024/', 1)).toBe('/tin-tuc/2024/');
  expect(pageAddress('/tin-tuc/2024/', 3)).toBe('/tin-tuc/2024/trang/3/');
});
