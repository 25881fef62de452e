import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from '../harness.ts';
import { ask, searchAddress, settle, shownResults } from './search-page.ts';

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
  expect(await page.textContent('#tim-thay')).toContain('Chưa tìm được vì không tải được');
  expect(await page.locator('main nav a[href="/duong-day-nong/"]').isVisible()).toBe(true);
}
/** Pages by their titles, and a sentence that says that there are no others. */
async function showsTitles(page: Page): Promise<void> {
  await settle(page);
  expect(await page.getAttribute('#ket-qua', 'data-state')).toBe('done');
  const links = await shownResults(page);
  expect(links[0]).toBe('/don-vi/bo-phan-mot-cua/');
  expect(await page.getAttribute('#ket-qua', 'data-total')).toBe(String(links.length));
  expect(await page.textContent('#tim-thay')).toContain(
    `Chưa tìm được trong nội dung bài, nên dưới đây chỉ có ${links.length} trang`,
  );
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

const gone = (route: Route) => route.abort('internetdisconnected');

test.each<[string, string, (route: Route) => Promise<void>]>([
  ['the index is missing', '**/pagefind/**', missing],
  ['its list of pages is missing', '**/pages.json', missing],
  ['its list of pages is cut short', '**/pages.json', cutShort],
  ['a piece of the index is missing', '**/index/*.json', missing],
  ['a piece of the index is cut short', '**/index/*.json', cutShort],
  ['the connection is gone for the index', '**/pagefind/**', gone],
])('when %s, pages by their titles; later the search works', async (_, files, answer) => {
  await page.route(files, answer);
  await page.goto(searchAddress(opened, 'một cửa'));
  await showsTitles(page);
  await page.unroute(files);
  await worksAgain(page);
});

test.each<[string, string, (route: Route) => Promise<void>]>([
  ['the pairs are missing', '**/pairs.*.json', missing],
  ['the pairs are cut short', '**/pairs.*.json', cutShort],
  ['the order by date is missing', '**/newest.*.json', gone],
  ['texts of pages are missing', '**/fragment/**', missing],
  ['texts of pages are cut short', '**/fragment/**', cutShort],
])('when %s, the search is worse but works', async (_, files, answer) => {
  await page.route(files, answer);
  // A word without blanks asks for the pairs, an order by date for theirs.
  for (const [typed, rest] of [
    ['đường dây nóng', ''],
    ['duongdaynong duong', ''],
    ['đường dây nóng', '&sap-xep=ngay'],
  ] as const) {
    await page.goto(searchAddress(opened, typed, rest));
    await settle(page);
    expect(await page.getAttribute('#ket-qua', 'data-state')).toBe('done');
    expect(await page.textContent('#tim-thay')).not.toContain('Chưa tìm được');
    if (!typed.includes('duong')) expect((await shownResults(page)).length).toBeGreaterThan(0);
  }
  await page.unroute(files);
});

test('when no title can be had either, one sentence and other ways; later the search works', async () => {
  await page.route(/\/pagefind\/|\/goi-y\.js/, missing);
  await page.goto(searchAddress(opened, 'một cửa'));
  await saysSo(page);
  await page.unroute(/\/pagefind\/|\/goi-y\.js/);
  await worksAgain(page);
});

test.each<[string, (route: Route) => Promise<void>]>([
  ['**/pages.json', gone],
  ['**/pages.json', cutShort],
  ['**/index/*.json', missing],
  ['**/fragment/**', gone],
])('when %s fails once, the reader sees nothing of it', async (files, answer) => {
  await page.route(files, answer, { times: 1 });
  await page.goto(searchAddress(opened, 'đường dây nóng'));
  await settle(page);
  expect(await page.textContent('#tim-thay')).toContain('Tìm thấy');
  expect((await shownResults(page))[0]).toBe('/duong-day-nong/');
  await page.unroute(files);
});

/** iOS in Lockdown Mode, hosts that refuse it. */
test('without WebAssembly the search is the same', async () => {
  const { page: own, complaints } = await watchedPage(opened);
  await own.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await own.goto(searchAddress(opened, 'đường dây nóng'));
  await settle(own);
  expect((await shownResults(own))[0]).toBe('/duong-day-nong/');
  expect(await own.textContent('#tim-thay')).toContain('Tìm thấy');
  expect(complaints).toEqual([]);
  await own.context().close();
});

test('without the index, answers, and pages by their titles', async () => {
  await page.route('**/pages.json', missing);
  await page.goto(searchAddress(opened, 'một cửa'));
  await showsTitles(page);
  await ask(page, 'hotline');
  expect(await page.locator('#tra-loi a').getAttribute('href')).toBe('/duong-day-nong/');
  await ask(page, 'TTHC');
  expect(await page.textContent('#tra-loi')).toContain('TTHC là Thủ tục hành chính');
  expect(await ask(page, 'xyzqwk')).toEqual([]);
  expect(await page.textContent('#tim-thay')).toContain('không trang nào có tên hợp với “xyzqwk”');
  await page.unroute('**/pages.json');
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
