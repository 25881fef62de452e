import { placeLabels, type PlacedLabel, type Spot } from './labels.ts';
import { linePath, MARKERS, markerPath, type Marker } from './path.ts';
import { linearScale, positionTicks, valueAxis, type Axis } from './scale.ts';
import { extent, joinedRuns, type ChartSeries } from './series.ts';

/** Size of the drawing and of what stands around the plot, in drawing units. */
export const LINE_CHART = { width: 400, height: 300, left: 46, right: 384, top: 26, bottom: 268 } as const;

/** A tick of the horizontal axis; `minor` ones are labelled only where the drawing is wide. */
export interface PositionTick {
  readonly at: number;
  readonly x: number;
  readonly minor: boolean;
}

/** One series, ready to draw. */
export interface DrawnSeries {
  readonly id: string;
  readonly rank: number;
  /** Line paths, one for each joined run. */
  readonly lines: readonly string[];
  readonly markers: readonly { readonly path: string; readonly derived: boolean }[];
  readonly label: PlacedLabel | undefined;
}

/** Strip of one position, for reading its values by keyboard or pointer. */
export interface Strip {
  readonly at: number;
  readonly x: number;
  readonly width: number;
}

/** Everything that a line chart draws, in drawing units of `LINE_CHART`. */
export interface LineChart {
  readonly axis: Axis;
  readonly valueTicks: readonly { readonly value: number; readonly y: number }[];
  readonly positionTicks: readonly PositionTick[];
  readonly series: readonly DrawnSeries[];
  readonly breaks: readonly { readonly at: number; readonly x: number; readonly anchor: 'start' | 'end' }[];
  readonly strips: readonly Strip[];
}

/**
 * Lays out a line chart of `series` over whole positions (years, months).
 * `breaks` are the first positions under a new method; lines are never joined across them, nor across a missing position.
 * @throws Error when there is no point at all: such a page shows words, not an empty chart.
 */
export function lineChart(series: readonly ChartSeries[], breaks: readonly number[] = []): LineChart {
  const { left, right, top, bottom } = LINE_CHART;
  const range = extent(series);
  if (!range) throw new Error('A line chart needs at least one point.');
  const [first, last] = range;
  const axis = valueAxis(series.flatMap(({ points }) => points.map(({ value }) => value)));
  const x = linearScale([first, last], [left + 10, right - 8]);
  const y = linearScale([axis.from, axis.to], [bottom, top]);
  const labels = labelPlaces(series, breaks, x, y);
  const labelled = positionTicks(first, last, 5);
  const step = last > first ? x(first + 1) - x(first) : right - left;
  return {
    axis,
    valueTicks: axis.ticks.map((value) => ({ value, y: y(value) })),
    positionTicks: positionTicks(first, last, 14).map((at) => ({
      at,
      x: x(at),
      minor: !labelled.includes(at),
    })),
    series: series.map((one, rank) => drawn(one, rank, breaks, x, y, labels.get(one.id))),
    breaks: breaks
      .filter((at) => at > first && at <= last)
      .map((at) => ({
        at,
        x: (x(at) + x(at - 1)) / 2,
        anchor: x(at) > (left + right) / 2 ? 'end' : 'start',
      })),
    strips: [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at)))]
      .sort((a, b) => a - b)
      .map((at) => ({ at, x: Math.round((x(at) - step / 2) * 10) / 10, width: Math.round(step * 10) / 10 })),
  };
}

type Place = (value: number) => number;

/** Labels stand clear of every marker and line; series with the longest names choose first. */
function labelPlaces(
  series: readonly ChartSeries[],
  breaks: readonly number[],
  x: Place,
  y: Place,
): Map<string, PlacedLabel> {
  const { left, right, top, bottom } = LINE_CHART;
  const spot = ({ at, value }: ChartSeries['points'][number]): Spot => ({ x: x(at), y: y(value) });
  const lines = series.flatMap(({ points }) =>
    joinedRuns(points, breaks).flatMap((run) =>
      run.slice(1).map((point, n): [Spot, Spot] => [spot(run[n] ?? point), spot(point)]),
    ),
  );
  const methods = breaks.map((at): [Spot, Spot] => {
    const between = (x(at) + x(at - 1)) / 2;
    return [
      { x: between, y: top },
      { x: between, y: bottom },
    ];
  });
  const wanted = series
    .map(({ id, label, points }) => ({
      id,
      text: label,
      points: [...points].sort((a, b) => a.at - b.at).map(spot),
    }))
    .sort((a, b) => b.text.length - a.text.length);
  return placeLabels(
    wanted,
    { spots: series.flatMap(({ points }) => points.map(spot)), lines: [...lines, ...methods] },
    { left, right: right + 4, top: top - 14, bottom: bottom - 4 },
  );
}

function drawn(
  series: ChartSeries,
  rank: number,
  breaks: readonly number[],
  x: Place,
  y: Place,
  label: PlacedLabel | undefined,
): DrawnSeries {
  const marker: Marker = MARKERS[rank % MARKERS.length] ?? 'disc';
  return {
    id: series.id,
    rank,
    lines: joinedRuns(series.points, breaks)
      .map((run) => linePath(run, x, y))
      .filter((path) => path !== ''),
    markers: series.points.map(({ at, value, derived }) => ({
      path: markerPath(marker, x(at), y(value), 3.6),
      derived: derived === true,
    })),
    label,
  };
}
