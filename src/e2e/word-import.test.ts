import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { centred, docx, paragraph, picture, table } from '../word/docx-fixture.ts';
import { officialPlan } from '../word/official-fixture.ts';
import { TEST_BUILDS, openSite, type OpenedSite } from './harness.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
let site: OpenedSite;
let page: Page;
const complaints: string[] = [];
const asked: string[] = [];
beforeAll(async () => {
  site = await openSite();
  const context = await site.browser.newContext({
    viewport: { width: 1000, height: 1200 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
});
afterAll(() => site.close());

const give = (bytes: Uint8Array, name = 'bai.docx') =>
  page.setInputFiles('#tep-word', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
/** Pastes as programs do: with HTML on the clipboard. */
const paste = (html: string) =>
  page.locator('#dan').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true }));
  }, html);

describe('the page that imports Word files', () => {
  beforeEach(async () => {
    complaints.length = 0;
    asked.length = 0;
    await page.goto(site.at('/cong-cu/nhap-word/'));
  });

  test('fetches what reads them only when there is one, sends nothing, and shows article and Markdown', async () => {
    expect(asked.filter((one) => one.includes('/doc-'))).toEqual([]);
    await give(officialPlan());
    await page.locator('#bai h3', { hasText: 'Kế hoạch truyền thông' }).waitFor();
    expect(await page.locator('#bai :is(h4, h5)').allInnerTexts()).toContain('1. Mục đích');
    expect(await page.locator('#bai table tr').count()).toBe(3);
    expect(await page.inputValue('#ma-bai')).toMatch(/^---\ntitle: Kế hoạch truyền thông/);
    expect(await page.locator('#can-xem li').allInnerTexts()).toContainEqual(
      expect.stringContaining('Nguyễn Văn Mẫu'),
    );
    expect(await page.innerText('#noi-de')).toMatch(
      /^content\/tin-tuc\/\d{4}\/ke-hoach-truyen-thong[a-z0-9-]*\/index\.md$/,
    );
    expect(asked.filter((one) => one.includes('/doc-'))).toHaveLength(1);
    expect(asked.filter((one) => !/^GET (?:http:\/\/localhost|blob:)/.test(one))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('lets a wide table move by itself on a narrow screen', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    const cells = Array.from({ length: 8 }, (_, n) => `Phường${'g'.repeat(12)}${n}`);
    await give(
      docx(centred('Bảng rộng') + paragraph('Chữ của bài.') + table(cells, cells) + paragraph('Hết.')),
    );
    const frame = page.locator('#bai div:has(> table)');
    expect(await frame.evaluate((one) => one.scrollWidth > one.clientWidth && one.tabIndex === 0)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.setViewportSize({ width: 1000, height: 1200 });
  });

  test('shows pictures, copies the text as it was edited, and zips the folder', async () => {
    const body =
      centred('Bài có ảnh') +
      paragraph('Chữ của bài.') +
      paragraph(picture('a.png', 'Sân')) +
      paragraph('Hết.');
    await give(docx(body, { pictures: { 'a.png': PNG } }));
    const shown = page.locator('#bai img[alt="Sân"]');
    await expect.poll(() => shown.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1);
    await page.locator('#ma-bai').press('Control+End');
    await page.locator('#ma-bai').pressSequentially('Thêm.');
    await page.click('#chep-bai');
    await page.locator('#bao', { hasText: 'Đã chép.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Hết\.\s*Thêm\.$/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#tai-bai')]);
    expect(download.suggestedFilename()).toBe('bai-co-anh.zip');
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    expect(Object.keys(files).sort()).toEqual(['bai-co-anh/anh-1.png', 'bai-co-anh/index.md']);
    expect(strFromU8(files['bai-co-anh/index.md']!)).toMatch(/Hết\.\s*Thêm\.$/);
    expect(Buffer.from(files['bai-co-anh/anh-1.png']!)).toEqual(PNG);
    expect(complaints).toEqual([]);
  });

  test('says what is wrong with a file in its place, and takes the next one', async () => {
    await give(Buffer.from('%PDF-1.7'), 'a.docx');
    await page.locator('#bao', { hasText: 'Đây là tệp PDF' }).waitFor();
    expect(await page.locator('#ket-qua').isVisible()).toBe(false);
    await give(officialPlan());
    await page.locator('#bai h3').waitFor();
    expect(complaints).toEqual([]);
  });

  test.each([
    [
      'Word',
      '<html><head><style>p{}</style></head><body><!--StartFragment--><p class=MsoNormal><b>Tin từ Word<o:p></o:p></b></p><p class=MsoNormal>Chữ <b>đậm</b> và <span style="mso-hide:all">ẩn</span>thường.</p><p class=MsoListParagraph><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp; </span></span><![endif]>Một</p><p class=MsoListParagraph><span style="mso-list:Ignore">·<span>&nbsp; </span></span>Hai</p><!--EndFragment--></body></html>',
      'Tin từ Word',
      'Chữ **đậm** và thường.\n\n- Một\n- Hai\n',
    ],
    [
      'Google Docs',
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1>Tin từ Google</h1><p><span style="font-weight:400">Chữ </span><span style="font-weight:700">đậm</span><span>.</span></p><h2>Phần một</h2><ul><li><p>Một</p></li></ul><p>Hết.</p></b>',
      'Tin từ Google',
      'Chữ **đậm**.\n\n## Phần một\n\n- Một\n\nHết.\n',
    ],
    [
      'a web page, with what it must not bring',
      '<div><h1>Tin từ web</h1><div>Chữ <a href="javascript:alert(1)">xấu</a> và <a href="https://a.vn/?utm_source=x">tốt</a>.</div><script>alert(1)</script><img src="https://a.vn/x.png" onerror="alert(1)"><table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table></div>',
      'Tin từ web',
      'Chữ xấu và [tốt](https://a.vn/).\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n',
    ],
  ])('takes a paste from %s', async (_, html, title, markdown) => {
    await paste(html);
    await page.locator('#bai h3', { hasText: title }).waitFor();
    expect((await page.inputValue('#ma-bai')).split('---\n\n').slice(1).join('---\n\n')).toBe(markdown);
    expect(asked.filter((one) => one.includes('a.vn'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('says so where what reads files does not come, and reads them once it does', async () => {
    await page.route('**/doc-*.js', (route) => route.abort());
    await give(officialPlan());
    await page.locator('#bao', { hasText: 'Không đọc được' }).waitFor();
    await page.unroute('**/doc-*.js');
    await page.reload();
    await give(officialPlan());
    await page.locator('#bai h3').waitFor();
    expect(complaints.filter((one) => !one.includes('ERR_FAILED'))).toEqual([]);
  });

  test('without script says what to do instead', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(site.at('/cong-cu/nhap-word/'));
    expect(await plain.innerText('#can-script')).toContain('npm run import');
    expect(await plain.locator('#tep-word').isVisible()).toBe(false);
    await context.close();
  });

  test('weighs 250 KB under Brotli at most, and shares no file with the search', () => {
    const folder = path.join(TEST_BUILDS.root.directory, 'cong-cu/nhap-word');
    const readers = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(readers).toHaveLength(1);
    const weight = brotliCompressSync(readFileSync(path.join(folder, readers[0]!))).length;
    expect(weight).toBeGreaterThan(100_000);
    expect(weight).toBeLessThan(250 * 1024);
    const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
    const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
    const own = readFileSync(path.join(TEST_BUILDS.root.directory, script), 'utf8');
    expect(own).not.toMatch(/\bfrom\s*["']|import\s*["']/);
  });
});
