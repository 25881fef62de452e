import { dayAfter } from '../../model/fields/date.ts';
import { contentLines, type Property } from '../content-lines.ts';

/** Something that stands in a calendar. */
export interface CalendarEntry {
  /** What it is known by, whenever the calendar is read again. */
  readonly uid: string;
  /** A day `YYYY-MM-DD`, or a time on it in Vietnam, `YYYY-MM-DD HH:MM`; an end that is a day lasts until its end. */
  readonly start: string;
  readonly end?: string | undefined;
  readonly title: string;
  readonly text: string;
  readonly place?: string | undefined;
  readonly url: string;
  readonly cancelled?: boolean;
  /** Day on which what is told of it changed last. */
  readonly changed: string;
}

/** Clocks in Vietnam are seven hours ahead of UTC all year, so that no table of time zones is needed. */
const OFFSET = '+07:00';

/** A moment as iCalendar writes it, in UTC; a day stays a day. */
function moment(name: string, written: string): Property {
  const [day = '', time] = written.split(' ');
  if (!time) return [name, {}, 'date', day];
  return [name, {}, 'date-time', new Date(`${day}T${time}${OFFSET}`).toISOString().replace('.000', '')];
}

/** The end of something; days are told by the one after the last (RFC 5545, 3.6.1), and beside a time by their last minute. */
function endOf({ start, end }: CalendarEntry): Property[] {
  if (!end) return [];
  if (end.includes(' ')) return [moment('dtend', start.includes(' ') ? end : dayAfter(end.slice(0, 10)))];
  return [moment('dtend', start.includes(' ') ? `${end} 23:59` : dayAfter(end))];
}

const eventOf = (entry: CalendarEntry): readonly Property[] => [
  ['uid', {}, 'text', entry.uid],
  ['dtstamp', {}, 'date-time', `${entry.changed}T00:00:00Z`],
  moment('dtstart', entry.start),
  ...endOf(entry),
  ['summary', {}, 'text', entry.title],
  ['description', {}, 'text', entry.text],
  ...(entry.place ? [['location', {}, 'text', entry.place] satisfies Property] : []),
  ['url', {}, 'uri', entry.url],
  ['status', {}, 'text', entry.cancelled ? 'CANCELLED' : 'CONFIRMED'],
];

/**
 * A calendar (RFC 5545) to open once or to subscribe to. It must hold an entry: one without any is none.
 * @param name What programs call the calendar.
 */
export const calendarText = (name: string, entries: readonly CalendarEntry[]): string =>
  contentLines([
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//cchc-section//lich//VI'],
      ['x-wr-calname', {}, 'unknown', name],
      ['refresh-interval', {}, 'duration', 'P1D'],
    ],
    entries.map((entry) => ['vevent', eventOf(entry), []] as const),
  ]);
