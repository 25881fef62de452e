import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import path from 'node:path';
import { filesBelow } from '../built/pages.ts';
import { builtSiteOf, checkSite } from '../checks/check-site.ts';
import { standingPages } from '../site/pages.ts';
import {
  complaintsOf,
  openSite,
  TEST_BUILDS,
  TEST_CONTENT,
  testBuild,
  testPages,
  type OpenedSite,
} from './harness.ts';
import { PAGE_KINDS } from './kinds.ts';

/** Addresses of the contract, but for those that later issues bring; units and articles are the test content's. */
const CONTRACT = [
  ...standingPages.map(({ address }) => address),
  '/tin-tuc/trang/2/',
  '/chi-so/par-index/',
  '/chi-so/sipas/',
  '/chi-so/egi/',
  '/chi-so/ddci/',
  '/ke-hoach/2023/',
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
  '/rss.xml',
  '/atom.xml',
  '/feed.json',
  '/chuyen-muc/chi-so/rss.xml',
  '/chuyen-muc/chi-so/atom.xml',
  '/chuyen-muc/chi-so/feed.json',
  '/don-vi/lua-vang/rss.xml',
  '/api/v1/index.json',
  '/api/v1/articles.json',
  '/api/v1/units.json',
  '/api/v1/units/lua-vang.json',
  '/api/v1/topics/chi-so.json',
  '/api/v1/guides.json',
  '/api/v1/hotlines.json',
  '/api/v1/indices.json',
  '/api/v1/documents.json',
  '/api/v1/activities.json',
  '/api/v1/corrections.json',
  '/api/v1/processing.json',
  '/chi-so/par-index/data.csv',
  '/chi-so/sipas/data.csv',
  '/chi-so/egi/data.csv',
  '/chi-so/ddci/data.csv',
  '/tinh-hinh-giai-quyet/data.csv',
  '/sitemap-index.xml',
  '/robots.txt',
  '/suc-khoe.json',
  '/manifest.webmanifest',
  '/404.html',
  '/pagefind/pages.json',
];

const UNITS = filesOfFolder('don-vi').map((id) => `/don-vi/${id}/`);
function filesOfFolder(folder: string): string[] {
  return readdirSync(path.join(TEST_CONTENT, folder)).map((file) => path.parse(file).name);
}

describe.each(['root', 'folder'] as const)('the site below its base path (%s)', (build) => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite(build);
  });
  afterAll(() => opened.close());

  test('every address of the contract answers', async () => {
    const missing: string[] = [];
    for (const address of [...CONTRACT, ...UNITS]) {
      const { status } = await fetch(opened.at(address));
      if (status !== 200) missing.push(`${status} ${address}`);
    }
    expect(missing).toEqual([]);
  });

  test('standing pages may be framed by others below /nhung/ alone', async () => {
    const framed: string[] = [];
    for (const { address } of standingPages) {
      const policy = (await fetch(opened.at(address))).headers.get('content-security-policy');
      if (!policy?.includes("frame-ancestors 'self'")) framed.push(address);
    }
    expect(framed).toEqual(
      standingPages.map(({ address }) => address).filter((address) => address.startsWith('/nhung/')),
    );
  });

  test('every table is open to scripts of other sites', async () => {
    const tables = filesBelow(testBuild(build)).filter((file) => file.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(5);
    for (const file of tables) {
      const { headers } = await fetch(opened.at(`/${file}`));
      expect(headers.get('access-control-allow-origin'), file).toBe('*');
    }
  });

  test('an address that is not there answers 404 with a page that helps', async () => {
    const answer = await fetch(opened.at('/khong-co/'));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('role="search"');
  });
});

test('the rules on built sites find nothing below a folder; below none they read the live content at every change', () => {
  const { basePath, port } = TEST_BUILDS.folder;
  const environment = {
    CONTENT_DIR: TEST_CONTENT,
    BASE_PATH: basePath,
    SITE_URL: `http://localhost:${port}`,
  };
  expect(checkSite(builtSiteOf(testBuild('folder'), environment))).toEqual([]);
});

// Below none: the visits of kinds; every page: by night.
test('no kind of page complains below a folder: console, failed or foreign requests', async () => {
  const folder = await openSite('folder');
  const addresses = PAGE_KINDS.map(([, address]) => address);
  expect(await complaintsOf(folder, addresses)).toEqual([]);
  await folder.close();
});

test('the site map names pages that are there', () => {
  const sitemap = new Set(
    [...readFileSync(path.join(testBuild(), 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    ),
  );
  expect(sitemap.size).toBeGreaterThan(80);
  expect(testPages().map(({ address }) => address)).toEqual(expect.arrayContaining([...sitemap]));
});

test('every article says how long it takes to read; its points, if it has any, stand first of all', () => {
  const articles = testPages()
    .filter(({ file }) => /tin-tuc\/\d{4}\/[^/]+\/index/.test(file))
    .map(({ file, html }) => ({ file, text: html }))
    .filter(({ text }) => text.includes('<article'));
  expect(articles.length).toBeGreaterThan(20);
  expect(articles.filter(({ text }) => !/\d+ phút đọc/.test(text))).toEqual([]);
  const pointed = articles.filter(({ text }) => text.includes('Điều bạn cần biết'));
  expect(pointed.length).toBeGreaterThan(1);
  const first = /<article[^>]*>\s*<div class="box key">[\s\S]*?Điều bạn cần biết/;
  expect(pointed.filter(({ text }) => !first.test(text))).toEqual([]);
});
