import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxFaults } from './boxes.ts';
import { openBrowser } from './browser.ts';
import { openSite, testBuild, type OpenedSite } from './harness.ts';
import { pageOfEachKind } from './kinds.ts';

/** WCAG 1.4.12: what a reader may set for herself. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/** Addresses of the build “extreme”: what issue 5 names as bad input, and where it shows. */
const EXTREMES = [
  '/tin-tuc/2026/thu-ma-doc/',
  '/tin-tuc/2026/thu-bang-rong/',
  '/tin-tuc/2026/thu-chi-co-tieu-de/',
  '/tin-tuc/2026/thu-anh-cao/',
  '/tin-tuc/2026/thu-go-bo/',
  '/tin-tuc/2026/thu-dinh-chinh/',
  '/tin-tuc/',
  '/',
  '/chuyen-muc/dich-vu-cong/',
  '/so-do-trang/',
  '/nhung/moi-nhat/',
];

/** A reader's way of making text larger or looser. */
interface Reading {
  readonly name: string;
  readonly widths: readonly number[];
  readonly largeText?: boolean;
  readonly sheet?: string;
  /** What may be cut off all the same. */
  readonly except?: RegExp;
}
const READINGS: readonly Reading[] = [
  // 1280 px at 400 % leaves 320.
  { name: '400 % zoom', widths: [320] },
  { name: 'a tablet and a desk', widths: [768, 1280] },
  { name: '200 % text', widths: [360, 1280], largeText: true },
  // A widget's headline keeps to two lines so that a host can reserve its height before it loads; the link's name stays whole, and
  // larger text lifts the limit.
  { name: 'text spacing', widths: [320, 1280], sheet: SPACING, except: /^\/nhung\/moi-nhat\/ .*cut off/ },
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
      const faults = await boxFaults(page);
      found.push(
        ...faults
          .map((fault) => `${new URL(address).pathname} ${width} px: ${fault}`)
          .filter((fault) => !reading.except?.test(fault)),
      );
    }
  }
  await context.close();
  return found;
}

describe.each(READINGS)(
  '$name: nothing is cut off, lies on something else or leaves the window',
  (reading) => {
    test('each kind of page', { timeout: 300_000 }, async () => {
      const addresses = Object.values(pageOfEachKind(testBuild())).map(root.at);
      expect(await faultsOf(reading, addresses)).toEqual([]);
    });

    test('extreme content', { timeout: 300_000 }, async () => {
      expect(await faultsOf(reading, EXTREMES.map(extreme.at))).toEqual([]);
    });
  },
);

/** A page that loads line by line may set a line or a table anew when the next piece comes: far below the 0.1 that counts as good. */
const LINES = [
  { line: 'a quick line', width: 360, allowed: 0 },
  { line: 'a quick line', width: 1280, allowed: 0 },
  { line: 'a slow line', width: 360, allowed: 0.03, bytesPerSecond: 60_000 },
] as const;

describe('nothing moves while a page loads', () => {
  test.each(LINES)('at $width px, on $line, down to its end', { timeout: 300_000 }, async (line) => {
    const context = await root.browser.newContext({ viewport: { width: line.width, height: 740 } });
    await context.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { __shifts: shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const page = await context.newPage();
    if ('bytesPerSecond' in line) {
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 40,
        downloadThroughput: line.bytesPerSecond,
        uploadThroughput: line.bytesPerSecond,
      });
    }
    const moved: string[] = [];
    for (const address of [...Object.values(pageOfEachKind(testBuild())), '/tim-kiem/?q=vneid']) {
      await page.goto(root.at(address), { waitUntil: address.includes('?') ? 'networkidle' : 'load' });
      await page.mouse.wheel(0, 100_000);
      await page.waitForTimeout(200);
      const shifts = (await page.evaluate('window.__shifts')) as number[];
      const sum = shifts.reduce((total, shift) => total + shift, 0);
      if (sum > line.allowed) moved.push(`${address} ${shifts.map((shift) => shift.toFixed(4)).join(' + ')}`);
    }
    await context.close();
    expect(moved).toEqual([]);
  });
});
