import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPage } from './indexed-page-fixture.ts';
import type { IndexedPage } from './page-copy.ts';
import { bootstrap } from '../suggestions/bootstrap.ts';
import { suggestionScript } from './suggestion-script.ts';
import type { SuggestionList } from '../suggestions/suggester.ts';

const page = (kind: string, address: string, title: string, more: Partial<IndexedPage> = {}): IndexedPage =>
  indexedPage({ kind, address, title, ...more });
const LISTS = {
  abbreviations: [
    ['TTHC', 'Thủ tục hành chính'],
    ['AN', 'An ninh'],
  ],
  synonyms: [[['hotline', 'tổng đài'], ['đường dây nóng']]],
} as const;

/** The list that stands before the code. */
const listIn = (script: string): SuggestionList =>
  JSON.parse(script.slice(script.indexOf('=') + 1, script.indexOf(']]];') + 3)) as SuggestionList;

describe('the script of the suggestions', () => {
  it('knows pages by kind, with their other words, the newest first', async () => {
    const script = await suggestionScript(
      [
        page('tin-tuc', '/tin-tuc/2025/cu/', 'Tin cũ', { date: '2025-01-01' }),
        page('tin-tuc', '/tin-tuc/2026/moi/', 'Tin mới', { date: '2026-01-01' }),
        page('chuyen-muc', '/chuyen-muc/tthc/', 'Thủ tục hành chính'),
        page('chuyen-muc', '/chuyen-muc/an/', 'An ninh'),
        page('duong-day-nong', '/duong-day-nong/', 'Đường dây nóng', { keywords: ['hotline', 'số nóng'] }),
      ],
      LISTS,
    );
    expect(listIn(script)).toEqual([
      ['Đường dây nóng', [['duong-day-nong/', 'Đường dây nóng', 'hotline | so nong | tong dai']]],
      [
        'Chuyên mục',
        [
          ['chuyen-muc/an/', 'An ninh'],
          ['chuyen-muc/tthc/', 'Thủ tục hành chính', 'tthc'],
        ],
      ],
      [
        'Tin tức',
        [
          ['tin-tuc/2026/moi/', 'Tin mới'],
          ['tin-tuc/2025/cu/', 'Tin cũ'],
        ],
      ],
    ]);
    expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|eval\(|WebAssembly|https?:/);
  });

  it('keeps of the other words what the title does not have, and of those the longest', async () => {
    const keywords = ['làm sổ đỏ', 'sổ đỏ', 'bìa đỏ', 'bìa đỏ', 'lần đầu', 'đầu'];
    const script = await suggestionScript(
      [page('thu-tuc', '/thu-tuc/so-do/', 'Làm sổ lần đầu', { keywords })],
      LISTS,
    );
    expect(listIn(script)[0]?.[1]).toEqual([['thu-tuc/so-do/', 'Làm sổ lần đầu', 'lam so do | bia do']]);
  });

  it('leaves out the oldest news of a large site, to keep to its bytes', async () => {
    const syllables = [
      'cải',
      'cách',
      'thủ',
      'tục',
      'hồ',
      'sơ',
      'xã',
      'dân',
      'số',
      'mạng',
      'cấp',
      'mới',
      'thi',
      'hành',
    ];
    const word = (seed: number): string => syllables[seed % syllables.length] ?? '';
    const news = Array.from({ length: 3000 }, (_, place) => {
      const title = Array.from({ length: 12 }, (_, at) =>
        word((place * 7919 + at * at * 31) >> (at % 5)),
      ).join(' ');
      const date = new Date(Date.UTC(2015, 0, 1 + place)).toISOString().slice(0, 10);
      return page('tin-tuc', `/tin-tuc/${date}/`, `${title} ${place}`, { date });
    });
    const script = await suggestionScript([...news, page('chi-so', '/chi-so/sipas/', 'SIPAS')], LISTS);
    const size = gzipSync(script).length;
    expect(size).toBeLessThanOrEqual(15_000);
    expect(size).toBeGreaterThan(13_000);
    const [indices, articles] = listIn(script);
    expect(indices?.[1]).toHaveLength(1);
    expect(articles?.[1][0]?.[0]).toBe(`tin-tuc/${news.at(-1)?.date}/`);
    expect(articles?.[1].length).toBeLessThan(3000);
  });

  it('is fetched by a few bytes in each page', () => {
    expect(Buffer.byteLength(bootstrap('/cchc/'))).toBeLessThanOrEqual(160);
    expect(bootstrap('/cchc/')).toContain('"/cchc/tim-kiem/goi-y.js"');
  });
});
