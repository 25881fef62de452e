import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from '../harness.ts';
import { ask } from './search-page.ts';

/** Every case stands in the same page: what is typed, or an address of its own. No case leaves anything to the next. */
let opened: OpenedSite;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  opened = await openSite();
  ({ page, complaints } = await watchedPage(opened));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(opened.at('/tim-kiem/'));
  await page.waitForSelector('#bo-loc:not([hidden])', { state: 'attached' });
});
afterEach(async () => {
  expect(await page.locator('main img').count()).toBe(0);
  expect(complaints.splice(0)).toEqual([]);
});
afterAll(() => opened.close());

const state = () => page.getAttribute('#ket-qua', 'data-state');

describe('typed into the field', () => {
  test('nothing: the page rests', async () => {
    await page.locator('form[role=search] button').click();
    await expect.poll(state).toBe('idle');
  });

  test.each([
    ['one letter', 'a'],
    ['5,000 letters', 'a'.repeat(5000)],
    ['only punctuation', '…!?.,;'],
    ['unbalanced quotes', '"một cửa'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['direction marks', '\u202e\u200fmột cửa'],
    ['emoji', '👍🏽'],
    ['Chinese', '行政改革'],
    ['200 words', 'thủ tục '.repeat(100)],
    ['an encoded zero', '%00'],
  ])('%s: no complaint, nothing runs, an answer in words', async (_, typed) => {
    await ask(page, typed);
    expect(await state()).toBe('done');
    expect((await page.textContent('#tim-thay'))?.length).toBeGreaterThan(10);
  });
});

test.each([
  ['an encoded zero', '?q=%00', 'done'],
  ['half a letter', '?q=%E0%A4%A', 'done'],
  ['no question', '?q', 'idle'],
  ['two questions', '?q=%22m%E1%BB%99t&q=hai', 'done'],
  [
    'markup and values that are none',
    '?q=%3Cimg%20src=x%20onerror=alert(1)%3E&don-vi=%3Cimg%3E&nam=20zz&sap-xep=xyz&chinh-xac=9',
    'done',
  ],
  ['300 emoji', `?q=${'%F0%9F%91%8D'.repeat(300)}`, 'done'],
])('as an address, %s', async (_, address, settled) => {
  await page.goto(opened.at(`/tim-kiem/${address}`));
  await expect.poll(state, { timeout: 30_000 }).toBe(settled);
});

test('after all of them the page still searches', async () => {
  expect((await ask(page, 'đường dây nóng'))[0]).toBe('/duong-day-nong/');
});
