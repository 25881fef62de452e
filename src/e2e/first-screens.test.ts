import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOM_IN_FIELD } from './browsers/pages.ts';
import { openSite, testPages, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

/** What a reader sees before scrolling, in windows of 360 × 800 and 1280 × 900 px. */
let opened: OpenedSite;
let page: Page;
beforeAll(async () => {
  opened = await openSite();
  page = await opened.browser.newPage({ viewport: { width: 360, height: 800 } });
});
afterAll(() => opened.close());

/** Every page but widgets and those that lead on at once. */
const addresses = testPages()
  .filter(({ file, html }) => !/^nhung\/./.test(file) && !/http-equiv="refresh"/.test(html))
  .map(({ address }) => address);
const below = (folder: string) => addresses.filter((one) => one.startsWith(folder) && one !== folder);
const open = async (address: string, width: number, height = 800) => {
  await page.setViewportSize({ width, height });
  await page.goto(opened.at(address));
};

/** What must begin in time on a phone: on which pages, and how many px from the top of the page at most. */
const BEGINS: Readonly<
  Record<string, { readonly pages: readonly string[]; readonly selector: string; readonly limit: number }>
> = {
  'the title of a page': { pages: addresses.filter((one) => one !== '/'), selector: 'main h1', limit: 255 },
  'the first paragraph of an article': {
    pages: below('/tin-tuc/20'),
    selector: 'article.prose > p',
    limit: 1250,
  },
  'the first step of a guide': { pages: below('/huong-dan/'), selector: '.path > li', limit: 1000 },
  'the first phone number': { pages: ['/duong-day-nong/'], selector: 'main a[href^="tel:"]', limit: 700 },
};

/** Where the first shown of each begins, on each page that was loaded; undefined where there is none. */
const tops = new Map<string, Readonly<Record<string, number | undefined>>>();

/** Opens a page on a phone, once for all that must begin in time on it. */
async function topsOf(address: string): Promise<Readonly<Record<string, number | undefined>>> {
  const known = tops.get(address);
  if (known) return known;
  await open(address, 360);
  const found = await page.evaluate(
    (selectors) =>
      Object.fromEntries(
        selectors.map((selector) => {
          const shown = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
          return [selector, shown && Math.round(shown.getBoundingClientRect().top + scrollY)];
        }),
      ),
    Object.values(BEGINS).map(({ selector }) => selector),
  );
  tops.set(address, found);
  return found;
}
/** Tops of all rows in which elements stand. */
const rowsOf = (selector: string): Promise<number[]> =>
  page.evaluate(
    (wanted) => [
      ...new Set(
        [...document.querySelectorAll(wanted)]
          .filter((one) => one.checkVisibility())
          .map((one) => Math.round(one.getBoundingClientRect().top)),
      ),
    ],
    selector,
  );

describe('on a phone', () => {
  test.each(Object.entries(BEGINS))('%s begins in time', async (_, { pages, selector, limit }) => {
    const late: string[] = [];
    let seen = 0;
    for (const address of pages) {
      const top = (await topsOf(address))[selector];
      if (top !== undefined) seen += 1;
      if ((top ?? 0) > limit) late.push(`${address} ${top}`);
    }
    expect(late).toEqual([]);
    expect(seen).toBeGreaterThan(0);
  });

  test('a notice takes two lines, and is read whole at a touch', async () => {
    await open(PAGE_OF_EACH_KIND.unit, 360);
    const notice = page.locator('section.notice');
    const height = () => notice.evaluate((one) => one.clientHeight);
    expect(await height()).toBeLessThanOrEqual(68);
    await notice.locator('summary').click();
    await notice.getByRole('link', { name: 'Bạn nay ở xã nào?' }).click({ trial: true });
    const [text, shown] = await notice
      .locator('summary span')
      .evaluate((one) => [one.scrollHeight, one.clientHeight]);
    expect(shown).toBe(text);
  });

  test('the menu’s button stays where it is, and what it opens moves nothing', async () => {
    await open(PAGE_OF_EACH_KIND.unit, 360);
    const button = page.locator('.menu summary');
    const places = () =>
      page.evaluate(() =>
        ['.menu summary', '.wordmark', '.masthead .search', 'main'].map((one) =>
          JSON.stringify(document.querySelector(one)?.getBoundingClientRect()),
        ),
      );
    const before = await places();
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await places()).toEqual(before);
    const links = page.locator('.menu a');
    await links.last().click({ trial: true });
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? 0) + (box?.width ?? 361)).toBeLessThanOrEqual(360);
    }
    await page.keyboard.press('Enter');
    expect(await links.first().isVisible()).toBe(false);
  });

  test('name and menu stand in one row, the search field below them takes all of its own, with its words whole', async () => {
    await open(PAGE_OF_EACH_KIND.unit, 360);
    const [name, menu, field] = await Promise.all(
      ['.wordmark', '.menu summary', '.masthead input'].map((one) => page.locator(one).boundingBox()),
    );
    if (!name || !menu || !field) throw new Error('The header has a part that is not shown.');
    expect(menu.y + menu.height / 2).toBeCloseTo(name.y + name.height / 2, 0);
    expect(field.y).toBeGreaterThanOrEqual(menu.y + menu.height);
    expect(field.width).toBeGreaterThan(220);
    expect(await page.evaluate<number>(ROOM_IN_FIELD)).toBeGreaterThanOrEqual(0);
  });
});

test('at a desk every task stands in the first window, and the title beside the map', async () => {
  await open('/', 1280, 900);
  const tasks = await page
    .locator('[data-narrow] > .card')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().bottom)));
  expect(tasks.length).toBeGreaterThanOrEqual(6);
  expect(tasks.filter((bottom) => bottom > 900)).toEqual([]);
  const [title, map] = await Promise.all([
    page.locator('h1').boundingBox(),
    page.locator('#so-do').boundingBox(),
  ]);
  if (!title || !map) throw new Error('The front page has no title or no map.');
  expect(map.x).toBeGreaterThan(title.x + title.width - 1);
  expect(map.y).toBeLessThan(title.y + title.height);
});

test('on the front page stand title, tasks, communes, news, indices, in this order', async () => {
  await open('/', 1280, 900);
  expect(await page.locator('main h1, main h2').allInnerTexts()).toEqual([
    'Làm giấy tờ, tra cứu, góp ý từ đây',
    'Bạn cần làm gì?',
    expect.stringMatching(/^Trước .+ bạn ở xã, thị trấn nào\?$/),
    'Tin mới',
    'Nơi này được chấm điểm ra sao',
    'Kế hoạch 2023',
  ]);
  const renamed = page.locator('main h3', { hasText: 'Khi xã đổi tên' });
  const [flow, beside] = await Promise.all([
    page.locator('a[href="#nay-lua-vang"]').first().boundingBox(),
    renamed.boundingBox(),
  ]);
  expect(beside?.x).toBeGreaterThan(700);
  expect(Math.abs((beside?.y ?? 0) - (flow?.y ?? 999))).toBeLessThan(60);
  expect(await page.locator('main a[href$="/hoi-dap/xa-lua-vang-nay-la-xa-nao/"]').count()).toBe(1);
});

test.each([768, 1000, 1280])('the menu takes one row at %i px', async (width) => {
  await open(PAGE_OF_EACH_KIND.unit, width);
  expect(await rowsOf('.menu :is(a, summary)')).toHaveLength(1);
});

test('no article that is read within three minutes begins with its contents', () => {
  const articles = testPages().filter(({ file }) => file.startsWith('tin-tuc/20'));
  const short = articles.filter(({ html }) => Number(/(\d+) phút đọc/.exec(html)?.[1] ?? 9) <= 3);
  expect(short.length).toBeGreaterThan(10);
  expect(short.filter(({ html }) => html.includes('class="toc"')).map(({ file }) => file)).toEqual([]);
});
