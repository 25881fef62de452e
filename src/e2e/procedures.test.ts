import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { find, type Sources } from '../search/find.ts';
import { openDiskIndex } from '../search/disk-index.ts';
import { readQuery } from '../search/query.ts';
import { openSite, testBuild, watchedPage, type OpenedSite } from './harness.ts';
import { boxOn, type } from './search/suggestion-box.ts';

const LIST = '/thu-tuc/';
const ONE = '/thu-tuc/doi-the-de-thu/';
const LONG = '/thu-tuc/sao-y/';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

const PHONE = { viewport: { width: 360, height: 740 } };
const visit = async (address: string, options: Parameters<typeof watchedPage>[1] = {}) => {
  const watched = await watchedPage(opened, { ...PHONE, ...options });
  await watched.page.goto(opened.at(address));
  return watched;
};
const textOf = async (address: string): Promise<string> => {
  const { page } = await visit(address);
  const text = await page.locator('main').innerText();
  await page.context().close();
  return text.replace(/\s+/g, ' ');
};
const copyButton = (page: Page) => page.locator('button[data-chep]');

describe('the list', () => {
  test('names each need in force with its name, by what happens in a life; others not', async () => {
    const { page, complaints } = await visit(LIST);
    expect(await page.locator('main h3 a').allTextContents()).toEqual([
      'Làm giấy khai sinh cho con',
      'Đổi thẻ để thử',
      'Báo khách ở lại nhà',
      'Sao y, chứng thực bản sao',
      'Đổi bằng lái xe',
      'Nhận trợ cấp người cao tuổi',
    ]);
    expect(await copyButton(page).count()).toBe(6);
    for (const button of await copyButton(page).all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.locator('main nav a', { hasText: 'Xe, bằng lái' }).click();
    expect(await page.locator('section:target h2').innerText()).toBe('Xe, bằng lái');
    expect(await page.locator('main .tag').allTextContents()).toEqual(['Có miễn phí, lệ phí đến 28/02/2027']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('has a field that looks for procedures alone', async () => {
    const { page } = await visit(LIST);
    await page.locator('main input[name=q]').fill('doi bang lai');
    await page.keyboard.press('Enter');
    const first = page.locator('#ket-qua[data-state="done"] a[data-result]').first();
    expect(await first.getAttribute('href')).toMatch(/\/thu-tuc\/doi-bang-lai\//);
    for (const one of await page.locator('#ket-qua a[data-result]').all())
      expect(await one.getAttribute('href')).toMatch(/\/thu-tuc\//);
    await page.context().close();
  });
});

describe('copying', () => {
  test('puts the name on the clipboard, and says so to eyes and ears', async () => {
    const { page, complaints } = await visit(ONE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await copyButton(page).click();
    await expect
      .poll(() => page.locator('[data-xong]').textContent())
      .toMatch(/^\s*Đã chép\s*: Cấp đổi thẻ dựng để thử$/);
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('Cấp đổi thẻ dựng để thử');
    expect(await copyButton(page).innerText()).toMatch(/^Đã chép/);
    await expect.poll(() => copyButton(page).innerText(), { timeout: 8000 }).toMatch(/^Chép tên/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('gives of a long name the words to type', async () => {
    const { page } = await visit(LONG, { permissions: ['clipboard-read', 'clipboard-write'] });
    await copyButton(page).click();
    await expect
      .poll(() => page.evaluate('navigator.clipboard.readText()'))
      .toBe('chứng thực bản sao từ bản chính');
    expect(await page.locator('main').innerText()).toContain('dựng riêng để thử một tên rất dài');
    await page.context().close();
  });

  test.each([
    ['by the browser’s old command where there is no clipboard', true, /^\s*Đã chép/],
    ['by the reader, for whom the name is selected, where neither works', false, /hãy bấm giữ để chép/],
  ])('is done %s', async (_, works, said) => {
    const { page, complaints } = await watchedPage(opened, PHONE);
    await page.addInitScript(
      `Object.defineProperty(navigator, 'clipboard', { value: undefined });` +
        `Document.prototype.execCommand = (name) => name === 'copy' && ${String(works)};`,
    );
    await page.goto(opened.at(ONE));
    await copyButton(page).click();
    await expect.poll(() => page.locator('[data-xong]').textContent()).toMatch(said);
    expect(await page.evaluate('String(getSelection())')).toBe('Cấp đổi thẻ dựng để thử');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([LIST, ONE])('without scripts %s offers no button, and the name to select', async (address) => {
    const { page } = await visit(address, { javaScriptEnabled: false });
    expect(await copyButton(page).first().isVisible()).toBe(false);
    expect(await page.getByText('Cấp đổi thẻ dựng để thử').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the page of one', () => {
  test('shows name, button and portal in the first screens of a phone, and who decides', async () => {
    const { page } = await visit(ONE);
    const portal = page.locator('main a.button');
    expect(await portal.getAttribute('href')).toBe('https://dich-vu-cong.example');
    expect(await portal.innerText()).toBe('Mở Cổng dịch vụ công để thử');
    const place = await portal.boundingBox();
    expect((place?.y ?? Infinity) + (place?.height ?? 0)).toBeLessThan(2 * 740);
    const text = await textOf(ONE);
    for (const words of [
      'Ai giải quyết Xã Mẫu (để thử)',
      'Mã thủ tục 9.000001',
      'Không quá 07 ngày làm việc',
      'làm trọn trên mạng',
      'Luật dựng để thử số 01/2026',
      'Mang theo thẻ cũ',
      'Thông tin đến ngày 20/11/2026, theo Danh mục dựng để thử.',
    ])
      expect(text).toContain(words);
    await page.context().close();
  });

  test('opens its own page on the portal where that is known', async () => {
    const { page } = await visit('/thu-tuc/lam-giay-khai-sinh/');
    expect(await page.locator('main a.button').getAttribute('href')).toBe(
      'https://dich-vu-cong.example/khai-sinh',
    );
    await page.context().close();
  });

  test.each([
    [
      'a waiver that runs',
      ONE,
      /Miễn lệ phí cấp đổi thẻ khi bạn nộp.*15\/8\/2026 đến hết ngày 28\/02\/2027, theo Thông tư để thử/,
    ],
    ['a waiver that is over', LONG, /Đợt miễn phí chứng thực đã hết ngày 30\/6\/2026/],
    ['a waiver to come', '/thu-tuc/doi-bang-lai/', /Áp dụng từ ngày 01\/01\/2027 đến hết ngày 30\/6\/2027/],
    ['no waiver', '/thu-tuc/bao-khach-o-lai/', /Phí, lệ phí Mức thu ghi ở trang/],
    ['a change to come', ONE, /Sắp đổi từ ngày 01\/3\/2027/],
    ['a change that came', '/thu-tuc/doi-bang-lai/', /Đã đổi từ ngày 01\/10\/2026.*xem lại nơi giải quyết/],
    ['a basis that has ended', '/thu-tuc/doi-bang-lai/', /không còn hiệu lực/i],
    [
      'its end',
      '/thu-tuc/nhan-tro-cap-cu/',
      /áp dụng đến hết ngày 30\/6\/2025, nay không còn.*Nhận trợ cấp người cao tuổi/,
    ],
    ['its start', '/thu-tuc/cap-so-do-kieu-moi/', /Thủ tục này áp dụng từ ngày 01\/01\/2027/],
    ['its withdrawal', '/thu-tuc/mat-so-do/', /Nguồn của tên thủ tục này đã bị gỡ/],
  ])('tells of %s', async (_, address, words) => expect(await textOf(address)).toMatch(words));

  test('offers no name to type for what has ended, nor says how to go on with it, and is not searched', async () => {
    const { page } = await visit('/thu-tuc/nhan-tro-cap-cu/');
    expect(await copyButton(page).count()).toBe(0);
    expect(await page.locator('main ol').count()).toBe(0);
    expect(await page.locator('meta[name=robots][content=noindex]').count()).toBe(1);
    expect(await page.locator('[data-pagefind-body]').count()).toBe(0);
    await page.context().close();
  });

  test.each(['/hoi-dap/co-phai-nop-lai-giay-to-khong/', '/tin-tuc/2026/ho-kinh-doanh-dang-ky-o-dau/'])(
    'is led to from %s, which it names',
    async (address) => {
      const { page } = await visit(address);
      await page.locator(`main a[href="${ONE}"]`).click();
      await page.locator(`main a[href="${address}"]`).last().click();
      await page.waitForURL(opened.at(address));
      await page.context().close();
    },
  );
});

describe('is found without marks', () => {
  const WORDS = [
    ['lam giay khai sinh', '/thu-tuc/lam-giay-khai-sinh/'],
    ['sao y cong chung', LONG],
    ['doi bang lai', '/thu-tuc/doi-bang-lai/'],
    ['thẻ hỏng', ONE],
    ['9.000347', '/thu-tuc/doi-bang-lai/'],
  ] as const;
  let index: Sources;
  beforeAll(async () => {
    index = await openDiskIndex(testBuild());
  });

  test.each(WORDS)('by the search: %s', async (typed, address) => {
    const { hits } = await find(readQuery(typed), index);
    expect(hits.slice(0, 3).map(({ record }) => record?.address)).toContain(address);
  });

  test.each(WORDS.slice(0, 4))('by the suggestions: %s', async (typed, address) => {
    const { page } = await visit('/gioi-thieu/', { viewport: { width: 800, height: 700 } });
    const box = boxOn(page);
    await type(box, typed);
    expect(await box.options.first().getAttribute('href')).toBe(address);
    await page.context().close();
  });
});

describe('the widgets', () => {
  test('name needs below what happens in a life', async () => {
    const { page, complaints } = await visit('/nhung/thu-tuc/');
    await page.locator('summary', { hasText: 'Xe, bằng lái' }).click();
    const link = page.getByRole('link', { name: 'Đổi bằng lái xe' });
    expect(await link.getAttribute('href')).toBe('/thu-tuc/doi-bang-lai/');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('of one part of life say what to type and who decides', async () => {
    expect(await textOf('/nhung/thu-tuc/chung-thuc/')).toMatch(
      /Tên để gõ trên Cổng: chứng thực bản sao từ bản chính\s+Ai giải quyết: Chủ tịch/,
    );
    // Of these none is in force; who embeds the widget keeps it.
    expect(await textOf('/nhung/thu-tuc/nha-dat/')).toMatch(/hiện không có thủ tục nào/);
  });
});
