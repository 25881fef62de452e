import { spreadLabels } from './labels.ts';
import { linePath, MARKERS, markerPath, type Marker } from './path.ts';
import { linearScale, positionTicks, valueAxis, type Axis } from './scale.ts';
import { extent, joinedRuns, latest, type ChartSeries } from './series.ts';

/** Size of the drawing and of what stands around the plot, in drawing units. */
export const LINE_CHART = { width: 400, height: 264, left: 40, right: 384, top: 26, bottom: 232 } as const;
const LABEL_DISTANCE = 17;

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
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' } | undefined;
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
  const ends = labelPlaces(series, y);
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
    series: series.map((one, rank) => drawn(one, rank, breaks, x, y, ends)),
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

function labelPlaces(series: readonly ChartSeries[], y: Place): Map<string, number> {
  const ends = series.flatMap((one) => {
    const end = latest(one);
    return end ? [{ id: one.id, value: end.value }] : [];
  });
  const lowest = Math.min(...ends.map(({ value }) => value));
  return spreadLabels(
    ends.map(({ id, value }) => ({
      id,
      wanted: y(value) + (ends.length > 1 && value === lowest ? 20 : -11),
    })),
    LABEL_DISTANCE,
    [LINE_CHART.top - 8, LINE_CHART.bottom - 6],
  );
}

function drawn(
  series: ChartSeries,
  rank: number,
  breaks: readonly number[],
  x: Place,
  y: Place,
  labels: Map<string, number>,
): DrawnSeries {
  const marker: Marker = MARKERS[rank % MARKERS.length] ?? 'disc';
  const end = latest(series);
  const place = labels.get(series.id);
  const anchor = end && x(end.at) > LINE_CHART.width / 2 ? 'end' : 'start';
  return {
    id: series.id,
    rank,
    lines: joinedRuns(series.points, breaks)
      .map((run) => linePath(run, x, y))
      .filter((path) => path !== ''),
    markers: series.points.map(({ at, value, derived }) => ({
      path: markerPath(marker, x(at), y(value), 4),
      derived: derived === true,
    })),
    label:
      end && place !== undefined
        ? { x: x(end.at) + (anchor === 'end' ? 6 : -6), y: place, anchor }
        : undefined,
  };
}
