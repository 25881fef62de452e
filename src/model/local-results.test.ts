import { describe, expect, test } from 'vitest';
import { localResults, resultGrounds } from './local-results.ts';
import { indices, type IndexResult } from './performance-index.ts';

const source = { name: 'Nguồn thử' };
const series = [
  { id: 'ca-nuoc', label: 'Cả nước', scope: '63 tỉnh', unit: '%', drawn: true },
  { id: 'thap-nhat', label: 'Thấp nhất', scope: '63 tỉnh', unit: '%', drawn: true, lowest: true },
  { id: 'tinh-cu', label: 'Tỉnh Cũ', scope: 'Tỉnh', unit: 'điểm', drawn: false, place: 'tinh-cu' },
  { id: 'tinh-moi', label: 'Tỉnh Mới', scope: 'Tỉnh', unit: 'điểm', drawn: false, place: 'tinh-moi' },
];
const results: IndexResult[] = [
  { year: 2021, series: 'tinh-cu', rank: '11', source },
  { year: 2025, series: 'tinh-moi', until: '2025-07', rank: '6/34', source },
  { year: 2025, series: 'tinh-moi', rank: '2/34', source },
  { year: 2025, series: 'ca-nuoc', score: 80, source },
  { year: 2025, series: 'tinh-moi', until: '2025-11-30', score: 91.06, source },
];

test('local results stand newest first, a whole year after its months; those of the country are left out', () => {
  expect(localResults({ series, results }).map(({ place, until, year }) => [place, until ?? year])).toEqual([
    ['tinh-moi', 2025],
    ['tinh-moi', '2025-11-30'],
    ['tinh-moi', '2025-07'],
    ['tinh-cu', 2021],
  ]);
  expect(localResults({ series: [], results })).toEqual([]);
});

test('results rest on the source of the newest of them, whatever their order', () => {
  const of = (year: number, name: string, until?: string): IndexResult => ({
    year,
    series: 'a',
    source: { name },
    ...(until && { until }),
  });
  const { sources, newest } = resultGrounds([of(2021, 'cũ'), of(2025, 'tháng', '2025-11'), of(2025, 'năm')]);
  expect(sources.map(({ name }) => name)).toEqual(['năm', 'tháng', 'cũ']);
  expect(newest.map(({ name }) => name)).toEqual(['năm']);
  expect(resultGrounds([])).toEqual({ sources: [], newest: [] });
});

describe('an index that withholds a year of its own place', () => {
  const faults = (withheld: number[], more: IndexResult[]): string[] => {
    const index = {
      title: 'Chỉ số thử',
      short: 'THỬ',
      description: 'Một câu đủ dài để nói chỉ số thử này đo điều gì.',
      order: 1,
      measures: [{ text: 'Điều gì đó.', source }],
      scoring: [],
      gaps: [],
      series,
      results: more,
      withheld,
    };
    return (indices.schema().safeParse(index).error?.issues ?? []).map(({ path }) => path.join('.'));
  };
  const lowest: IndexResult = { year: 2018, series: 'thap-nhat', holder: 'Tỉnh Khác', source };

  test('names no other place as the lowest of that year', () => {
    expect(faults([2018], [lowest])).toEqual(['results.0.year']);
    expect(faults([2018], [{ ...lowest, year: 2017 }])).toEqual([]);
    expect(faults([], [lowest])).toEqual([]);
  });
  test('does not print its own either', () => {
    expect(faults([2018], [{ year: 2018, series: 'tinh-cu', rank: '61/63', source }])).toEqual([
      'results.0.year',
    ]);
  });
  test('may tell the mean of that year, and one result twice a year at different times', () => {
    expect(faults([2018], [{ year: 2018, series: 'ca-nuoc', score: 82.99, source }])).toEqual([]);
    expect(faults([], results)).toEqual([]);
    expect(faults([], [{ ...lowest, until: '2018-06' }])).toEqual(['results.0.until']);
    expect(faults([], [lowest, lowest])).toEqual(['results.1.year']);
  });
});
