import { afterAll, beforeAll, expect, test } from 'vitest';
import { FOOT_GROUPS, standingPages } from '../site/pages.ts';
import { openSite, watchedPage, type OpenedSite, type WatchedPage } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

let opened: OpenedSite;
let page: WatchedPage['page'];
beforeAll(async () => {
  opened = await openSite();
  ({ page } = await watchedPage(opened));
});
afterAll(() => opened.close());

test('every page that the top menu leaves out stands in one group of the foot, under its heading', async () => {
  await page.goto(opened.at(PAGE_OF_EACH_KIND.article));
  const groups = await page.locator('footer nav > section').evaluateAll((all) =>
    all.map((group) => ({
      title: group.querySelector('h2')?.textContent,
      links: [...group.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    })),
  );
  expect(groups).toEqual(
    Object.entries(FOOT_GROUPS).map(([group, title]) => ({
      title,
      links: standingPages.filter(({ menu }) => menu === group).map(({ address }) => address),
    })),
  );
  expect(groups).toHaveLength(3);
});

test.each([
  [320, 3],
  [360, 3],
  [1280, 1],
])(
  'at %i px the groups stand in %i row(s), each link of a finger’s height, the emergency line below',
  async (width, rows) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(opened.at(PAGE_OF_EACH_KIND.article));
    const tops = await page
      .locator('footer h2')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(rows);
    const links = await page.locator('footer nav a').evaluateAll((all) =>
      all.map((one) => {
        const { height, right } = one.getBoundingClientRect();
        return { height, right };
      }),
    );
    expect(links.filter(({ height, right }) => height < 44 || right > width)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const [groups, emergency] = await Promise.all([
      page.locator('footer nav').boundingBox(),
      page.locator('footer p:has(a[href^="tel:"])').boundingBox(),
    ]);
    expect(emergency?.y).toBeGreaterThanOrEqual((groups?.y ?? 9999) + (groups?.height ?? 0));
  },
);
