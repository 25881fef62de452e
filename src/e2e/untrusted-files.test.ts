import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../built/pages.ts';
import { writeContent } from '../checks/content-fixture.ts';
import { serveSite, type RunningSite } from '../hosting/server.ts';
import { TEST_DAY } from './harness.ts';
import { openNginx, type RunningNginx } from './nginx.ts';
import { MARKER, soundPictures, writeArticle } from './untrusted-files.ts';

const BASE_PATH = '/cchc/';
/** Where each old address leads; the article that has them all. */
const NEW = `${BASE_PATH}tin-tuc/2026/thu-dia-chi/`;
/** Pictures of the build; every other kind is tried on the picture service alone, which takes a tenth of the time. */
const BUILT = ['jpeg.jpg', 'png.png', 'webp.webp', 'xoay.jpg', 'dong.webp', 'mot-diem.png'];
const OLD = [
  '/tin-cu/bai.html',
  '/tin-cu/bai.aspx',
  '/tin-cu/Mau.HTM',
  '/portal/pages/2023-5-4/x.aspx',
  '/a.b/',
  '/b%C3%A0i%20vi%E1%BA%BFt/',
  '/tin,123(1).html',
  '/duong-dan/khong-gach',
  '/index.php',
];

/** Pictures whose address stands elsewhere in the text, in every form and place, and the words of each. */
const BY_NAME = `
[truoc]: ./a.png 'Tên của ảnh'

![đủ][truoc] ![truoc][] ![TRUOC]

- ![trong danh sách][truoc]

> ![trong trích dẫn][sau]

| Ảnh |
| --- |
| ![trong bảng][sau] |

> [sau]: <./a.png>
`;
const NAMED = ['đủ', 'truoc', 'TRUOC', 'trong danh sách', 'trong trích dẫn', 'trong bảng'];

let folder: string;
let out: string;
let content: string;

function build(directory: string, environment: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: directory,
      OUT_DIR: out,
      BASE_PATH,
      SITE_URL: 'http://localhost',
      TODAY: TEST_DAY,
      ...environment,
    },
  });
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'untrusted-'));
  out = path.join(folder, 'out');
  content = path.join(folder, 'content');
  cpSync(writeContent({}), content, { recursive: true });
  const pictures = await soundPictures();
  for (const [name, bytes] of Object.entries(pictures).filter(([name]) => BUILT.includes(name)))
    writeArticle(content, `anh-${name.replace('.', '-')}`, { [name]: bytes, [`trong-${name}`]: bytes });
  const drawn = pictures['png.png'] ?? Buffer.alloc(0);
  writeArticle(content, 'ban-nhap', { 'nhap.png': drawn, 'nhap-2.png': drawn }, 'draft: true\n');
  writeArticle(content, 'hen-gio', { 'hen.png': drawn }, '', '2026-12-30');
  writeArticle(
    content,
    'da-go',
    { 'go.png': drawn, 'go-2.png': drawn },
    'withdrawn: { date: 2026-11-21, reason: Sai }\n',
  );
  writeArticle(content, 'theo-ten', { 'bia.png': drawn, 'a.png': drawn });
  appendFileSync(path.join(content, 'tin-tuc/2026/theo-ten/index.md'), BY_NAME);
  writeArticle(content, 'thu-dia-chi', {}, `aliases: ${JSON.stringify(OLD)}\n`);
  const { status, stderr } = build(content);
  expect(
    stderr.split('\n').filter((line) => line.includes('lỗi')),
    stderr,
  ).toEqual([]);
  expect(status, stderr).toBe(0);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('published pictures', () => {
  const published = () =>
    filesBelow(out).filter(
      (file) => /\.(?:jpe?g|png|webp|avif|gif)$/.test(file) && file.startsWith('_astro/'),
    );

  test('carry nothing but their pixels', async () => {
    expect(published().length).toBeGreaterThan(15);
    for (const file of published()) {
      const { exif, xmp, iptc, icc, comments, orientation } = await sharp(path.join(out, file)).metadata();
      expect({ exif, xmp, iptc, icc, comments, orientation }, file).toEqual({});
    }
  });

  test('are there when their address stands elsewhere in the text', () => {
    const html = readFileSync(path.join(out, 'tin-tuc/2026/theo-ten/index.html'), 'utf8');
    const shown = [...html.matchAll(/<img [^>]*>/g)].map(([tag]) => tag);
    for (const words of NAMED) {
      const tag = shown.find((one) => one.includes(`alt="${words}"`)) ?? '';
      expect(tag, words).toMatch(/ src="\/cchc\/_astro\/a\.[^"]+\.webp"/);
    }
  });

  test('are never a file as it came, and nothing that stood in one is in any file of the site', () => {
    const raw = filesBelow(content)
      .filter((file) => file.startsWith('tin-tuc/2026/'))
      .map((file) => readFileSync(path.join(content, file)));
    for (const file of filesBelow(out)) {
      const bytes = readFileSync(path.join(out, file));
      expect(bytes.includes(MARKER), file).toBe(false);
      if (file.startsWith('_astro/'))
        expect(
          raw.some((one) => one.equals(bytes)),
          file,
        ).toBe(false);
    }
  });

  test('stand upright, in red, green and blue, at most as large as a page needs', async () => {
    for (const file of published()) {
      const { width, height, space, pages = 1 } = await sharp(path.join(out, file)).metadata();
      expect(width, file).toBeLessThanOrEqual(1600);
      expect(['srgb', 'b-w'], file).toContain(space);
      if (/\/(?:trong-)?xoay\./.test(file)) expect(height / pages, file).toBeGreaterThan(width);
    }
  });
});

/** Address at which a browser's way ends: `Location` headers, then the page's own refresh. */
async function endOf(origin: string, address: string): Promise<string> {
  let at = new URL(BASE_PATH + address.slice(1), origin);
  for (let step = 0; step < 4; step += 1) {
    const answer = await fetch(at, { redirect: 'manual' });
    const text = await answer.text();
    const location = answer.headers.get('location');
    const refresh = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(text)?.[1];
    if (!location && answer.status !== 200) return `${answer.status}`;
    if (refresh) expect(answer.headers.get('content-type'), address).toMatch(/^text\/html/);
    const next = location ?? refresh;
    if (next === undefined) return at.pathname;
    at = new URL(next, at);
  }
  return 'no end';
}

describe('old addresses', () => {
  let site: RunningSite;
  let nginx: RunningNginx;
  beforeAll(async () => {
    site = await serveSite({ directory: out, basePath: BASE_PATH });
    nginx = await openNginx(out, BASE_PATH, content);
  });
  afterAll(async () => {
    nginx.close();
    await site.close();
  });

  test.each(OLD)('%s leads on at a host that knows no redirects, and at nginx', async (address) => {
    expect(await endOf(site.origin, address)).toBe(NEW);
    expect(await endOf(nginx.origin, address)).toBe(NEW);
  });

  test('are files under their own name where that is a page’s, and folders where it is not', () => {
    const files = filesBelow(out);
    for (const file of [
      'tin-cu/bai.html',
      'tin-cu/Mau.HTM',
      'tin-cu/bai.aspx/index.html',
      'a.b/index.html',
      'bài viết/index.html',
    ])
      expect(files).toContain(file);
    expect(existsSync(path.join(out, 'nhung/404.html'))).toBe(true);
  });

  test('stand in no list for search engines', () => {
    expect(readFileSync(path.join(out, 'sitemap-0.xml'), 'utf8')).not.toMatch(/tin-cu|\.aspx|a\.b/);
  });

  test('the preview gives nobody the files for servers', async () => {
    for (const file of [
      '.htaccess',
      '.built-files',
      '_headers',
      '_redirects',
      '%2ehtaccess',
      '_HEADERS',
      '_%68eaders',
    ])
      expect((await fetch(site.address + file)).status, file).toBe(404);
  });
});

describe('what cannot be published', () => {
  test('an address that leaves the folder stops the build before a file is written', () => {
    const bad = path.join(folder, 'escape');
    cpSync(writeContent({}), bad, { recursive: true });
    writeArticle(bad, 'thoat', {}, 'aliases: ["/pwned/", "/../pwned/"]\n');
    const { status, stderr } = build(bad, {
      CONTENT_CHECK: 'schema',
      OUT_DIR: path.join(folder, 'escape-out'),
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/tin-tuc\/2026\/thoat\/index\.md:6: lỗi \[sai-dang\]/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(filesBelow(folder).filter((file) => file.includes('pwned'))).toEqual([]);
  });
});
