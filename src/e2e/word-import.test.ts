import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { centred, docx, paragraph, picture, table } from '../word/docx-fixture.ts';
import { officialPlan } from '../word/official-fixture.ts';
import { xlsx } from '../word/workbook-fixture.ts';
import { TEST_BUILDS, TEST_DAY, openSite, type OpenedSite } from './harness.ts';
import { handbookFaults } from './kept.ts';
import { STEADY_LETTERS } from './picture.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
let site: OpenedSite;
let page: Page;
const complaints: string[] = [];
const asked: string[] = [];
beforeAll(async () => {
  site = await openSite('root', false, STEADY_LETTERS);
  const context = await site.browser.newContext({
    viewport: { width: 1000, height: 1200 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  // The day stands in the article, and in the handbook's picture of it.
  await page.clock.setFixedTime(`${TEST_DAY}T08:00:00+07:00`);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
});
afterAll(() => site.close());

const give = (bytes: Uint8Array, name = 'bai.docx') =>
  page.setInputFiles('#tep-word', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
/** Pastes as programs do: with HTML on the clipboard. */
const paste = (given: string, type = 'text/html') =>
  page.locator('#dan').evaluate(
    (field, [text, kind]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(kind, text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true }));
    },
    [given, type] as const,
  );

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
    const pictures = [
      await handbookFaults(page, 'nhap-word-1-chon-tep', 620, page.locator('main')),
      await handbookFaults(
        page,
        'nhap-word-2-xem-lai',
        760,
        page.getByRole('heading', { name: 'Cần xem lại' }),
      ),
      await handbookFaults(page, 'nhap-word-3-tai-ve', 760, page.getByText('Nội dung tệp, sửa được').first()),
    ];
    expect(pictures.flat()).toEqual([]);
    expect(asked.filter((one) => one.includes('/doc-'))).toHaveLength(1);
    expect(asked.filter((one) => !/^GET (?:http:\/\/localhost|blob:)/.test(one))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('tells what the check finds as the text is edited, leads to the line, and mends what is certain', async () => {
    await give(officialPlan());
    await page.locator('#bai h3').waitFor();
    expect(await page.locator('#loi li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Dòng \d+ Lưu ý: /),
    ]);
    expect(await page.locator('#sua-giup').isVisible()).toBe(false);
    const field = page.locator('#ma-bai');
    const decomposed = 'Hỏi thủ tục'.normalize('NFD');
    await field.fill(`${await field.inputValue()}\n\nGọi 0256 3633 366.\n\n${decomposed}\n`);
    await page.locator('#tong-ket', { hasText: '2 lỗi' }).waitFor();
    expect(await page.locator('#loi li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Dòng \d+ Lỗi: Số điện thoại “0256 3633 366” .* Cách sửa: /),
      expect.stringMatching(/^Dòng \d+ Lỗi: .*tổ hợp/),
      expect.stringMatching(/^Dòng \d+ Lưu ý: /),
    ]);
    expect(await page.innerText('#bai')).toContain('Gọi 0256 3633 366.');
    await page.locator('#loi button').first().click();
    const selected = (one: HTMLElement): unknown => {
      const { value, selectionStart, selectionEnd, scrollTop } = one as HTMLTextAreaElement;
      return { words: value.slice(selectionStart, selectionEnd), isScrolled: scrollTop > 0 };
    };
    expect(await field.evaluate(selected)).toEqual({ words: 'Gọi 0256 3633 366.', isScrolled: true });
    await page.click('#sua-giup');
    await page.locator('#tong-ket', { hasText: '1 lỗi' }).waitFor();
    expect(await page.innerText('#bao')).toBe('Đã sửa: chuyển Unicode tổ hợp sang dựng sẵn.');
    expect(await field.inputValue()).toContain('\nHỏi thủ tục\n');
    expect(await page.locator('#sua-giup').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('shows a link of a strange scheme as words, and follows the title and the day that the field says', async () => {
    await give(officialPlan());
    await page.locator('#bai h3').waitFor();
    await page.fill(
      '#ma-bai',
      '---\ntitle: Tin khác\ndate: 2025-02-03\n---\n\n[a](javascript:alert(1)) [b](/hoi-dap/)\n',
    );
    await page.locator('#bai h3', { hasText: 'Tin khác' }).waitFor();
    expect(await page.innerText('#noi-de')).toBe('content/tin-tuc/2025/tin-khac/index.md');
    const links = await page
      .locator('#bai a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual([null, '/hoi-dap/']);
  });

  const HEAD = ['Tháng', 'Đơn vị', 'Tồn kỳ trước', 'Tiếp nhận', 'Trước hạn', 'Đúng hạn', 'Quá hạn'];
  const MORE = ['Đang giải quyết, trong hạn', 'Đang giải quyết, quá hạn', 'Nộp trực tuyến'];
  const SOUND = ['3/2026', 'Xã Mẫu', '15', '90', '30', '60', '0', '14', '1', '50'];

  test('makes lines of figures of an Excel file, judged by their rules', async () => {
    await give(
      xlsx([
        [
          [...HEAD, ...MORE],
          ['3/2026', 'Xã Mẫu', 15, 90, 30, 60, 0, 14, 1, 950],
        ],
      ]),
      'so-lieu.xlsx',
    );
    await page.locator('#bai table').waitFor();
    expect(await page.locator('#loi li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Dòng 2 Lỗi: .*trực tuyến/),
    ]);
    await page.fill('#ma-bai', (await page.inputValue('#ma-bai')).replace('950', '50'));
    await page.locator('#tong-ket', { hasText: 'không thấy lỗi' }).waitFor();
    expect(await page.locator('#bai td').allInnerTexts()).toEqual(['2026-03', 'xa-mau', ...SOUND.slice(2)]);
    expect(await page.innerText('#noi-de')).toBe('content/tinh-hinh-giai-quyet.csv');
    expect(await page.locator('[data-cho=article]').isVisible()).toBe(false);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#tai-bai')]);
    expect(download.suggestedFilename()).toBe('tinh-hinh-giai-quyet.csv');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(
      /^thang,don_vi,.*\n2026-03,xa-mau,15,90,30,60,0,14,1,50\n$/,
    );
    expect(complaints).toEqual([]);
  });

  test('takes a pasted table of figures as such, and says in one line what another table lacks', async () => {
    const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    // The live file as a Vietnamese spreadsheet has saved it.
    const form = page.locator('#nhap-word');
    const heading = (await form.getAttribute('data-cot')) ?? '';
    await form.evaluate((one, saved) => one.setAttribute('data-cot', saved), heading.replaceAll(',', ';'));
    await paste(
      `<html><body><!--StartFragment--><table>${row([...HEAD, ...MORE])}${row(SOUND)}</table></body></html>`,
    );
    await page.locator('#bai td').first().waitFor();
    expect(await page.inputValue('#ma-bai')).toBe(
      `${heading.replaceAll(',', ';')}\n2026-03;xa-mau;15;90;30;60;0;14;1;50\n`,
    );
    await form.evaluate((one, saved) => one.setAttribute('data-cot', saved), heading);
    await paste(`<table>${row(HEAD)}${row(SOUND.slice(0, HEAD.length))}</table>`);
    await page.locator('#bao', { hasText: 'Bảng thiếu cột: Đang giải quyết, trong hạn;' }).waitFor();
    expect(await page.locator('#ket-qua').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('judges a text that was pasted without any form, and an article’s file as it stands', async () => {
    await page.goto(site.at('/cong-cu/'));
    await page.getByRole('link', { name: 'Kiểm tra một bài đã viết' }).click();
    await page.locator('#dan:focus').waitFor();
    await paste('Ngày hội đọc sách\r\n\r\nMời bà con <b> tới, hỏi số 0256 3633 366.\r\n', 'text/plain');
    await page.locator('#loi li', { hasText: 'Số điện thoại' }).first().waitFor();
    expect(await page.locator('#bai p').allInnerTexts()).toContain(
      'Mời bà con <b> tới, hỏi số 0256 3633 366.',
    );
    const file = '---\r\ntitle: Ngày hội\r\ndate: 2026-11-20\r\ntopic: a\r\n---\r\n\r\nChữ của bài.\r\n';
    await paste(file, 'text/plain');
    await page.locator('#loi li', { hasText: 'description' }).waitFor();
    expect(await page.inputValue('#ma-bai')).toBe(file.replaceAll('\r', ''));
    expect(await page.innerText('#noi-de')).toBe('content/tin-tuc/2026/ngay-hoi/index.md');
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

  test('says what to do instead where a browser keeps nothing for the editor, which is offered for articles alone', async () => {
    const button = page.locator('#dua-vao');
    await give(officialPlan());
    await page.locator('#bai h3').waitFor();
    expect(await button.isVisible()).toBe(false);
    await button.evaluate((one) => one.setAttribute('data-den', '/quan-tri/'));
    await give(xlsx([[[...HEAD, ...MORE], SOUND]]), 'so-lieu.xlsx');
    await page.locator('#bai td', { hasText: 'xa-mau' }).waitFor();
    expect(await button.isVisible()).toBe(false);
    await give(officialPlan());
    await page.locator('#bai h3').waitFor();
    await page.evaluate(() => Object.defineProperty(globalThis, 'caches', { value: undefined }));
    await button.click();
    await page.locator('#bao', { hasText: 'Trình duyệt này không chuyển bài được.' }).waitFor();
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

  test('reads with 250 KB under Brotli at most, judges with 125 KB more, and shares no file with the search', () => {
    const folder = path.join(TEST_BUILDS.root.directory, 'cong-cu/nhap-word');
    const weights = readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name, weight: brotliCompressSync(readFileSync(path.join(folder, name))).length }));
    const weightOf = (start: RegExp): number =>
      weights.reduce((sum, { name, weight }) => sum + (start.test(name) ? weight : 0), 0);
    expect(weightOf(/^doc-/)).toBeGreaterThan(50_000);
    expect(weightOf(/^(?:doc|chung)-/)).toBeLessThan(250 * 1024);
    expect(weightOf(/^luat-/)).toBeGreaterThan(50_000);
    expect(weightOf(/^luat-/)).toBeLessThan(125 * 1024);
    const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
    const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
    const own = readFileSync(path.join(TEST_BUILDS.root.directory, script), 'utf8');
    expect(own).not.toMatch(/\bfrom\s*["']|import\s*["']/);
  });
});
