import { describe, expect, test } from 'vitest';
import { miniChart } from './mini-chart.ts';

const series = (...points: [number, number][]) => ({
  id: 'a',
  label: 'A',
  points: points.map(([at, value]) => ({ at, value })),
});

describe('a small chart', () => {
  test('breaks at gaps and at changes of method', () => {
    const chart = miniChart(
      series([2014, 81], [2019, 81], [2020, 84], [2021, 85], [2022, 80], [2023, 82]),
      [2022],
    );
    expect(chart?.lines).toHaveLength(2);
    expect(chart?.dots).toHaveLength(1);
  });
  test('a value that never moves stays inside the drawing', () => {
    expect(miniChart(series([2020, 5], [2021, 5]))?.lines[0]).toBe('M6 28L234 28');
  });
  test('one value or none has no shape', () => {
    expect(miniChart(series([2024, 83]))).toBeUndefined();
    expect(miniChart(series())).toBeUndefined();
  });
});
