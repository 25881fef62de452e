import type { Page } from 'playwright-core';

/** What moved on a page while it loaded and was scrolled to its end: how much, and what. */
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Keeps every layout shift of a page under `window.shifts`; an init script. */
export function watchShifts(): void {
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

/** Scrolls a watched page from picture to picture to its end, and tells what has moved since it began to load. */
export async function shiftFaults(page: Page): Promise<string[]> {
  // A picture that a jump passes by is never asked for.
  for (const picture of await page.locator('img:visible').all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image: HTMLImageElement) => image.decode().catch(() => undefined));
  }
  await page.mouse.wheel(0, 100_000);
  await page.waitForTimeout(100);
  const shifts = (await page.evaluate('window.shifts')) as Shift[];
  // A space between two elements is no ink: nobody sees it move as the line around it grows.
  const seen = shifts.filter(({ moved }) => moved.some((one) => one !== '#text: '));
  return seen.map(({ value, moved }) => `${value.toFixed(4)} ${moved.join(' | ')}`);
}
