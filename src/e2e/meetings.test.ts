import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesOfPdf } from '../channels/print/pdf-fixture.ts';
import { testPages, openSite, watchedPage, type OpenedSite, type TestBuild } from './harness.ts';

const QUIZ = '/trac-nghiem/nop-ho-so-o-xa-mau/';
const GUIDE = '/huong-dan/nop-ho-so-truc-tuyen/';

/** Number of the slide that fills the window. */
const shown = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.slide')].findIndex(
      (slide) => Math.abs(slide.getBoundingClientRect().top) < 2,
    ),
  );

describe('slides', () => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite('root', true);
  });
  afterAll(() => opened.close());

  test('are gone through by keys, and an answer is unfolded before the next question', async () => {
    const { page, complaints } = await watchedPage(opened, { viewport: { width: 1280, height: 720 } });
    await page.goto(opened.at(`/trinh-chieu${QUIZ}`));
    const last = (await page.locator('.slide').count()) - 1;
    const press = async (key: string): Promise<number> => {
      await page.keyboard.press(key);
      return shown(page);
    };
    expect(await press('ArrowRight')).toBe(1);
    expect(await page.locator('.slide').nth(1).locator('strong').isVisible()).toBe(false);
    expect(await press('Space')).toBe(1);
    expect(await page.locator('.slide').nth(1).locator('strong').isVisible()).toBe(true);
    expect(await press('PageDown')).toBe(2);
    expect(await press('ArrowUp')).toBe(1);
    expect(await press('Alt+ArrowRight')).toBe(1);
    expect(await press('End')).toBe(last);
    expect(await press('ArrowDown')).toBe(last);
    expect(await press('Home')).toBe(0);
    // The shell in which tests run has no screen to fill.
    await page.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.resolve(void (document.title = 'Toàn màn hình'));
    });
    await page.keyboard.press('f');
    expect(await page.title()).toBe('Toàn màn hình');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('have the answers, numbers to call and pictures of their pages, and lead back to them', async () => {
    const { page } = await watchedPage(opened, { javaScriptEnabled: false });
    await page.goto(opened.at(`/trinh-chieu${GUIDE}`));
    const main = await page.locator('main').innerText();
    for (const part of [
      'Không đưa mật khẩu cho bất kỳ ai.',
      'Lưu mã hồ sơ',
      'Tài khoản VNeID.',
      'Muốn nhận kết quả tại nhà',
    ])
      expect(main).toContain(part);
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
    expect(await page.locator(`main a[href="${GUIDE}"]`).count()).toBe(1);
    expect(await page.locator('.slide').last().locator(`img[src$="${GUIDE}ma-qr.svg"]`).count()).toBe(1);
    await page.goto(opened.at('/trinh-chieu/tin-tuc/2026/mo-ban-huong-dan-tai-thu-vien/'));
    expect(await page.locator('.slide img').count()).toBe(3);
    await page.goto(opened.at('/trinh-chieu/tin-tuc/2025/quy-che-cu-het-hieu-luc/'));
    expect(await page.locator('.slide').nth(1).innerText()).toContain('hết hiệu lực');
    await page.context().close();
  });

  test('take a sheet each on paper, and less beside room for notes', async () => {
    const { page } = await watchedPage(opened);
    await page.goto(opened.at(`/trinh-chieu${GUIDE}`));
    const count = await page.locator('.slide').count();
    const sheets = async (): Promise<number> =>
      pagesOfPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true })).length;
    expect(await sheets()).toBe(count);
    await page.getByText('In kèm chỗ ghi chú').click();
    expect(await page.getByText('Giờ bấm Ctrl+P').isVisible()).toBe(true);
    expect(await sheets()).toBeLessThanOrEqual(Math.ceil(count / 2));
    await page.context().close();
  });

  test('are led to from where a page is shared, and from its radio script', async () => {
    const { page } = await watchedPage(opened);
    await page.goto(opened.at(`/chia-se/#t=${GUIDE}`));
    await page.getByRole('link', { name: 'Trình chiếu' }).click();
    await page.waitForURL(opened.at(`/trinh-chieu${GUIDE}`));
    await page.goto(opened.at('/chia-se/#t=/su-kien/2026/tap-huan-nop-ho-so/'));
    await page.locator('#chia-se').waitFor();
    expect(await page.locator('#chieu').isVisible()).toBe(false);
    await page.goto(opened.at(`/truyen-thanh${GUIDE}`));
    expect(await page.locator(`main a[href="/trinh-chieu${GUIDE}"]`).count()).toBe(1);
    await page.context().close();
  });
});

describe.each(['root', 'extreme'] satisfies TestBuild[])(
  'every page of slides of the build “%s”',
  (build) => {
    test('is no wider and no higher than a window of a projector', async () => {
      const opened = await openSite(build);
      const { page, complaints } = await watchedPage(opened, { viewport: { width: 1280, height: 720 } });
      const addresses = testPages(build).flatMap(({ address }) =>
        /^\/trinh-chieu\/./.test(address) ? [address] : [],
      );
      expect(addresses.length).toBeGreaterThan(15);
      const over: string[] = [];
      for (const address of addresses) {
        await page.goto(opened.at(address));
        const [highest, widest] = await page.evaluate(() => [
          Math.max(
            ...[...document.querySelectorAll<HTMLElement>('.slide')].map(({ offsetHeight }) => offsetHeight),
          ),
          document.documentElement.scrollWidth,
        ]);
        if (highest! > 721 || widest! > 1280) over.push(`${address} ${highest} × ${widest}`);
      }
      expect(over).toEqual([]);
      expect(complaints).toEqual([]);
      await opened.close();
    });
  },
);

describe('a quiz', () => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite('folder');
  });
  afterAll(() => opened.close());

  test('tells each choice at once, with why and where it stands, and the result when all are answered', async () => {
    const { page, complaints } = await watchedPage(opened, { viewport: { width: 360, height: 740 } });
    await page.goto(opened.at(QUIZ));
    const [first, second, third] = await page.locator('fieldset').all();
    await first!.getByText('B. Tên cán bộ').click();
    expect(await first!.getByRole('status').innerText()).toBe('Chưa đúng.');
    expect(await first!.locator('details').innerText()).toMatch(
      /A\. Mã hồ sơ\.[\s\S]*lưu mã hồ sơ[\s\S]*Nộp hồ sơ trực tuyến/,
    );
    await first!.getByText('A. Mã hồ sơ').first().click();
    expect(await first!.getByRole('status').innerText()).toBe('Đúng.');
    await second!.getByText('A. Nhờ trưởng thôn').click();
    expect(await page.locator('#ket-qua').innerText()).toBe('');
    await third!.getByText('D. Không').first().click();
    expect(await page.locator('#ket-qua').innerText()).toBe('Bạn trả lời đúng 2/3 câu.');
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
    await page.getByText('Làm lại từ đầu').click();
    await expect.poll(() => page.locator(':checked').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('has its answers without a script, and on paper a sheet of their own', async () => {
    const { page } = await watchedPage(opened, { javaScriptEnabled: false });
    await page.goto(opened.at(QUIZ));
    await page.locator('summary', { hasText: 'Đáp án' }).nth(1).click();
    expect(await page.getByText('B. Gửi qua bưu điện và ghi địa chỉ nhận.').isVisible()).toBe(true);
    const sheets = pagesOfPdf(await page.pdf({ format: 'A4' }));
    expect(sheets.slice(0, -1).join(' ')).not.toContain('Bướccuốikhinộp');
    expect(sheets.at(-1)).toContain('Bướccuốikhinộp');
    await page.context().close();
  });

  test('that was withdrawn says so, and is listed and shown nowhere', async () => {
    const { page } = await watchedPage(opened);
    await page.goto(opened.at('/trac-nghiem/bo-cau-hoi-da-go/'));
    expect(await page.locator('main').innerText()).toContain('Quy định trong câu hỏi đã thay đổi.');
    expect(await page.locator('fieldset').count()).toBe(0);
    for (const list of ['/trac-nghiem/', '/trinh-chieu/', '/so-do-trang/']) {
      await page.goto(opened.at(list));
      expect(await page.locator('main a[href*="nop-ho-so-o-xa-mau"]').count(), list).toBe(1);
      expect(await page.locator('main a[href*="bo-cau-hoi-da-go"]').count(), list).toBe(0);
    }
    await page.context().close();
  });
});
