import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';
import { walk } from './stops.ts';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

describe('the way past the header', () => {
  test.each(['/', PAGE_OF_EACH_KIND.guide, '/tim-kiem/', '/en/'])('skip link on %s', async (address) => {
    const context = await opened.browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(opened.at(address));
    const skip = page.locator('a.skip');
    expect(await skip.boundingBox().then((box) => box?.height)).toBeLessThan(2);
    await page.keyboard.press('Tab');
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await skip.boundingBox().then((box) => box?.height)).toBeGreaterThanOrEqual(40);
    await page.keyboard.press('Enter');
    await page.waitForFunction('document.activeElement.id === "noi-dung"');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('Boolean(document.activeElement.closest("main"))')).toBe(true);
    await context.close();
  });

  test('the menu opens and its links follow', async () => {
    const context = await opened.browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(opened.at('/'));
    await page.locator('.menu summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toMatch(/huong-dan/);
    await context.close();
  });
});

describe('focus in the reader’s own colours', () => {
  test('is seen under forced colours', async () => {
    const context = await opened.browser.newContext({
      forcedColors: 'active',
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(opened.at('/duong-day-nong/'));
    const stops = await walk(page, 'Tab', -1, 12);
    await context.close();
    expect(stops.filter(({ fault }) => fault)).toEqual([]);
  });
});

describe('what folds on phones alone', () => {
  test.each([
    [360, true],
    [1280, false],
  ])('is a stop for the keyboard at %i px: %s', async (width, stops) => {
    const page = await opened.browser.newPage({ viewport: { width, height: 740 } });
    await page.goto(opened.at('/huong-dan/dang-ky-vneid/'));
    const folds = page.locator('.folded-on-phones > summary, .folded-notice > summary');
    expect(await folds.count()).toBeGreaterThan(1);
    for (const fold of await folds.all()) {
      await fold.focus();
      expect(await fold.evaluate((one) => one === document.activeElement)).toBe(stops);
    }
    // Its heading is read and heard all the same.
    const heading = page.locator('.folded-on-phones h2').first();
    expect(await page.getByRole('heading', { name: await heading.innerText() }).isVisible()).toBe(true);
    await page.close();
  });
});
