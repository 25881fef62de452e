import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HOSTILE_TITLE } from '../extreme-content.ts';
import { openBeside, openSite, watchedPage, type OpenedSite } from '../harness.ts';
import { settle } from './search-page.ts';
import { boxOn, clear, focus, PAUSE, type, type SuggestionBox } from './suggestion-box.ts';

let opened: OpenedSite;
let page: Page;
let box: SuggestionBox;
let complaints: string[];
/** Dialogs are complaints here: only markup that ran would open one. */
const watch = async (site: OpenedSite) => {
  const watched = await watchedPage(site, { viewport: { width: 800, height: 700 } });
  watched.page.on('dialog', (dialog) => {
    watched.complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return watched;
};
beforeAll(async () => {
  opened = await openSite();
  ({ page, complaints } = await watch(opened));
  box = boxOn(page);
});
afterAll(() => opened.close());

describe('wherever it is', () => {
  test.each([
    ['the front page', '/', 'main input[name=q]'],
    ['the search page', '/tim-kiem/', 'main input[name=q]'],
    ['the page for what is missing', '/khong-co/', 'main input[name=q]'],
    ['the English page', '/en/', 'header input[name=q]'],
    ['a page under /nhung/', '/nhung/', 'header input[name=q]'],
  ])('%s', async (_, address, field) => {
    await page.goto(opened.at(address));
    expect((await type(boxOn(page, field), 'duong day nong'))[0]).toBe('Đường dây nóng');
    expect((await boxOn(page, field).status.first().boundingBox())?.width).toBeLessThan(3);
    expect(complaints.splice(0).filter((one) => !/404/.test(one))).toEqual([]);
  });

  test('below a folder leads to pages of that folder', async () => {
    const folder = await openBeside(opened, 'folder');
    try {
      const below = await watch(folder);
      await below.page.goto(folder.at('/gioi-thieu/'));
      await type(boxOn(below.page), 'sipas');
      await below.page.getByRole('option').first().click();
      await below.page.waitForURL(folder.at('/chi-so/sipas/'));
      expect(new URL(below.page.url()).pathname).toBe('/cchc/chi-so/sipas/');
      expect(below.complaints).toEqual([]);
    } finally {
      await folder.close();
    }
  });
});

/** One page for all: each case begins with an empty field. */
describe('what it finds', () => {
  beforeAll(async () => {
    await page.goto(opened.at('/gioi-thieu/'));
    await focus(box);
  });
  beforeEach(() => clear(box));
  afterEach(() => expect(complaints.splice(0)).toEqual([]));

  test.each([
    ['lúa vàng', '/don-vi/lua-vang/'],
    ['lua vang', '/don-vi/lua-vang/'],
    ['34/nq', '/van-ban/34-nq-hdnd-mau-2024/'],
    ['34/qd', '/van-ban/34-qd-ubnd-mau-2019/'],
    ['TTHC', '/chuyen-muc/thu-tuc-hanh-chinh/'],
    ['par index', '/chi-so/par-index/'],
    ['hotline', '/duong-day-nong/'],
    ['cua mot', '/don-vi/bo-phan-mot-cua/'],
    ['duongdaynong', '/duong-day-nong/'],
    ['dduwowngf daay nongs', '/duong-day-nong/'],
    ['dk vneid', '/huong-dan/dang-ky-vneid/'],
  ])('%s', async (typed, address) => {
    await type(box, typed);
    expect(await box.options.first().getAttribute('href')).toBe(address);
  });

  test.each(['khiếu nại', 'to cao'])('never the guide to phản ánh for %s', async (typed) => {
    await type(box, typed);
    expect(await page.locator('[role=option][href*="/huong-dan/phan-anh-kien-nghi/"]').count()).toBe(0);
    expect(await box.options.first().getAttribute('href')).toBe('/hoi-dap/phan-anh-khac-khieu-nai/');
  });

  test.each([
    ['markup', '<img src=x onerror="alert(1)">'],
    ['5,000 letters', 'a'.repeat(5000)],
    ['an encoded zero', '%00%00'],
    ['direction marks', '\u202e\u200f\u202e'],
    ['Chinese', '行政改革'],
    ['emoji', '👍🏽👍🏽'],
    ['unbalanced quotes', '"một cửa'],
  ])('stands %s', async (_, typed) => {
    await box.field.fill(typed);
    await expect.poll(() => box.status.textContent()).toMatch(/gợi ý/);
    expect(await page.locator('header img').count()).toBe(0);
  });
});

test('waits for two characters, and 150 ms after the last key', async () => {
  const { page: own } = await watch(opened);
  await own.goto(opened.at('/gioi-thieu/'));
  const { options } = boxOn(own);
  await own.clock.install({ time: 0 });
  await own.clock.pauseAt(60_000);
  await focus(boxOn(own));
  await own.keyboard.press('h');
  await own.clock.runFor(1000);
  expect(await options.count()).toBe(0);
  for (const key of 'o so') {
    await own.keyboard.press(key === ' ' ? 'Space' : key);
    await own.clock.runFor(140);
    expect(await options.count(), key).toBe(0);
  }
  await own.clock.runFor(10);
  expect(await options.count()).toBe(6);
  await own.context().close();
});

test.each([
  ['by Enter', (page: Page) => page.keyboard.press('Enter')],
  ['by the button', (page: Page) => page.locator('main form[role=search] button').click()],
])('a script that comes after the search, asked %s, lays nothing over the results', async (_, send) => {
  const { page: own, complaints: said } = await watch(opened);
  let arrive = (): void => {};
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await own.route('**/tim-kiem/goi-y.js', (route) => late.then(() => route.continue()));
  await own.goto(opened.at('/tim-kiem/'));
  await own.locator('main input[name=q]').fill('nop ho so truc tuyen');
  await send(own);
  await settle(own);
  arrive();
  await own.waitForSelector('[role=combobox]');
  await own.waitForTimeout(PAUSE);
  const lines = own.locator('[role=option]');
  expect(await lines.count()).toBe(0);
  // More typing is a new question.
  await own.locator('main input[name=q]').fill('ho so');
  await lines.first().waitFor();
  expect(said).toEqual([]);
  await own.context().close();
});

test('a hostile title in the list is text', async () => {
  const extreme = await openBeside(opened, 'extreme');
  try {
    const hostile = await watch(extreme);
    await hostile.page.goto(extreme.at('/gioi-thieu/'));
    await type(boxOn(hostile.page), 'img src');
    expect(await hostile.page.getByRole('option').first().textContent()).toBe(`${HOSTILE_TITLE} Tin tức`);
    expect(await hostile.page.locator('[role=listbox] :not(a, span, small)').count()).toBe(0);
    expect(hostile.complaints).toEqual([]);
  } finally {
    await extreme.close();
  }
});
