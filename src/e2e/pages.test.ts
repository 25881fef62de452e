import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, htmlFiles, openSite, testBuild, watchedPage, type OpenedSite } from './harness.ts';

/** Addresses of the contract, but for those that later issues bring. */
const CONTRACT = [
  '/',
  '/tin-tuc/',
  '/tin-tuc/trang/2/',
  '/chuyen-muc/',
  '/don-vi/',
  '/huong-dan/',
  '/hoi-dap/',
  '/chi-so/',
  '/chi-so/par-index/',
  '/chi-so/sipas/',
  '/chi-so/egi/',
  '/chi-so/ddci/',
  '/duong-day-nong/',
  '/van-ban/',
  '/thu-tuc-noi-bo/',
  '/chi-nhan-truc-tuyen/',
  '/tinh-hinh-giai-quyet/',
  '/ke-hoach/',
  '/ke-hoach/2023/',
  '/xa-cu-xa-moi/',
  '/khau-hieu/',
  '/tim-kiem/',
  '/du-lieu/',
  '/gioi-thieu/',
  '/tiep-can/',
  '/so-do-trang/',
  '/dinh-chinh/',
  '/nhung/moi-nhat/',
  '/nhung/duong-day-nong/',
  ...[
    'the-che',
    'thu-tuc-hanh-chinh',
    'to-chuc-bo-may',
    'che-do-cong-vu',
    'tai-chinh-cong',
    'chinh-quyen-so',
    'chi-dao-dieu-hanh',
    'chi-so',
    'dich-vu-cong',
    'nguoi-dan-giam-sat',
    'doanh-nghiep',
  ].map((id) => `/chuyen-muc/${id}/`),
  ...[
    'phuoc-an',
    'phuoc-hiep',
    'phuoc-hoa',
    'phuoc-hung',
    'phuoc-loc',
    'phuoc-nghia',
    'phuoc-quang',
    'phuoc-son',
    'phuoc-thang',
    'phuoc-thanh',
    'phuoc-thuan',
    'thi-tran-dieu-tri',
    'thi-tran-tuy-phuoc',
    'xa-tuy-phuoc',
    'xa-tuy-phuoc-bac',
    'xa-tuy-phuoc-dong',
    'xa-tuy-phuoc-tay',
    'huyen-tuy-phuoc',
    'van-phong-hdnd-ubnd',
    'phong-noi-vu',
    'phong-van-hoa-thong-tin',
    'phong-tai-chinh-ke-hoach',
    'trung-tam-vh-tt-tt',
    'cac-phong-ban-nganh',
    'dai-truyen-thanh-xa',
    'buu-dien-huyen',
    'bo-phan-mot-cua',
    'to-cong-nghe-so-cong-dong',
  ].map((id) => `/don-vi/${id}/`),
  '/rss.xml',
  '/atom.xml',
  '/feed.json',
  '/chuyen-muc/chi-so/rss.xml',
  '/chuyen-muc/chi-so/atom.xml',
  '/chuyen-muc/chi-so/feed.json',
  '/don-vi/phuoc-thuan/rss.xml',
  '/api/v1/index.json',
  '/api/v1/articles.json',
  '/api/v1/units.json',
  '/api/v1/units/phuoc-thuan.json',
  '/api/v1/topics/chi-so.json',
  '/api/v1/guides.json',
  '/api/v1/hotlines.json',
  '/api/v1/indices.json',
  '/api/v1/documents.json',
  '/api/v1/activities.json',
  '/api/v1/processing.json',
  '/chi-so/par-index/data.csv',
  '/chi-so/sipas/data.csv',
  '/chi-so/egi/data.csv',
  '/chi-so/ddci/data.csv',
  '/tinh-hinh-giai-quyet/data.csv',
  '/sitemap-index.xml',
  '/robots.txt',
  '/manifest.webmanifest',
  '/404.html',
  '/pagefind/pagefind.js',
];

describe.each(['root', 'folder'] as const)('the site below its base path (%s)', (build) => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite(build);
  });
  afterAll(() => opened.close());

  test('every address of the contract answers', async () => {
    const missing: string[] = [];
    for (const address of CONTRACT) {
      const { status } = await fetch(opened.at(address));
      if (status !== 200) missing.push(`${status} ${address}`);
    }
    expect(missing).toEqual([]);
  });

  test('an address that is not there answers 404 with a page that helps', async () => {
    const answer = await fetch(opened.at('/khong-co/'));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('role="search"');
  });

  test('no page complains: console, failed or foreign requests', { timeout: 600_000 }, async () => {
    const directory = testBuild(build);
    // A page that leads on by itself would leave before it has been looked at.
    const addresses = htmlFiles(directory)
      .filter((file) => !/http-equiv="refresh"/i.test(readFileSync(file, 'utf8')))
      .map((file) => addressOf(file, directory));
    expect(addresses.length).toBeGreaterThan(90);
    const all: string[] = [];
    const look = async (own: readonly string[]): Promise<void> => {
      const { page, complaints } = await watchedPage(opened, { viewport: { width: 360, height: 740 } });
      for (const address of own) {
        await page.goto(opened.at(address), { waitUntil: 'load' });
        all.push(...complaints.splice(0).map((complaint) => `${address} ${complaint}`));
      }
    };
    // Several at once: most of the time of each is waiting.
    await Promise.all([0, 1, 2].map((place) => look(addresses.filter((_, n) => n % 3 === place))));
    expect(all).toEqual([]);
  });
});

test('every article says how long it takes to read and, first of all, what to know', () => {
  const articles = htmlFiles(testBuild()).filter((file) => /tin-tuc\/\d{4}\/[^/]+\/index/.test(file));
  expect(articles.length).toBeGreaterThan(20);
  const without = articles.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return (
      !/\d+ phút đọc/.test(text) ||
      !/<article[^>]*>\s*<div class="box key">[\s\S]*?Điều bạn cần biết/.test(text)
    );
  });
  expect(without).toEqual([]);
});
