/** First and last year of a day: computers' time begins in 1970, and no plan reaches beyond 2100. */
export const YEARS = { first: 1970, last: 2100 } as const;

/** Whether a text is a day that the calendar has, written `YYYY-MM-DD`, in the years of a build. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= YEARS.first && year <= YEARS.last && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}
