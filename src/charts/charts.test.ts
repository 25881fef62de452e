import { describe, expect, test } from 'vitest';
import { labelBox, placeLabels, type Spot } from './labels.ts';
import { linePath, MARKERS, markerPath } from './path.ts';
import { linearScale, niceStep, positionTicks, valueAxis } from './scale.ts';
import { extent, joinedRuns, latest, latestTrend, type ChartPoint } from './series.ts';

const points = (...values: [number, number][]): ChartPoint[] => values.map(([at, value]) => ({ at, value }));
const years = (runs: ChartPoint[][]) => runs.map((run) => run.map(({ at }) => at));

describe('scales', () => {
  test('a linear scale meets both ends and runs downwards when told', () => {
    const y = linearScale([50, 100], [220, 20]);
    expect([y(50), y(100), y(75)]).toEqual([220, 20, 120]);
  });
  test('a domain of one value stands in the middle instead of dividing by zero', () => {
    expect(linearScale([2020, 2020], [0, 100])(2020)).toBe(50);
  });
  test.each([
    [50, 5, 10],
    [37, 5, 10],
    [8, 5, 2],
    [0, 5, 1],
    [1.2, 5, 0.5],
  ])('a span of %d in at most %d steps takes steps of %d', (span, most, step) => {
    expect(niceStep(span, most)).toBeCloseTo(step);
  });
  test('scores far from zero get a cut axis that says so and stays within 100', () => {
    const axis = valueAxis([59.69, 96.17]);
    expect(axis).toEqual({ ticks: [50, 60, 70, 80, 90, 100], from: 50, to: 100, cut: true });
  });
  test('values near zero start at zero', () => {
    expect(valueAxis([3, 40]).from).toBe(0);
    expect(valueAxis([3, 40]).cut).toBe(false);
  });
  test('a single value still has an axis around it', () => {
    const axis = valueAxis([83.94]);
    expect(axis.from).toBeLessThan(83.94);
    expect(axis.to).toBeGreaterThan(83.94);
    expect(axis.ticks.length).toBeGreaterThan(1);
  });
  test('no value at all has the whole range', () => {
    expect(valueAxis([])).toEqual({ ticks: [0, 100], from: 0, to: 100, cut: false });
  });
  test('year ticks end with the last year and keep one distance', () => {
    expect(positionTicks(2012, 2024, 5)).toEqual([2012, 2015, 2018, 2021, 2024]);
    expect(positionTicks(2017, 2024, 5)).toEqual([2018, 2020, 2022, 2024]);
    expect(positionTicks(2020, 2020, 5)).toEqual([2020]);
  });
});

describe('runs', () => {
  test('a missing year is a gap, never a line', () => {
    expect(years(joinedRuns(points([2014, 81], [2019, 81], [2020, 84])))).toEqual([[2014], [2019, 2020]]);
  });
  test('a change of method breaks the line between neighbours', () => {
    expect(years(joinedRuns(points([2021, 1], [2022, 2], [2023, 3]), [2022]))).toEqual([
      [2021],
      [2022, 2023],
    ]);
  });
  test('order of the source does not matter', () => {
    expect(years(joinedRuns(points([2023, 3], [2022, 2])))).toEqual([[2022, 2023]]);
  });
  test('nothing gives nothing', () => {
    expect(joinedRuns([])).toEqual([]);
    expect(extent([])).toBeUndefined();
    expect(latest({ id: 'a', label: 'A', points: [] })).toBeUndefined();
  });
  test('a trend is told over the last joined run only', () => {
    const series = {
      id: 'a',
      label: 'A',
      points: points([2017, 80.9], [2018, 82.99], [2022, 80.08], [2023, 82.66], [2024, 83.94]),
    };
    expect(latestTrend(series, [2022])).toMatchObject({ from: { at: 2022 }, to: { at: 2024 }, change: 3.86 });
  });
  test('a lone latest point tells no trend', () => {
    expect(latestTrend({ id: 'a', label: 'A', points: points([2022, 1], [2024, 2]) })).toBeUndefined();
  });
});

describe('drawing', () => {
  const same = (value: number) => value;
  test('a path joins its points and a lone point has none', () => {
    expect(linePath(points([1, 2], [3, 4]), same, same)).toBe('M1 2L3 4');
    expect(linePath(points([1, 2]), same, same)).toBe('');
  });
  test('every marker has a closed outline of its own', () => {
    const outlines = MARKERS.map((marker) => markerPath(marker, 10, 10, 4));
    expect(new Set(outlines).size).toBe(MARKERS.length);
    for (const outline of outlines) expect(outline).toMatch(/^M.*z$/);
  });
});

describe('labels', () => {
  const frame = { left: 0, right: 400, top: 0, bottom: 200 };
  const nothing = { spots: [], lines: [] };
  const flat = (y: number): Spot[] => [100, 200, 300, 390].map((x) => ({ x, y }));
  const place = (text: string, points: Spot[], obstacles: Parameters<typeof placeLabels>[1] = nothing) =>
    placeLabels([{ id: 'a', text, points }], obstacles, frame).get('a');

  test('a label stands above its latest point, inside the frame', () => {
    expect(place('Cao nhất', flat(100))).toEqual({ x: 396, y: 91, anchor: 'end' });
  });
  test('a label at the top goes below its line', () => {
    expect(place('Cao nhất', flat(5))?.y).toBe(25);
  });
  test('a label keeps off markers', () => {
    const found = place('Cao nhất', flat(100), { spots: [{ x: 380, y: 86 }], lines: [] });
    expect(found).toBeDefined();
    const box = labelBox(found ?? { x: 0, y: 0, anchor: 'end' }, 'Cao nhất');
    expect(380 > box.left && 380 < box.right && 86 > box.top && 86 < box.bottom).toBe(false);
  });
  test('labels never cover each other where there is room', () => {
    const wanted = ['Một dãy', 'Hai dãy', 'Ba dãy'].map((text, n) => ({
      id: text,
      text,
      points: flat(100 + n),
    }));
    const boxes = [...placeLabels(wanted, nothing, frame)].map(([text, found]) => labelBox(found, text));
    expect(boxes).toHaveLength(3);
    for (const [n, one] of boxes.entries())
      for (const other of boxes.slice(n + 1))
        expect(
          one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top,
        ).toBe(true);
  });
  test('a series without a point gets no label', () => {
    expect(place('Trống', [])).toBeUndefined();
  });
});
