import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

describe('pages made from data', () => {
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

  test('a guide begins with the button of the site on which it starts, and cautions after its steps', async () => {
    const { page, complaints } = await visit('/huong-dan/nop-ho-so-truc-tuyen/', 360);
    const placeOf = async (selector: string) =>
      (await page.locator(selector).first().boundingBox())?.y ?? NaN;
    expect(await placeOf('main a.button[href="https://dich-vu-cong.example"]')).toBeLessThan(640);
    expect(await placeOf('main ol.path')).toBeLessThan(await placeOf('main .box.warn'));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    // Of the newest result, not of whatever else an index rests on.
    ['/chi-so/phuc-vu/', 'Thông tin đến ngày 28/01/2026, theo Báo Mẫu'],
    ['/chi-so/noi-nay/', 'Thông tin đến ngày 28/01/2026, theo Báo Mẫu'],
    ['/thu-tuc/doi-the-de-thu/', 'Thông tin đến ngày 20/11/2026, theo Danh mục dựng để thử.'],
    ['/duong-day-nong/', 'Thông tin đến ngày '],
    ['/don-vi/xa-mau/', 'Thông tin đến '],
  ])('%s says in one sentence as of which day and on whose word', async (address, sentence) => {
    const { page } = await visit(address, 360);
    const line = page.locator('main [data-trust]');
    expect(await line.innerText()).toContain(sentence);
    const sources = page.locator('[data-trust] + details');
    expect(await sources.locator('li').first().isVisible()).toBe(false);
    await sources.locator('summary').click();
    expect(await sources.locator('li').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('a document that has ended says so and names what replaced it', async () => {
    const { page } = await visit(PAGE_OF_EACH_KIND['document that has ended']);
    const box = page.locator('.box.warn');
    expect(await box.innerText()).toContain('hết hiệu lực');
    expect(await box.locator('a[href$="/van-ban/56-qd-ubnd-mau-2024/"]').count()).toBe(1);
    await page.context().close();
  });

  test('an ended commune leads to its successor and carries its dissolution date', async () => {
    const { page } = await visit('/don-vi/lua-vang/');
    expect(await page.locator('.box.warn a[href$="/don-vi/xa-mau/"]').count()).toBe(1);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(data).toContain('"GovernmentOrganization"');
    expect(data).toContain('"dissolutionDate":"2025-06-30"');
    await page.context().close();
  });

  test('who came after a unit is who is there today, over several reorganisations', async () => {
    const now = async (address: string, links: string): Promise<string[]> => {
      const { page } = await visit(address);
      const found = await page
        .locator(links)
        .evaluateAll((all) => all.map((link) => link.textContent.trim()));
      await page.context().close();
      return found;
    };
    // Merged at the start of 1995 into a commune that itself was merged in 2025; a district that was split, then ended.
    expect(await now('/don-vi/lua-xanh/', '.box.warn a')).toEqual(['Xã Mẫu']);
    expect(await now('/nhung/don-vi/lua-xanh/', '.bao a')).toEqual(['Xã Mẫu']);
    expect(await now('/don-vi/huyen-mau-lon/', '.box.warn a')).toEqual(['Xã Mẫu', 'Xã Mẫu Đông']);
    expect(await now('/xa-cu-xa-moi/', 'tr:has(a[href$="/lua-xanh/"]) td a')).toEqual(['Xã Mẫu']);
    expect(await now('/xa-cu-xa-moi/', '#nay-lua-xanh h2 a')).toEqual(['xã Mẫu']);
    expect(await now('/don-vi/', 'li:has(> a[href$="/lua-xanh/"]) span')).toEqual(['nay thuộc Xã Mẫu']);
    expect(await now('/en/', 'tr:has(a[href$="/lua-xanh/"]) td:last-child a')).toEqual(['Xã Mẫu']);
  });

  test('a commune of today claims no organisation of its own', async () => {
    const { page } = await visit('/don-vi/xa-mau/');
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(data.join('')).not.toContain('GovernmentOrganization');
    await page.context().close();
  });

  test('the plan holds an anchor for every numbered place, and all of its words', async () => {
    const { page } = await visit('/ke-hoach/2023/');
    const anchors = [
      ...Array.from({ length: 9 }, (_, n) => `ii-1-${n + 1}`),
      ...Array.from({ length: 5 }, (_, n) => `ii-2-${n + 1}`),
      ...Array.from({ length: 7 }, (_, n) => `iii-${n + 1}`),
      ...Array.from({ length: 6 }, (_, n) => `v-${n + 1}`),
    ];
    for (const anchor of anchors) expect(await page.locator(`[id="${anchor}"]`).count(), anchor).toBe(1);
    const words = await page.locator('section[aria-labelledby="nguyen-van"]').textContent();
    for (const part of [
      'Căn cứ Quyết định số 12/QĐ-UBND',
      'IV. KINH PHÍ THỰC HIỆN',
      'Nơi nhận',
      'Người Ký Để Thử',
    ])
      expect(words).toContain(part);
    expect(words).toContain('Bản chưa ghi số, ngày ban hành; chưa xác minh việc ban hành');
    await page.context().close();
  });

  test('hotlines are one tap away, one first for each need, in words that fit their channel', async () => {
    const { page } = await visit('/duong-day-nong/', 360);
    const call = page.locator('.hotline a[href^="tel:"]').first();
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await call.innerText()).toBe('Gọi 1800 0000');
    expect(await call.getAttribute('href')).toBe('tel:18000000');
    const card = (id: string) => page.locator(`#${id}`).innerText();
    expect(await card('tong-dai-dich-vu-cong')).toContain('Đã gọi thử ngày 20/11/2026');
    expect(await card('tong-dai-dich-vu-cong')).toContain(
      'Gọi khi cần hỏi về hồ sơ đã nộp; 7 giờ 30 đến 17 giờ, ngày làm việc; miễn phí.',
    );
    expect(await card('tong-dai-dinh-danh')).toContain('chưa gọi thử');
    expect(await card('trang-xa-mau')).toContain('Đã mở thử ngày 18/11/2026');
    for (const id of ['cong-dich-vu-cong', 'thu-gop-y', 'trung-tam-xa-mau', 'khan-cap-mot'])
      expect(await card(id), id).not.toMatch(/gọi thử/);
    for (const need of ['dich-vu-cong', 'dinh-danh', 'phan-anh', 'dia-phuong'])
      expect(await page.locator(`section[aria-labelledby="${need}"] .hotline`).count(), need).toBe(1);
    expect(await page.locator('section[aria-labelledby="khan-cap"] .hotline').count()).toBe(2);
    await page.context().close();
  });

  test('places without a number stand in one folded box at the end', async () => {
    const { page } = await visit('/duong-day-nong/', 360);
    const box = page.locator('main details.box');
    expect(await box.count()).toBe(1);
    expect(await box.getByText('Hãy hỏi tại bưu cục gần nhà.').isVisible()).toBe(false);
    await box.locator('summary').click();
    expect(await box.locator('> ul > li').count()).toBe(2);
    expect(await box.innerText()).toContain('Hãy hỏi tại bưu cục gần nhà.');
    await page.context().close();
  });

  test('the list of official addresses in a guide holds the site of every hotline', async () => {
    const { page } = await visit('/duong-day-nong/');
    const sites = await page
      .locator('.hotline a.button[href^="https:"]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).host));
    expect(new Set(sites).size).toBeGreaterThan(1);
    await page.goto(opened.at('/huong-dan/dang-ky-vneid/'));
    const listed = await page
      .locator('main .prose ul.links a[href^="https:"]')
      .evaluateAll((links) => links.map((link) => link.textContent.trim()));
    expect(listed.sort()).toEqual([...new Set(sites)].sort());
    await page.context().close();
  });
});

describe('records at their edges', () => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite();
  });
  afterAll(() => opened.close());

  test.each([320, 1280])('figures of dossiers make a chart, a table and totals at %d px', async (width) => {
    const { page, complaints } = await watchedPage(opened, { viewport: { width, height: 900 } });
    await page.goto(opened.at(PAGE_OF_EACH_KIND['dossier figures']));
    const figure = page.locator('figure[data-chart]');
    expect(await figure.locator('figcaption').innerText()).toContain('97,7% hồ sơ đã giải quyết');
    expect(await figure.locator('tbody tr').count()).toBe(3);
    // Received adds up over the months; what is pending stands once, as in the last month.
    const totals = (await figure.locator('tfoot td').allInnerTexts()).map((text) => text.trim());
    expect(totals.slice(0, 2)).toEqual(['17', '520']);
    expect(totals.slice(5, 7)).toEqual(['13', '1']);
    // March is missing: each of the two lines joins January and February only.
    expect(await figure.locator('path.line').count()).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('an index with one result tells it without a chart', async () => {
    const { page } = await watchedPage(opened);
    await page.goto(opened.at('/chi-so/thu-mot-nam/'));
    expect(await page.locator('main svg').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('Chỉ có số liệu của một năm (2024)');
    await page.context().close();
  });

  test('evidence stands on its plan with its quantity', async () => {
    const { page } = await watchedPage(opened);
    await page.goto(opened.at('/ke-hoach/2023/'));
    const evidence = await page.locator('section[aria-labelledby="minh-chung"]').innerText();
    expect(evidence).toContain('12 băng rôn');
    await page.context().close();
  });
});
