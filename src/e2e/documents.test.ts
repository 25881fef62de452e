import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

describe('validity of documents', () => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite();
  });
  afterAll(() => opened.close());

  const open = async (address: string, width: number) => {
    const { page } = await watchedPage(opened, { viewport: { width, height: 800 } });
    await page.goto(opened.at(address));
    return page;
  };

  test.each([360, 1280])('is a shape in one column of the list at %i px', async (width) => {
    const page = await open('/van-ban/', width);
    const rows = await page.locator('main .rows > li').evaluateAll((items) =>
      items.map((item) => {
        const mark = item.querySelector('[role=img]');
        const link = item.querySelector('a');
        return {
          shape: mark?.textContent?.trim() ?? '',
          words: mark?.getAttribute('aria-label') ?? '',
          left: mark?.getBoundingClientRect().left,
          above: (mark?.getBoundingClientRect().top ?? 0) - (link?.getBoundingClientRect().top ?? 0),
        };
      }),
    );
    expect(rows.length).toBeGreaterThan(8);
    expect(new Set(rows.map(({ left }) => left)).size).toBe(1);
    expect(rows.filter(({ above }) => Math.abs(above) > 4)).toEqual([]);
    const shapes = Object.fromEntries(rows.map(({ words, shape }) => [words, shape]));
    expect(shapes).toMatchObject({
      'Còn hiệu lực': '●',
      'Hết hiệu lực một phần': '◐',
      'Hết hiệu lực': '✕',
      'Chưa xác minh': '○',
    });
    const legend = await page.locator('main ul').first().innerText();
    for (const shape of new Set(Object.values(shapes))) expect(legend).toContain(shape);
    await page.context().close();
  });

  test('of one that has ended is drawn with its end and what stands in its place', async () => {
    const page = await open(PAGE_OF_EACH_KIND['document that has ended'], 360);
    const bar = page.locator('main svg');
    const boxes = await bar
      .locator('path[d*=V]')
      .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(2);
    const [own, next] = boxes;
    expect(Math.abs((own?.right ?? 0) - (next?.left ?? 0))).toBeLessThan(1);
    expect(await bar.locator('text').allInnerTexts()).toHaveLength(2);
    expect((await bar.locator('+ p').innerText()).replaceAll('\u00a0', ' ')).toBe(
      '┄ ban hành 03/02/2015; ■ có hiệu lực từ 15/02/2015; hết hiệu lực từ 01/7/2024; □ nay theo 56/QĐ-UBND.',
    );
    await page.context().close();
  });

  test('is not drawn where its days are not known', async () => {
    const page = await open('/van-ban/101-kh-ubnd-mau-2023/', 360);
    expect(await page.locator('main h1').count()).toBe(1);
    expect(await page.locator('main svg').count()).toBe(0);
    await page.context().close();
  });
});
