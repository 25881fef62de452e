import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite, type WatchedPage } from '../harness.ts';
import { boxOn, chosen, focus, PAUSE, type, type SuggestionBox } from './suggestion-box.ts';

let opened: OpenedSite;
let watched: WatchedPage;
let page: Page;
let box: SuggestionBox;
beforeAll(async () => {
  opened = await openSite();
  watched = await watchedPage(opened, { viewport: { width: 800, height: 700 } });
  page = watched.page;
  box = boxOn(page);
});
beforeEach(() => page.goto(opened.at('/gioi-thieu/')));
afterEach(() => expect(watched.complaints.splice(0)).toEqual([]));
afterAll(() => opened.close());

describe('the keyboard', () => {
  test('goes through the list and back to the text, which stays as typed', async () => {
    const { field, options } = box;
    const lines = await type(box, 'ho so');
    expect(lines).toHaveLength(6);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await chosen(page)).toBeUndefined();
    for (const line of lines) {
      await page.keyboard.press('ArrowDown');
      expect(await chosen(page)).toBe(line);
    }
    expect(await page.locator('[aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBeUndefined();
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page)).toBe(lines.at(-1));
    await page.keyboard.press('Home');
    expect(await chosen(page)).toBeUndefined();
    expect(await field.evaluate((one: HTMLInputElement) => one.selectionStart)).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await chosen(page)).toBeUndefined();
    expect(await field.evaluate((one: HTMLInputElement) => one.selectionStart)).toBe(5);
    expect(await field.inputValue()).toBe('ho so');
    expect(await options.first().isVisible()).toBe(true);
  });

  test('Escape closes, then clears; an arrow opens again', async () => {
    const { field, options, status } = box;
    await type(box, 'ho so');
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe('ho so');
    expect(await status.textContent()).toBe('');
    await page.keyboard.press('ArrowDown');
    expect(await options.count()).toBe(6);
    expect(await chosen(page)).toBe(await options.first().textContent());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.waitForTimeout(PAUSE);
    expect(await options.count()).toBe(0);
  });

  test('Enter opens the chosen page; without one it searches', async () => {
    await type(box, 'dang ky vneid');
    await page.keyboard.press('ArrowDown');
    const href = await box.options.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(opened.at('/huong-dan/dang-ky-vneid/'));
    expect(href).toBe('/huong-dan/dang-ky-vneid/');
    await type(box, 'một cửa');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('một cửa');
  });

  test('Tab leaves and the list goes', async () => {
    await type(box, 'ho so');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('submit');
    expect(await box.options.count()).toBe(0);
  });
});

describe('the pointer', () => {
  test('a click opens the page; back again the list is closed', async () => {
    await type(box, 'sipas');
    await box.options.first().click();
    await page.waitForURL(opened.at('/chi-so/sipas/'));
    await page.goBack();
    expect(await box.options.count()).toBe(0);
  });

  test('a tap on a phone of 320 px: lines 44 px high, nothing wider than the screen, nothing moves', async () => {
    const phone = await watchedPage(opened, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await phone.page.goto(opened.at('/gioi-thieu/'));
    const { options } = boxOn(phone.page);
    const places = () =>
      phone.page.evaluate(() =>
        ['h1', 'main', 'header .menu', 'header input'].map((one) => {
          const { x, y, width, height } = document.querySelector(one)!.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    const before = await places();
    await type(boxOn(phone.page), 'xa');
    expect(await places()).toEqual(before);
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const lines = await options.all();
    expect(lines).toHaveLength(6);
    for (const option of lines) {
      const { height, width } = (await option.boundingBox())!;
      expect(height).toBeGreaterThanOrEqual(44);
      expect(width).toBeGreaterThan(250);
    }
    const href = await options.nth(1).getAttribute('href');
    await options.nth(1).tap();
    await phone.page.waitForURL(opened.at(href ?? ''));
    expect(phone.complaints).toEqual([]);
    await phone.page.context().close();
  });
});

describe('an input method', () => {
  test('is not disturbed; when the word is done there are suggestions', async () => {
    const { field, options, status } = box;
    await focus(box);
    const session = await page.context().newCDPSession(page);
    for (const text of ['h', 'hồ', 'hồ s', 'hồ sơ'])
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await page.waitForTimeout(PAUSE);
    expect(await field.inputValue()).toBe('hồ sơ');
    expect(await options.count()).toBe(0);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await status.textContent()).toBe('');
    await page.keyboard.insertText('hồ sơ');
    await options.first().waitFor();
    expect(await field.inputValue()).toBe('hồ sơ');
    expect(await status.textContent()).toBe('6 gợi ý. Dùng phím mũi tên lên, xuống để chọn.');
  });

  test('keeps its own keys: Enter, Escape and arrows are not ours while it composes', async () => {
    const { field, options } = box;
    await type(box, 'ho so');
    const press = (key: string, init: object) =>
      field.evaluate(
        (one, [name, more]) =>
          one.dispatchEvent(
            new KeyboardEvent('keydown', {
              key: name as string,
              bubbles: true,
              cancelable: true,
              ...(more as object),
            }),
          ),
        [key, init] as const,
      );
    for (const init of [{ isComposing: true }, { keyCode: 229 }])
      for (const key of ['ArrowDown', 'Enter', 'Escape']) expect(await press(key, init), key).toBe(true);
    expect(await chosen(page)).toBeUndefined();
    expect(await options.count()).toBe(6);
    expect(await press('ArrowDown', {})).toBe(false);
    expect(await chosen(page)).toBe(await options.first().textContent());
  });
});
