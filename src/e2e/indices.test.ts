import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';

describe('indices', () => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite('root');
  });
  afterAll(() => opened.close());

  const visit = async (address: string, width = 1280) => {
    const { page, complaints } = await watchedPage(opened, { viewport: { width, height: 900 } });
    await page.goto(opened.at(address));
    return { page, complaints };
  };

  test.each(['par-index', 'sipas'])('%s has its chart, its table and its CSV in one figure', async (id) => {
    const { page, complaints } = await visit(`/chi-so/${id}/`);
    const figure = page.locator('figure[data-chart]');
    expect(await figure.count()).toBe(1);
    expect(await figure.locator('svg > title').count()).toBe(1);
    expect(await figure.locator('tbody tr').count()).toBeGreaterThan(3);
    const csv = await figure.locator('a[href$="data.csv"]').getAttribute('href');
    expect((await page.request.get(new URL(csv ?? '', page.url()).href)).ok()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(['par-index', 'sipas'])(
    'on a phone the chart of %s takes the column at 4:3, with letters of 11 px and more',
    async (id) => {
      const { page } = await visit(`/chi-so/${id}/`, 360);
      const chart = page.locator('figure[data-chart] svg');
      const { width, height } = (await chart.boundingBox()) ?? { width: 0, height: 1 };
      expect(width).toBe(328);
      expect(width / height).toBeCloseTo(4 / 3, 1);
      const letters = await chart.evaluate((drawing: SVGSVGElement) =>
        [...drawing.querySelectorAll('text')]
          .filter((text) => text.checkVisibility())
          .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)),
      );
      expect(letters.length).toBeGreaterThan(5);
      expect(Math.min(...letters)).toBeGreaterThanOrEqual(11);
      await page.context().close();
    },
  );

  test('every point of a chart is reached by keyboard and leads to its row', async () => {
    const { page } = await visit('/chi-so/par-index/');
    const strip = page.locator('figure[data-chart] svg a').first();
    await strip.focus();
    expect(await strip.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await strip.textContent()).toMatch(/^\s*\d{4}: \S/);
    await page.keyboard.press('Enter');
    expect(await page.locator('tr:target').count()).toBe(1);
    await page.context().close();
  });

  test('an index without any result says so instead of drawing', async () => {
    const { page } = await visit('/chi-so/egi/');
    expect(await page.locator('svg, figure').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain(
      'Không có kết quả của tỉnh Mẫu và tỉnh Mẫu Cũ đủ nguồn để đăng.',
    );
    await page.context().close();
  });

  test.each(['par-index', 'sipas', 'phuc-vu', 'ddci'])(
    '%s begins with what it says of the place',
    async (id) => {
      const { page } = await visit(`/chi-so/${id}/`);
      expect(await page.locator('main h2').first().innerText()).toBe('Ở nơi này');
      const rows = page.locator('main h2 + dl.facts').first();
      const expected: Readonly<Record<string, RegExp>> = {
        'par-index': /^Năm 2024\s[\s\S]*Năm 2023\s[\s\S]*Năm 2022\s/,
        'phuc-vu':
          /^Năm 2025\s+Hạng 2\/34[\s\S]*Đến ngày 30\/11: 91,06 điểm, hạng 5\/34[\s\S]*Tháng 10: Công khai/,
      };
      const years = await rows.locator('dt').allInnerTexts();
      expect([...new Set(years)]).toEqual(years);
      if (expected[id]) expect(await rows.innerText()).toMatch(expected[id]);
      await page.context().close();
    },
  );

  test('a number in the table of an index opens the folded sources at its source', async () => {
    const { page, complaints } = await visit('/chi-so/par-index/', 360);
    const number = page.locator('table a[href="#nguon-2"]').first();
    expect(await page.locator('#nguon-2').isVisible()).toBe(false);
    await number.click();
    await expect.poll(() => page.locator('#nguon-2').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('all that indices say of the place stands on one page, before and after its reorganisation', async () => {
    const { page, complaints } = await visit('/chi-so/noi-nay/', 360);
    expect(await page.locator('main h2:visible').allInnerTexts()).toEqual([
      'Tỉnh Mẫu',
      'Tỉnh Mẫu Cũ, đến hết ngày 30/6/2025',
    ]);
    const old = await page.locator('section:has(> #tinh-mau-cu)').innerText();
    expect(old).toMatch(/Năm 2021\s+68,32 điểm, hạng 11\s+Nguồn: Bảng kết quả dựng để thử/);
    expect(old).toMatch(/Năm 2012\s+Thuộc nhóm dẫn đầu/);
    const silent = page.locator('main details.box');
    expect(await silent.locator('a').count()).toBe(4);
    expect(await silent.locator('a').first().isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(['/', '/chi-so/'])(
    '%s shows each index by one large figure, and names those without any in one line',
    async (address) => {
      const { page } = await visit(address);
      const figures = page.locator('main li.card p > strong');
      expect((await figures.allInnerTexts()).sort()).toEqual(['2/34', '83,50%', '83,94%', '89,25%'].sort());
      const sizes = await figures.evaluateAll((all) =>
        all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(32);
      const card = page.locator('main li.card', { has: page.locator('a[href$="/chi-so/phuc-vu/"]') });
      expect((await card.innerText()).replace(/\s+/g, ' ')).toContain(
        'Hạng 2/34 Năm 2025, tỉnh Mẫu. Nguồn: Báo Mẫu, ngày 28/01/2026',
      );
      const silent = page.locator('main p', { hasText: 'không có kết quả để đăng' });
      expect(await silent.innerText()).toBe('EGI, DDCI: không có kết quả để đăng.');
      expect(
        await page
          .locator('main li.card a[href$="/chi-so/egi/"], main .tag:not(li:has(a[href*="/su-kien/"]) *)')
          .count(),
      ).toBe(0);
      await page.context().close();
    },
  );

  test('a small drawing tells the years that the words beside it tell', async () => {
    const { page } = await visit('/chi-so/');
    const cards = page.locator('main li.card:has(svg)');
    expect(await cards.count()).toBeGreaterThan(1);
    for (const card of await cards.all()) {
      const words = await card.locator('p', { hasText: /(?:tăng|giảm) từ/ }).innerText();
      const drawn = await card.locator('svg text').allTextContents();
      const years = drawn.map((text) => text.trim()).filter((text) => /^20\d\d$/.test(text));
      expect(words.match(/(?<=\()20\d\d(?=\))/g)).toEqual(years);
    }
    await page.context().close();
  });
});
