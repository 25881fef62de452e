import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

const visit = async (address: string, width: number, more = {}) => {
  const { page, complaints } = await watchedPage(opened, { viewport: { width, height: 800 }, ...more });
  await page.goto(opened.at(address));
  return { page, complaints };
};

test.each([320, 360, 1280])(
  'above the steps of a guide stand the stations of its dossier in one row, at %i px',
  async (width) => {
    const { page, complaints } = await visit(PAGE_OF_EACH_KIND.guide, width);
    const stations = page.locator('#lam-the-nao > ol.stations > li');
    expect(await stations.locator('a').allInnerTexts()).toEqual([
      'Chuẩn bị',
      'Nơi làm',
      'Bao lâu',
      'Nhận về',
    ]);
    const boxes = await stations.evaluateAll((all) =>
      all.map((one) => {
        const { top, right } = one.getBoundingClientRect();
        return { top: Math.round(top), right, wide: one.scrollWidth > one.clientWidth + 1 };
      }),
    );
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    expect(boxes.filter(({ right, wide }) => wide || right > width)).toEqual([]);
    const [last, steps] = await Promise.all([
      stations.last().boundingBox(),
      page.locator('ol.path').first().boundingBox(),
    ]);
    expect(steps?.y).toBeGreaterThan((last?.y ?? 9999) + (last?.height ?? 0) - 1);
    for (const link of await stations.locator('a').all()) {
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      const target = page.locator((await link.getAttribute('href')) ?? '');
      expect(await target.count()).toBe(1);
    }
    await stations.locator('a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(({ hash }) => hash === '#can-chuan-bi-gi');
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('a guide shows those stations alone that it has an answer to', async () => {
  for (const address of [
    '/huong-dan/tra-cuu-ho-so/',
    '/huong-dan/giay-to-ten-cu/',
    '/huong-dan/gui-thu-tay/',
  ]) {
    const { page } = await visit(address, 1280);
    const led = await page
      .locator('ol.stations a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    const sections = await page
      .locator('#can-chuan-bi-gi, #lam-o-dau, #mat-bao-lau, #nhan-duoc-gi')
      .evaluateAll((all) => all.map((one) => `#${one.id}`));
    expect(led.length, address).not.toBe(1);
    if (sections.length > 1) expect([...led].sort(), address).toEqual(sections.sort());
    await page.context().close();
  }
});

test('the life of a unit is told from its dates, those before and after it, oldest first', async () => {
  const { page, complaints } = await visit('/don-vi/lua-vang/', 360);
  const events = page.locator('main ol.timeline > li');
  const days = await events
    .locator('time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
  expect(days.length).toBeGreaterThanOrEqual(4);
  expect([...days].sort()).toEqual(days);
  expect(new Set(days).size).toBe(days.length);
  const told = (await events.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  expect(told).toContainEqual('01/01/1995 Bắt đầu hoạt động, hợp thành từ Xã Lúa Xanh.');
  expect(told).toContainEqual('01/01/2010 Mang tên Xã Lúa Vàng.');
  expect(told).toContainEqual('30/6/2025 Ngày hoạt động cuối cùng.');
  expect(told.at(-1)).toBe('01/7/2025 Đơn vị tiếp nối bắt đầu hoạt động: Xã Mẫu.');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the dots of a life are seen in forced colours, too', async () => {
  const { page } = await visit('/don-vi/lua-vang/', 360, { forcedColors: 'active' });
  const [dot, paper] = await page.evaluate(() => {
    const item = document.querySelector('ol.timeline > li');
    return item
      ? [getComputedStyle(item, '::before').borderTopColor, getComputedStyle(document.body).backgroundColor]
      : [];
  });
  expect(dot).toBeDefined();
  expect(dot).not.toBe(paper);
  await page.context().close();
});

test('a unit of which no two days are known has no line', async () => {
  const { page } = await visit('/don-vi/bo-phan-mot-cua/', 360);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('ol.timeline').count()).toBe(0);
  await page.context().close();
});
