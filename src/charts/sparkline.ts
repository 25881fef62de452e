import { linePath, markerPath } from './path.ts';
import { linearScale } from './scale.ts';
import { joinedRuns, type ChartPoint, type ChartSeries } from './series.ts';

/** Size of a small drawing, in its own units; the years stand below its floor, values above the marks. */
export const SPARKLINE = { width: 240, height: 84, inset: 6, top: 16, floor: 66 } as const;
/** Room that a value takes along the line, `88,37%` with some air. */
const LABEL = 46;

/** Axes that all small drawings of a row share, so that they may be compared by eye. */
export interface SharedAxes {
  readonly years: readonly [number, number];
  readonly values: readonly [number, number];
}

/** A value written beside its mark. */
export interface EndLabel {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly anchor: 'start' | 'end';
}

/** A small drawing: lines through neighbouring years, a mark for each value (hollow where reckoned), first and last value. */
export interface Sparkline {
  readonly lines: readonly string[];
  readonly marks: readonly { readonly path: string; readonly hollow: boolean }[];
  readonly ends: readonly EndLabel[];
}

/** Axes that hold all points: whole years, values between the tens below and above them. Undefined without a point. */
export function sharedAxes(series: readonly ChartSeries[]): SharedAxes | undefined {
  const points = series.flatMap((one) => one.points);
  if (points.length === 0) return undefined;
  const years = points.map(({ at }) => at);
  const values = points.map(({ value }) => value);
  return {
    years: [Math.min(...years), Math.max(...years)],
    values: [Math.floor(Math.min(...values) / 10) * 10, Math.ceil(Math.max(...values) / 10) * 10],
  };
}

/** Draws one series, of one method, on shared axes. */
export function sparkline(points: readonly ChartPoint[], { years, values }: SharedAxes): Sparkline {
  const { width, inset, top, floor } = SPARKLINE;
  const x = linearScale(years, [inset, width - inset]);
  const y = linearScale(values, [floor, top]);
  const ordered = [...points].sort((a, b) => a.at - b.at);
  const first = ordered[0];
  const last = ordered.at(-1);
  /** Away from the line where there is room; the first quarter is narrower than a label. */
  const sideOf = ({ at }: ChartPoint) => (x(at) < width / 4 ? 'start' : 'end');
  const label = ({ at, value }: ChartPoint, anchor: 'start' | 'end'): EndLabel => {
    const below = points.filter((other) => {
      const away = (x(other.at) - x(at)) * (anchor === 'start' ? 1 : -1);
      return away >= 0 && away < LABEL;
    });
    return {
      x: x(at) + (anchor === 'end' ? 4 : -4),
      // Above the highest mark that it stands over.
      y: Math.min(...below.map((other) => y(other.value))) - 8,
      value,
      anchor,
    };
  };
  return {
    lines: joinedRuns(points)
      .map((run) => linePath(run, x, y))
      .filter((path) => path !== ''),
    marks: points.map(({ at, value, derived = false }) => ({
      path: markerPath('disc', x(at), y(value), 3.5),
      hollow: derived,
    })),
    ends: [
      ...(first && first !== last ? [label(first, sideOf(first))] : []),
      ...(last ? [label(last, sideOf(last))] : []),
    ],
  };
}
