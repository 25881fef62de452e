import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBeside, openSite, testPages, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

/** How parts of a page stand beside and below each other: what a look at pictures found, judged by measure. */
let opened: OpenedSite;
let extreme: Awaited<ReturnType<typeof openBeside>>;
let page: Page;
beforeAll(async () => {
  opened = await openSite();
  extreme = await openBeside(opened, 'extreme');
  page = await opened.browser.newPage();
});
afterAll(async () => {
  await extreme.close();
  await opened.close();
});

const open = async (address: string, width: number, of: Pick<OpenedSite, 'at'> = opened) => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(of.at(address));
};
const box = async (selector: string) => {
  const found = await page.locator(selector).first().boundingBox();
  if (!found) throw new Error(`Nothing is shown of ${selector}.`);
  return found;
};
/** By how much tables are wider than their frames, in px. */
const hidden = (): Promise<number[]> =>
  page
    .locator('.table-scroll')
    .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));

test('the tag of a document behind its link stays whole at 360 and 1280 px', async () => {
  const torn: string[] = [];
  let seen = 0;
  for (const { address } of testPages().filter(({ html }) => /<\/a>\s*<span class="tag/.test(html))) {
    await page.goto(opened.at(address));
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const lines = await page
        .locator('a + .tag')
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.getClientRects().length),
        );
      seen += lines.length;
      if (lines.some((count) => count > 1)) torn.push(`${address} at ${width} px`);
    }
  }
  expect(torn).toEqual([]);
  expect(seen).toBeGreaterThan(10);
});

describe('the flow of old communes into those of today', () => {
  test.each([360, 1280])(
    'has a line at %i px for names as long as “Xã Cây Trước”, to and fro',
    async (width) => {
      await open('/xa-cu-xa-moi/', width);
      const lines = await page.locator('#tra-xa-cu > div:first-child .tap').evaluateAll((all) =>
        all.map((one) => {
          one.textContent = 'Xã Cây Trước';
          const line = document.createRange();
          line.selectNodeContents(one);
          return line.getClientRects().length;
        }),
      );
      expect(lines.length).toBeGreaterThan(4);
      expect(lines.filter((count) => count > 1)).toEqual([]);
    },
  );

  test('is folded where many communes were reorganised, and opens', async () => {
    await open('/xa-cu-xa-moi/', 360, extreme);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const names = page.locator('#tra-xa-cu a[href^="#nay-"]');
    expect(await names.count()).toBeGreaterThan(24);
    expect(await height()).toBeLessThan(8000);
    await page.locator('#tra-xa-cu > div:first-child > details > summary').click();
    expect(await names.first().isVisible()).toBe(true);
    expect(await height()).toBeGreaterThan(8000);
  });
});

test('at a desk every column of the processing figures is seen', async () => {
  await open('/tinh-hinh-giai-quyet/', 1280);
  const more = await hidden();
  expect(more).toHaveLength(2);
  expect(more.filter((one) => one > 0)).toEqual([]);
});

test('three columns of a text’s table are seen on a phone', async () => {
  await open(PAGE_OF_EACH_KIND['article with a table'], 360);
  await page
    .locator('.prose tr > :nth-child(n + 4)')
    .evaluateAll((all) => all.forEach((one) => one.remove()));
  expect(await page.locator('.prose thead th').count()).toBe(3);
  expect(await hidden()).toEqual([0]);
});

test('a table that is cut off has edges in forced colours', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(PAGE_OF_EACH_KIND['article with a table'], 320);
  const frame = page.locator('.table-scroll').first();
  expect(await frame.evaluate((one) => getComputedStyle(one).borderRightWidth)).toBe('1px');
  await page.emulateMedia({ forcedColors: null });
});

test.each([PAGE_OF_EACH_KIND.index, '/chi-so/noi-nay/'])(
  'at a desk the other indices stand beside what is known of this place, on a phone nothing keeps waiting: %s',
  async (address) => {
    const place = '.split > :first-child';
    await open(address, 1280);
    const [here, beside] = [await box(place), await box('.split > .aside')];
    expect(beside.x).toBeGreaterThanOrEqual(here.x + here.width);
    expect(Math.abs(beside.y - here.y)).toBeLessThan(4);
    expect(await page.locator('.aside a').count()).toBeGreaterThan(3);
    await open(address, 360);
    expect(await page.locator('.split > .aside').isVisible()).toBe(false);
  },
);

test('at a desk what to do about an ended unit stands beside what became of it', async () => {
  await open(PAGE_OF_EACH_KIND['unit that has ended'], 1280);
  const [became, contact] = [await box('.split .box'), await box('.split > .aside')];
  expect(contact.x).toBeGreaterThan(became.x + became.width);
  expect(contact.y).toBeLessThan(became.y + became.height);
});

test('no gap waits below the search form for what nobody asked', async () => {
  await open('/tim-kiem/', 360);
  const filters = page.locator('#bo-loc');
  await filters.waitFor();
  const { y, height } = await box('#bo-loc');
  expect((await box('#cach-khac')).y - y - height).toBeLessThan(64);
});

test.each([360, 1280])('links of the footer begin in rows at %i px', async (width) => {
  await open(PAGE_OF_EACH_KIND.unit, width);
  const rows = await page.locator('.foot section').evaluateAll((groups) =>
    groups.map((group) => {
      const columns = Map.groupBy(group.querySelectorAll('a'), (link) =>
        Math.round(link.getBoundingClientRect().x),
      );
      const top = (link: Element | undefined): number => {
        const line = document.createRange();
        if (link) line.selectNodeContents(link);
        return Math.round(line.getClientRects()[0]?.y ?? 0);
      };
      return [...columns.values()].map((links) => [top(links[0]), top(links[1])].join());
    }),
  );
  expect(rows.map((columns) => new Set(columns).size)).toEqual(rows.map(() => 1));
});

describe('on paper', () => {
  const print = async (address: string) => {
    await page.emulateMedia({ media: 'print' });
    await open(address, 794);
  };
  afterAll(() => page.emulateMedia({ media: null }));

  test('there is nothing to press that only a screen can do', async () => {
    await print(PAGE_OF_EACH_KIND.procedure);
    expect(await page.locator('[data-chep]').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-chep]:visible').count()).toBe(0);
  });

  test('no mark of a step reaches into the sheet before', async () => {
    await print(PAGE_OF_EACH_KIND.guide);
    await page.locator('.path > li').first().waitFor();
    const tops = await page
      .locator('.path > li')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').top));
    expect(new Set(tops)).toEqual(new Set(['0px']));
  });

  test('links take the height of words, not of fingers', async () => {
    await print('/xa-cu-xa-moi/');
    const heights = await page
      .locator('.tap')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).minHeight));
    expect(new Set(heights)).toEqual(new Set(['0px']));
  });
});

test('the glossary says how an abbreviation is read only where that is not as it is written', () => {
  const { html = '' } = testPages().find(({ address }) => address === '/tu-viet-tat/') ?? {};
  const cells = [...html.matchAll(/<td>([^<]+)<span[^>]*>Đọc là: ([^<]+)/g)];
  expect(html).toContain('<td>');
  expect(html).not.toContain('<th scope="col">Đọc là');
  for (const [, written = '', said = ''] of cells)
    expect(said.trim().toLowerCase()).not.toBe(written.trim().toLowerCase());
});

test('words of a task at 360 px go as far as its card, below the arrow', async () => {
  await open('/', 360);
  const rooms = await page
    .locator('.cards[data-narrow] h3')
    .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).paddingRight)));
  expect(rooms.length).toBeGreaterThan(3);
  expect(rooms.filter((room) => room > 0)).toEqual([]);
});
