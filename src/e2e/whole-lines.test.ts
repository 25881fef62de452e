import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, testPages, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

/** Where lines end: numbers, addresses and names stay whole where they have room, on screens and on paper. */
let opened: OpenedSite;
let page: Page;
beforeAll(async () => {
  opened = await openSite();
  page = await opened.browser.newPage();
});
afterAll(() => opened.close());

const open = async (address: string, width: number) => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(opened.at(address));
};

/** The first page below an address that says something. */
function pageWith(below: string, html: string): string {
  const found = testPages().find((one) => one.address.startsWith(below) && one.html.includes(html));
  if (!found) throw new Error(`No page below ${below} says ${html}.`);
  return found.address;
}

/** The lines on which the matches of a pattern stand, in what a selector finds: each of them, `|` where it goes on in another line. */
const linesOf = (selector: string, pattern: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all, source) => {
    const range = document.createRange();
    return all
      .filter((one) => one.checkVisibility())
      .flatMap((one) => {
        const letters: { readonly letter: string; readonly line: number }[] = [];
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          for (let at = 0; at < text.data.length; at += 1) {
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            letters.push({ letter: text.data[at] ?? '', line: range.getBoundingClientRect().bottom });
          }
        }
        const words = letters.map(({ letter }) => letter).join('');
        return [...words.matchAll(new RegExp(source, 'gu'))].map(({ 0: found, index }) =>
          [...found]
            .map((letter, at) => {
              const here = letters[index + at]?.line ?? 0;
              const next = at + 1 < found.length ? (letters[index + at + 1]?.line ?? here) : here;
              return next - here > 8 ? `${letter}|` : letter;
            })
            .join(''),
        );
      });
  }, pattern);
const torn = (lines: readonly string[]): string[] => lines.filter((line) => line.includes('|'));

describe.each([320, 360, 1280])('a number to call stands on one line at %i px', (width) => {
  test.each(['/duong-day-nong/', PAGE_OF_EACH_KIND.unit, PAGE_OF_EACH_KIND.guide, '/nhung/duong-day-nong/'])(
    '%s',
    async (address) => {
      await open(address, width);
      const numbers = await linesOf('a[href^="tel:"]', '[(\\d][\\d() ]+\\d');
      expect(numbers.length).toBeGreaterThan(0);
      expect(torn(numbers)).toEqual([]);
    },
  );
});

test.each([320, 360])('addresses of the open data go on behind a slash at %i px', async (width) => {
  await open('/du-lieu/', width);
  const addresses = await linesOf('dd code', '\\S+');
  expect(torn(addresses).length).toBeGreaterThan(3);
  expect(addresses.filter((address) => /[^/-]\|/.test(address))).toEqual([]);
  expect(await page.locator('dd code').first().textContent()).toMatch(/^https?:\/\/\S+$/);
});

test('old and new communes with names as long as they come have a line each on a phone', async () => {
  await open('/xa-cu-xa-moi/', 360);
  const name = (selector: string, words: string) =>
    page.locator(selector).evaluateAll((all, text) => all.forEach((one) => (one.textContent = text)), words);
  await name('table th .tap', 'Thị trấn Cây Trước');
  await name('table td .tap:only-child', 'Xã Cây Trước Đông');
  const names = await linesOf('table .tap', '.+');
  expect(names.length).toBeGreaterThan(4);
  expect(torn(names)).toEqual([]);
});

test('words of stations stay whole in letters of twice their size', async () => {
  // As a phone of 360 px is to a reader who has set them: limits of windows are in letters.
  await open(PAGE_OF_EACH_KIND.guide, 180);
  const words = await linesOf('.stations a', '\\p{L}+');
  expect(words.length).toBeGreaterThan(3);
  expect(torn(words)).toEqual([]);
});

test('documents of a unit have lines as long as its texts', async () => {
  await open(pageWith('/don-vi/', '<ul class="plain rows links">'), 1280);
  const widths = await page
    .locator('.rows:has(.tag)')
    .evaluateAll((all) => all.map((one) => one.clientWidth));
  expect(widths.length).toBeGreaterThan(0);
  expect(Math.max(...widths)).toBeLessThanOrEqual(42 * 16);
});

describe('in forced colours', () => {
  beforeAll(() => page.emulateMedia({ forcedColors: 'active' }));
  afterAll(() => page.emulateMedia({ forcedColors: null }));

  test('the frame of a table leaves its first column free', async () => {
    await open(PAGE_OF_EACH_KIND['article with a table'], 360);
    const room = await page.locator('.table-scroll').evaluateAll((all) =>
      all.map((one) => {
        const words = document.createRange();
        words.selectNodeContents(one.querySelector('tbody :is(td, th)') ?? one);
        return words.getBoundingClientRect().x - one.getBoundingClientRect().x;
      }),
    );
    expect(Math.min(...room)).toBeGreaterThan(4);
  });

  test('a question that nothing folds at a desk is no link', async () => {
    await open(pageWith('/huong-dan/', '<details class="folded-on-phones">'), 1280);
    const colours = await page
      .locator('main h1, .folded-on-phones h2')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
    expect(colours.length).toBeGreaterThan(1);
    expect(new Set(colours).size).toBe(1);
  });
});

test('on paper a chart takes a third of a sheet at most, and no key figure parts from its name', async () => {
  await page.emulateMedia({ media: 'print' });
  // A4 with margins of 1 cm, in CSS pixels.
  await open('/chi-so/par-index/', 718);
  const { height = Infinity } = (await page.locator('[data-chart] svg').boundingBox()) ?? {};
  expect(height).toBeLessThan(1047 / 3);
  const figures = page.locator('[data-chart] dl');
  expect(await figures.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
  await page.emulateMedia({ media: null });
});
