import type { ChartSeries } from '../../charts/series.ts';
import type { DossierFigures } from '../../model/dossier-figures.ts';
import { dossierSentences as say } from '../../site/sentences/dossiers.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { formatNumber } from '../../vietnamese/numbers.ts';

/** Counts of dossiers without month and unit. */
export type DossierCounts = Omit<DossierFigures, 'month' | 'unit'>;

/** The counts in the order of the plan (III.3), with their column headings. */
export const COUNT_COLUMNS = [
  ['carriedOver', say.carriedOver],
  ['received', say.received],
  ['early', say.early],
  ['onTime', say.onTime],
  ['late', say.late],
  ['pendingInTime', say.pendingInTime],
  ['pendingOverdue', say.pendingOverdue],
  ['online', say.figuresOnline],
] as const satisfies readonly (readonly [keyof DossierCounts, string])[];

const NOTHING: DossierCounts = {
  carriedOver: 0,
  received: 0,
  early: 0,
  onTime: 0,
  late: 0,
  pendingInTime: 0,
  pendingOverdue: 0,
  online: 0,
};

/** Sums over units of one month. Never over months: what is carried over or pending would count twice (`sumPeriod`). */
export function sumUnits(rows: readonly DossierCounts[]): DossierCounts {
  return rows.reduce<DossierCounts>(
    (sum, row) =>
      Object.fromEntries(
        COUNT_COLUMNS.map(([key]) => [key, sum[key] + row[key]]),
      ) as unknown as DossierCounts,
    NOTHING,
  );
}

/** One row of a table: its heading and its counts. */
export interface CountedRow {
  readonly key: string;
  readonly counts: DossierCounts;
}

/** Sums of all units by month, newest first. */
export function byMonth(rows: readonly DossierFigures[]): CountedRow[] {
  return [...Map.groupBy(rows, ({ month }) => month)]
    .map(([key, own]) => ({ key, counts: sumUnits(own) }))
    .sort((a, b) => (a.key < b.key ? 1 : -1));
}

/**
 * Sums over months: what came in and what was solved adds up; carried over is that of the first month and pending that
 * of the last, since the same dossier stands in every month until it is solved. `months` is newest first.
 */
export function sumPeriod(months: readonly CountedRow[]): DossierCounts {
  const flows = sumUnits(months.map(({ counts }) => counts));
  const newest = months[0]?.counts ?? NOTHING;
  const oldest = months[months.length - 1]?.counts ?? NOTHING;
  return {
    ...flows,
    carriedOver: oldest.carriedOver,
    pendingInTime: newest.pendingInTime,
    pendingOverdue: newest.pendingOverdue,
  };
}

/** Dossiers solved: early, on time and late. */
export const solved = ({ early, onTime, late }: DossierCounts): number => early + onTime + late;

/** Percentage of solved dossiers that were solved early or on time; undefined when none was solved. */
export function onTimeShare(counts: DossierCounts): number | undefined {
  const all = solved(counts);
  return all === 0 ? undefined : (100 * (counts.early + counts.onTime)) / all;
}

/** Percentage of dossiers received that were filed online; undefined when none was received. */
export const onlineShare = ({ online, received }: DossierCounts): number | undefined =>
  received === 0 ? undefined : (100 * online) / received;

/** A share with one decimal, rounded down near the top so that 99,96% never reads as 100%; a dash when there is none. */
export function formatShare(share: number | undefined): string {
  if (share === undefined) return '–';
  const tenth = Math.round(share * 10) / 10;
  return `${formatNumber(tenth === 100 && share < 100 ? 99.9 : tenth, 1)}%`;
}

/** Months as whole numbers, so that neighbours are one apart: `2026-01` is 2026 × 12. */
export const monthPosition = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** A month's position as Vietnamese writes the month: `01/2026`, `4/2026`. */
export const formatMonthPosition = (position: number): string =>
  formatDate(`${Math.floor(position / 12)}-${String((position % 12) + 1).padStart(2, '0')}`);

/** The two shares by month, as lines of a chart; months without a share are left out. */
export function shareSeries(months: readonly CountedRow[]): ChartSeries[] {
  const line = (
    id: string,
    label: string,
    share: (counts: DossierCounts) => number | undefined,
  ): ChartSeries => ({
    id,
    label,
    points: months.flatMap(({ key, counts }) => {
      const value = share(counts);
      return value === undefined ? [] : [{ at: monthPosition(key), value: Math.round(value * 10) / 10 }];
    }),
  });
  return [
    line('dung-han', say.figuresOnTime, onTimeShare),
    line('truc-tuyen', say.figuresOnline, onlineShare),
  ].filter(({ points }) => points.length > 0);
}
