import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';

const ADDRESS = '/noi-voi-can-bo/';
const A6 = { width: 105, height: 148 };
const POINTS = 72 / 25.4;

describe('cards for the counter', () => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite();
  });
  afterAll(() => opened.close());

  test('hold the rule, the words to say and where it is written, in letters to be read at arm’s length', async () => {
    const { page, complaints } = await watchedPage(opened, { viewport: { width: 360, height: 740 } });
    await page.goto(opened.at(ADDRESS));
    await page.locator('nav a', { hasText: '8 giờ làm việc' }).click();
    const card = page.locator('#bao-lai-trong-gio:target');
    const text = await card.innerText();
    for (const words of ['“Nhờ anh chị cho biết', 'khoản 1 Điều 3 Quyết định số 56/QĐ-UBND', '10/6/2024'])
      expect(text).toContain(words);
    const size = await card
      .locator('blockquote')
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(22);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('one whose document has ended says so, is not offered and not printed', async () => {
    const { page } = await watchedPage(opened);
    await page.goto(opened.at(ADDRESS));
    const card = page.locator('#da-het-hieu-luc');
    expect(await card.innerText()).toContain('Đừng dùng thẻ này nữa.');
    expect(await card.innerText()).not.toContain('Câu không còn nói được');
    expect(await page.locator('nav a[href="#da-het-hieu-luc"]').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await card.isVisible()).toBe(false);
    await page.context().close();
  });

  test('print one to a sheet of A6', async () => {
    const { page } = await watchedPage(opened);
    await page.goto(opened.at(ADDRESS));
    const held = await page.locator('section:has(> blockquote), #so-can-goi').count();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes).toHaveLength(held);
    for (const [, width, height] of boxes) {
      expect(Math.abs(Number(width) - A6.width * POINTS)).toBeLessThan(2);
      expect(Math.abs(Number(height) - A6.height * POINTS)).toBeLessThan(2);
    }
    await page.context().close();
  });
});
