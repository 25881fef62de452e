import type { Page } from 'playwright-core';
import type { OpenedSite } from '../harness.ts';

/** Milliseconds that a search may take on a busy machine. */
const PATIENCE = 30_000;
const SETTLED = '#ket-qua:is([data-state=done], [data-state=error])';

/** The search page's absolute address for what is typed; `rest` is more of its query part. */
export const searchAddress = (opened: OpenedSite, typed: string, rest = ''): string =>
  opened.at(`/tim-kiem/?q=${encodeURIComponent(typed)}${rest}`);

/** Waits until the page has answered, well or not. */
export async function settle(page: Page): Promise<void> {
  // An empty list has no size to be visible by.
  await page.waitForSelector(SETTLED, { state: 'attached', timeout: PATIENCE });
}

/** Paths of the results that stand in the list. */
export const shownResults = (page: Page): Promise<string[]> =>
  page.$$eval('#ket-qua a[data-result]', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );

/** Makes a search that is to come distinguishable from the one that stands. */
export const forget = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('#ket-qua')?.setAttribute('data-state', 'asked'));

/** Types into the page that stands; paths of the new list. */
export async function ask(page: Page, typed: string): Promise<string[]> {
  await page.locator('form[role=search] input[name=q]').fill(typed);
  await forget(page);
  await page.locator('form[role=search] button').click();
  await settle(page);
  return shownResults(page);
}

/** A text as it is typed without a Vietnamese keyboard. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
