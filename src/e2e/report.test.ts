import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseTable } from '../files/csv.ts';
import { openSite, TEST_DAY, type OpenedSite } from './harness.ts';

let site: OpenedSite;
let page: Page;
const complaints: string[] = [];
const asked: string[] = [];
beforeAll(async () => {
  site = await openSite();
  page = await (await site.browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
});
afterAll(() => site.close());

const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
const line = (path: string, agent = AGENT) =>
  `203.0.113.7 - - [10/Nov/2026:08:00:00 +0700] "GET ${path} HTTP/1.1" 200 5120 "-" "${agent}"\n`;
const LOG =
  line('/huong-dan/') + line('/huong-dan/') + line('/huong-dan/', 'Googlebot/2.1') + line('/rss.xml');

const choose = (bytes: Uint8Array, name = 'access.log.gz') =>
  page.setInputFiles('#nhat-ky', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
async function ask(from: string, to: string): Promise<void> {
  await page.fill('#tu-ngay', from);
  await page.fill('#den-ngay', to);
  await page.click('#lap-bao-cao button');
}
async function download(ending: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`#tai-${ending}`)]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe('the page that makes reports', () => {
  beforeEach(async () => {
    complaints.length = 0;
    asked.length = 0;
    await page.goto(site.at('/cong-cu/bao-cao/'));
  });

  test('begins with the quarter of its data, and fetches what makes a report only when one is asked for', async () => {
    expect(await page.inputValue('#tu-ngay')).toBe('01/10/2026');
    expect(await page.inputValue('#den-ngay')).toBe(TEST_DAY.split('-').reverse().join('/'));
    expect(asked.filter((one) => /\/lap-|\/api\//.test(one))).toEqual([]);
  });

  test('shows and gives the report of a period, and sends nothing of a log', async () => {
    await page.selectOption('#ke-hoach', '2023');
    await choose(gzipSync(LOG));
    await ask('1/11/2026', '30/11/2026');
    await page.locator('#bao', { hasText: 'Đã xong.' }).waitFor();
    const rows = (await page.locator('#xem-bao-cao tr').allInnerTexts()).map((row) =>
      row.replaceAll('\t', ' '),
    );
    expect(rows).toContainEqual(expect.stringMatching(/^II\.1\.8 .* 1 21\/11\/2026$/));
    expect(rows).toContain('Hướng dẫn /huong-dan/ 2');
    // Nothing is wider than a phone but tables, which move by themselves.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(asked.filter((one) => !/^GET (?:http:\/\/localhost|blob:)/.test(one))).toEqual([]);

    const csv = await download('csv');
    expect(csv.name).toBe('bao-cao-2026-11-01--2026-11-30.csv');
    expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(parseTable(csv.bytes.toString('utf8')).rows.length).toBeGreaterThan(20);
    const docx = await download('docx');
    const { value } = await mammoth.extractRawText({ buffer: docx.bytes });
    expect(value).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(value).toContain('/huong-dan/');
    const md = await download('md');
    expect(md.bytes.toString('utf8')).toMatch(/^# Báo cáo: .*từ ngày 01\/11\/2026 đến ngày 30\/11\/2026\n/);
    expect(complaints).toEqual([]);
  });

  test('says what is wrong in its place, and makes the next report', async () => {
    await ask('2026-11-30', '2026-11-01');
    await page
      .locator('#bao', { hasText: 'Ngày đầu kỳ (30/11/2026) sau ngày cuối kỳ (01/11/2026)' })
      .waitFor();
    await ask('', '2026-11-01');
    await page.locator('#bao', { hasText: 'Thiếu “Ngày đầu kỳ”' }).waitFor();
    await choose(Buffer.from('%PDF-1.7'), 'giay.pdf');
    await ask('2026-11-01', '2026-11-30');
    await page.locator('#bao', { hasText: '“giay.pdf” không phải nhật ký truy cập.' }).waitFor();
    expect(await page.locator('#ket-qua').isVisible()).toBe(false);
    await page.setInputFiles('#nhat-ky', []);
    await ask('2026-11-01', '2026-11-30');
    await page.locator('#xem-bao-cao table').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('says so where the data do not come', async () => {
    await page.route('**/api/v1/units.json', (route) => route.abort());
    await ask('2026-11-01', '2026-11-30');
    await page.locator('#bao', { hasText: 'Không lập được báo cáo.' }).waitFor();
    await page.unroute('**/api/v1/units.json');
  });

  test('without script says which command to type', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(site.at('/cong-cu/bao-cao/'));
    expect(await plain.locator('main code').first().innerText()).toMatch(/^npm run report -- --from/);
    expect(await plain.locator('#lap-bao-cao').isVisible()).toBe(false);
    await context.close();
  });
});

test('a plan’s page draws what of it was served, and says the same in a table', async () => {
  await page.goto(site.at('/ke-hoach/2023/'));
  const drawing = page.locator('figure img[src$="bai-theo-thang.svg"]');
  await drawing.scrollIntoViewIfNeeded();
  await expect.poll(() => drawing.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(100);
  await page.click('figure summary');
  const rows = await page.locator('figure tbody tr').allInnerTexts();
  expect(rows).toHaveLength(9);
  expect(rows.find((row) => row.startsWith('II.1.4'))).toMatch(/\t2\t2$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
