import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BuiltFolder } from '../../built/pages.ts';
import { serveSite } from '../../hosting/server.ts';
import { writtenPage } from '../../indexing/indexed-page-fixture.ts';
import type { IndexedPage } from '../../indexing/page-copy.ts';
import { writePlainIndex } from '../../indexing/plain-index.ts';
import { sharedBrowser, testBuild } from '../harness.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plain-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (address: string, date?: string): IndexedPage =>
  writtenPage(address, `Trang ${address}`, 'Nộp hồ sơ trực tuyến tại nhà', date);

/** What Pagefind's own program offers; its types are no part of the package. */
interface Plain {
  options(given: object): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<{ url: string; excerpt: string }> }[] }>;
  destroy(): Promise<void>;
  createInstance(): Plain;
}

/** What a script of a page of somebody else's finds, on the site's host and with no policy of ours; and what the browser said. */
async function onPortal<Result>(
  directory: string,
  ask: (plain: Plain) => Promise<Result>,
): Promise<{ result: Result; said: string[] }> {
  const site = await serveSite({ directory, basePath: '/cchc/', port: 0 });
  const context = await (await sharedBrowser()).newContext();
  const portal = await context.newPage();
  const said: string[] = [];
  portal.on('console', (message) => said.push(message.text()));
  portal.on('response', (response) => {
    if (!response.ok()) said.push(`${response.status()} ${response.url()}`);
  });
  const address = new URL('/cong/', site.address).href;
  const script = `import * as plain from ${JSON.stringify(`${site.address}pagefind/pagefind.js`)}; globalThis.plain = plain;`;
  const body = `<!doctype html><html lang="vi"><title>Cổng</title><script type="module">${script}</script>`;
  await portal.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await portal.goto(address);
  const plain = await portal.waitForFunction(() => (globalThis as unknown as { plain: Plain }).plain);
  const result = await plain.evaluate(ask as (plain: Plain) => unknown);
  await context.close();
  await site.close();
  return { result: result as Result, said };
}

test('Pagefind’s own program searches the index, for a portal on the same host', async () => {
  const { result, said } = await onPortal(testBuild('folder'), async (plain) => {
    const { results } = await plain.search('nộp hồ sơ trực tuyến');
    return Promise.all(results.map(async (one) => (await one.data()).url));
  });
  expect(result).toContain('/cchc/huong-dan/nop-ho-so-truc-tuyen/');
  expect(said).toEqual([]);
});

test('an index in two parts is asked as one', async () => {
  const directory = path.join(folder, 'site');
  mkdirSync(directory);
  const pages = [page('/cu/', '2019-05-01'), page('/moi/', '2100-05-01'), page('/khong-ngay/')];
  await writePlainIndex(pages, new BuiltFolder(directory), () => undefined, 2);
  const { result, said } = await onPortal(directory, async (plain) => {
    const found = async (by: Plain): Promise<string[]> => {
      const { results } = await by.search('hồ sơ');
      const data = await Promise.all(results.map((one) => one.data()));
      return data.map(({ url, excerpt }) => `${url} ${excerpt.split(' ').length}`).sort();
    };
    const first = await found(plain);
    await plain.destroy();
    await plain.options({ baseUrl: '/khac/', excerptLength: 3 });
    return [first, await found(plain), await found(plain.createInstance())];
  });
  const below = (base: string, words: number): string[] =>
    ['cu', 'khong-ngay', 'moi'].map((name) => `${base}${name}/ ${words}`);
  expect(result).toEqual([below('/cchc/', 9), below('/khac/', 3), below('/cchc/', 9)]);
  expect(said).toEqual([]);
});
