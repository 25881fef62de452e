import type { Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite, type WatchedPage } from './harness.ts';

describe('cards', () => {
  let opened: OpenedSite;
  let page: WatchedPage['page'];
  beforeAll(async () => {
    opened = await openSite();
    ({ page } = await watchedPage(opened));
  });
  afterAll(() => opened.close());

  test.each(['/', '/chi-so/', '/chuyen-muc/', '/huong-dan/', '/duong-day-nong/', '/404.html'])(
    'of %s leave no hole, whatever the width',
    async (address) => {
      await page.goto(opened.at(address));
      for (const width of [360, 500, 700, 800, 1000, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const holes = await page.locator('main ul:has(> .card, > .hotline)').evaluateAll((lists) =>
          lists.flatMap((list) => {
            const end = list.getBoundingClientRect().right;
            const cards = [...list.children].map((card) => card.getBoundingClientRect());
            // The last of each row reaches the end of the list.
            return cards
              .filter(({ top }, at) => cards[at + 1]?.top !== top)
              .map(({ right }) => end - right)
              .filter((gap) => Math.abs(gap) > 1);
          }),
        );
        expect(holes, `${width} px`).toEqual([]);
      }
    },
  );

  test.each(['/', '/huong-dan/', '/chuyen-muc/', '/404.html'])(
    'of %s each have a drawing, all from one file',
    async (address) => {
      const asked: string[] = [];
      const note = (request: Request) => {
        if (request.url().includes('/hinh-ve.svg')) asked.push(request.url());
      };
      page.on('request', note);
      await page.goto(opened.at(address));
      page.off('request', note);
      const cards = page.locator('main .card:not(:has(strong, svg))');
      expect(await cards.count()).toBeGreaterThan(3);
      const drawings = await cards.evaluateAll((all) =>
        all.map((card) => {
          const drawing = card.querySelector('img');
          return { drawn: (drawing?.naturalWidth ?? 0) > 0, name: drawing?.src.split('#')[1] };
        }),
      );
      expect(drawings.filter(({ drawn, name }) => !drawn || !name)).toEqual([]);
      expect(new Set(drawings.map(({ name }) => name)).size).toBeGreaterThan(2);
      expect(asked.length).toBeLessThanOrEqual(1);
      // A topic that names no drawing has the general one.
      if (address === '/chuyen-muc/')
        expect(await page.locator('.card:has(a[href$="/tai-chinh-cong/"]) img').getAttribute('src')).toBe(
          '/hinh-ve.svg#thu-muc',
        );
    },
  );

  test('say that they lead on: by an arrow, and by a line when pointed at, in forced colours and on paper', async () => {
    await page.goto(opened.at('/chuyen-muc/'));
    const link = page.locator('main .card a').first();
    const line = () => link.evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect(await link.evaluate((element) => getComputedStyle(element, '::before').content)).toContain('→');
    expect(await line()).toBe('none');
    await link.hover();
    expect(await line()).toBe('underline');
    await page.mouse.move(0, 0);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await line()).toBe('underline');
    await page.emulateMedia({ forcedColors: null, media: 'print' });
    expect(await line()).toBe('underline');
    await page.emulateMedia({ media: null });
  });
});
