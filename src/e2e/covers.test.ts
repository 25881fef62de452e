import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite('folder');
});
afterAll(() => opened.close());

/** A list of articles read to its end, with the pictures that were asked for meanwhile. */
async function read(address: string, width: number) {
  const { page, complaints } = await watchedPage(opened, { viewport: { width, height: 800 } });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'image') asked.push(new URL(request.url()).pathname);
  });
  await page.goto(opened.at(address), { waitUntil: 'networkidle' });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
  return { page, complaints, asked };
}

test.each(['/tin-tuc/', '/tin-tuc/2026/', '/don-vi/xa-mau/', '/chuyen-muc/dich-vu-cong/'])(
  'a phone asks for no picture of the list at %s',
  async (address) => {
    const { page, complaints, asked } = await read(address, 360);
    expect(await page.locator('main img[loading=lazy]').count()).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('at a desk every article of a list has its picture or the drawing of its topic, beside its words', async () => {
  const { page, complaints, asked } = await read('/tin-tuc/', 1280);
  const rows = page.locator('main .rows > li');
  expect(await rows.count()).toBeGreaterThan(5);
  for (const row of await rows.all()) {
    const picture = row.locator('img');
    await expect
      .poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    expect(await picture.getAttribute('alt')).toBe('');
    const [words, beside] = await Promise.all([
      row.locator('p').first().boundingBox(),
      picture.boundingBox(),
    ]);
    expect(beside?.x).toBeGreaterThan((words?.x ?? 9999) + (words?.width ?? 0));
  }
  const cover = page.locator('li:has(a[href$="/mo-ban-huong-dan-tai-thu-vien/"]) img');
  expect(await cover.getAttribute('src')).toMatch(/\.webp$/);
  const drawing = page.locator('li:has(a[href$="/lich-tiep-dan-thang-chap/"]) img');
  expect(await drawing.getAttribute('src')).toBe('/cchc/hinh-ve.svg#con-mat');
  expect(asked.filter((one) => one.endsWith('/hinh-ve.svg'))).toHaveLength(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a list of one topic repeats no drawing', async () => {
  const { page } = await read('/chuyen-muc/dich-vu-cong/', 1280);
  expect(await page.locator('main .rows img[src*="hinh-ve"]').count()).toBe(0);
  expect(await page.locator('main .rows img').count()).toBe(1);
  await page.context().close();
});
