import { linePath, markerPath } from '../../charts/path.ts';
import { linearScale } from '../../charts/scale.ts';
import { joinedRuns, type ChartPoint, type ChartSeries } from '../../charts/series.ts';

/** Size of a small drawing, in its own units. */
export const SPARKLINE = { width: 220, height: 64, inset: 6 } as const;

/** Axes that all small drawings of a row share, so that they may be compared by eye. */
export interface SharedAxes {
  readonly years: readonly [number, number];
  readonly values: readonly [number, number];
}

/** A small drawing: lines through neighbouring years, and a mark for each value, hollow where it was reckoned. */
export interface Sparkline {
  readonly lines: readonly string[];
  readonly marks: readonly { readonly path: string; readonly hollow: boolean }[];
}

/** Axes that hold all points: whole years, values down to the next ten and up to 100. Undefined without a point. */
export function sharedAxes(series: readonly ChartSeries[]): SharedAxes | undefined {
  const points = series.flatMap((one) => one.points);
  if (points.length === 0) return undefined;
  const years = points.map(({ at }) => at);
  const lowest = Math.min(...points.map(({ value }) => value));
  return { years: [Math.min(...years), Math.max(...years)], values: [Math.floor(lowest / 10) * 10, 100] };
}

/** Draws one series on shared axes; `breaks` are first years under a new method, across which no line runs. */
export function sparkline(
  points: readonly ChartPoint[],
  { years, values }: SharedAxes,
  breaks: readonly number[] = [],
): Sparkline {
  const { width, height, inset } = SPARKLINE;
  const x = linearScale(years, [inset, width - inset]);
  const y = linearScale(values, [height - inset, inset]);
  return {
    lines: joinedRuns(points, breaks)
      .map((run) => linePath(run, x, y))
      .filter((path) => path !== ''),
    marks: points.map(({ at, value, derived = false }) => ({
      path: markerPath('disc', x(at), y(value), 3.5),
      hollow: derived,
    })),
  };
}
