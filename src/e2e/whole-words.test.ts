import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GENERAL_COMPOUNDS } from '../vietnamese/compound-words.ts';
import { openSite, testPages, type OpenedSite } from './harness.ts';

/** Compounds looked for: the general ones of two syllables, and names that only the tests' content holds. */
const PAIRS = [
  ...GENERAL_COMPOUNDS.filter((words) => words.split(' ').length === 2),
  ...['lúa vàng', 'lúa xanh', 'bến thuyền', 'suối trong', 'xã mẫu', 'tỉnh mẫu', 'huyện mẫu'],
];

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

/** Compounds that stand on two lines of a title though one would hold them, and those that reach out of their title. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate((pairs) => {
    const range = document.createRange();
    const faults: string[] = [];
    for (const title of document.querySelectorAll('h1, h2, h3, h4, caption, .wordmark')) {
      if (!title.checkVisibility() || title.closest('.sr-only')) continue;
      for (const kept of title.querySelectorAll('.nowrap'))
        if (kept.getBoundingClientRect().right > title.getBoundingClientRect().right + 1)
          faults.push(`reaches out: ${kept.textContent}`);
      const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts)
        for (const pair of pairs)
          for (const { index, 0: found } of text.data.matchAll(
            new RegExp(`(?<!\\p{L})${pair.replace(' ', '\\s+')}(?!\\p{L})`, 'giu'),
          )) {
            range.setStart(text, index);
            range.setEnd(text, index + found.length);
            if (new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size > 1)
              faults.push(`torn: ${found}`);
          }
    }
    return faults;
  }, PAIRS);

const addresses = (): string[] =>
  testPages()
    .filter(({ file, html }) => !file.startsWith('nhung/') && !/http-equiv="refresh"/.test(html))
    .map(({ address }) => address);

test.each([360, 1280])('no title tears a compound at %i px', async (width) => {
  const page = await opened.browser.newPage({ viewport: { width, height: 800 } });
  const found: string[] = [];
  for (const address of addresses()) {
    await page.goto(opened.at(address));
    found.push(...(await faultsOf(page)).map((fault) => `${address} ${fault}`));
  }
  await page.close();
  expect(found).toEqual([]);
});

test('in letters of twice their size titles wrap where they must', async () => {
  const page = await opened.browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(opened.at('/don-vi/phong-van-hoa-thong-tin/'));
  const reaching = async () => (await faultsOf(page)).filter((fault) => fault.startsWith('reaches out'));
  expect(await reaching()).toEqual([]);
  // As text is enlarged by a browser's settings, which the limits of windows in letters follow.
  await page.setViewportSize({ width: 180, height: 800 });
  expect(await reaching()).toEqual([]);
  await page.close();
});
