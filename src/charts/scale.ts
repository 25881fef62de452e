/** Maps a value of the domain to a place on the drawing. */
export type Scale = (value: number) => number;

/** Straight-line scale from `[from, to]` of the domain to `[start, end]` of the drawing, rounded to a tenth of a unit. */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const span = to - from;
  return (value) => {
    const share = span === 0 ? 0.5 : (value - from) / span;
    return Math.round((start + share * (end - start)) * 10) / 10;
  };
}

/** Steps that people count in: 1, 2, 5 and their tenfolds. Returns the smallest one that needs at most `most` steps. */
export function niceStep(span: number, most: number): number {
  if (!(span > 0)) return 1;
  const rough = span / most;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * magnitude >= rough * (1 - 1e-9)) ?? 10;
  return step * magnitude;
}

/** Axis that holds every value: its first and last tick, all ticks, and whether it leaves out zero. */
export interface Axis {
  readonly ticks: readonly number[];
  readonly from: number;
  readonly to: number;
  /** True when the axis starts above zero; the chart must say so. */
  readonly cut: boolean;
}

/**
 * Value axis for scores: whole ticks around the values, never below 0, never above 100 but for what a value is itself.
 * It starts at zero as soon as that costs less than half of the height; otherwise it is cut, and `cut` says so.
 */
export function valueAxis(values: readonly number[]): Axis {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  if (values.length === 0) return { ticks: [0, 100], from: 0, to: 100, cut: false };
  const span = highest - lowest || highest || 1;
  const fromZero = lowest <= highest / 2;
  const step = niceStep(fromZero ? highest : Math.max(span, 5), 5);
  const from = fromZero ? 0 : Math.max(0, Math.floor(lowest / step) * step);
  const to = Math.max(from + step, Math.min(Math.max(100, highest), Math.ceil(highest / step) * step));
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, n) => from + n * step);
  return { ticks, from, to, cut: from > 0 };
}

/** At most `most` of the positions `from`…`to` (whole numbers) to be labelled, evenly spaced and ending with the last. */
export function positionTicks(from: number, to: number, most: number): number[] {
  const step = Math.max(1, Math.ceil((to - from) / Math.max(1, most - 1)));
  const ticks: number[] = [];
  for (let at = to; at >= from; at -= step) ticks.unshift(at);
  return ticks;
}
