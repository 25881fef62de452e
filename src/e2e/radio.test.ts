import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFeed } from 'feedsmith';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, testBuild, watchedPage, type OpenedSite } from './harness.ts';

const LIST = '/truyen-thanh/';
const ARTICLE = 'tin-tuc/2026/phat-thanh-cai-cach';
const SCRIPT = `${LIST}${ARTICLE}/`;
const QUESTION = 'hoi-dap/nhan-ket-qua-tai-nha-duoc-khong';
const built = (address: string, build: 'root' | 'later' = 'root'): string =>
  path.join(testBuild(build), address);
const textOf = (address: string, build: 'root' | 'later' = 'root'): string =>
  readFileSync(built(address, build), 'utf8');

/** A browser with a voice, which keeps what it was given to say; `hear` plays the part of the loudspeaker. */
async function withVoice(page: Page, lang: string): Promise<void> {
  await page.addInitScript((language) => {
    const said: { text: string; onend?: () => void }[] = [];
    const speechSynthesis = {
      getVoices: () => [{ lang: language, localService: true }],
      speak: (one: { text: string }) => said.push(one),
      cancel: () => (said.length = 0),
    };
    class SpeechSynthesisUtterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    for (const [name, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance, said }))
      Object.defineProperty(window, name, { value });
  }, lang);
}

const lines = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { said: { text: string }[] }).said.map(({ text }) => text));

describe('radio scripts', () => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite();
  });
  afterAll(() => opened.close());

  test('are there for all that is public, and for nothing else', () => {
    const list = textOf(`${LIST}tin-tuc/index.html`);
    for (const name of ['thu-ban-nhap', 'thu-hen-gio', 'thu-go-bo']) {
      expect(list).not.toContain(name);
      expect(existsSync(built(`${LIST}tin-tuc/2026/${name}`))).toBe(false);
    }
    expect(list).toContain(ARTICLE);
    for (const address of [SCRIPT, `${LIST}huong-dan/nop-ho-so-truc-tuyen/`, `${LIST}${QUESTION}/`]) {
      expect(textOf(`${address}bai-doc.txt`)).toMatch(/^\uFEFFThời lượng: khoảng /);
      expect(textOf(`${address}index.html`)).toContain('noindex');
      expect(
        readFileSync(built(`${address}bai-doc.docx`))
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    }
    expect(textOf('sitemap-0.xml')).not.toContain(ARTICLE.replace('tin-tuc', 'truyen-thanh/tin-tuc'));
  });

  test('lead to and fro, and tell the level and what has run out', async () => {
    const { page, complaints } = await watchedPage(opened);
    await page.goto(opened.at(`/${ARTICLE}/`));
    await page.getByRole('link', { name: 'Bài đọc trên loa' }).click();
    expect(await page.locator('main').innerText()).toContain('Mức phát: Ưu tiên.');
    expect(await page.locator('#may-doc').textContent()).toContain(
      'Hôm nay loa đọc bài về cách tra cứu hồ sơ.\n',
    );
    await page.getByRole('link', { name: 'Bài gốc' }).click();
    expect(new URL(page.url()).pathname).toBe(`/${ARTICLE}/`);
    expect(complaints).toEqual([]);
    await page.context().close();
    expect(textOf(`${LIST}${QUESTION}/bai-doc.txt`)).not.toContain('Đã hết hạn');
    expect(textOf(`${LIST}${QUESTION}/bai-doc.txt`, 'later')).toContain('Đã hết hạn');
  });

  test('are copied whole, and read aloud where the browser has a Vietnamese voice', async () => {
    const { page, complaints } = await watchedPage(opened, {
      permissions: ['clipboard-write', 'clipboard-read'],
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await withVoice(page, 'vi-VN');
    await page.goto(opened.at(SCRIPT));
    const text = (await page.locator('#may-doc').textContent()) ?? '';
    await page.getByRole('button', { name: 'Sao chép cho máy đọc' }).click();
    await page.getByRole('button', { name: 'Đã sao chép' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    expect(asked).not.toContain(`${LIST}nghe.js`);
    await page.getByRole('button', { name: 'Nghe' }).click();
    await page.getByRole('button', { name: 'Dừng' }).waitFor();
    expect(await lines(page)).toEqual(text.split('\n').filter(Boolean));
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByRole('button', { name: 'Nghe' }).waitFor();
    expect(await lines(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('offer no voice where the browser has none for Vietnamese', async () => {
    const { page } = await watchedPage(opened);
    await withVoice(page, 'en-GB');
    await page.goto(opened.at(SCRIPT));
    await page.getByRole('button', { name: 'Sao chép cho máy đọc' }).waitFor();
    expect(await page.getByRole('button', { name: 'Nghe' }).count()).toBe(0);
    await page.context().close();
  });

  test('are a podcast where they were recorded', async () => {
    const parsed = parseFeed(textOf(`${LIST}podcast.xml`));
    if (parsed.format !== 'rss') throw new Error('The podcast is no RSS.');
    const [item, ...others] = parsed.feed.items ?? [];
    expect(others).toEqual([]);
    const [{ url = '', length, type } = {}] = item?.enclosures ?? [];
    const recording = built(new URL(url).pathname);
    expect([length, type]).toEqual([readFileSync(recording).length, 'audio/mpeg']);
    // Forty frames of 1,152 samples, 44,100 of them in a second.
    expect(item?.itunes?.duration).toBe(1);
    expect(parsed.feed.itunes?.image).toMatch(/podcast\.png$/);
    const { page, complaints } = await watchedPage(opened);
    await page.goto(opened.at(`/${ARTICLE}/`));
    const heard = await page.request.get(
      opened.at((await page.getByRole('link', { name: 'Nghe bài đã thu' }).getAttribute('href')) ?? ''),
    );
    expect([heard.status(), heard.headers()['content-type']]).toEqual([200, 'audio/mpeg']);
    expect(await heard.body()).toEqual(readFileSync(recording));
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a bulletin', () => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite();
  });
  afterAll(() => opened.close());

  const titles = (page: Page): Promise<string[]> =>
    page.locator('#da-chon li').evaluateAll((rows) => rows.map((row) => row.firstChild?.textContent ?? ''));

  test('takes scripts from any page, in an order, with greeting and thanks once; it lasts', async () => {
    const { page, complaints } = await watchedPage(opened, {
      permissions: ['clipboard-write', 'clipboard-read'],
    });
    await page.goto(opened.at(SCRIPT));
    await page.getByRole('link', { name: 'Thêm vào bản tin' }).click();
    await page.locator('#da-chon li').waitFor();
    await page.locator(`#danh-sach a[href$="#them=${QUESTION}"]`).click();
    await page.locator('#da-chon li').nth(1).waitFor();
    const [first = '', second = ''] = await titles(page);
    await page.getByRole('button', { name: `Lên: ${second}` }).click();
    expect(await titles(page)).toEqual([second, first]);
    await page.reload();
    await page.locator('#da-chon li').nth(1).waitFor();
    expect(await titles(page)).toEqual([second, first]);
    expect(await page.locator('#tong').innerText()).toMatch(/^2 bài, khoảng \d+ /);
    await page.getByRole('button', { name: 'Sao chép cho máy đọc' }).click();
    await page.getByText('Đã sao chép.').waitFor();
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\n');
    expect([copied[0], copied.at(-1)]).toEqual(['Kính thưa bà con!', 'Cảm ơn bà con đã lắng nghe.']);
    expect(copied.filter((line) => line.startsWith('Kính thưa'))).toHaveLength(1);
    expect(copied.findIndex((line) => line.includes(second.replace('?', '')))).toBeLessThan(
      copied.findIndex((line) => line.includes(first)),
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp .txt' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(
      /^\uFEFFKính thưa bà con!\r\n\r\nSau đây là bài: /,
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#loi-doc').isVisible()).toBe(true);
    expect(await page.locator('#danh-sach').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await page.getByRole('button', { name: 'Bỏ hết' }).click();
    expect(await titles(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('asks for nothing that an address or a machine’s memory makes up, and drops what is gone', async () => {
    const { page } = await watchedPage(opened);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(() =>
      localStorage.setItem(
        'cchc-ban-tin',
        '["../../api/v1/index","https://a.vn/x","tin-tuc/2026/khong-con",7,"hoi-dap/a?b"]',
      ),
    );
    await page.goto(opened.at(`${LIST}#them=//ke-xau.vn/x`));
    await page.getByText('Một bài đã chọn không còn.').waitFor();
    expect(asked.filter((address) => address.endsWith('.json'))).toEqual([
      opened.at(`${LIST}tin-tuc/2026/khong-con/bai-doc.json`),
    ]);
    expect(await titles(page)).toEqual([]);
    await page.context().close();
  });

  test('without scripts says so, and every script is still a link', async () => {
    const { page } = await watchedPage(opened, { javaScriptEnabled: false });
    await page.goto(opened.at(LIST));
    expect(await page.locator('main').innerText()).toContain('không chạy JavaScript');
    expect(await page.getByText('Thêm', { exact: true }).filter({ visible: true }).count()).toBe(0);
    expect(await page.locator(`#danh-sach a[href="${SCRIPT}"]`).isVisible()).toBe(true);
    await page.context().close();
  });
});
