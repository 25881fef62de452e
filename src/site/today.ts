/** Vietnam keeps one time zone, UTC+7, without daylight saving. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** First and last year of a build's day: computers' time begins in 1970, and no plan reaches beyond 2100. */
const YEARS = { first: 1970, last: 2100 } as const;

/** Whether a text is a day that the calendar has, written `YYYY-MM-DD`, in the years of a build. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= YEARS.first && year <= YEARS.last && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

/**
 * Calendar day of this build in Vietnam, `YYYY-MM-DD`: the environment's `TODAY`, else the clock's.
 * @throws Error when `TODAY` is not such a day
 */
export function todayFrom(environment: NodeJS.ProcessEnv, now: Date): string {
  const given = environment['TODAY'];
  if (given) {
    if (!isDay(given))
      throw new Error(
        `TODAY: lỗi [cai-dat] “${given}” không phải một ngày có trên lịch từ ${YEARS.first} đến ${YEARS.last}. Cách sửa: viết năm-tháng-ngày, ví dụ 2026-11-23.`,
      );
    return given;
  }
  return new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE, dateStyle: 'short' }).format(now);
}

let memo: string | undefined;

/** The one value of today that everything in this build uses. */
export const today = (): string => (memo ??= todayFrom(process.env, new Date()));
