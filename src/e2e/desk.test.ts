import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Locator, Page, Route } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkText } from '../checks/one-file.ts';
import { centred, docx, paragraph, picture, table } from '../word/docx-fixture.ts';
import { listContent } from '../files/directory.ts';
import { handbookFaults } from './kept.ts';
import { STEADY_LETTERS } from './picture.ts';
import { openSite, testBuild, TEST_CONTENT, TEST_DAY, watchedPage, type OpenedSite } from './harness.ts';

let opened: OpenedSite;
let page: Page;
let complaints: string[];
const asked: string[] = [];
/** Pictures of the handbook that show another editor than this one. */
const shown: string[] = [];

/** The folder that the editor's trial backend keeps in the browser's private file system. */
const TRIAL = 'sveltia-cms-test';

/** Puts the tests' content into the private file system. */
const fill = (files: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate(
    async ({ TRIAL: folder, files: texts }) => {
      const root = await navigator.storage.getDirectory();
      for (const [file, text] of Object.entries(texts)) {
        const names = file.split('/');
        let place = await root.getDirectoryHandle(folder, { create: true });
        for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name, { create: true });
        const handle = await place.getFileHandle(names.at(-1) ?? '', { create: true });
        const stream = await handle.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    { TRIAL, files },
  );

/** A file of the private file system, base64; undefined when there is none. */
const kept = (file: string): Promise<string | undefined> =>
  page.evaluate(
    async ({ TRIAL: folder, names }) => {
      try {
        let place = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
        for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name);
        const bytes = await (await (await place.getFileHandle(names.at(-1) ?? '')).getFile()).arrayBuffer();
        return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
      } catch {
        return undefined;
      }
    },
    { TRIAL, names: file.split('/') },
  );
const keptText = async (file: string): Promise<string> =>
  Buffer.from((await kept(file)) ?? '', 'base64').toString('utf8');

const field = (key: string): Locator => page.locator(`section.field[data-key-path="${key}"]`);

async function choose(key: string, option: RegExp): Promise<void> {
  await field(key).getByRole('combobox').first().click();
  await page.getByRole('option', { name: option }).first().click();
}

/** The page as it is built where settings name a repository: with its backend, and its host in the policy. */
async function connected(route: Route, backend: string, host = '', before = ''): Promise<void> {
  const response = await route.fetch();
  const html = await response.text();
  const written = (text: string): string => text.replaceAll('"', '&quot;');
  const body = html
    .replace(/data-muc="([^"]*)"/, (_, options: string) => {
      const plain = options.replaceAll(/&(?:#34|quot);/g, '"');
      return `data-noi="${host}" data-muc="${written(plain.replace(/"backend":\{.*?\}/, `"backend":${backend}`))}"`;
    })
    .replace(/connect-src [^;"]*/, (sources) => `${sources} ${host}`.trim())
    .replace('<div id="trinh-bien-tap"', (place) => before + place);
  await route.fulfill({ response, body });
}

beforeAll(async () => {
  opened = await openSite('root', false, STEADY_LETTERS);
  ({ page, complaints } = await watchedPage(opened, {
    viewport: { width: 1280, height: 4800 },
    reducedMotion: 'reduce',
  }));
  // The day stands in the form, and in the handbook's picture of it.
  await page.clock.setFixedTime(`${TEST_DAY}T08:00:00+07:00`);
  page.on('request', (request) => asked.push(request.url()));
  // As with a repository in the settings, but that the editor's trial backend keeps it.
  await page.route('**/quan-tri/', (route) => connected(route, '{"name":"test-repo"}'));
  await page.goto(opened.at('/gioi-thieu/'));
  const texts = listContent(TEST_CONTENT).files.filter((file) => /\.(?:mdx?|yaml)$/.test(file));
  await fill(
    Object.fromEntries(
      texts.map((file) => [`content/${file}`, readFileSync(path.join(TEST_CONTENT, file), 'utf8')]),
    ),
  );
  asked.length = 0;
  await page.goto(opened.at('/quan-tri/'));
  await page.getByRole('button', { name: 'thử nghiệm' }).click();
  await page.getByText('Danh sách và cài đặt').waitFor();
});
afterAll(() => opened.close());

/** As Word puts a list and a table on the clipboard; one line in decomposed letters. */
const FROM_WORD = `<html><body>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Mượn sách</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>${'Hỏi thủ tục'.normalize('NFD')}</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Giờ</p></td><td><p>Việc</p></td></tr><tr><td><p>8 giờ</p></td><td><p>Mở cửa</p></td></tr></table>
<p>Hết.</p></body></html>`;

const FOLDER = `content/tin-tuc/${TEST_DAY.slice(0, 4)}/ngay-hoi-doc-sach-o-da-mau`;

describe('the editor', () => {
  test('writes an article with all that a clerk brings along, fit to be published', async () => {
    await page.goto(opened.at('/quan-tri/#/collections/articles'));
    await page.getByText('Tạo mới').first().waitFor();
    shown.push(...(await handbookFaults(page, 'quan-tri-2-tao-bai', 560)));
    await page.goto(opened.at('/quan-tri/#/collections/articles/new'));
    await field('title').getByRole('textbox').fill('Ngày hội đọc sách ở Đà Mẫu');
    await field('description')
      .getByRole('textbox')
      .fill('Thư viện xã mở cửa cả ngày thứ bảy, ai cũng được mượn sách.');
    await choose('topic', /chuyển đổi số/);
    const text = field('body').locator('[contenteditable=true]');
    await text.click();
    // As an input method types: the word is composed, then given.
    const keys = await page.context().newCDPSession(page);
    for (const word of ['Đ', 'Đo', 'Đoa', 'Đoàn'])
      await keys.send('Input.imeSetComposition', {
        text: word,
        selectionStart: word.length,
        selectionEnd: word.length,
      });
    await keys.send('Input.insertText', { text: 'Đoàn' });
    await page.keyboard.type(' xã Mẫu mời.');
    await page.keyboard.press('Enter');
    await text.evaluate((element, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, FROM_WORD);
    await text.getByText('Hết.').waitFor();
    await choose('units', /Xã Mẫu|Huyện Mẫu/);
    await choose('documents', /QĐ-UBND/);
    const photo = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#8aa' } })
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '13/1 49/1 0/1' } })
      .toBuffer();
    await field('cover')
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'Ảnh Đẹp.JPG', mimeType: 'image/jpeg', buffer: photo });
    await field('coverAlt').getByRole('textbox').fill('Bàn đọc sách ở thư viện xã');
    await field('cover').locator('img').waitFor();
    shown.push(...(await handbookFaults(page, 'quan-tri-2-dien', 760, field('title'))));
    shown.push(...(await handbookFaults(page, 'quan-tri-3-viet', 760, field('body'))));
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã lưu bài viết').first().waitFor();

    const written = await keptText(`${FOLDER}/index.md`);
    expect(written).toMatch(
      /^---\ntitle: Ngày hội đọc sách ở Đà Mẫu\ndescription: .+\ndate: \d{4}-\d\d-\d\d\ntopic: [a-z-]+\nunits:\n {2}- [a-z-]+\ncover: anh-dep\.webp\ncoverAlt: Bàn đọc sách ở thư viện xã\ndocuments:\n {2}- [a-z0-9-]+\n---\n/,
    );
    expect(written).toContain('\nĐoàn xã Mẫu mời.\n');
    expect(written).toMatch(/\n- Mượn sách\n+- Hỏi thủ tục\n/);
    expect(written).toMatch(/\n\| Giờ \| Việc \|\n\| -+ \| -+ \|\n\| 8 giờ \| Mở cửa \|\n/);
    expect(written).toBe(written.normalize('NFC'));
    expect(checkText(`${FOLDER.replace('content/', '')}/index.md`, written, TEST_DAY)).toEqual([]);
    const picture = await sharp(
      Buffer.from((await kept(`${FOLDER}/anh-dep.webp`)) ?? '', 'base64'),
    ).metadata();
    expect(picture).toMatchObject({ format: 'webp', width: 2048, height: 1024 });
    expect(picture.exif).toBeUndefined();
  });

  test('says what is wrong, and saves nothing until it is mended', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('gridcell', { name: 'Ngày hội đọc sách ở Đà Mẫu', exact: true }).click();
    await field('title').getByRole('textbox').fill('Ngày hội đọc sách, hỏi số 0256 3633 366');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    const told = page.getByRole('alertdialog').filter({ hasText: 'Chưa lưu được' });
    await told.getByText('Số điện thoại “0256 3633 366” viết thẳng trong bài').waitFor();
    await page.getByText('Đã lưu bài viết').first().waitFor({ state: 'hidden' });
    shown.push(...(await handbookFaults(page, 'quan-tri-4-con-loi', 560)));
    expect(await keptText(`${FOLDER}/index.md`)).toContain('title: Ngày hội đọc sách ở Đà Mẫu\n');
  });

  test('begins an article with what the page of Word imports hands over: values, text and pictures', async () => {
    // As with a repository in the settings.
    await page.route('**/cong-cu/nhap-word/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('id="dua-vao"', 'id="dua-vao" data-den="/quan-tri/"');
      await route.fulfill({ response, body });
    });
    const photo = await sharp({ create: { width: 2100, height: 1050, channels: 3, background: '#8aa' } })
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '13/1 49/1 0/1' } })
      .toBuffer();
    const first = 'Đoàn xã Mẫu mở lớp đọc sách, ai cũng tới được, có < và & trong câu.';
    const body =
      centred('Lớp đọc sách ở Mẫu') +
      paragraph(first) +
      paragraph(picture('a.jpg', 'Lớp đọc sách')) +
      table(['Giờ', 'Việc'], ['8 giờ', paragraph('Mở cửa') + paragraph('Đón khách')]) +
      paragraph('Hết.');
    await page.goto(opened.at('/cong-cu/nhap-word/'));
    await page.setInputFiles('#tep-word', {
      name: 'lop.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(docx(body, { pictures: { 'a.jpg': photo } })),
    });
    const text = page.locator('#ma-bai');
    await expect.poll(() => text.inputValue(), { timeout: 15_000 }).toContain('title: Lớp đọc sách ở Mẫu');
    await text.fill(
      (await text.inputValue()).replace('\n---\n\n', '\nkeyPoints:\n  - Mở cửa, 8 giờ\n---\n\n'),
    );
    await page.click('#dua-vao');
    await field('title').getByRole('textbox').waitFor();
    await expect
      .poll(() => field('title').getByRole('textbox').inputValue(), { timeout: 15_000 })
      .toBe('Lớp đọc sách ở Mẫu');
    await field('body').locator('img').waitFor();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã lưu bài viết').first().waitFor();

    const folder = FOLDER.replace(/[^/]+$/, 'lop-doc-sach-o-mau');
    const written = await keptText(`${folder}/index.md`);
    expect(written).toMatch(
      /^---\ntitle: Lớp đọc sách ở Mẫu\ndescription: .+\ndate: \d{4}-\d\d-\d\d\ntopic: [a-z-]+\nkeyPoints:\n {2}- Mở cửa, 8 giờ\n---\n/,
    );
    expect(written).toContain('![Lớp đọc sách](anh-1.webp)');
    expect(written).toMatch(/\n\| 8 giờ \| Mở cửa<br ?\/?>Đón khách \|\n/);
    expect(written).toMatch(/có \\?< và &/);
    const sent = await sharp(Buffer.from((await kept(`${folder}/anh-1.webp`)) ?? '', 'base64')).metadata();
    expect(sent).toMatchObject({ format: 'webp', width: 2048, height: 1024 });
    expect(sent.exif).toBeUndefined();
    expect(await page.evaluate(() => caches.has('cchc-ban-giao'))).toBe(false);
  });

  test('asks its own site alone, and complains of nothing', () => {
    expect(asked.length).toBeGreaterThan(4);
    const others = asked.filter((url) => !url.startsWith(opened.at('/')) && !/^(?:blob|data):/.test(url));
    expect(others).toEqual([]);
    // It tells its configuration for those who look after it.
    expect(complaints.filter((one) => !/^console (?:debug|info|log)/.test(one))).toEqual([]);
  });

  test('asks the repository’s host alone, with the token that it is given, in Vietnamese whatever the browser speaks', async () => {
    const host = 'https://api.github.com';
    const { page: other, complaints: faults } = await watchedPage(opened, { locale: 'en-US' }, [host]);
    const calls: string[] = [];
    await other.route(`${host}/**`, async (route) => {
      const request = route.request();
      calls.push(
        `${request.method()} ${new URL(request.url()).pathname} ${request.headers()['authorization']}`,
      );
      const isUser = request.url().endsWith('/user');
      const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
      const json = isUser ? { id: 1, login: 'can-bo', name: 'Cán bộ', html_url: `${host}/can-bo` } : {};
      await route.fulfill({ status: isUser || request.method() === 'OPTIONS' ? 200 : 404, headers, json });
    });
    // As it is built when files are set back.
    const faulty =
      '<dialog open id="tep-loi"><p>Một tệp có lỗi</p><form method="dialog"><button type="submit">Đã đọc</button></form></dialog>';
    await other.route('**/quan-tri/', (route) =>
      connected(route, '{"name":"github","repo":"vi-du/kho","auth_methods":["token"]}', host, faulty),
    );
    await other.goto(opened.at('/quan-tri/'));
    await other.locator('dialog:modal', { hasText: 'Một tệp có lỗi' }).waitFor();
    await other.getByRole('button', { name: 'Đã đọc' }).click();
    await other.getByRole('button', { name: 'mã truy cập' }).waitFor();
    shown.push(...(await handbookFaults(other, 'quan-tri-1-dang-nhap', 480)));
    await other.getByRole('button', { name: 'mã truy cập' }).click();
    await other.getByRole('textbox').fill('ma-de-thu');
    await other.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect.poll(() => calls.length, { timeout: 15_000 }).toBeGreaterThan(1);
    expect(
      calls.filter((call) => !call.startsWith('OPTIONS') && !/(?:token|Bearer) ma-de-thu$/i.test(call)),
    ).toEqual([]);
    expect(faults.filter((one) => /foreign|Content.Security|refused/i.test(one))).toEqual([]);
    await other.context().close();
  });

  test('looks as the handbook shows it, step by step', () => {
    expect(shown).toEqual([]);
  });

  test('comes in files of its own, of 1.1 MB under Brotli at most, that no other page names', () => {
    const folder = testBuild();
    const files = listContent(path.join(folder, 'quan-tri')).files.filter((file) =>
      /\.(?:js|woff2)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(2);
    // A quick compression, whose result is the larger one.
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    const weights = files.map(
      (file) => brotliCompressSync(readFileSync(path.join(folder, 'quan-tri', file)), quick).length,
    );
    const whole = weights.reduce((sum, one) => sum + one);
    expect(whole).toBeGreaterThan(500_000);
    expect(whole).toBeLessThan(1_100_000);
    const naming = listContent(folder).files.filter(
      (file) =>
        file.endsWith('.html') &&
        /quan-tri\/[0-9a-f]{10}\//.test(readFileSync(path.join(folder, file), 'utf8')),
    );
    expect(naming).toEqual(['quan-tri/index.html']);
  });
});
