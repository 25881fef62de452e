import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RAN, UNBREAKABLE_TITLE } from './extreme-content.ts';
import { openSite, testBuild, watchedPage, type OpenedSite } from './harness.ts';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite('extreme');
});
afterAll(() => opened.close());

const text = (address: string): string =>
  readFileSync(path.join(testBuild('extreme'), address, 'index.html'), 'utf8');

describe('a hostile article', () => {
  test('runs nothing, asks nothing, breaks nothing', async () => {
    const { page, complaints } = await watchedPage(opened, { viewport: { width: 360, height: 740 } });
    for (const address of [
      '/tin-tuc/2026/thu-ma-doc/',
      '/tin-tuc/',
      '/',
      '/chuyen-muc/dich-vu-cong/',
      '/so-do-trang/',
      '/nhung/moi-nhat/',
    ]) {
      await page.goto(opened.at(address));
      expect(await page.evaluate(`window.${RAN}`)).toBeUndefined();
      expect(
        await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
        address,
      ).toBe(true);
    }
    await page.goto(opened.at('/tin-tuc/2026/thu-ma-doc/'));
    const link = page.getByText('Bấm vào đây');
    expect(await link.getAttribute('href')).toBeNull();
    await link.click();
    expect(await page.evaluate(`window.${RAN}`)).toBeUndefined();
    expect(await page.locator('main h1').textContent()).toContain(UNBREAKABLE_TITLE);
    expect(await page.locator('main').textContent()).toMatch(/Đoạn đầu[\s\S]*Đoạn cuối/);
    expect(
      await page.locator('main iframe, main svg[onload], main [onmouseover], main [style]').count(),
    ).toBe(0);
    // The picture `x` that the article asks for does not exist; that is all that may be heard.
    expect(complaints.filter((complaint) => !/\/thu-ma-doc\/x( |$)|status of 404/.test(complaint))).toEqual(
      [],
    );
  });

  test('a table of twelve columns scrolls in its own region', async () => {
    const { page } = await watchedPage(opened, { viewport: { width: 320, height: 640 } });
    await page.goto(opened.at('/tin-tuc/2026/thu-bang-rong/'));
    expect(
      await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
    ).toBe(true);
    const region = page.locator('.table-scroll').first();
    expect(await region.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => region.evaluate((element) => element.scrollLeft), { timeout: 15_000 })
      .toBeGreaterThan(0);
  });
});

describe('publishing', () => {
  test.each(['root', 'extreme'] as const)('publishes no picture as it came (%s)', (build) => {
    const pictures = readdirSync(path.join(testBuild(build), '_astro')).filter(
      // Share cards are drawn, of words alone.
      (name) => /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/.test(name) && !/^the-[\da-f]{12}\.png$/.test(name),
    );
    expect(pictures.length).toBeGreaterThan(5);
    // What Astro makes of a picture carries a second hash in its name, that of what was made.
    expect(pictures.filter((name) => !/\.[\w-]{8}_\w+\.\w+$/.test(name))).toEqual([]);
  });

  test('drafts and scheduled articles have no page and stand in no list, feed or index', () => {
    const folder = path.join(testBuild('extreme'));
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(html|xml|json|txt)$/.test(name))
      .filter((name) =>
        /thu-ban-nhap|thu-hen-gio|Bản nháp không được đăng|Bài hẹn giờ chưa/.test(
          readFileSync(path.join(folder, name), 'utf8'),
        ),
      );
    expect(found).toEqual([]);
  });

  test('a withdrawn article is a tombstone with reason and the way on, and stands in no list', () => {
    const page = text('/tin-tuc/2026/thu-go-bo');
    expect(page).toContain('Thông tin trong bài không còn đúng.');
    expect(page).toContain('href="/duong-day-nong/"');
    expect(page).not.toContain('Nội dung cũ.');
    expect(text('/tin-tuc')).not.toContain('thu-go-bo');
    expect(text('/dinh-chinh')).toContain('thu-go-bo');
  });

  test('a correction stands on the page and in the log; an old address leads on', async () => {
    expect(text('/tin-tuc/2026/thu-dinh-chinh')).toContain('Sửa ngày ban hành.');
    expect(text('/dinh-chinh')).toContain('Sửa ngày ban hành.');
    const { page } = await watchedPage(opened);
    await page.goto(opened.at('/bai-cu-de-thu/'));
    await page.waitForURL(opened.at('/tin-tuc/2026/thu-dinh-chinh/'));
  });

  test('pictures: small formats, real sizes, no metadata, no original', async () => {
    const page = text('/tin-tuc/2026/thu-anh-cao');
    const pictures = [...page.matchAll(/<img[^>]*_astro\/[^>]*>/g)].map(([tag]) => tag);
    expect(pictures.length).toBeGreaterThanOrEqual(2);
    for (const tag of pictures) expect(tag).toMatch(/width="\d+".*height="\d+"|height="\d+".*width="\d+"/);
    const files = readdirSync(path.join(testBuild('extreme'), '_astro')).filter((name) =>
      /^(cao|rong)/.test(name),
    );
    expect(files.length).toBeGreaterThanOrEqual(2);
    expect(
      files.filter(
        (name) =>
          /\.jpe?g$/.test(name) &&
          readFileSync(path.join(testBuild('extreme'), '_astro', name)).includes('secret-metadata'),
      ),
    ).toEqual([]);
    for (const name of files) {
      const { width = 0, exif } = await sharp(path.join(testBuild('extreme'), '_astro', name)).metadata();
      expect(width).toBeLessThanOrEqual(1600);
      expect(exif).toBeUndefined();
    }
  });
});
