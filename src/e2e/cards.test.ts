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
      for (const width of [360, 700, 800, 1000, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const holes = await page.locator('main ul:has(> .card, > .hotline)').evaluateAll((lists) =>
          lists
            .map((list) => {
              const last = list.lastElementChild?.getBoundingClientRect().right ?? 0;
              return list.getBoundingClientRect().right - last;
            })
            .filter((gap) => Math.abs(gap) > 1),
        );
        expect(holes, `${width} px`).toEqual([]);
      }
    },
  );

  test.each(['/huong-dan/', '/404.html'])('of %s each have a drawing', async (address) => {
    await page.goto(opened.at(address));
    const cards = page.locator('main .card');
    expect(await cards.count()).toBeGreaterThan(3);
    expect(await cards.locator('svg path').count()).toBe(await cards.count());
  });

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
