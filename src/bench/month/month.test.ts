import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assetsOf } from './assets.ts';
import { playMonth } from './month.ts';
import { readMonthSite, type MonthSite } from './month-site.ts';
import { habitsOf, requestsOf } from './requests.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'month-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const PAGES = 'public, max-age=600, stale-while-revalidate=86400';
const SITE: Readonly<Record<string, string>> = {
  _headers: `/*\n  X-A: b\n\n/x/tin-tuc/*\n  Cache-Control: ${PAGES}\n\n/x/\n  Cache-Control: ${PAGES}\n`,
  'index.html': '<a href="/x/tin-tuc/2026/a/">A</a> <a href="/x/tin-tuc/">Tin</a><img src="/x/anh.svg#a">',
  '404.html': 'Không có',
  'anh.svg': '<svg></svg>',
  'rss.xml': '<link>https://xa.vn/x/tin-tuc/2026/a/</link>',
  'tin-tuc/index.html': '<a href="/x/tin-tuc/2026/a/">A</a><a href="/x/tin-tuc/2026/b/">B</a>',
  'tin-tuc/2026/a/index.html': '<a href="/x/tin-tuc/">Tin</a>',
  'tin-tuc/2026/b/index.html': '<a href="/x/tin-tuc/">Tin</a>',
  'tim-kiem/index.html': '<script type="module" src="/x/tim.js"></script>',
  'tim.js': 'tìm',
  'pagefind/pages.json': '[]',
  'pagefind/index/1.json': '[1]',
  'nhung/index.html': '<a href="/x/tin-tuc/">Tin</a>',
  'nhung/moi-nhat/index.html': '<link rel="icon" href="/x/anh.svg"><script src="/x/tim.js"></script>',
  'nhung/v1/embed.js': 'khung',
};
for (const [file, text] of Object.entries(SITE)) {
  const place = path.join(FOLDER, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}
const site = readMonthSite(FOLDER, '/x/');
const named = (files: readonly number[]): string[] =>
  files.map((file) => site.addresses[file]?.slice(2) ?? '').sort();
const numberOf = (address: string): number => site.addresses.indexOf(address);

describe('a page', () => {
  it('asks for what a phone shows of it', () => {
    const html = `<link rel="icon" href="/i.svg"><link rel="alternate" href="/rss.xml"><script src="/a.js"></script>
      <picture><source type="image/avif" srcset="/s.avif 360w, /m.avif 720w, /l.avif 1080w"><img src="/m.jpg" alt="a > b"></picture>
      <img srcset="/k.webp 360w" src="/k.jpg"><img src="/hinh.svg#x">`;
    const rules = [['Speculation-Rules', '"/luat"']] as const;
    expect(assetsOf(html, rules)).toEqual(['/luat', '/i.svg', '/a.js', '/m.avif', '/k.webp', '/hinh.svg']);
    expect(assetsOf(html, rules, true)).not.toContain('/i.svg');
  });
});

describe('a built site', () => {
  it('is read with its headers, below its folder', () => {
    expect(named(site.shown.get(numberOf('/x/')) ?? [])).toEqual(['/', '/anh.svg']);
    expect(named(site.shown.get(numberOf('/x/nhung/moi-nhat/')) ?? [])).toEqual([
      '/nhung/moi-nhat/',
      '/tim.js',
    ]);
    expect(site.files.lives[numberOf('/x/tin-tuc/')]?.fresh).toBe(600);
    expect(site.addresses).not.toContain('/x/_headers');
    expect([named(site.widgets), named(site.feeds)]).toEqual([['/nhung/moi-nhat/'], ['/rss.xml']]);
    expect(site.addresses[site.pages[0] ?? 0]).toBe('/x/tin-tuc/');
  });

  it('changes by an edit wherever the article is named, and in the index', () => {
    expect(site.edits.map(named)).toEqual([
      ['/', '/pagefind/index/1.json', '/pagefind/pages.json', '/rss.xml', '/tin-tuc/', '/tin-tuc/2026/a/'],
      ['/pagefind/index/1.json', '/pagefind/pages.json', '/tin-tuc/', '/tin-tuc/2026/b/'],
    ]);
  });
});

describe('the requests of days', () => {
  const asked = (seed: number, of: MonthSite = site) => {
    const all: { file: number; second: number; named: number }[] = [];
    const play = requestsOf(of, habitsOf(2000), seed, {
      ask: (_, file, second, name) => all.push({ file, second, named: name }),
      askMissing: (_, second) => all.push({ file: -1, second, named: 0 }),
    });
    for (const day of [0, 1]) play(day);
    return all;
  };
  const all = asked(7);

  it('are the same for the same seed alone', () => {
    expect(asked(7)).toEqual(all);
    expect(asked(8)).not.toEqual(all);
  });

  it('come minute after minute, by day more than by night', () => {
    const minutes = all.map(({ second }) => Math.floor(second / 60));
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    const at = (hour: number): number =>
      all.filter(({ second }) => Math.floor(second / 3600) === hour).length;
    expect(at(9)).toBeGreaterThan(4 * at(2));
    expect(Math.abs(all.filter(({ file }) => file < 0).length - 80)).toBeLessThan(40);
  });

  it('are fewer where browsers may keep what they have', () => {
    const never = {
      ...site,
      files: { ...site.files, lives: site.files.lives.map((life) => ({ ...life, fresh: 0 })) },
    };
    expect(asked(7, never).length).toBeGreaterThan(1.02 * all.length);
    expect(all.some(({ named: name }) => name >= 0)).toBe(true);
  });
});

describe('a month', () => {
  const play = (edits: number) => playMonth(site, { days: 2, readers: 2000, edits, room: 1e6, seed: 7 });

  it('spares the host most where its caches are told what has changed', () => {
    const { requests, caches, purges } = play(0);
    const [headers, purged] = caches;
    expect(headers?.origin.requests).toBeLessThan(requests);
    expect(purged?.origin.requests).toBeLessThan(headers?.origin.requests ?? 0);
    expect(purged?.hitShare).toBeGreaterThan(headers?.hitShare ?? 1);
    expect(purges).toEqual({ mean: 0, most: 0 });
  });

  it('costs by edits what they change', () => {
    const { caches, purges } = play(20);
    expect(purges.most).toBe(6);
    expect(caches[1]?.origin.bytes).toBeGreaterThan(play(0).caches[1]?.origin.bytes ?? 0);
  });
});
