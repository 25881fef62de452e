import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIST_FILE, type KeptList } from '../components/offline/kept-list.ts';
import { serveSite, type RunningSite } from '../hosting/server.ts';
import { sharedBrowser, TEST_BUILDS, testBuild } from './harness.ts';
import { freePort } from './nginx.ts';
import { ask } from './search/search-page.ts';

const { basePath } = TEST_BUILDS.folder;
const folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
let port: number;
let site: RunningSite;
let page: Page;
const at = (address: string): string => `http://localhost:${port}${basePath}${address}`;
const HOME = 'ngoai-tuyen/';

/** The network comes, or goes: with the server goes what a worker fetches, too. */
const open = async (): Promise<void> => {
  site = await serveSite({ directory: folder, basePath, port });
};

/** Presses a button and waits until the page has said what came of it. */
async function press(name: RegExp, says: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('status').filter({ hasText: says }).waitFor();
}

const controlled = (): Promise<boolean> => page.evaluate(() => navigator.serviceWorker.controller !== null);

beforeAll(async () => {
  cpSync(testBuild('folder'), folder, { recursive: true });
  port = await freePort();
  await open();
  const context = await (await sharedBrowser()).newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
});
afterAll(async () => {
  await page.context().close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('nothing is kept before it is asked for', async () => {
  await page.goto(at(HOME));
  await page
    .getByRole('status')
    .filter({ hasText: /Cần tải khoảng \d/ })
    .waitFor();
  expect(
    await page.evaluate(async () => [
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  ).toEqual([0, 0]);
});

test('what was kept is read, searched and told its day without a network', async () => {
  await press(/Lưu vào máy/, /Máy này đang giữ bản ngày 23\/11\/2026/);
  await site.close();
  await page.goto(at(HOME));
  await page.getByRole('status').filter({ hasText: '23/11/2026' }).waitFor();
  await page.getByRole('link', { name: 'Đường dây nóng', exact: true }).and(page.locator('main a')).click();
  await page.waitForURL(at(`${HOME}duong-day-nong/`));
  expect(await page.getByRole('note').innerText()).toContain('Bản lưu trên máy, ngày 23/11/2026');
  expect(await page.locator('main time').count()).toBeGreaterThan(0);

  await page.goto(at(`${HOME}tim-kiem/`));
  const [first = ''] = await ask(page, 'nop ho so truc tuyen');
  expect(first).toBe(`${basePath}${HOME}huong-dan/nop-ho-so-truc-tuyen/`);
  await page.locator('#ket-qua a[data-result]').first().click();
  await page.waitForURL(/huong-dan\/nop-ho-so-truc-tuyen/);
  expect(await page.locator('h1').innerText()).toMatch(/trực tuyến/);

  await page.goto(at(`${HOME}tin-tuc/2026/thu-dinh-chinh/`));
  expect(page.url()).toBe(at(`${HOME}#chua-luu`));
  expect(await page.getByText('chưa được lưu, phải có mạng').isVisible()).toBe(true);
});

test('other pages come from the network alone', async () => {
  // In a page of its own: the browser's page about the error comes later, and would break off the next visit.
  const refused = await page.context().newPage();
  await expect(refused.goto(at('khau-hieu/'))).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  await refused.close();
  await open();
  await page.goto(at('duong-day-nong/'));
  expect(await controlled()).toBe(false);
  expect(await page.getByRole('note').count()).toBe(0);
  // What is not kept is read where it is.
  await page.goto(at(`${HOME}tin-tuc/2026/thu-dinh-chinh/`));
  expect(page.url()).toBe(at('tin-tuc/2026/thu-dinh-chinh/'));
});

test('a newer build is offered, and takes the place of the kept one', async () => {
  await site.close();
  const file = path.join(folder, LIST_FILE);
  const list = JSON.parse(readFileSync(file, 'utf8')) as KeptList;
  const hotlines = path.join(folder, 'duong-day-nong/index.html');
  writeFileSync(hotlines, readFileSync(hotlines, 'utf8').replace('<h1', '<h1 data-moi'));
  const files = { ...list.files, 'duong-day-nong/index.html': 'moi' };
  writeFileSync(
    file,
    JSON.stringify({ ...list, version: 'moi', day: '24/11/2026', files } satisfies KeptList),
  );
  await open();
  await page.goto(at(HOME));
  await page.getByText('Đã có bản mới hơn, ngày 24/11/2026.').waitFor();
  await page.goto(at(`${HOME}duong-day-nong/`));
  expect(await page.locator('h1[data-moi]').count()).toBe(0);
  await page.goto(at(HOME));
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname.slice(basePath.length)));
  await press(/Lưu bản mới/, /đang giữ bản ngày 24\/11\/2026/);
  // What has not changed is not fetched again.
  expect(fetched.filter((name) => !name.startsWith(HOME))).toEqual(['duong-day-nong/']);
  await page.goto(at(`${HOME}duong-day-nong/`));
  expect(await page.locator('h1[data-moi]').count()).toBe(1);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('one press removes all of it', async () => {
  await page.goto(at(HOME));
  await press(/Xóa khỏi máy/, /Đã xóa/);
  expect(
    await page.evaluate(async () => [
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  ).toEqual([0, 0]);
  await page.goto(at(HOME));
  expect(await controlled()).toBe(false);
  await page.getByRole('button', { name: /Lưu vào máy này/ }).waitFor();
});
