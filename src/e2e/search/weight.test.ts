import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from '../harness.ts';
import { ask, searchAddress, settle } from './search-page.ts';

/**
 * What a first query may fetch besides the page itself, as a host that compresses sends it: its script, the words, the list of pages, the pieces of
 * the index asked for, the texts looked at.
 */
const MOST = { requests: 8, bytes: 100_000 } as const;

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

test('nothing of the index is fetched before somebody asks', async () => {
  const { page } = await watchedPage(opened);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(opened.at('/tim-kiem/'), { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /pagefind|goi-y/.test(path))).toEqual([]);
  await ask(page, 'một cửa');
  expect(fetched.filter((path) => path.includes('/pagefind/')).length).toBeGreaterThan(2);
  await page.context().close();
});

test.each<[string, isGuessed: boolean]>([
  ['một cửa', true],
  ['lua vang', true],
  ['hồ sơ trực tuyến nộp ở đâu', true],
  ['duong day nong', true],
  ['hoof sow truwcj tuyeens', false],
  ['duong day nogn', false],
  ['duongdaynong', false],
  ['76/NQ-CP', false],
  ['cho tôi hỏi muốn nộp hồ sơ trực tuyến thì vào trang nào để nộp', true],
  ['có người gọi điện nói là công an bảo tôi cài phần mềm', true],
  ['xổ số', true],
])('a first query stays light, and waits for as little as can be: %s', async (typed, isGuessed) => {
  const { page } = await watchedPage(opened);
  const seen: string[] = [];
  page.on('request', (request) => seen.push(`asked ${new URL(request.url()).pathname}`));
  page.on('requestfinished', (request) => seen.push(`here ${new URL(request.url()).pathname}`));
  const sizes: Promise<number>[] = [];
  const asked: string[] = [];
  page.on('response', (response) => {
    if (!/\/pagefind\/|_astro\/.*\.js$/.test(response.url())) return;
    asked.push(new URL(response.url()).pathname);
    sizes.push(response.body().then((body) => Math.min(body.length, gzipSync(body).length)));
  });
  await page.goto(searchAddress(opened, typed), { waitUntil: 'networkidle' });
  await settle(page);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(new Set(asked).size, 'each once').toBe(asked.length);
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(MOST.requests);
  const before = seen.slice(0, seen.indexOf('here /pagefind/pages.json'));
  expect(before.some((one) => one.startsWith('asked /pagefind/index/'))).toBe(isGuessed);
  expect(bytes).toBeGreaterThan(30_000);
  expect(bytes).toBeLessThanOrEqual(MOST.bytes);
  await page.context().close();
});
