import { expect, test } from 'vitest';
import type { IndexResult, PerformanceIndex } from '../../model/performance-index.ts';
import { figureIn, glanceOf } from './index-glance.ts';

const source = { name: 'Nguồn' };
const index = (...results: Omit<IndexResult, 'source'>[]): Pick<PerformanceIndex, 'series' | 'results'> => ({
  series: [
    { id: 'noi-nay', label: 'Tỉnh Mẫu', scope: 'Các tỉnh', unit: 'điểm', drawn: false, place: 'tinh-mau' },
    { id: 'ca-nuoc', label: 'Trung bình', scope: 'Các tỉnh', unit: '%', drawn: true },
  ],
  results: results.map((result) => ({ ...result, source })),
});

test.each([
  ['Hạng 2/34', { before: 'Hạng ', number: '2/34', after: '' }],
  ['66,65 điểm', { before: '', number: '66,65', after: ' điểm' }],
  ['1.234,5 điểm', { before: '', number: '1.234,5', after: ' điểm' }],
  ['88,37%', { before: '', number: '88,37%', after: '' }],
  ['thuộc nhóm dẫn đầu', undefined],
])('the figure in “%s”', (text, figure) => {
  expect(figureIn(text)).toEqual(figure);
});

test('the place comes before the country, its newest result before older ones', () => {
  const country = { year: 2024, series: 'ca-nuoc', score: 88.37 };
  expect(glanceOf(index(country))).toEqual({ figure: figureIn('88,37%') });
  expect(glanceOf(index(country, { year: 2022, series: 'noi-nay', score: 66.65, rank: '21' }))).toEqual({
    figure: figureIn('66,65 điểm'),
    local: { text: 'Năm 2022, tỉnh Mẫu: hạng 21.', source },
  });
  expect(
    glanceOf(
      index({ year: 2022, series: 'noi-nay', score: 66.65 }, { year: 2025, series: 'noi-nay', rank: '2/34' }),
    ),
  ).toEqual({ figure: figureIn('Hạng 2/34'), local: { text: 'Năm 2025, tỉnh Mẫu.', source } });
});

test('what was told in words has no figure, whatever numbers are in it; an index without a result says nothing', () => {
  const told = 'công khai 18/18 điểm';
  expect(glanceOf(index({ year: 2025, until: '2025-10', series: 'noi-nay', told }))).toEqual({
    figure: undefined,
    local: { text: `Tháng 10/2025, tỉnh Mẫu: ${told}.`, source },
  });
  expect(glanceOf(index())).toBeUndefined();
});
