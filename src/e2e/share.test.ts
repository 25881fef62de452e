import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';

const SHARED = '/huong-dan/nop-ho-so-truc-tuyen/';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite('folder', true);
});
afterAll(() => opened.close());

test('a guide leads to a text ready for Zalo, its address and its code, without a script of its own', async () => {
  const { page, complaints } = await watchedPage(opened, { viewport: { width: 360, height: 740 } });
  await page.goto(opened.at(SHARED));
  const title = await page.locator('h1').innerText();
  const lead = await page.locator('.lead').innerText();
  await page.locator('a[href*="/chia-se/"]').click();
  await page.locator('#chia-se').waitFor();
  const address = opened.at(SHARED);
  expect(await page.locator('#loi').textContent()).toBe(
    `${title}\n\n${lead}\n\nXem đầy đủ tại đây: ${address}`,
  );
  expect(await page.locator('#dia-chi').textContent()).toBe(address);
  await page.locator('#ma img').waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('button[data-chep]').first().click();
  // What is longer than a line is not said again.
  await expect.poll(() => page.locator('[data-xong]').textContent()).toBe('Đã chép');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${title}\n\n${lead}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  ['', /rồi bấm “Chia sẻ”/],
  ['#t=//host.example/', /rồi bấm “Chia sẻ”/],
  ['#t=/khong-co-trang-nay/', /Chưa tải được/],
])('opened with “%s” it says what to do', async (fragment, words) => {
  const { page } = await watchedPage(opened);
  await page.goto(opened.at(`/chia-se/${fragment}`));
  await expect.poll(() => page.locator('#bao').textContent()).toMatch(words);
  expect(await page.locator('#chia-se').isVisible()).toBe(false);
  await page.context().close();
});
