import { isDay, YEARS } from './day.ts';

/** Vietnam keeps one time zone, UTC+7, without daylight saving. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

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
