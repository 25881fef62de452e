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
    // The script hears of a new address a moment after it.
    await choose(page, 'ben-thuyen');
    await expect.poll(() => answers(page)).toEqual(['ben-thuyen']);
    await page.goBack();
    await expect.poll(() => answers(page)).toEqual(['lua-vang']);
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
  await expect.poll(() => answers(page)).toEqual(['doi-che']);
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
  await expect.poll(() => answers(page)).toEqual([]);
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

describe('the page of a commune of today', () => {
  const visit = async (id: string, options: BrowserContextOptions = phone) => {
    const { page, complaints } = await watchedPage(opened, options);
    await page.goto(opened.at(`/don-vi/${id}/`));
    return { page, complaints, words: await page.locator('main').innerText() };
  };

  test('says where to go, what is decided there, what it was made of, and gives its snippet', async () => {
    const { page, complaints, words } = await visit('xa-mau');
    expect(words).toContain('Trụ sở: Thị trấn Mẫu cũ.');
    expect(words).toContain('Quầy một cửa xã Mẫu nghỉ ngày 24/11/2026');
    const portal = await page.locator('main a.button[href="https://dich-vu-cong.example"]').boundingBox();
    expect(portal?.y).toBeLessThan(740);
    // Its own numbers, and for needs that it does not serve those for everybody.
    expect(await page.locator('main a[href="tel:02000000000"]').count()).toBe(1);
    expect(await page.locator('main a[href="tel:19000000"]').count()).toBe(1);
    expect(words).toMatch(/Việc giải quyết ngay tại xã[\s\S]*Đổi thẻ để thử/);
    // What only machines ask for does not open the page.
    expect(words.slice(0, words.indexOf('Trụ sở'))).not.toContain('00005');
    // By the level that the record names, not by the words in which it says who decides.
    expect(words).toContain('Báo khách ở lại nhà');
    expect(words).not.toContain('Đổi bằng lái xe');
    for (const old of ['thi-tran-mau', 'lua-vang', 'suoi-trong', 'doi-che'])
      expect(await page.locator(`main a[href$="/don-vi/${old}/"]:visible`).count(), old).toBe(1);
    expect(words).toContain('32 tổ tại 32 thôn');
    expect(await page.locator('svg [aria-current="page"]').getAttribute('aria-label')).toBe('Xã Mẫu');
    expect(await page.locator('main code').innerText()).toMatch(
      /^<script async src="\S+\/nhung\/v1\/embed\.js"><\/script> <a class="cchc-nhung" href="\S+\/nhung\/don-vi\/xa-mau\/#mo=tab">/,
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('leaves out what is not known instead of saying so', async () => {
    const { page, complaints, words } = await visit('xa-mau-nam');
    expect(words).not.toMatch(/[Cc]hưa (?:có|rõ|biết|xác minh|tìm)/);
    expect(await page.locator('main svg').count()).toBe(0);
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      'Nộp giấy tờ, hỏi việc',
      'Việc giải quyết ngay tại xã',
      'Tin, bài về đơn vị',
      'Tìm trong các trang về đơn vị',
      'Theo dõi và nhúng',
    ]);
    expect(words).toContain('Hãy hỏi tại bưu cục gần nhà.');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a notice of one commune stands on its page alone', async () => {
    for (const id of ['xa-mau-dong', 'lua-vang']) {
      const { page } = await visit(id);
      expect(await page.locator('body').innerText(), id).not.toContain('Quầy một cửa xã Mẫu nghỉ');
      await page.context().close();
    }
  });

  test.each(['lua-vang', 'lua-xanh', 'doi-che'])('an old commune (%s) leads there in one tap', async (id) => {
    const { page } = await visit(id);
    const link = page.locator('main a[href$="/don-vi/xa-mau/"]').first();
    expect((await link.boundingBox())?.y).toBeLessThan(700);
    await link.tap();
    await page.waitForURL(opened.at('/don-vi/xa-mau/'));
    await page.context().close();
  });
});
