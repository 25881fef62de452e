import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from '../harness.ts';
import { ask, searchAddress, settle } from './search-page.ts';

/** What stands when the search cannot work. Where requests are answered by the test no cache is asked, so those cases share a page. */
let opened: OpenedSite;
let page: Page;
beforeAll(async () => {
  opened = await openSite();
  ({ page } = await watchedPage(opened));
});
afterAll(() => opened.close());

/** One sentence, and other ways. */
async function saysSo(page: Page): Promise<void> {
  await settle(page);
  expect(await page.getAttribute('#ket-qua', 'data-state')).toBe('error');
  expect(await page.textContent('[role=status]')).toContain('Chưa tìm được');
  expect(await page.locator('main nav a[href="/duong-day-nong/"]').isVisible()).toBe(true);
}
const worksAgain = async (page: Page): Promise<void> =>
  expect((await ask(page, 'đường dây nóng'))[0]).toBe('/duong-day-nong/');

const missing = (route: Route) => route.fulfill({ status: 404, body: '' });
const cutShort = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
};

test.each<[string, string, (route: Route) => Promise<void>]>([
  ['the index is missing', '**/pagefind/**', missing],
  ['a piece of the index is missing', '**/*.pf_index', missing],
  ['a piece of the index is cut short', '**/*.pf_index', cutShort],
  ['the words are cut short', '**/lexicon.json', cutShort],
  ['the connection is gone', '**/pagefind/**', (route) => route.abort('internetdisconnected')],
])('when %s, one sentence and other ways; later the search works', async (_, files, answer) => {
  await page.route(files, answer);
  await page.goto(searchAddress(opened, 'một cửa'));
  await saysSo(page);
  await page.unroute(files);
  await worksAgain(page);
});

test('when WebAssembly is refused, one sentence and other ways', async () => {
  const { page: own } = await watchedPage(opened);
  await own.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await own.goto(searchAddress(opened, 'một cửa'));
  await saysSo(own);
  await own.context().close();
});

test('when the browser’s policy refuses WebAssembly, one sentence and other ways', async () => {
  await page.route('**/tim-kiem/**', async (route) => {
    const response = await route.fetch();
    const policy = "script-src 'self' 'unsafe-inline'";
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  await page.goto(searchAddress(opened, 'một cửa'));
  await saysSo(page);
  await page.unroute('**/tim-kiem/**');
});

test('when a reader goes offline on the page, one sentence; back online the search works', async () => {
  const { page: own } = await watchedPage(opened);
  await own.goto(opened.at('/tim-kiem/'), { waitUntil: 'networkidle' });
  await own.context().setOffline(true);
  await ask(own, 'đường dây nóng');
  await saysSo(own);
  await own.context().setOffline(false);
  await worksAgain(own);
  await own.context().close();
});
