import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../hosting/server.ts';
import { openSlowLine } from './drip.ts';
import { openSite, type OpenedSite } from './harness.ts';
import { PAGE_KINDS } from './kinds.ts';
import { shiftFaults, watchShifts } from './shifts.ts';

/** Pages looked at side by side: most of the time is waiting for the line. */
const AT_ONCE = 6;

let opened: OpenedSite;
let slow: RunningServer;
beforeAll(async () => {
  opened = await openSite();
  slow = await openSlowLine(opened.site.origin);
});
afterAll(() => Promise.all([slow.close(), opened.close()]));

async function shiftsAt(addresses: readonly string[], width: number): Promise<string[]> {
  const waiting = [...addresses];
  const found: string[] = [];
  const work = async (): Promise<void> => {
    const context = await opened.browser.newContext({ viewport: { width, height: 740 } });
    await context.addInitScript(watchShifts);
    const page = await context.newPage();
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      await page.goto(slow.origin + address);
      if (address.includes('?'))
        await page.waitForSelector('#ket-qua[data-state=done]', { state: 'attached' });
      found.push(...(await shiftFaults(page)).map((shift) => `${address} ${shift}`));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found.sort();
}

// Over a quick line: the visits of kinds.
test.each([360, 1280])('nothing moves while a page loads over a slow line, at %i px', async (width) => {
  const addresses = [...PAGE_KINDS.map(([, address]) => address), '/tim-kiem/?q=vneid'];
  expect(await shiftsAt(addresses, width)).toEqual([]);
});
