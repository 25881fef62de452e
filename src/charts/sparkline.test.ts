import { expect, test } from 'vitest';
import { sharedAxes, sparkline } from './sparkline.ts';

const series = (points: { at: number; value: number; derived?: boolean }[]) => ({
  id: 'a',
  label: 'A',
  points,
});

test('axes are shared: every year, values between whole tens', () => {
  expect(sharedAxes([series([{ at: 2019, value: 81.1 }]), series([{ at: 2024, value: 73 }])])).toEqual({
    years: [2019, 2024],
    values: [70, 90],
  });
  expect(sharedAxes([series([])])).toBeUndefined();
});

test('gaps and changes of method break the line; reckoned values are hollow', () => {
  const points = [
    { at: 2017, value: 80 },
    { at: 2018, value: 82, derived: true },
    { at: 2020, value: 84 },
    { at: 2021, value: 85 },
  ];
  const axes = { years: [2017, 2021], values: [70, 100] } as const;
  expect(sparkline(points, axes).lines).toHaveLength(2);
  expect(sparkline(points, axes).marks.map(({ hollow }) => hollow)).toEqual([false, true, false, false]);
});

test('the first and the last value are written inside the drawing, a lone one once', () => {
  const axes = { years: [2017, 2021], values: [70, 100] } as const;
  const ends = (...values: number[]) =>
    sparkline(
      values.map((value, n) => ({ at: 2017 + n, value })),
      axes,
    ).ends.map(({ value, anchor }) => [value, anchor]);
  expect(ends(80, 82, 84, 86, 85)).toEqual([
    [80, 'start'],
    [85, 'end'],
  ]);
  expect(ends(80)).toEqual([[80, 'start']]);
});

test('a value is written above every mark that it stands over', () => {
  const axes = { years: [2019, 2024], values: [80, 90] } as const;
  const points = [81.15, 83.63, 86.4, 84.8, 87, 88.37].map((value, n) => ({ at: 2019 + n, value }));
  const [first, last] = sparkline(points, axes).ends;
  const [second] = sparkline(points.slice(1, 2), axes).ends;
  const alone = sparkline(points.slice(0, 1), axes).ends[0];
  expect(alone?.y).toBeGreaterThan(second?.y ?? 0);
  expect(first?.y).toBe(second?.y);
  expect(last?.y).toBe(sparkline(points.slice(-1), axes).ends[0]?.y);
});
