import { linePath, markerPath } from './path.ts';
import { linearScale } from './scale.ts';
import { extent, joinedRuns, latest, type ChartSeries } from './series.ts';

/** Size of a small chart without axes, in drawing units. */
export const MINI_CHART = { width: 240, height: 56, edge: 6 } as const;

/** What a small chart draws: one line path for each joined run, a dot for each lone value, and the latest value's disc. */
export interface MiniChart {
  readonly lines: readonly string[];
  readonly dots: readonly string[];
  readonly end: string;
}

/**
 * Shape of one series without axes, for the side of a sentence that tells the finding. Gaps and changes of method break
 * it as in the large chart. Undefined for fewer than two points: nothing moves there.
 */
export function miniChart(series: ChartSeries, breaks: readonly number[] = []): MiniChart | undefined {
  const range = extent([series]);
  const end = latest(series);
  if (!range || !end || series.points.length < 2) return undefined;
  const { width, height, edge } = MINI_CHART;
  const values = series.points.map(({ value }) => value);
  const x = linearScale(range, [edge, width - edge]);
  const y = linearScale([Math.min(...values), Math.max(...values)], [height - edge, edge]);
  const runs = joinedRuns(series.points, breaks);
  return {
    lines: runs.map((run) => linePath(run, x, y)).filter((path) => path !== ''),
    dots: runs.flatMap((run) => {
      const [lone] = run;
      return run.length === 1 && lone && lone !== end
        ? [markerPath('disc', x(lone.at), y(lone.value), 2)]
        : [];
    }),
    end: markerPath('disc', x(end.at), y(end.value), 4),
  };
}
