import { describe, expect, test } from 'vitest';
import type { IndexResult } from '../../model/performance-index.ts';
import {
  drawnSeries,
  finding,
  latestYearSentence,
  otherResults,
  resultsByYear,
  seriesInWords,
  sourcesOf,
} from './index-results.ts';

const source = { name: 'Nguồn thử' };
const series = [
  { id: 'mean', label: 'Trung bình cả nước', scope: '63 tỉnh', unit: '%', drawn: true },
  { id: 'max', label: 'Cao nhất', scope: '63 tỉnh', unit: '%', drawn: true },
  { id: 'vung', label: 'Vùng', scope: 'Vùng', unit: '%', drawn: false },
];
const result = (year: number, of: string, score?: number, more: Partial<IndexResult> = {}): IndexResult => ({
  year,
  series: of,
  source,
  ...(score === undefined ? {} : { score }),
  ...more,
});
const index = {
  series,
  breaks: [{ year: 2022, text: 'Đổi cách đo' }],
  results: [
    result(2018, 'mean', 82.99),
    result(2022, 'mean', 80.08),
    result(2023, 'mean', 82.66, { derived: 'phép tính' }),
    result(2023, 'max', 90.61, { holder: 'Quảng Ninh' }),
    result(2020, 'max', undefined, { holder: 'Quảng Ninh', source: { name: 'Nguồn khác' } }),
    result(2023, 'vung', 86.82),
  ],
};

describe('results of an index', () => {
  test('only scored results of drawn series are drawn', () => {
    expect(drawnSeries(index).map(({ id, points }) => [id, points.map(({ at }) => at)])).toEqual([
      ['mean', [2018, 2022, 2023]],
      ['max', [2023]],
    ]);
  });
  test('the finding never compares across a change of method', () => {
    expect(finding(index)).toBe('Trung bình cả nước tăng từ 80,08% (2022) lên 82,66% (2023)');
  });
  test('a fall is called a fall', () => {
    expect(finding({ series, results: [result(2022, 'mean', 80), result(2023, 'mean', 70.5)] })).toBe(
      'Trung bình cả nước giảm từ 80,00% (2022) xuống 70,50% (2023)',
    );
  });
  test('one value claims no trend', () => {
    expect(finding({ series, results: [result(2024, 'mean', 83.94)] })).toBe(
      'Trung bình cả nước năm 2024: 83,94%',
    );
  });
  test('no result gives no finding and no sentence', () => {
    expect(finding({ series: [], results: [] })).toBeUndefined();
    expect(latestYearSentence({ series: [], results: [] })).toBeUndefined();
  });
  test('the sentence names who and what was reckoned', () => {
    expect(latestYearSentence(index)).toBe(
      'Năm 2023: trung bình cả nước 82,66% (suy ra); cao nhất 90,61% (Quảng Ninh).',
    );
  });
  test('the long description holds every value in order', () => {
    expect(seriesInWords(index)[0]).toBe(
      'Trung bình cả nước: 2018: 82,99%; 2022: 80,08%; 2023: 82,66% (suy ra).',
    );
  });
  test('the table has a row for every year with any result, newest first, and leaves gaps empty', () => {
    const rows = resultsByYear(index);
    expect(rows.map(({ year }) => year)).toEqual([2023, 2022, 2020, 2018]);
    expect(rows[2]?.cells[0]).toBeUndefined();
    expect(rows[2]?.cells[1]?.holder).toBe('Quảng Ninh');
  });
  test('series that are not drawn are told apart', () => {
    expect(otherResults(index).map(({ label }) => label)).toEqual(['Vùng']);
  });
  test('sources are those of all that is told, newest result first, each once', () => {
    const [measured, scored] = [{ name: 'Cách đo' }, { name: 'Cách chấm' }];
    const { sources, newest, numberOf } = sourcesOf({
      results: index.results,
      measures: [{ text: 'Đo.', source: measured }],
      publisher: { text: 'Ai công bố.', source },
      scoring: [{ text: 'Chấm.', source: scored }],
    });
    expect(sources.map(({ name }) => name)).toEqual(['Nguồn thử', 'Nguồn khác', 'Cách đo', 'Cách chấm']);
    expect(newest.map(({ name }) => name)).toEqual(['Nguồn thử', 'Nguồn thử', 'Nguồn thử']);
    expect(index.results.map((one) => numberOf(one.source))).toEqual([1, 1, 1, 1, 2, 1]);
  });
});
