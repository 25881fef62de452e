import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

describe('with JavaScript off', () => {
  test('every kind of page reads: one heading, its text, a way home', async () => {
    const { page } = await watchedPage(opened, { javaScriptEnabled: false });
    for (const address of Object.values(PAGE_OF_EACH_KIND)) {
      await page.goto(opened.at(address));
      expect(await page.locator('h1').count(), address).toBe(1);
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(60);
      expect(
        await page.locator(`a[href^="${new URL(opened.at('/')).pathname}"], a[href^="http"]`).count(),
        address,
      ).toBeGreaterThan(0);
    }
  });

  test('a citizen finds her new commune, a guide and a number by links alone', async () => {
    const { page, complaints } = await watchedPage(opened, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    await page.goto(opened.at('/'));
    await page.locator('main a[href$="/xa-cu-xa-moi/"]').first().click();
    await page.locator('main a[href="#nay-lua-vang"]').click();
    await page.locator('#nay-lua-vang a[href$="/don-vi/xa-mau/"]').first().click();
    await page.waitForURL(opened.at('/don-vi/xa-mau/'));
    await page.goto(opened.at('/'));
    await page.locator('main a[href$="/duong-day-nong/"]').first().click();
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  test('the search page says what to do instead', async () => {
    const { page } = await watchedPage(opened, { javaScriptEnabled: false });
    await page.goto(opened.at('/tim-kiem/?q=duong+day+nong'));
    const main = await page.locator('main').innerText();
    expect(main).toMatch(/JavaScript/);
    expect(await page.locator('main a[href$="/so-do-trang/"]').count()).toBeGreaterThan(0);
  });
});
