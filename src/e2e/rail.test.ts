import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, testPages, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

/** What stands beside a text in a window of 1280 × 800 px: contents, documents, units, what else to read. */
const WINDOW = { width: 1280, height: 800 };
let opened: OpenedSite;
let page: Page;
beforeAll(async () => {
  opened = await openSite();
  page = await opened.browser.newPage({ viewport: WINDOW });
});
afterAll(() => opened.close());

const pages = testPages().filter(
  ({ file, html }) =>
    html.includes('class="split"') && !/http-equiv="refresh"/.test(html) && file !== '404.html',
);
const addressesBelow = (folder: string) =>
  pages
    .filter(({ address }) => address.startsWith(folder) && address !== folder)
    .map(({ address }) => address);

/** What a reader sees on the way down a page, in steps of half a window. */
interface Seen {
  /** Steps at which the text goes across the middle of the window, and those of them with something beside it. */
  readonly steps: number;
  readonly accompanied: number;
  /** Parts that cover others or are cut off by the window although they move with it. */
  readonly faults: readonly string[];
}

/** What was seen on each page, by address: two tests ask for it, and a page is loaded once. */
const seen = new Map<string, Promise<Seen>>();

/** Opens a page and goes down it. */
const wayDown = (address: string): Promise<Seen> => {
  const known = seen.get(address) ?? page.goto(opened.at(address)).then(goDown);
  seen.set(address, known);
  return known;
};

/** Goes down the page that stands open. */
const goDown = (): Promise<Seen> =>
  page.evaluate(() => {
    const split = document.querySelector('.split');
    const rail = [...(split?.querySelectorAll('.toc, .aside > *') ?? [])].filter(
      (part) => part.clientHeight > 0,
    );
    const text = [...(split?.children ?? [])].find((part) => !part.matches('.toc, .aside'));
    const box = (part: Element): DOMRect => part.getBoundingClientRect();
    const cover = (one: DOMRect, other: DOMRect): boolean =>
      one.left < other.right - 1 &&
      other.left < one.right - 1 &&
      one.top < other.bottom - 1 &&
      other.top < one.bottom - 1;
    const words = (part: Element): string => part.textContent.trim().slice(0, 20);
    const faults = new Set<string>();
    let [steps, accompanied] = [0, 0];
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top);
      if (!text || box(text).bottom < innerHeight / 2 || box(text).top > innerHeight / 2) continue;
      steps += 1;
      if (rail.some((part) => box(part).top < innerHeight && box(part).bottom > 40)) accompanied += 1;
      for (const part of rail) {
        for (const other of [text, ...rail])
          if (other !== part && cover(box(part), box(other)))
            faults.add(`“${words(part)}” covers “${words(other)}”`);
        if (getComputedStyle(part).position === 'sticky' && box(part).height > innerHeight)
          faults.add(`“${words(part)}” is higher than the window`);
      }
    }
    return { steps, accompanied, faults: [...faults] };
  });

test.each([
  ['article', '/tin-tuc/20'],
  ['guide', '/huong-dan/'],
  ['question', '/hoi-dap/'],
  ['document', '/van-ban/'],
  ['plan', '/ke-hoach/'],
])('no long %s is read beside nothing', async (_, folder) => {
  const bare: string[] = [];
  let long = 0;
  for (const address of addressesBelow(folder)) {
    const { steps, accompanied } = await wayDown(address);
    if (steps < 3) continue;
    long += 1;
    if (accompanied < 0.9 * steps) bare.push(`${address}: ${accompanied} of ${steps}`);
  }
  expect(bare).toEqual([]);
  if (/tin-tuc|huong-dan|ke-hoach/.test(folder)) expect(long).toBeGreaterThan(0);
});

test('what stands beside a text covers nothing, and what moves with the window fits into it', async () => {
  const faults: string[] = [];
  for (const { address } of pages) {
    const way = await wayDown(address);
    faults.push(...way.faults.map((fault) => `${address}: ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(pages.length).toBeGreaterThan(20);
});

test('on a phone it comes after the text, as in the markup', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(opened.at(PAGE_OF_EACH_KIND.article));
  const [text, beside] = await Promise.all(
    ['.split > .prose', '.split > .aside'].map((part) => page.locator(part).boundingBox()),
  );
  expect(beside?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
  await page.setViewportSize(WINDOW);
});
