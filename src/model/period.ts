/** A time given by its first and last day, both `YYYY-MM-DD` and both part of it; an open end has no day. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Where a day lies: before a period, in it or after it. `day` is `YYYY-MM-DD`. */
export function periodStateOn({ from, to }: Period, day: string): 'to-come' | 'running' | 'over' {
  if (to && to < day) return 'over';
  return from && day < from ? 'to-come' : 'running';
}

/** Whether a day lies in a period. `day` is `YYYY-MM-DD`. */
export const runsOn = (period: Period, day: string): boolean => periodStateOn(period, day) === 'running';
