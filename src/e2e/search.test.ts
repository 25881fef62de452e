import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, testBuild, watchedPage, type OpenedSite } from './harness.ts';

const SETTLED = '#ket-qua:is([data-state=done], [data-state=error])';
const TIMEOUT = 90_000;

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
}, TIMEOUT);
afterAll(() => opened.close());

const addressOf = (typed: string, rest = ''): string =>
  opened.at(`/tim-kiem/?q=${encodeURIComponent(typed)}${rest}`);

async function settle(page: Page): Promise<void> {
  // An empty list has no size to be visible by.
  await page.waitForSelector(SETTLED, { state: 'attached', timeout: 30_000 });
}

/** Types into the page that stands and waits for the new list. */
async function ask(page: Page, typed: string): Promise<string[]> {
  await page.locator('form[role=search] input[name=q]').fill(typed);
  await page.evaluate(() => document.querySelector('#ket-qua')?.setAttribute('data-state', 'asked'));
  await page.locator('form[role=search] button').click();
  await settle(page);
  return page.$$eval('#ket-qua a[data-result]', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Titles of all articles, from the built pages. */
function articleTitles(): [title: string, address: string][] {
  const folder = path.join(testBuild(), 'tin-tuc');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^\d{4}\/[^/]+\/index\.html$/.test(file))
    .flatMap((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const title = /data-pagefind-body[\s\S]*?<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1];
      return title
        ? [
            [title.replaceAll('&amp;', '&').trim(), `/tin-tuc/${file.replace('index.html', '')}`] as [
              string,
              string,
            ],
          ]
        : [];
    });
}

describe('search finds first', () => {
  it(
    'what the section is asked for most',
    async () => {
      const { page, complaints } = await watchedPage(opened);
      await page.goto(opened.at('/tim-kiem/'));
      for (const [typed, address] of [
        ['duong day nong', '/duong-day-nong/'],
        ['DUONG DAY NONG', '/duong-day-nong/'],
        ['76/NQ-CP', '/van-ban/76-nq-cp-2021/'],
        ['76/nq-cp', '/van-ban/76-nq-cp-2021/'],
        ['76 nq cp', '/van-ban/76-nq-cp-2021/'],
        ['SIPAS', '/chi-so/sipas/'],
        ['phuoc thuan', '/don-vi/phuoc-thuan/'],
        ['dang ky vneid', '/huong-dan/dang-ky-vneid/'],
        ['dduwowngf daay nongs', '/duong-day-nong/'],
        ['thu tuc hanh chnih', '/chuyen-muc/thu-tuc-hanh-chinh/'],
      ] as const)
        expect((await ask(page, typed))[0], typed).toBe(address);
      expect(complaints).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'any article by its title, without marks, in capitals, in NFD',
    async () => {
      const { page } = await watchedPage(opened);
      await page.goto(opened.at('/tim-kiem/'));
      const titles = articleTitles();
      expect(titles.length).toBeGreaterThan(10);
      for (const [number, [title, address]] of titles.entries()) {
        const forms = [title, plain(title), title.toUpperCase(), title.normalize('NFD')];
        // Each title in one form; forms take turns.
        expect((await ask(page, forms[number % forms.length] ?? title))[0], title).toBe(address);
      }
    },
    2 * TIMEOUT,
  );
});

describe('the search page', () => {
  it(
    'works as a link, says the count, marks what was looked for, and shows đ',
    async () => {
      const { page, complaints } = await watchedPage(opened);
      await page.goto(addressOf('đường dây nóng'));
      await settle(page);
      const total = Number(await page.getAttribute('#ket-qua', 'data-total'));
      expect(total).toBeGreaterThan(0);
      expect(await page.textContent('[role=status]')).toContain(`${total} kết quả`);
      expect(await page.locator('#ket-qua > li').count()).toBeGreaterThanOrEqual(Math.min(10, total));
      expect(await page.textContent('#ket-qua')).not.toMatch(/[ḏḎ]/);
      expect((await page.locator('#ket-qua mark').allTextContents()).join(' ').toLowerCase()).toContain(
        'đường',
      );
      expect(complaints).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'says what it searched for, and searches for what was typed when told so',
    async () => {
      const { page } = await watchedPage(opened);
      await page.goto(addressOf('cair cachs'));
      await settle(page);
      expect(await page.textContent('#ghi-chu')).toContain('Đang hiển thị kết quả cho “cải cách”');
      await page.evaluate(() => document.querySelector('#ket-qua')?.setAttribute('data-state', 'asked'));
      await page.click('#ghi-chu a');
      await settle(page);
      expect(await page.textContent('#ghi-chu')).not.toContain('Đang hiển thị');
      expect(page.url()).toContain('chinh-xac=1');
    },
    TIMEOUT,
  );

  it(
    'filters, counts, and keeps its state through back and forward',
    async () => {
      const { page, complaints } = await watchedPage(opened);
      await page.goto(addressOf('hành chính'));
      await settle(page);
      const all = Number(await page.getAttribute('#ket-qua', 'data-total'));
      await page.click('#bo-loc summary');
      await expect
        .poll(() => page.locator('select[name=loai] option[value=van-ban]').textContent())
        .toMatch(/\(\d+\)/);
      await settle(page);
      await page.selectOption('select[name=loai]', 'van-ban');
      await expect.poll(() => page.url()).toContain('loai=van-ban');
      await expect
        .poll(async () => Number(await page.getAttribute('#ket-qua', 'data-total')))
        .toBeLessThan(all);
      await settle(page);
      for (const link of await page.$$eval('#ket-qua a[data-result]', (links) =>
        links.map((one) => one.getAttribute('href') ?? ''),
      ))
        expect(link).toMatch(/^\/van-ban\//);
      await page.goBack();
      await expect.poll(async () => Number(await page.getAttribute('#ket-qua', 'data-total'))).toBe(all);
      expect(await page.inputValue('input[name=q]')).toBe('hành chính');
      expect(complaints).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'shows more',
    async () => {
      const { page } = await watchedPage(opened);
      await page.goto(addressOf('hành chính'));
      await settle(page);
      const before = await page.locator('#ket-qua > li').count();
      await page.click('#xem-them');
      await expect.poll(() => page.locator('#ket-qua > li').count()).toBeGreaterThan(before);
    },
    TIMEOUT,
  );

  it(
    'answers on top: what an old commune belongs to now; never phản ánh for khiếu nại',
    async () => {
      const { page } = await watchedPage(opened);
      await page.goto(opened.at('/tim-kiem/'));
      await ask(page, 'phuoc thuan');
      expect(await page.textContent('#tra-loi')).toContain('xã Tuy Phước');
      await ask(page, 'phản ánh kiến nghị');
      expect(await page.locator('#tra-loi a').getAttribute('href')).toContain('phan-anh-kien-nghi');
      await ask(page, 'khiếu nại');
      expect(await page.locator('#tra-loi a').count()).toBe(0);
    },
    TIMEOUT,
  );

  it('without script explains itself and leads on', async () => {
    const { page, complaints } = await watchedPage(opened, { javaScriptEnabled: false });
    await page.goto(addressOf('một cửa'));
    expect(await page.locator('main').innerText()).toMatch(/cần bật JavaScript/);
    for (const address of ['/tin-tuc/', '/chuyen-muc/the-che/', '/don-vi/', '/van-ban/', '/duong-day-nong/'])
      expect(await page.locator(`main a[href="${address}"]`).count(), address).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it(
    'below a folder leads to pages of that folder',
    async () => {
      const folder = await openSite('folder');
      try {
        const { page, complaints } = await watchedPage(folder);
        await page.goto(folder.at('/tim-kiem/?q=SIPAS'));
        await settle(page);
        expect(await page.locator('#ket-qua a[data-result]').first().getAttribute('href')).toBe(
          '/cchc/chi-so/sipas/',
        );
        expect(complaints).toEqual([]);
      } finally {
        await folder.close();
      }
    },
    TIMEOUT,
  );
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['one letter', 'a'],
    ['5,000 letters', 'a'.repeat(5000)],
    ['only punctuation', '…!?.,;'],
    ['unbalanced quotes', '"một cửa'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['direction marks', '\u202e\u200fmột cửa'],
    ['emoji', '👍🏽'],
    ['Chinese', '行政改革'],
    ['200 words', 'thủ tục '.repeat(100)],
    ['an encoded zero', '%00'],
  ])(
    '%s: no complaint, nothing runs, an answer in words',
    async (_, typed) => {
      const { page, complaints } = await watchedPage(opened);
      let dialogs = 0;
      page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      await page.goto(opened.at('/tim-kiem/'));
      await page.waitForSelector('#bo-loc:not([hidden])', { state: 'attached' });
      if (typed === '') {
        await page.locator('form[role=search] button').click();
        await expect.poll(() => page.getAttribute('#ket-qua', 'data-state')).toBe('idle');
      } else {
        await ask(page, typed);
        expect(await page.getAttribute('#ket-qua', 'data-state')).toBe('done');
        expect((await page.textContent('[role=status]'))?.length).toBeGreaterThan(10);
      }
      expect(dialogs).toBe(0);
      expect(await page.locator('main img').count()).toBe(0);
      expect(complaints).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'ignores a filter that does not exist',
    async () => {
      const { page, complaints } = await watchedPage(opened);
      await page.goto(addressOf('một cửa', '&chuyen-muc=khong-co&la=1'));
      await settle(page);
      expect(await page.locator('#ket-qua > li').count()).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    },
    TIMEOUT,
  );

  const cutShort = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
  };
  it.each<[string, string, (route: Route) => Promise<void>]>([
    ['the index is missing', '**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' })],
    ['a piece of the index is missing', '**/*.pf_index', (route) => route.fulfill({ status: 404, body: '' })],
    ['a piece of the index is cut short', '**/*.pf_index', cutShort],
    ['the words are cut short', '**/lexicon.json', cutShort],
    ['the connection is gone', '**/pagefind/**', (route) => route.abort('internetdisconnected')],
  ])(
    'when %s, one sentence and other ways',
    async (_, files, answer) => {
      const { page } = await watchedPage(opened);
      await page.route(files, answer);
      await page.goto(addressOf('một cửa'));
      await settle(page);
      expect(await page.getAttribute('#ket-qua', 'data-state')).toBe('error');
      expect(await page.textContent('[role=status]')).toContain('Chưa tìm được');
      expect(await page.locator('main nav a[href="/duong-day-nong/"]').isVisible()).toBe(true);
      await page.unroute(files);
      expect((await ask(page, 'đường dây nóng'))[0]).toBe('/duong-day-nong/');
    },
    TIMEOUT,
  );

  it(
    'when WebAssembly is refused, one sentence and other ways',
    async () => {
      const { page } = await watchedPage(opened);
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
      await page.goto(addressOf('một cửa'));
      await settle(page);
      expect(await page.getAttribute('#ket-qua', 'data-state')).toBe('error');
      expect(await page.textContent('[role=status]')).toContain('Chưa tìm được');
    },
    TIMEOUT,
  );
});
