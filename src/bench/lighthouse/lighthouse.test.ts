import { expect, test } from 'vitest';
import { pageOfEachKind } from './kinds.ts';
import type { LighthouseResult } from './program.ts';
import { HEAD, reportText, rowOf } from './report.ts';

test('one page of each kind: lists, and the largest below them', () => {
  const page = (address: string, length: number, html = 'data-pagefind-body') => ({
    address,
    html: html.padEnd(length),
  });
  const kinds = pageOfEachKind([
    page('/', 900),
    page('/404.html', 999),
    page('/gioi-thieu/', 30),
    page('/he-thong-thiet-ke/', 800, ''),
    page('/nhung/moi-nhat/', 700, ''),
    page('/tim-kiem/', 600, ''),
    page('/tin-tuc/', 500),
    page('/tin-tuc/2026/', 90, ''),
    page('/tin-tuc/2026/ngan/', 40),
    page('/tin-tuc/2026/dai/', 50),
    page('/tin-tuc/dia-chi-cu/', 990, '<meta http-equiv="refresh"> data-pagefind-body'),
    page('/tin-tuc/trang/2/', 500),
  ]);
  expect([...kinds]).toEqual([
    ['front', '/'],
    ['search', '/tim-kiem/'],
    ['search, with a query', '/tim-kiem/?q=%C4%90%C6%B0%E1%BB%9Dng%20d%C3%A2y%20n%C3%B3ng'],
    ['trang', '/gioi-thieu/'],
    ['tin-tuc, list', '/tin-tuc/'],
    ['tin-tuc', '/tin-tuc/2026/dai/'],
    ['widget', '/nhung/moi-nhat/'],
  ]);
});

test('a line of the table has scores of a hundred and medians; the report names what falls short', () => {
  const timed = (score: number, lcp: number): LighthouseResult => ({
    categories: { performance: { score } },
    audits: {
      'first-contentful-paint': { title: 'FCP', score: 1, numericValue: 704 },
      'largest-contentful-paint': { title: 'LCP', score, numericValue: lcp },
      'cumulative-layout-shift': { title: 'CLS', score: 1, numericValue: 0 },
      'total-blocking-time': { title: 'TBT', score: 1, numericValue: 12.4 },
    },
  });
  const judged: LighthouseResult = {
    categories: { accessibility: { score: 1 }, 'best-practices': { score: 0.96 } },
    audits: {
      wide: { title: 'Pictures are as wide as shown', score: 0.5 },
      unasked: { title: 'Not asked', score: null },
    },
  };
  const one = {
    kind: 'front',
    address: '/',
    judged,
    runs: [timed(0.9, 1900), timed(1, 880), timed(0.99, 1204)],
  };
  expect(HEAD.split(/ {2,}/)).toEqual(
    expect.arrayContaining(['kind', 'performance', 'best practices', 'LCP']),
  );
  expect(rowOf(one).split(/ {2,}/)).toEqual([
    'front',
    '99',
    '100',
    '96',
    '0.70 s',
    '1.20 s',
    '0.000',
    '12 ms',
  ]);
  const report = reportText([one]);
  expect(report).toContain(
    '- front: `/`; LCP of each run 1.90, 0.88, 1.20 s\n  - Pictures are as wide as shown\n',
  );
  expect(report).not.toContain('Not asked');
});
