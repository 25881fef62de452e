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

/** Scrolls a watched page to its end, waits until its pictures are there, and tells what has moved since it began to load. */
export async function shiftFaults(page: Page): Promise<string[]> {
  await page.mouse.wheel(0, 100_000);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await page.waitForTimeout(100);
  const shifts = (await page.evaluate('window.shifts')) as Shift[];
  return shifts.map(({ value, moved }) => `${value.toFixed(4)} ${moved.join(' | ')}`);
}
