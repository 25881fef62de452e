import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxFaults } from './boxes.ts';
import { openBrowser } from './browser.ts';
import { EXTREMES, UNBREAKABLE_TITLE } from './extreme-content.ts';
import { openSite, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

/** WCAG 1.4.12: what a reader may set for herself. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/**
 * A widget's headline keeps to two lines, so that a host can reserve the widget's height before it loads. It may be cut off until it
 * is focused or pointed at; the last test here reads it whole.
 */
const HEADLINE = '.tin a';

/** A reader's way of making text larger or looser. */
interface Reading {
  readonly name: string;
  readonly widths: readonly number[];
  readonly largeText?: boolean;
  readonly sheet?: string;
}
const READINGS: readonly Reading[] = [
  // 1280 px at 400 % leaves 320.
  { name: '400 % zoom', widths: [320] },
  { name: 'a tablet and a desk', widths: [768, 1280] },
  { name: '200 % text', widths: [360, 1280], largeText: true },
  { name: 'text spacing', widths: [320, 1280], sheet: SPACING },
];

let root: OpenedSite;
let extreme: OpenedSite;
/** A reader whose browser is set to letters twice as large: what `rem` and `em` are meant to follow. */
let largeText: Browser;
beforeAll(async () => {
  [root, extreme, largeText] = await Promise.all([
    openSite('root'),
    openSite('extreme'),
    openBrowser(['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26']),
  ]);
});
afterAll(() => Promise.all([root.close(), extreme.close(), largeText.close()]));

async function faultsOf(reading: Reading, addresses: readonly string[]): Promise<string[]> {
  const options: BrowserContextOptions = { bypassCSP: true, reducedMotion: 'reduce' };
  const context = await (reading.largeText ? largeText : root.browser).newContext(options);
  const page = await context.newPage();
  const found: string[] = [];
  for (const address of addresses) {
    for (const width of reading.widths) {
      await page.setViewportSize({ width, height: 800 });
      if (width === reading.widths[0]) {
        await page.goto(address);
        if (reading.sheet) await page.addStyleTag({ content: reading.sheet });
      }
      const faults = await boxFaults(page, HEADLINE);
      found.push(...faults.map((fault) => `${new URL(address).pathname} ${width} px: ${fault}`));
    }
  }
  await context.close();
  return found;
}

describe.each(READINGS)(
  '$name: nothing is cut off, lies on something else or leaves the window',
  (reading) => {
    test('each kind of page', { timeout: 300_000 }, async () => {
      const addresses = Object.values(PAGE_OF_EACH_KIND).map(root.at);
      expect(await faultsOf(reading, addresses)).toEqual([]);
    });

    test('extreme content', { timeout: 300_000 }, async () => {
      expect(await faultsOf(reading, EXTREMES.map(extreme.at))).toEqual([]);
    });
  },
);

describe('a widget’s headline of more than two lines, letters set apart', () => {
  test.each(['focused', 'pointed at'])('is read whole when %s, and nothing moves', async (way) => {
    const context = await extreme.browser.newContext({
      bypassCSP: true,
      viewport: { width: 280, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(extreme.at('/nhung/moi-nhat/'));
    await page.addStyleTag({ content: SPACING });
    const headline = page.locator(HEADLINE, { hasText: UNBREAKABLE_TITLE });
    const height = (): Promise<number> => headline.evaluate((element) => element.clientHeight);
    const whole = await headline.evaluate((element) => element.scrollHeight);
    const below = page.locator('.cuoi');
    const place = await below.boundingBox();
    expect(await height()).toBe(48);
    await (way === 'focused' ? headline.focus() : headline.hover());
    expect(await height()).toBeGreaterThanOrEqual(whole);
    expect(whole).toBeGreaterThan(48);
    expect(await below.boundingBox()).toEqual(place);
    await context.close();
  });
});
