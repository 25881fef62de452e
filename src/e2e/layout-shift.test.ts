import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSlowLine, type SlowLine } from './drip.ts';
import { openSite, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

/** Pages looked at side by side: most of the time is waiting for the line. */
const AT_ONCE = 3;

let opened: OpenedSite;
let slow: SlowLine;
beforeAll(async () => {
  opened = await openSite();
  slow = await openSlowLine(opened.site.origin);
});
afterAll(() => {
  slow.close();
  return opened.close();
});

/** What moved on a page while it loaded and was scrolled to its end: how much, and what. */
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Keeps every shift under `window.shifts`. */
function watchShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as (PerformanceEntry & {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    })[])
      shifts.push({
        value,
        moved: sources.map(({ node }) => `${node?.nodeName}: ${node?.textContent?.trim().slice(0, 30)}`),
      });
  }).observe({ type: 'layout-shift', buffered: true });
}

async function shiftsAt(origin: string, addresses: readonly string[], width: number): Promise<string[]> {
  const waiting = [...addresses];
  const found: string[] = [];
  const work = async (): Promise<void> => {
    const context = await opened.browser.newContext({ viewport: { width, height: 740 } });
    await context.addInitScript(watchShifts);
    const page = await context.newPage();
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      await page.goto(origin + address, { waitUntil: address.includes('?') ? 'networkidle' : 'load' });
      await page.mouse.wheel(0, 100_000);
      await page.waitForTimeout(200);
      const shifts = (await page.evaluate('window.shifts')) as Shift[];
      found.push(...shifts.map(({ value, moved }) => `${address} ${value.toFixed(4)} ${moved.join(' | ')}`));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found.sort();
}

test.each([
  ['a quick line', 360],
  ['a quick line', 1280],
  ['a slow line', 360],
  ['a slow line', 1280],
] as const)('nothing moves while a page loads over %s, at %i px', async (line, width) => {
  const addresses = [...Object.values(PAGE_OF_EACH_KIND), '/tim-kiem/?q=vneid'];
  const origin = line === 'a slow line' ? slow.origin : opened.site.origin;
  expect(await shiftsAt(origin, addresses, width)).toEqual([]);
});
