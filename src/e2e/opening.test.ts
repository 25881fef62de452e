import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite('folder');
});
afterAll(() => opened.close());

/** Rests a pointer on a link, then opens it; whether the page had been fetched or made ready before (Resource Timing, `deliveryType`). */
async function wasReady(page: Page, address: string): Promise<boolean> {
  const link = page.locator(`a[href="${new URL(opened.at(address)).pathname}"]:visible`).first();
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await page.waitForTimeout(1000);
  await link.click();
  await page.waitForURL(opened.at(address));
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
      deliveryType: string;
      activationStart: number;
    })[];
    return (
      entry !== undefined && (entry.deliveryType === 'navigational-prefetch' || entry.activationStart > 0)
    );
  });
}

test('our pages are fetched before they are opened, widgets are not', async () => {
  const { page, complaints } = await watchedPage(opened, { viewport: { width: 1280, height: 800 } });
  await page.goto(opened.at('/'), { waitUntil: 'networkidle' });
  expect(await wasReady(page, '/thu-tuc/')).toBe(true);
  await page.goto(opened.at('/so-do-trang/'), { waitUntil: 'networkidle' });
  expect(await wasReady(page, '/nhung/')).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('pages pass over into each other, unless the reader wants less motion', async () => {
  const passes = async (reducedMotion: 'reduce' | 'no-preference'): Promise<boolean> => {
    const { page } = await watchedPage(opened, { reducedMotion });
    await page.goto(opened.at('/so-do-trang/'));
    await page.evaluate(() => {
      addEventListener('pageswap', (event) => {
        const { viewTransition } = event as { viewTransition?: unknown };
        sessionStorage.setItem('passes', String(Boolean(viewTransition)));
      });
    });
    await page.locator('main a[href$="/thu-tuc/"]').first().click();
    await page.waitForURL(opened.at('/thu-tuc/'));
    const said = await page.evaluate(() => sessionStorage.getItem('passes'));
    await page.context().close();
    return said === 'true';
  };
  expect([await passes('no-preference'), await passes('reduce')]).toEqual([true, false]);
});
