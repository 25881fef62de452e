import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  openBeside,
  openSite,
  testBuild,
  watchedPage,
  type OpenedSite,
  type WatchedPage,
} from '../harness.ts';
import { ask, forget, searchAddress, settle, shownResults } from './search-page.ts';

/** A query that most pages answer. */
const WIDE = 'hành chính';

let opened: OpenedSite;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
  opened = await openSite();
  watched = await watchedPage(opened);
  page = watched.page;
});
afterEach(() => expect(watched.complaints.splice(0)).toEqual([]));
afterAll(() => opened.close());

const visit = async (typed: string, rest = ''): Promise<void> => {
  // An address that differs in nothing would be a reload, which keeps what was shown.
  await page.goto('about:blank');
  await page.goto(searchAddress(opened, typed, rest));
  await settle(page);
};
const rows = () => page.locator('#ket-qua > li');
const total = async (): Promise<number> => Number(await page.getAttribute('#ket-qua', 'data-total'));

describe('the list', () => {
  test('works as a link, says the count, marks what was looked for, and shows đ', async () => {
    await visit('đường dây nóng');
    expect(await total()).toBeGreaterThan(0);
    expect(await page.textContent('#tim-thay')).toContain(`${await total()} kết quả`);
    expect(await rows().count()).toBeGreaterThanOrEqual(Math.min(10, await total()));
    expect((await page.locator('#ket-qua mark').allTextContents()).join(' ').toLowerCase()).toContain(
      'đường',
    );
  });

  test('says what it searched for, and searches for what was typed when told so', async () => {
    await visit('cair cachs');
    expect(await page.textContent('#ghi-chu')).toContain('Đang hiển thị kết quả cho “cải cách”');
    await forget(page);
    await page.click('#ghi-chu a');
    await settle(page);
    expect(await page.textContent('#ghi-chu')).not.toContain('Đang hiển thị');
    expect(page.url()).toContain('chinh-xac=1');
  });

  test('says that there is nothing, and what comes near where something does', async () => {
    const nothing = page.locator('#ket-qua[data-nothing]');
    await visit('qqqq zzzz');
    expect([await nothing.count(), await rows().count()]).toEqual([1, 0]);
    await visit('khuyến mãi thẻ điện thoại hội thi tìm hiểu');
    expect(await page.textContent('#tim-thay')).toMatch(/^Trang chưa có nội dung đúng với .* Gần nhất/);
    expect(await nothing.count()).toBe(1);
    expect(await rows().count()).toBe(await total());
    expect(await total()).toBeGreaterThan(0);
    await visit('đường dây nóng');
    expect(await nothing.count()).toBe(0);
  });

  test('filters, counts, and keeps its state through back and forward', async () => {
    await visit(WIDE);
    const all = await total();
    await page.click('#bo-loc summary');
    await expect
      .poll(() => page.locator('select[name=loai] option[value=van-ban]').textContent())
      .toMatch(/\(\d+\)/);
    await settle(page);
    await page.selectOption('select[name=loai]', 'van-ban');
    await expect.poll(() => page.url()).toContain('loai=van-ban');
    await expect.poll(total).toBeLessThan(all);
    await settle(page);
    const links = await shownResults(page);
    expect(links.filter((link) => !link.startsWith('/van-ban/'))).toEqual([]);
    expect(links.length).toBeGreaterThan(1);
    await page.goBack();
    await expect.poll(total).toBe(all);
    expect(await page.inputValue('input[name=q]')).toBe(WIDE);
    await page.goForward();
    await expect.poll(total).toBe(links.length);
    expect(await page.inputValue('select[name=loai]')).toBe('van-ban');
  });

  test('counts what there is when another value is chosen, also after a choice', async () => {
    await visit(WIDE, '&loai=van-ban');
    expect(await total()).toBeGreaterThan(0);
    const options = await page.$$eval('#bo-loc select option', (all) =>
      all.flatMap((one) => {
        const count = /\((\d+)\)$/.exec(one.textContent ?? '')?.[1];
        return count
          ? [[one.closest('select')?.name ?? '', (one as HTMLOptionElement).value, Number(count)] as const]
          : [];
      }),
    );
    expect(new Set(options.map(([name]) => name)).size).toBeGreaterThan(2);
    expect(options.filter(([name]) => name === 'loai').length).toBeGreaterThan(3);
    expect(options.find(([, value]) => value === 'van-ban')?.[2]).toBe(await total());
    for (const [name, value, count] of options.filter((_, place) => place % 4 === 1)) {
      await visit(WIDE, name === 'loai' ? `&loai=${value}` : `&loai=van-ban&${name}=${value}`);
      expect(await total(), `${name}=${value}`).toBe(count);
    }
  });

  test('what is being typed stays when the script comes late, and when the filters open', async () => {
    const own = await watchedPage(opened);
    const field = own.page.locator('main input[name=q]');
    let arrive = (): void => {};
    const late = new Promise<void>((resolve) => (arrive = resolve));
    await own.page.route('**/_astro/*.js', (route) => late.then(() => route.continue()));
    await own.page.goto(searchAddress(opened, WIDE), { waitUntil: 'commit' });
    await field.fill('duong day');
    arrive();
    await settle(own.page);
    expect(await field.inputValue()).toBe('duong day');
    await forget(own.page);
    await own.page.click('#bo-loc summary');
    await settle(own.page);
    expect(await field.inputValue()).toBe('duong day');
    // A way back leads to what was asked there.
    await ask(own.page, 'sipas');
    await field.fill('hai lo');
    await own.page.goBack();
    await expect.poll(() => field.inputValue()).toBe(WIDE);
    expect(own.complaints).toEqual([]);
    await own.page.context().close();
  });

  test('a filter alone lists its pages, the newest first; the address gives the same list again', async () => {
    await page.goto(opened.at('/tim-kiem/'));
    await page.click('#bo-loc summary');
    await page.selectOption('select[name=loai]', 'tin-tuc');
    await expect.poll(() => rows().count()).toBe(10);
    await settle(page);
    const first = await shownResults(page);
    expect(first.filter((address) => !address.startsWith('/tin-tuc/'))).toEqual([]);
    expect(await page.textContent('#tim-thay')).toContain(`Có ${await total()} trang`);
    const shared = page.url();
    await page.goto('about:blank');
    await page.goto(shared);
    await settle(page);
    expect(await shownResults(page)).toEqual(first);
    expect(await page.inputValue('select[name=loai]')).toBe('tin-tuc');
  });

  test('ignores a filter that does not exist', async () => {
    await visit('một cửa', '&chuyen-muc=khong-co&la=1');
    expect(await rows().count()).toBeGreaterThan(0);
  });

  test('keeps its filters within a phone of 320 px', async () => {
    const before = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(WIDE, '&don-vi=xa-mau');
    expect(await page.locator('#bo-loc').getAttribute('open')).not.toBeNull();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const select of await page.locator('#bo-loc select').all())
      expect((await select.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.setViewportSize(before!);
  });

  test('puts the newest first when asked to', async () => {
    await visit('xã mẫu', '&loai=tin-tuc&sap-xep=ngay');
    const dates = await rows().evaluateAll((all) =>
      all.map((row) => /\d{2}\/\d{2}\/\d{4}/.exec(row.textContent)?.[0] ?? ''),
    );
    expect(dates.length).toBeGreaterThan(5);
    const days = dates.map((date) => date.split('/').reverse().join('-'));
    expect(days).toEqual([...days].sort().reverse());
    expect(await page.inputValue('select[name=sap-xep]')).toBe('ngay');
  });

  test('shows more, and keeps how many were shown when a reader comes back from a result', async () => {
    await visit(WIDE);
    expect(await rows().count()).toBe(10);
    await page.click('#xem-them');
    await expect.poll(() => rows().count()).toBe(20);
    const result = page.locator('#ket-qua a[data-result]').nth(15);
    // Rows that come near are read, and written anew.
    await result.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.waitForLoadState('networkidle');
    const before = await result.boundingBox();
    await result.click();
    await page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem/'));
    await page.goBack();
    await settle(page);
    expect(await rows().count()).toBe(20);
    // At the same place, without that the browser kept the page as it was.
    await expect
      .poll(async () => Math.round((await result.boundingBox())?.y ?? -1))
      .toBe(Math.round(before?.y ?? 0));
    expect(await page.inputValue('input[name=q]')).toBe(WIDE);
  });

  test('shows one sentence of one place of each page', async () => {
    await visit(WIDE);
    const rows = await page.$$eval('#ket-qua > li', (all) =>
      all.map((one) => ({
        address: (one.querySelector('a[data-result]') as HTMLAnchorElement).href,
        text: one.querySelector('p:not(.text-small)')?.textContent ?? '',
      })),
    );
    expect(rows.length).toBe(10);
    for (const { address, text } of rows) {
      await page.goto(address);
      const lines = await page.evaluate(() => [
        document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
        ...[
          ...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, td, th, summary, figcaption)'),
        ].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ')),
      ]);
      // What a row says stands in several cells.
      const first = text.replace(/^… | …$/g, '').split(/: | – /)[0] ?? '';
      expect(
        lines.some((line) => line.includes(first)),
        `${address} ${text}`,
      ).toBe(true);
    }
  });

  test('leads to the words that were found, or to their section', async () => {
    for (const which of ['a[data-result]', '.text-small a']) {
      await visit('mang thẻ căn cước còn hạn');
      const row = page.locator('#ket-qua > li', { has: page.locator(`${which}[href*="#"]`) }).first();
      const address = (await row.locator(which).getAttribute('href')) ?? '';
      const [, text = ''] = address.split(':~:text=');
      const start = decodeURIComponent(text.split(',')[0] ?? '');
      expect(start.length).toBeGreaterThan(5);
      await row.locator(which).click();
      await page.waitForURL((url) => url.pathname === new URL(address, page.url()).pathname);
      await expect
        .poll(() =>
          page.evaluate(
            (words) =>
              [...document.querySelectorAll('main :is(p, li, td, dd)')].some((one) => {
                const { top, bottom } = one.getBoundingClientRect();
                return (
                  one.textContent?.replace(/\s+/g, ' ').includes(words) && bottom > 0 && top < innerHeight
                );
              }),
            start,
          ),
        )
        .toBe(true);
    }
  });
});

test('answers on top: a unit that has ended, a document, an abbreviation, ways to be heard; nothing for khiếu nại', async () => {
  const answer = () => page.textContent('#tra-loi');
  const links = () =>
    page
      .locator('#tra-loi a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).getAttribute('href')));
  await visit('lua vang');
  expect(await answer()).toContain('nay thuộc xã Mẫu');
  await ask(page, '34/nq-hđnd');
  expect(await links()).toEqual(['/van-ban/34-nq-hdnd-mau-2024/']);
  await ask(page, 'tthc');
  expect(await answer()).toContain('TTHC là Thủ tục hành chính');
  await ask(page, 'hotline');
  expect(await links()).toEqual(['/duong-day-nong/']);
  await ask(page, 'phản ánh kiến nghị');
  expect(await links()).toEqual(['/huong-dan/phan-anh-kien-nghi/']);
  await ask(page, 'khiếu nại');
  expect(await links()).toEqual([]);
});

test('answers from data: a number to tap, where a commune belongs, a name to copy; each with its page', async () => {
  const first = page.locator('#tra-loi [data-answer]').first();
  const source = () => first.locator('a').last().getAttribute('href');
  await ask(page, 'tổng đài định danh');
  expect(await first.getAttribute('data-answer')).toBe('hotline');
  expect(await first.locator('a[href="tel:19000000"]').textContent()).toBe('1900 0000');
  expect(await source()).toBe('/duong-day-nong/');
  await ask(page, 'Suối Trong bây giờ thuộc xã nào');
  expect(await first.textContent()).toContain('nay thuộc xã Mẫu');
  expect(await source()).toBe('/don-vi/suoi-trong/');
  await ask(page, 'sipas 2024');
  expect(await first.textContent()).toContain('83,94%');
  await ask(page, 'đổi bằng lái xe');
  expect(await first.getAttribute('data-answer')).toBe('procedure');
  expect(await source()).toBe('/thu-tuc/doi-bang-lai/');
  const button = first.locator('button');
  const box = await button.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await button.click();
  // Where nothing may be written to the clipboard the name is marked, for the reader to copy.
  await expect
    .poll(
      async () => ((await button.textContent()) ?? '') + (await page.evaluate(() => String(getSelection()))),
    )
    .toMatch(/Đã chép|Cấp đổi giấy phép lái xe dựng để thử/);

  // Opened by plain http: a page has no clipboard at all.
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await ask(page, 'đổi bằng lái');
  await button.click();
  await expect
    .poll(() => page.evaluate(() => String(getSelection())))
    .toBe('Cấp đổi giấy phép lái xe dựng để thử');
});

test('who has not found it has a message ready with what was typed; nobody else gets it', async () => {
  await page.goto(opened.at('/tim-kiem/'));
  expect(await page.locator('#khong-thay').isVisible()).toBe(false);
  await ask(page, 'xổ số & vé số?');
  const form = page.locator('form#khong-thay');
  await expect.poll(() => form.isVisible()).toBe(true);
  const action = (await form.getAttribute('action')) ?? '';
  expect(new URL(action).host).toBe('nhan-gop-y.example');
  const sent = await form.locator('input[name=trang]').inputValue();
  expect(new URL(sent).searchParams.get('q')).toBe('xổ số & vé số?');
  const policy = await page.getAttribute('meta[http-equiv=content-security-policy]', 'content');
  expect(policy).toContain(action);
});

test('words without blanks are read apart; it is said, and undone by one tap', async () => {
  expect((await ask(page, 'duongdaynong'))[0]).toBe('/duong-day-nong/');
  expect(await page.textContent('#ghi-chu')).toContain('“duong day nong”');
  await page.locator('#ghi-chu a').click();
  await expect.poll(() => rows().count()).toBe(0);
  expect(await page.inputValue('input[name=q]')).toBe('duongdaynong');
});

test('a word that may be another one is left, and the other offered', async () => {
  expect((await ask(page, 'duong day nog'))[0]).toBe('/duong-day-nong/');
  expect(await page.textContent('#ghi-chu')).toMatch(/Có phải bạn muốn tìm: “duong day nong”/);
});

describe('a query that finds nothing', () => {
  test('does not speak of JavaScript, which runs', async () => {
    await visit('qqqq zzzz xxxx');
    expect(await page.locator('main').innerText()).not.toMatch(/JavaScript/i);
    expect(await page.locator('main nav').innerText()).toContain('theo danh mục');
  });

  test('offers the nearest words, topics and the hotline', async () => {
    await visit('đườngdâynóngg');
    expect(await rows().count()).toBe(0);
    expect(await page.textContent('#tim-thay')).toContain('Trang chưa có nội dung về “đườngdâynóngg”');
    expect(await page.textContent('#ghi-chu')).toMatch(/Có phải bạn muốn tìm: “đường dây nóng”/i);
    expect(await page.locator('#ghi-chu a').count()).toBeLessThanOrEqual(3);
    for (const address of ['/duong-day-nong/', '/chuyen-muc/the-che/'])
      expect(await page.locator(`main nav a[href="${address}"]`).isVisible()).toBe(true);
    await page.locator('#ghi-chu a').first().click();
    await expect.poll(() => rows().count()).toBeGreaterThan(0);
    expect((await page.inputValue('input[name=q]')).toLowerCase()).toBe('đường dây nóng');
    await ask(page, 'xyzqwk');
    expect(await page.locator('#ghi-chu a').count()).toBe(0);
  });

  test('within filters offers to drop them', async () => {
    await visit('SIPAS', '&loai=duong-day-nong&don-vi=ben-thuyen');
    expect(await rows().count()).toBe(0);
    await page.locator('#ghi-chu a').click();
    await expect.poll(() => rows().count()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('?q=SIPAS');
  });
});

test.each([true, false])('opens from a unit’s page limited to that unit (script: %s)', async (script) => {
  const own = await watchedPage(opened, { javaScriptEnabled: script });
  await own.page.goto(opened.at('/don-vi/xa-mau/'));
  const form = own.page.getByRole('search', { name: 'Tìm trong các trang về đơn vị' });
  await form.getByRole('searchbox', { name: 'Tìm trong các trang về Xã Mẫu' }).fill('hồ sơ');
  await form.getByRole('button').click();
  await own.page.waitForURL(/\/tim-kiem\//);
  expect(Object.fromEntries(new URL(own.page.url()).searchParams)).toEqual({
    q: 'hồ sơ',
    'don-vi': 'xa-mau',
  });
  if (script) {
    await settle(own.page);
    expect(await own.page.inputValue('select[name=don-vi]')).toBe('xa-mau');
    const links = await shownResults(own.page);
    expect(links).toContain('/don-vi/xa-mau/');
    for (const link of links)
      expect(readFileSync(path.join(testBuild(), link, 'index.html'), 'utf8'), link).toMatch(
        /data-units="(?:[^"]* )?xa-mau[ "]/,
      );
  }
  expect(own.complaints).toEqual([]);
  await own.page.context().close();
});

test('without script explains itself and leads on', async () => {
  const own = await watchedPage(opened, { javaScriptEnabled: false });
  await own.page.goto(searchAddress(opened, 'một cửa'));
  expect(await own.page.locator('main').innerText()).toMatch(/cần bật JavaScript/);
  for (const address of ['/tin-tuc/', '/chuyen-muc/the-che/', '/don-vi/', '/van-ban/', '/duong-day-nong/'])
    expect(await own.page.locator(`main a[href="${address}"]`).count(), address).toBeGreaterThan(0);
  expect(own.complaints).toEqual([]);
  await own.page.context().close();
});

test('below a folder leads to pages of that folder', async () => {
  const folder = await openBeside(opened, 'folder');
  try {
    const own = await watchedPage(folder);
    await own.page.goto(searchAddress(folder, 'SIPAS'));
    await settle(own.page);
    expect((await shownResults(own.page))[0]).toBe('/cchc/chi-so/sipas/');
    expect(own.complaints).toEqual([]);
  } finally {
    await folder.close();
  }
});
