/** Vietnam keeps one time zone, UTC+7, without daylight saving. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/**
 * Calendar day of this build in Vietnam, `YYYY-MM-DD`: the environment's `TODAY`, else the clock's.
 * @throws Error when `TODAY` is not such a day.
 */
export function todayFrom(environment: NodeJS.ProcessEnv, now: Date): string {
  const given = environment['TODAY'];
  if (given) {
    const real =
      /^\d{4}-\d{2}-\d{2}$/.test(given) && new Date(`${given}T00:00:00Z`).toISOString().startsWith(given);
    if (!real) throw new Error(`TODAY must be an existing day written YYYY-MM-DD, not “${given}”.`);
    return given;
  }
  return new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE, dateStyle: 'short' }).format(now);
}

let memo: string | undefined;

/** The one value of today that everything in this build uses. */
export const today = (): string => (memo ??= todayFrom(process.env, new Date()));
