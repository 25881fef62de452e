import { dayOf, type Event } from '../../model/event.ts';
import { eventSentences as say } from '../../site/sentences/events.ts';
import { formatDate } from '../../vietnamese/dates.ts';

/** `08:00` as people say it: “8 giờ”, “8 giờ 30”. */
function clock(moment: string): string {
  const [, hours, minutes] = / (\d{2}):(\d{2})$/.exec(moment) ?? [];
  if (!hours) return '';
  return `${Number(hours)} giờ${minutes === '00' ? '' : ` ${minutes}`}`;
}

const dayWords = (moment: string): string => {
  const day = dayOf(moment);
  return `${say.weekdays[new Date(`${day}T00:00Z`).getUTCDay()] ?? ''} ${formatDate(day)}`;
};

/** The words of a moment: “8 giờ, thứ Bảy 05/12/2026”. */
const momentWords = (moment: string): string => [clock(moment), dayWords(moment)].filter(Boolean).join(', ');

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** When an event is: “8 giờ đến 11 giờ 30, thứ Bảy 05/12/2026”, “Từ thứ Bảy 05/12/2026 đến Chủ nhật 06/12/2026”. */
export function eventTime({ start, end }: Pick<Event, 'start' | 'end'>): string {
  if (!end || end === start) return upperFirst(momentWords(start));
  if (dayOf(end) !== dayOf(start)) return say.days(momentWords(start), momentWords(end));
  if (!clock(end)) return upperFirst(momentWords(start));
  const hours = clock(start) ? say.hours(clock(start), clock(end)) : say.until(clock(end));
  return `${hours}, ${dayWords(start)}`;
}

/** A moment as HTML and schema.org write it. */
export const machineTime = (moment: string): string =>
  moment.includes(' ') ? `${moment.replace(' ', 'T')}+07:00` : moment;

/** When an event is, as HTML; long, so that it may break. */
export const eventTimeHtml = (event: Pick<Event, 'start' | 'end'>): string =>
  `<time class="whitespace-normal" datetime="${machineTime(event.start)}">${eventTime(event)}</time>`;
