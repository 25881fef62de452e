import type { Page } from 'playwright-core';
import type { OpenedSite } from '../harness.ts';

/** Milliseconds that a search may take on a busy machine. */
const PATIENCE = 30_000;
const SETTLED = '#ket-qua:is([data-state=done], [data-state=error])';

/** The search page's absolute address for what is typed; `rest` is more of its query part. */
export const searchAddress = ({ at }: Pick<OpenedSite, 'at'>, typed: string, rest = ''): string =>
  at(`/tim-kiem/?q=${encodeURIComponent(typed)}${rest}`);

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

/** Where the search of a site leads after a search for what is not there, and whether that stood there before. */
export async function wayToAsk(
  { browser, at }: Pick<OpenedSite, 'browser' | 'at'>,
  typed: string,
): Promise<{ before: boolean; href: string }> {
  const page = await browser.newPage();
  await page.goto(at('/tim-kiem/'));
  const way = page.locator('#khong-thay');
  const before = await way.isVisible();
  await page.goto(searchAddress({ at }, typed));
  await settle(page);
  await way.waitFor({ state: 'visible' });
  const href = await way.locator('a').evaluate((one) => (one as HTMLAnchorElement).href);
  await page.close();
  return { before, href };
}

/** A text as it is typed without a Vietnamese keyboard. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
