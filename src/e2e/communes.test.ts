import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite('folder');
});
afterAll(() => opened.close());

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true } satisfies BrowserContextOptions;

/** Answers that stand on the page, by the old commune that they are for. */
const answers = (page: Page): Promise<string[]> =>
  page.locator('[data-answer]:visible').evaluateAll((all) => all.map(({ id }) => id.replace('nay-', '')));

const choose = (page: Page, old: string): Promise<void> =>
  page.locator(`a[href="#nay-${old}"]`).first().tap();

describe.each(['/', '/xa-cu-xa-moi/'])('the finder at %s', (address) => {
  test.each([true, false])('answers in place by tap, with scripts: %s', async (javaScriptEnabled) => {
    const { page, complaints } = await watchedPage(opened, { ...phone, javaScriptEnabled });
    await page.goto(opened.at(address));
    expect(await answers(page)).toEqual([]);
    await choose(page, 'lua-vang');
    expect(await answers(page)).toEqual(['lua-vang']);
    expect(new URL(page.url()).pathname).toBe(new URL(opened.at(address)).pathname);
    const answer = page.locator('#nay-lua-vang');
    expect(await answer.innerText()).toMatch(/Xã Lúa Vàng nay thuộc xã Mẫu[\s\S]*Trụ sở: Thị trấn Mẫu cũ\./);
    // What the old papers are worth and the portal stand below it, in the same screen.
    const portal = page.locator('main a.button[href="https://dich-vu-cong.example"]');
    const { y = 999 } = (await portal.boundingBox()) ?? {};
    expect(y).toBeLessThan(700);
    expect(await page.locator('main a[href$="/huong-dan/giay-to-ten-cu/"]:visible').count()).toBeGreaterThan(
      0,
    );
    await choose(page, 'ben-thuyen');
    expect(await answers(page)).toEqual(['ben-thuyen']);
    await page.goBack();
    expect(await answers(page)).toEqual(['lua-vang']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('a commune that was divided has each of its successors, with a comma', async () => {
  const { page } = await watchedPage(opened, phone);
  await page.goto(opened.at('/xa-cu-xa-moi/#nay-doi-che'));
  expect(await page.locator('#nay-doi-che h2').innerText()).toBe('Xã Đồi Chè nay thuộc xã Mẫu, xã Mẫu Đông');
  expect(await page.locator('#nay-doi-che').innerText()).toContain('Trụ sở xã Mẫu: ');
  const row = page.locator('tr:has(a[href$="/don-vi/doi-che/"]) td');
  expect((await row.innerText()).trim()).toBe('Xã Mẫu, Xã Mẫu Đông');
  await page.context().close();
});

test('the choice is kept on the device alone, on both pages, until it is forgotten', async () => {
  const { page, complaints } = await watchedPage(opened, phone);
  const asked: string[] = [];
  await page.goto(opened.at('/'));
  page.on('request', (request) => asked.push(request.url()));
  const note = page.locator('[data-kept]');
  expect(await note.isVisible()).toBe(false);
  await choose(page, 'lua-vang');
  await choose(page, 'doi-che');
  expect(await note.isVisible()).toBe(true);
  expect(await note.innerText()).toContain('Không gửi đi đâu');
  expect(asked).toEqual([]);

  const stored = () => page.evaluate(() => Object.entries({ ...localStorage }));
  for (const address of ['/', '/xa-cu-xa-moi/']) {
    await page.goto(opened.at(address));
    expect(await answers(page), address).toEqual(['doi-che']);
  }
  expect(await stored()).toEqual([['cchc-xa-cu', 'nay-doi-che']]);
  expect(await page.context().cookies()).toEqual([]);

  await page.locator('[data-kept] button').tap();
  expect([await answers(page), await stored(), await note.isVisible()]).toEqual([[], [], false]);
  await page.goto(opened.at('/'));
  expect(await answers(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  ['names nothing', 'nay-xa-da-xoa'],
  ['is no identifier', '"><img src=x>'],
])('a kept choice that %s is passed over', async (_, kept) => {
  const { page, complaints } = await watchedPage(opened, phone);
  await page.goto(opened.at('/'));
  await page.evaluate((value) => localStorage.setItem('cchc-xa-cu', value), kept);
  await page.reload();
  expect([await answers(page), await page.locator('[data-kept]').isVisible()]).toEqual([[], false]);
  await choose(page, 'lua-vang');
  expect(await answers(page)).toEqual(['lua-vang']);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the finder answers where nothing may be stored, and then says nothing of keeping', async () => {
  const { page, complaints } = await watchedPage(opened, phone);
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await page.goto(opened.at('/'));
  await choose(page, 'lua-vang');
  expect([await answers(page), await page.locator('[data-kept]').isVisible()]).toEqual([['lua-vang'], false]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('on the map each commune with an outline leads to its page, by keyboard too', async () => {
  const { page } = await watchedPage(opened);
  await page.goto(opened.at('/xa-cu-xa-moi/'));
  const places = page.locator('figure#so-do svg a');
  const links = await places.evaluateAll((all) =>
    all.map((one) => [one.getAttribute('aria-label'), one.getAttribute('href')?.split('/').at(-2)]),
  );
  expect(links).toEqual([
    ['Xã Mẫu', 'xa-mau'],
    ['Xã Mẫu Đông', 'xa-mau-dong'],
  ]);
  // Two parts: the second begins where the first is closed.
  expect(await places.nth(1).locator('path').getAttribute('d')).toMatch(/^M[^M]+zM[^M]+z$/);
  expect(await page.locator('figure#so-do figcaption').innerText()).toMatch(
    /không dùng để xác định địa giới[\s\S]*Hình vẽ để thử/,
  );
  await places.first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(opened.at('/don-vi/xa-mau/'));
  await page.context().close();
});
