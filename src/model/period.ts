/** A time given by its first and last day, both `YYYY-MM-DD` and both part of it; an open end has no day. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Whether a day lies in a period. `day` is `YYYY-MM-DD`. */
export const runsOn = ({ from, to }: Period, day: string): boolean =>
  (!from || from <= day) && (!to || day <= to);
