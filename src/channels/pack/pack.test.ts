import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { BuiltFolder } from '../../built/pages.ts';
import { readSettings } from '../../site/settings.ts';
import { indexScript } from './index-script.ts';
import { packSite } from './pack.ts';
import { packedPage, type PackedSite } from './page.ts';

const HELD = ['index.html', 'tin-tuc/a/index.html', 'tin-tuc/a/anh.png', 'tim-kiem/index.html'];
const SITE: PackedSite = {
  basePath: '/cchc/',
  online: 'https://xa.example.vn/cchc/',
  holds: (file) => HELD.includes(file),
  scripts: { '/cchc/_astro/tim.js': ['tim-kiem/chi-muc.js', 'tim-kiem/trang.js'] },
};
const pack = (html: string, from = 'tin-tuc/a/index.html', site = SITE): string =>
  packedPage(html, from, site);

describe('a page on a stick', () => {
  it.each([
    ['<a href="/cchc/">a</a>', '<a href="../../index.html">a</a>'],
    ['<a href="/cchc/tin-tuc/a/?x=1#y">a</a>', '<a href="index.html?x=1#y">a</a>'],
    ['<img src="/cchc/tin-tuc/a/anh.png" srcset="/cchc/b.png 2x">', '<img src="anh.png" >'],
    [
      '<picture><source srcset="/cchc/x.avif"><img src="anh.png"></picture>',
      '<picture><img src="anh.png"></picture>',
    ],
    [
      '<form action="/cchc/tim-kiem/" data-base="/cchc/">',
      '<form action="../../tim-kiem/index.html" data-base="../../">',
    ],
    // What is not on the stick is read where it is; what is not ours is left alone.
    ['<a href="/cchc/rss.xml?a&amp;b">a</a>', '<a href="https://xa.example.vn/cchc/rss.xml?a&amp;b">a</a>'],
    ['<a href="#y">a</a><a href="tel:113">b</a>', '<a href="#y">a</a><a href="tel:113">b</a>'],
    ['<a href="/cong/">a</a><a href="//x.vn/">b</a>', '<a href="/cong/">a</a><a href="//x.vn/">b</a>'],
    [
      '<link rel="manifest" href="/cchc/m"><link rel="canonical" href="https://x/">',
      '<link rel="canonical" href="https://x/">',
    ],
    // A module, and what fetches one, cannot be had from a disk.
    ['<script>import("/cchc/tim-kiem/goi-y.js")</script><script>1</script>', '<script>1</script>'],
    ['<script type="module" src="/cchc/_astro/khac.js"></script>', ''],
    [
      '<script type="module" src="/cchc/_astro/tim.js"></script>',
      '<script defer src="../../tim-kiem/chi-muc.js"></script><script defer src="../../tim-kiem/trang.js"></script>',
    ],
  ])('%s', (html, packed) => expect(pack(html)).toBe(packed));

  it('names no address of a site that has none yet', () => {
    expect(
      pack('<a class="x" href="/cchc/rss.xml">a</a>', 'index.html', { ...SITE, online: undefined }),
    ).toBe('<a class="x" >a</a>');
  });
});

it('gives the search its files, whose addresses lead to pages', async () => {
  const script = indexScript(
    { 'pages.json': '{"a":["tin-tuc/a/","Tin","khac/"],"/tin-tuc/a/":1}' },
    (address) => address === 'tin-tuc/a/',
  );
  const context = vm.createContext({});
  vm.runInContext(script, context);
  const { fetch } = context as { fetch: (address: string) => Promise<Response> };
  const answer = await fetch('../pagefind/pages.json');
  expect(await answer.json()).toEqual({
    a: ['tin-tuc/a/index.html', 'Tin', 'khac/'],
    '/tin-tuc/a/index.html': 1,
  });
  expect((await fetch('../pagefind/fragment/x.json')).ok).toBe(false);
});

describe('the zip', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const put = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };

  it('holds pages, what they show and a first page with the day, and no file of servers', async () => {
    put('index.html', '<a href="/tin-tuc/">a</a><a href="/so-tay.pdf">b</a><a href="/feed.json">c</a>');
    put('tin-tuc/index.html', '<img src="/anh.png">');
    for (const file of ['anh.png', 'so-tay.pdf', 'feed.json', 'khong-ai-hoi.png', '_headers'])
      put(file, file);
    put('cu/index.html', '<meta http-equiv="refresh" content="0; url=/tin-tuc/">');
    for (const file of ['nhung/index.html', 'quan-tri/index.html', '404.html']) put(file, '<p>');
    const settings = {
      ...readSettings(),
      basePath: '/',
      siteUrl: 'https://xa.gov.vn',
      title: 'Xã <Mẫu>',
      themeColor: '#0a2a66',
    };
    const make = () => packSite(new BuiltFolder(folder), settings, '2026-11-23');
    const zip = await make();
    const files = unzipSync(zip);
    expect(Object.keys(files).sort()).toEqual([
      'MO-CHUYEN-MUC.html',
      'trang/anh.png',
      'trang/index.html',
      'trang/so-tay.pdf',
      'trang/tin-tuc/index.html',
    ]);
    const first = strFromU8(files['MO-CHUYEN-MUC.html'] ?? new Uint8Array());
    expect(first).toContain('Xã &lt;Mẫu&gt;');
    expect(first).toContain('23/11/2026');
    expect(first).toContain('background: #0a2a66;');
    expect(strFromU8(files['trang/index.html'] ?? new Uint8Array())).toBe(
      '<a href="tin-tuc/index.html">a</a><a href="so-tay.pdf">b</a><a href="https://xa.gov.vn/feed.json">c</a>',
    );
    expect(Buffer.from(await make()).equals(zip)).toBe(true);
  });
});
