import { monthsBetween } from '../../model/coverage.ts';
import { isDay } from '../../site/day.ts';
import { reportSentences as say } from '../../site/sentences/report.ts';
import { parseVietnameseDate } from '../../vietnamese/dates.ts';

/** What cannot be made into a report; its message is one line for the person who asked. */
export class ReportRefusal extends Error {}

/** The days of a report, both included, `YYYY-MM-DD`, and the months that they touch, `YYYY-MM`. */
export interface ReportPeriod {
  readonly from: string;
  readonly to: string;
  readonly months: readonly string[];
}

/** Ten years: more months than anybody reads in one table. */
const MOST_MONTHS = 120;

function dayOf(text: string | undefined, which: string): string {
  const typed = (text ?? '').trim();
  if (!typed) throw new ReportRefusal(say.noDay(which));
  const day = isDay(typed) ? typed : (parseVietnameseDate(typed) ?? '');
  if (!isDay(day)) throw new ReportRefusal(say.notADay(which, typed));
  return day;
}

/**
 * A period as it was typed: days as `2023-01-31` or `31/01/2023`.
 * @throws ReportRefusal where a day is missing or none, the first follows the last, or both are more than ten years apart
 */
export function reportPeriod(first: string | undefined, last: string | undefined): ReportPeriod {
  const from = dayOf(first, say.from);
  const to = dayOf(last, say.to);
  if (from > to) throw new ReportRefusal(say.wrongOrder(from, to));
  const months = monthsBetween(from, to);
  if (months.length > MOST_MONTHS) throw new ReportRefusal(say.tooLong);
  return { from, to, months };
}

/** Whether a day (`YYYY-MM-DD`) lies in a period. */
export const isWithin = (day: string, { from, to }: ReportPeriod): boolean => day >= from && day <= to;
