import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, testBuild, watchedPage, type OpenedSite } from './harness.ts';

const ADDRESS = '/huong-dan/dang-ky-vneid/';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite('folder');
});
afterAll(() => opened.close());

describe('a guide with living data', () => {
  test('says what the data says today, in sentences and in lines of their own', async () => {
    const { page, complaints } = await watchedPage(opened);
    await page.goto(opened.at(ADDRESS));
    const text = (await page.locator('main .prose').innerText()).replace(/\s+/g, ' ');
    for (const words of [
      'Điều 1 Quyết định số 56/QĐ-UBND (còn hiệu lực), thay cho Quyết định số 07/2015/QĐ-UBND (hết hiệu lực); Quyết định số 90/QĐ-UBND (có hiệu lực từ ngày ',
      'gọi Tổng đài định danh để thử: 1900 0000 (kiểm tra ngày 20/11/2026). Ở nơi trước là Huyện Mẫu (nay là Xã Mẫu, Xã Mẫu Đông), bạn đến Xã Mẫu.',
      'Đường dây nóng của huyện Mẫu cũ, để thử: Hãy gọi đường dây nóng của xã Mẫu',
      'Khẩn cấp thì gọi Số khẩn cấp thứ nhất, để thử: 1000. Trang thật: dich-vu-cong.example (Cổng dịch vụ công để thử); xa-mau.example (',
      'Tìm thủ tục “Cấp đổi thẻ dựng để thử” (mã 9.000001).',
      'Tổng đài dịch vụ công để thử: 1800 0000',
      'Đổi thẻ để thử. Tên để tìm trên Cổng Dịch vụ công quốc gia: “Cấp đổi thẻ dựng để thử” (mã 9.000001)',
      'Nơi giải quyết: Xã Mẫu (để thử).',
      'PAR INDEX: trung bình các tỉnh 88,40% năm 2024 (nguồn: Bảng kết quả dựng để thử).',
      'Năm trước đó, PAR INDEX: trung bình các tỉnh 86,90% năm 2023 (nguồn: Bảng kết quả dựng để thử).',
    ])
      expect(text).toContain(words);
    expect(complaints).toEqual([]);
  });

  test('leads on: every link of it answers, also below a folder; numbers can be called', async () => {
    const { page } = await watchedPage(opened);
    await page.goto(opened.at(ADDRESS));
    const prose = page.locator('main .prose');
    expect(await prose.locator('a.tel[href="tel:19000000"]').count()).toBeGreaterThan(0);
    const own = await prose
      .locator('a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(own).toContain('/cchc/van-ban/56-qd-ubnd-mau-2024/');
    expect(own).toContain('/cchc/huong-dan/nop-ho-so-truc-tuyen/');
    for (const address of new Set(own)) {
      const answer = await page.request.get(new URL(address ?? '', opened.at('/')).href);
      expect(answer.status(), address ?? '').toBe(200);
    }
  });

  test('has its box, and its steps as the path that guides have', async () => {
    const { page } = await watchedPage(opened, { viewport: { width: 360, height: 740 } });
    await page.goto(opened.at(ADDRESS));
    expect(await page.locator('main .box.warn', { hasText: 'Nghi ngờ thì gọi' }).count()).toBe(1);
    const steps = page.locator('main ol.path', { hasText: 'Mở cách nộp hồ sơ' });
    expect(await steps.locator('> li').count()).toBe(2);
    const mark = await steps
      .locator('> li')
      .first()
      .evaluate((item) => getComputedStyle(item, '::before').content);
    expect(mark).toContain('counter(step)');
    expect(
      await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
    ).toBe(true);
  });

  test('is the same text in the open data', () => {
    const file = path.join(testBuild('root'), 'api/v1/guides.json');
    const { guides } = JSON.parse(readFileSync(file, 'utf8')) as { guides: { id: string; html: string }[] };
    const html = guides.find(({ id }) => id === 'dang-ky-vneid')?.html ?? '';
    expect(html).toContain('Quyết định số');
    expect(html).toContain('Tổng đài định danh để thử');
    expect(html).not.toMatch(/VanBan|DuongDayNong|<Buoc/);
  });
});
