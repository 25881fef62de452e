import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite('extreme');
});
afterAll(() => opened.close());

const HEIGHT = 800;
const visit = async (address: string, width = 360) => {
  const { page, complaints } = await watchedPage(opened, { viewport: { width, height: HEIGHT } });
  await page.goto(opened.at(address));
  return { page, complaints };
};

/** States that were designed, not left to chance. The visits of kinds and `extremes.test.ts` measure them. */
describe('a state without much to show', () => {
  test.each([
    [
      'an article with nothing but a heading',
      '/tin-tuc/2026/thu-chi-co-tieu-de/',
      'Bài này chưa có nội dung.',
    ],
    ['a unit without posts', '/don-vi/buu-dien-huyen/', 'Chưa có tin, bài nào về đơn vị này.'],
    ['a widget of a unit without posts', '/nhung/don-vi/buu-dien-huyen/', 'Dưới đây là tin chung mới nhất.'],
    ['an index without any result', '/chi-so/egi/', 'Không có kết quả của tỉnh Mẫu'],
  ])('%s says so and leads on', async (_, address, words) => {
    const { page, complaints } = await visit(address);
    expect(await page.locator('main').innerText()).toContain(words);
    expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('an index with one result says it in words, with a table, and draws no line of one point', async () => {
    const { page } = await visit('/chi-so/thu-mot-nam/');
    expect(await page.locator('main svg').count()).toBe(0);
    expect(await page.locator('.chart').innerText()).toMatch(/2024[\s\S]*83,50%/);
    expect(await page.locator('.chart tbody tr').count()).toBe(1);
    await page.context().close();
  });
});

describe.each([360, 1280])('at %i px', (width) => {
  test('a title without a break stays in the window and in its card', async () => {
    for (const address of ['/', '/tin-tuc/', '/tin-tuc/2026/thu-ma-doc/']) {
      const { page } = await visit(address, width);
      const box = await page.locator('main').getByText('ĐĐĐĐĐĐĐĐ').first().boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
      await page.context().close();
    }
  });

  test('a picture of 1:8 is seen whole, in its own shape', async () => {
    const { page } = await visit('/tin-tuc/2026/thu-anh-cao/', width);
    const picture = page.locator('main img').first();
    await picture.evaluate((element: HTMLImageElement) => element.decode());
    const box = await picture.boundingBox();
    expect(box?.height).toBeLessThanOrEqual(HEIGHT);
    // Its box is as wide as the page has kept free for it; the picture is fitted in.
    expect(await picture.evaluate((element) => getComputedStyle(element).objectFit)).toBe('contain');
    const shape = (element: HTMLImageElement): number => element.naturalHeight / element.naturalWidth;
    expect(await picture.evaluate(shape)).toBeCloseTo(8, 0);
    await page.context().close();
  });

  test('a search that finds nothing says so and shows other ways', async () => {
    const { page } = await visit('/tim-kiem/?q=qqqq+zzzz', width);
    await page.locator('#ket-qua[data-state="done"][data-total="0"]').waitFor({ state: 'attached' });
    expect(await page.locator('#tim-thay').innerText()).toContain('Trang chưa có nội dung');
    expect(await page.locator('main nav a').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
