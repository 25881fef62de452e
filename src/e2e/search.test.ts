import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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

/** What a built page says between its tags, without marks, in small letters. */
const saidOn = (address: string): string =>
  plain(
    readFileSync(path.join(testBuild(), address, 'index.html'), 'utf8')
      .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  ).toLowerCase();

/** One file of the content. */
const contentFile = (file: string): unknown => parse(readFileSync(path.join('content', file), 'utf8'));

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

describe('what citizens say', () => {
  const spoken = contentFile('tu-dong-nghia.yaml') as { say: string[]; means: string[] }[];

  it(
    'leads to pages that say it in their own words, with and without marks',
    async () => {
      const { page } = await watchedPage(opened);
      await page.goto(opened.at('/tim-kiem/'));
      expect(spoken.length).toBeGreaterThan(15);
      for (const { say, means } of spoken) {
        for (const [number, typed] of say.entries()) {
          const [first] = await ask(page, number % 2 ? plain(typed) : typed);
          expect(first, typed).toBeDefined();
          expect(await page.textContent('#ghi-chu'), typed).not.toMatch(/Đang hiển thị|Không trang nào/);
          const text = saidOn(first!);
          const meant = [...means, ...say].map((words) => plain(words).toLowerCase());
          expect(
            meant.some((words) => text.includes(words)),
            `${typed} → ${first}`,
          ).toBe(true);
        }
      }
    },
    2 * TIMEOUT,
  );

  const OLD = [
    ...['phuoc-an', 'phuoc-hiep', 'phuoc-hoa', 'phuoc-hung', 'phuoc-loc', 'phuoc-nghia', 'phuoc-quang'],
    ...['phuoc-son', 'phuoc-thang', 'phuoc-thanh', 'phuoc-thuan', 'thi-tran-dieu-tri', 'thi-tran-tuy-phuoc'],
  ];
  it(
    'an old commune leads to its page and to the commune that came after, which names it',
    async () => {
      const { page } = await watchedPage(opened);
      await page.goto(opened.at('/tim-kiem/'));
      for (const id of OLD) {
        const unit = contentFile(`don-vi/${id}.yaml`) as { names: { name: string }[]; successors: string[] };
        const name = unit.names.at(-1)!.name;
        const [successor = ''] = unit.successors;
        const found = await ask(page, plain(name));
        expect(found[0], name).toBe(`/don-vi/${id}/`);
        expect(found.slice(0, 5), name).toContain(`/don-vi/${successor}/`);
        expect(saidOn(`/don-vi/${successor}/`)).toContain(plain(name).toLowerCase());
        expect(saidOn(`/don-vi/${id}/`)).toContain(successor.replaceAll('-', ' '));
        expect(plain((await page.textContent('#tra-loi')) ?? '').toLowerCase(), name).toContain(
          successor.replaceAll('-', ' '),
        );
      }
    },
    TIMEOUT,
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
    'keeps its filters within a phone of 320 px',
    async () => {
      const { page } = await watchedPage(opened, { viewport: { width: 320, height: 640 } });
      await page.goto(addressOf('hành chính', '&don-vi=xa-tuy-phuoc'));
      await settle(page);
      expect(await page.locator('#bo-loc').getAttribute('open')).not.toBeNull();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      for (const select of await page.locator('#bo-loc select').all())
        expect((await select.boundingBox())?.height).toBeGreaterThanOrEqual(44);
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

  it(
    'answers on top: a document by its number, an abbreviation; nothing of the kind for tố cáo',
    async () => {
      const { page } = await watchedPage(opened);
      await page.goto(opened.at('/tim-kiem/'));
      await ask(page, '76/nq-cp');
      expect(await page.locator('#tra-loi a').getAttribute('href')).toBe('/van-ban/76-nq-cp-2021/');
      await ask(page, 'tthc');
      expect(await page.textContent('#tra-loi')).toContain('TTHC là Thủ tục hành chính');
      await ask(page, 'hotline');
      expect(await page.locator('#tra-loi a').getAttribute('href')).toBe('/duong-day-nong/');
      for (const typed of ['tố cáo', 'to cao can bo', 'đơn khiếu nại phản ánh']) {
        await ask(page, typed);
        expect(await page.locator('#tra-loi a').count(), typed).toBe(0);
      }
    },
    TIMEOUT,
  );

  it(
    'leads to the section that answers',
    async () => {
      const { page, complaints } = await watchedPage(opened);
      await page.goto(addressOf('nhận kết quả tại nhà'));
      await settle(page);
      const link = page.locator('#ket-qua a[href*="#"]').first();
      const words = await link.textContent();
      const target = new URL((await link.getAttribute('href')) ?? '', page.url());
      await link.click();
      await page.waitForURL(target.href);
      const heading = page.locator(target.hash);
      expect(words).toContain(((await heading.textContent()) ?? '?').trim());
      expect(await heading.isVisible()).toBe(true);
      expect(await heading.evaluate((one) => Math.round(one.getBoundingClientRect().top))).toBeLessThan(
        page.viewportSize()?.height ?? 0,
      );
      expect(complaints).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'puts the newest first when asked to',
    async () => {
      const { page } = await watchedPage(opened);
      await page.goto(addressOf('cải cách', '&loai=tin-tuc&sap-xep=ngay'));
      await settle(page);
      const dates = await page.$$eval('#ket-qua > li', (rows) =>
        rows.map((row) => /\d{2}\/\d{2}\/\d{4}/.exec(row.textContent)?.[0] ?? ''),
      );
      expect(dates.length).toBeGreaterThan(5);
      const days = dates.map((date) => date.split('/').reverse().join('-'));
      expect(days).toEqual([...days].sort().reverse());
      expect(await page.inputValue('select[name=sap-xep]')).toBe('ngay');
    },
    TIMEOUT,
  );

  it(
    'keeps how many were shown when a reader comes back from a result',
    async () => {
      const { page } = await watchedPage(opened);
      await page.goto(addressOf('hành chính'));
      await settle(page);
      await page.click('#xem-them');
      await expect.poll(() => page.locator('#ket-qua > li').count()).toBe(20);
      await page.locator('#ket-qua a[data-result]').nth(15).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem/'));
      await page.goBack();
      await settle(page);
      expect(await page.locator('#ket-qua > li').count()).toBe(20);
      expect(await page.inputValue('input[name=q]')).toBe('hành chính');
    },
    TIMEOUT,
  );

  it(
    'that found nothing offers the nearest words, topics and the hotline',
    async () => {
      const { page, complaints } = await watchedPage(opened);
      await page.goto(addressOf('duongdaynong'));
      await settle(page);
      expect(await page.locator('#ket-qua > li').count()).toBe(0);
      expect(await page.textContent('[role=status]')).toContain('Không tìm thấy');
      expect(await page.textContent('#ghi-chu')).toContain('Có phải bạn muốn tìm: “Đường dây nóng”');
      expect(await page.locator('#ghi-chu a').count()).toBeLessThanOrEqual(3);
      for (const address of ['/duong-day-nong/', '/chuyen-muc/the-che/'])
        expect(await page.locator(`main nav a[href="${address}"]`).isVisible()).toBe(true);
      await page.locator('#ghi-chu a').first().click();
      await expect.poll(() => page.locator('#ket-qua > li').count()).toBeGreaterThan(0);
      expect(await page.inputValue('input[name=q]')).toBe('Đường dây nóng');
      await ask(page, 'xyzqwk');
      expect(await page.locator('#ghi-chu a').count()).toBe(0);
      expect(complaints).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'that found nothing within filters offers to drop them',
    async () => {
      const { page } = await watchedPage(opened);
      await page.goto(addressOf('SIPAS', '&loai=duong-day-nong&don-vi=phuoc-an'));
      await settle(page);
      expect(await page.locator('#ket-qua > li').count()).toBe(0);
      await page.locator('#ghi-chu a').click();
      await expect.poll(() => page.locator('#ket-qua > li').count()).toBeGreaterThan(0);
      expect(new URL(page.url()).search).toBe('?q=SIPAS');
    },
    TIMEOUT,
  );

  it.each([true, false])(
    'opens from a unit’s page limited to that unit (script: %s)',
    async (javaScriptEnabled) => {
      const { page, complaints } = await watchedPage(opened, { javaScriptEnabled });
      await page.goto(opened.at('/don-vi/xa-tuy-phuoc/'));
      const form = page.getByRole('search', { name: 'Tìm trong các trang về đơn vị' });
      await form.getByRole('searchbox', { name: 'Tìm trong các trang về Xã Tuy Phước' }).fill('tuy phước');
      await form.getByRole('button').click();
      await page.waitForURL(/\/tim-kiem\//);
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
        q: 'tuy phước',
        'don-vi': 'xa-tuy-phuoc',
      });
      if (javaScriptEnabled) {
        await settle(page);
        expect(await page.inputValue('select[name=don-vi]')).toBe('xa-tuy-phuoc');
        const links = await page.$$eval('#ket-qua a[data-result]', (all) =>
          all.map((one) => new URL((one as HTMLAnchorElement).href).pathname),
        );
        expect(links).toContain('/don-vi/xa-tuy-phuoc/');
        for (const link of links)
          expect(readFileSync(path.join(testBuild(), link, 'index.html'), 'utf8'), link).toMatch(
            /data-units="(?:[^"]* )?xa-tuy-phuoc[ "]/,
          );
      }
      expect(complaints).toEqual([]);
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

  it.each([
    ['?q=%00', 'done'],
    ['?q=%E0%A4%A', 'done'],
    ['?q', 'idle'],
    ['?q=%22m%E1%BB%99t&q=hai', 'done'],
    ['?q=%3Cimg%20src=x%20onerror=alert(1)%3E&don-vi=%3Cimg%3E&nam=20zz&sap-xep=xyz&chinh-xac=9', 'done'],
    [`?q=${'%F0%9F%91%8D'.repeat(300)}`, 'done'],
  ])(
    'as an address, %s',
    async (address, state) => {
      const { page, complaints } = await watchedPage(opened);
      let dialogs = 0;
      page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      await page.goto(opened.at(`/tim-kiem/${address}`));
      await expect.poll(() => page.getAttribute('#ket-qua', 'data-state'), { timeout: 30_000 }).toBe(state);
      expect(dialogs).toBe(0);
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

  it(
    'when the browser’s policy refuses WebAssembly, one sentence and other ways',
    async () => {
      const { page } = await watchedPage(opened);
      await page.route('**/tim-kiem/**', async (route) => {
        const response = await route.fetch();
        const policy = "script-src 'self' 'unsafe-inline'";
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': policy },
        });
      });
      await page.goto(addressOf('một cửa'));
      await settle(page);
      expect(await page.getAttribute('#ket-qua', 'data-state')).toBe('error');
      expect(await page.textContent('[role=status]')).toContain('Chưa tìm được');
      expect(await page.locator('main nav a[href="/duong-day-nong/"]').isVisible()).toBe(true);
    },
    TIMEOUT,
  );

  it(
    'when a reader goes offline on the page, one sentence; back online the search works',
    async () => {
      const { page } = await watchedPage(opened);
      await page.goto(opened.at('/tim-kiem/'), { waitUntil: 'networkidle' });
      await page.context().setOffline(true);
      await ask(page, 'đường dây nóng');
      expect(await page.getAttribute('#ket-qua', 'data-state')).toBe('error');
      expect(await page.textContent('[role=status]')).toContain('Chưa tìm được');
      await page.context().setOffline(false);
      expect((await ask(page, 'đường dây nóng'))[0]).toBe('/duong-day-nong/');
    },
    TIMEOUT,
  );
});
