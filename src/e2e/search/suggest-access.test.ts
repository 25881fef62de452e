import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, openAxePage, SCHEMES } from '../../browser/axe.ts';
import { openSite, watchedPage, type OpenedSite } from '../harness.ts';
import { boxOn, HEADER_FIELD, type } from './suggestion-box.ts';

/** What assistive technology hears of the suggestions, and what weak eyes see of them. */
let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

test('a combobox with its list, how many there are, and which is chosen', async () => {
  const { page, complaints } = await watchedPage(opened, { viewport: { width: 800, height: 700 } });
  await page.goto(opened.at('/gioi-thieu/'));
  const { field, status, options } = boxOn(page);
  await type(boxOn(page), 'sipas');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('header form').ariaSnapshot()).toMatch(
    /combobox "Tìm trong chuyên mục" \[expanded\].*: sipas\n\s*- listbox "Gợi ý":\n\s*- '?option "SIPAS[^"]* Chỉ số" \[selected\]/,
  );
  const list = page.locator(`#${await field.getAttribute('aria-controls')}`);
  expect(await list.getAttribute('role')).toBe('listbox');
  expect(await field.getAttribute('aria-autocomplete')).toBe('list');
  const count = await options.count();
  expect(await status.textContent()).toBe(`${count} gợi ý. Dùng phím mũi tên lên, xuống để chọn.`);
  await field.fill('zzzz');
  await expect.poll(() => status.textContent()).toBe('Không có gợi ý. Nhấn Enter để tìm.');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  expect(await field.getAttribute('aria-activedescendant')).toBeNull();
  await field.fill('z');
  await expect.poll(() => status.textContent()).toBe('');
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe('axe', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openAxePage(opened.browser);
  });

  test.each([
    [320, '100%'],
    [1280, '100%'],
    [640, '200%'],
  ] as const)('finds nothing when it is open at %i px with %s text, in any scheme', async (width, size) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(opened.at('/hoi-dap/'));
    await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
    await type(boxOn(page), 'ho so');
    await page.keyboard.press('ArrowDown');
    for (const [scheme, media] of Object.entries(SCHEMES)) {
      await page.emulateMedia(media);
      expect(await boxOn(page).options.first().isVisible(), scheme).toBe(true);
      expect(await axeFindings(page), scheme).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), scheme).toBeLessThanOrEqual(
        width,
      );
      // What is typed can be read, in the header's own colours too.
      const [ink, paper] = await page.locator(HEADER_FIELD).evaluate((one) => {
        const { color, backgroundColor } = getComputedStyle(one);
        return [color, backgroundColor];
      });
      expect(ink, scheme).not.toBe(paper);
    }
  });
});
