import { describe, expect, test } from 'vitest';
import { LINE_CHART, lineChart } from './line-chart.ts';
import type { ChartSeries } from './series.ts';

const series = (id: string, ...values: [number, number, boolean?][]): ChartSeries => ({
  id,
  label: id,
  points: values.map(([at, value, derived]) => ({ at, value, derived: derived ?? false })),
});

describe('a line chart', () => {
  const high = series('high', [2012, 87], [2014, 92], [2019, 90], [2021, 92], [2022, 90]);
  const mean = series('mean', [2014, 81, true], [2019, 81], [2020, 84, true], [2021, 86], [2022, 85]);
  const chart = lineChart([high, mean], [2022]);

  test('stays inside its drawing', () => {
    for (const { y } of chart.valueTicks) {
      expect(y).toBeGreaterThanOrEqual(LINE_CHART.top);
      expect(y).toBeLessThanOrEqual(LINE_CHART.bottom);
    }
    for (const { x } of chart.positionTicks) expect(x).toBeLessThanOrEqual(LINE_CHART.right);
  });
  test('joins neighbours only, and never across a change of method', () => {
    expect(chart.series[0]?.lines).toHaveLength(0);
    expect(chart.series[1]?.lines).toHaveLength(1);
    expect(chart.series[1]?.lines[0]?.match(/[ML]/g)).toEqual(['M', 'L', 'L']);
  });
  test('draws a marker for every value, hollow where it was reckoned', () => {
    expect(chart.series[1]?.markers.map(({ derived }) => derived)).toEqual([true, false, true, false, false]);
  });
  test('marks the change of method between the two years', () => {
    const ticks = new Map(chart.positionTicks.map(({ at, x }) => [at, x]));
    expect(chart.breaks[0]?.x).toBeGreaterThan(ticks.get(2021) ?? 0);
    expect(chart.breaks[0]?.x).toBeLessThan(ticks.get(2022) ?? 0);
  });
  test('labels every series', () => {
    expect(chart.series.map(({ label }) => label === undefined)).toEqual([false, false]);
  });
  test('has a strip for every position that holds a value, and none for a gap', () => {
    expect(chart.strips.map(({ at }) => at)).toEqual([2012, 2014, 2019, 2020, 2021, 2022]);
  });
  test('one single point is drawn in the middle', () => {
    const lone = lineChart([series('one', [2024, 83.9])]);
    expect(lone.series[0]?.markers).toHaveLength(1);
    expect(lone.strips).toHaveLength(1);
  });
  test('nothing to draw is an error', () => {
    expect(() => lineChart([series('none')])).toThrow('at least one point');
  });
});
