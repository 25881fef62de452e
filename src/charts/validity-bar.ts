import { linearScale } from './scale.ts';

/** Days (`YYYY-MM-DD`) in the life of a document; `from` is the first in force, `to` the first no longer. */
export interface ValidityDays {
  readonly issued?: string | undefined;
  readonly from: string;
  readonly to?: string | undefined;
  /** First day of what stands in its place. */
  readonly successor?: string | undefined;
}

/** Size of the drawing in its own units. */
export const VALIDITY_BAR = { width: 320, height: 38, top: 6, bottom: 18, floor: 22 } as const;

/** A validity bar in whole units: where each span begins and ends; `years` are written below the ends of the line. */
export interface ValidityBar {
  readonly years: readonly [number, number];
  /** Issued, not yet in force. */
  readonly waiting?: readonly [number, number];
  readonly inForce: readonly [number, number];
  /** Without an end yet. */
  readonly goesOn: boolean;
  readonly successor?: readonly [number, number];
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * The life of a document on a line of whole years, from its first day to the end of `year` or of the year in which it ends: the drawing
 * changes with the content and the year, not from day to day.
 */
export function validityBar({ issued, from, to, successor }: ValidityDays, year: number): ValidityBar {
  const first = issued && issued < from ? issued : from;
  const years = [yearOf(first), Math.max(year, yearOf(from), yearOf(to ?? from))] as const;
  const scale = linearScale(
    [timeOf(`${years[0]}-01-01`), timeOf(`${years[1]}-12-31`)],
    [0, VALIDITY_BAR.width],
  );
  const x = (day: string): number => Math.round(scale(timeOf(day)));
  const next = to && successor && (successor < to ? to : successor);
  return {
    years,
    ...(first < from && { waiting: [x(first), x(from)] as const }),
    inForce: [x(from), to ? x(to) : VALIDITY_BAR.width],
    goesOn: to === undefined,
    ...(next && { successor: [x(next), VALIDITY_BAR.width] as const }),
  };
}
