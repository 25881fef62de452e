/**
 * We know days, not hours: each is told as noon in Vietnam, which has kept UTC+7 without daylight saving since 1975. Midnight there
 * is the day before in UTC, and portals whose clock is set to that showed it.
 */
const NOON = '12:00:00';
const OFFSET = '+07:00';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day (`YYYY-MM-DD`) as RFC 3339 writes a moment, for Atom and JSON Feed: `2026-11-23T12:00:00+07:00`. */
export const rfc3339 = (day: string): string => `${day}T${NOON}${OFFSET}`;

/** A day (`YYYY-MM-DD`) as RFC 822 writes a moment, for RSS: `Mon, 23 Nov 2026 12:00:00 +0700`. */
export function rfc822(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = WEEKDAYS[date.getUTCDay()];
  const month = MONTHS[date.getUTCMonth()];
  if (!weekday || !month) throw new Error(`Not a day: “${day}”.`);
  return `${weekday}, ${day.slice(8, 10)} ${month} ${day.slice(0, 4)} ${NOON} ${OFFSET.replace(':', '')}`;
}
