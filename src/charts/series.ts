/** One value of a series. `at` is a whole number: a year, or the count of a month. */
export interface ChartPoint {
  readonly at: number;
  readonly value: number;
  /** Reckoned from another figure rather than read in a source: drawn hollow. */
  readonly derived?: boolean;
  /** Who reached it, for its label. */
  readonly holder?: string | undefined;
}

/** One line of a chart. */
export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly points: readonly ChartPoint[];
}

/**
 * Cuts a series into the runs that may be joined by a line: neighbours one step apart, with no change of method
 * between them. `breaks` holds the first position under each new method. A missing year stays a gap.
 */
export function joinedRuns(points: readonly ChartPoint[], breaks: readonly number[] = []): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  for (const point of [...points].sort((a, b) => a.at - b.at)) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    const joined = before && point.at - before.at === 1 && !breaks.includes(point.at);
    if (run && joined) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** First and last position over all series; undefined when nothing is drawn. */
export function extent(series: readonly ChartSeries[]): readonly [number, number] | undefined {
  const positions = series.flatMap(({ points }) => points.map(({ at }) => at));
  return positions.length === 0 ? undefined : [Math.min(...positions), Math.max(...positions)];
}

/** Latest point of a series. */
export const latest = (series: ChartSeries): ChartPoint | undefined =>
  series.points.reduce<ChartPoint | undefined>(
    (last, point) => (!last || point.at > last.at ? point : last),
    undefined,
  );

/** What a series does over its longest recent run: the only stretch whose change may be told in one sentence. */
export interface Trend {
  readonly from: ChartPoint;
  readonly to: ChartPoint;
  readonly change: number;
}

/** Change over the last joined run of at least two points; undefined when the latest point stands alone. */
export function latestTrend(series: ChartSeries, breaks: readonly number[] = []): Trend | undefined {
  const run = joinedRuns(series.points, breaks).at(-1);
  const from = run?.[0];
  const to = run?.at(-1);
  if (!from || !to || from === to) return undefined;
  return { from, to, change: Math.round((to.value - from.value) * 100) / 100 };
}
