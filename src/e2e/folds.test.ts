import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';
import { pagesOfPdf } from '../channels/print/pdf-fixture.ts';

describe('a long plan', () => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite();
  });
  afterAll(() => opened.close());

  const FULL_TEXT = 'section[aria-labelledby="nguyen-van"]';
  const open = async (fragment = '', javaScriptEnabled = true) => {
    const { page } = await watchedPage(opened, {
      viewport: { width: 360, height: 800 },
      javaScriptEnabled,
    });
    await page.goto(opened.at(`${PAGE_OF_EACH_KIND.plan}${fragment}`));
    return page;
  };

  test('folds each section of its full text and each activity behind its heading', async () => {
    const page = await open();
    const folds = page.locator(`${FULL_TEXT} details:not([open]) > summary > h2`);
    expect(await folds.count()).toBe(5);
    expect(await page.locator(`${FULL_TEXT} h3`).first().isVisible()).toBe(false);
    const { height } = (await page.locator(FULL_TEXT).boundingBox()) ?? { height: Infinity };
    expect(height).toBeLessThan(2 * 800);
    expect(await page.locator('main details:not([open]) > summary > h3').count()).toBe(7);
    await page.context().close();
  });

  test.each(['#iii-3', '#muc-2-phong-noi-vu-huyen'])(
    'opens at %s, with or without scripts',
    async (fragment) => {
      for (const scripts of [true, false]) {
        const page = await open(fragment, scripts);
        const target = page.locator(`[id="${fragment.slice(1)}"]`);
        await expect.poll(() => target.isVisible()).toBe(true);
        expect(await page.locator('main details[open]').count()).toBe(1);
        const heading = page.locator('main details[open] > summary');
        await expect.poll(async () => (await target.boundingBox())?.y ?? -1).toBeLessThan(800);
        expect((await target.boundingBox())?.y).toBeGreaterThanOrEqual(0);
        await heading.click();
        expect(await target.isVisible()).toBe(false);
        await page.context().close();
      }
    },
  );

  test('is whole on paper', async () => {
    const page = await open();
    const printed = pagesOfPdf(await page.pdf({ format: 'A4' })).join('');
    const lines = await page.locator('main details :is(li, dd)').allTextContents();
    expect(lines.length).toBeGreaterThan(20);
    // A line may go on on the next sheet.
    const missing = lines
      .map((line) => line.normalize('NFC').replace(/\s+/g, '').slice(0, 16))
      .filter((line) => !printed.includes(line));
    expect(missing).toEqual([]);
    await page.context().close();
  });
});
