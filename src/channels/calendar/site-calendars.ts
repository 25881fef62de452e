import { articles } from '../../content/articles.ts';
import { events, type EventContent } from '../../content/events.ts';
import { guides } from '../../content/guides.ts';
import type { PlanContent } from '../../content/plans.ts';
import { articleAddress } from '../../model/article.ts';
import { eventAddress } from '../../model/event.ts';
import { guideAddress } from '../../model/guide.ts';
import { planAddress, planAnchor } from '../../model/plan.ts';
import { absolute, identified } from '../../site/href.ts';
import { eventSentences as say } from '../../site/sentences/events.ts';
import { planSentences } from '../../site/sentences/plans.ts';
import { site } from '../../site/settings.ts';
import { calendarText, type CalendarEntry } from './calendar.ts';

/** Name of the file of a calendar, in the folder of its page. */
export const CALENDAR_FILE = 'lich.ics';

const eventEntry = ({ id, fields }: EventContent): CalendarEntry => ({
  ...fields,
  uid: identified(eventAddress(id)),
  text: fields.cancelled
    ? `${say.cancelledFor(fields.cancelled)}\n${fields.description}`
    : fields.description,
  url: absolute(eventAddress(id)),
  cancelled: fields.cancelled !== undefined,
  changed: fields.updated ?? fields.date,
});

const answer = (name: string, entries: readonly CalendarEntry[]): Response =>
  new Response(calendarText(name, entries), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });

/** A calendar of one event. */
export const eventCalendar = (event: EventContent): Response =>
  answer(event.fields.title, [eventEntry(event)]);

/** The calendar of all events. */
export const eventsCalendar = async (): Promise<Response> =>
  answer(`${say.title} – ${site().title}`, (await events()).map(eventEntry));

/** Days on which editors have to look at a page again: that of a guide's next review, the last day to which a page applies. */
export async function reviewEntries(): Promise<CalendarEntry[]> {
  const due = (
    address: string,
    { title, date, updated }: { title: string; date: string; updated?: string | undefined },
    start: string,
    words: string,
  ): CalendarEntry => ({
    uid: identified(`${address}#${start}`),
    start,
    title: `${words}: ${title}`,
    text: absolute(address),
    url: absolute(address),
    changed: updated ?? date,
  });
  const reviews = (await guides()).map(({ id, fields }) =>
    due(guideAddress(id), fields, fields.nextReview, say.review),
  );
  const ends = [
    ...(await guides()).map(({ id, fields }) => ({ address: guideAddress(id), fields })),
    ...(await articles()).map(({ id, fields }) => ({ address: articleAddress(id), fields })),
  ].flatMap(({ address, fields }) =>
    fields.appliesUntil ? [due(address, fields, fields.appliesUntil, say.applies)] : [],
  );
  return [...reviews, ...ends].sort((a, b) => (a.start + a.uid < b.start + b.uid ? -1 : 1));
}

/** The calendar of what editors have to look at again. */
export const reviewCalendar = async (): Promise<Response> =>
  answer(`${say.reviews} – ${site().title}`, await reviewEntries());

/** Activities of a plan for which it names a day, a month, a quarter or a year; what is done all the time has no place in a calendar. */
export const planEntries = ({ id: plan, fields }: PlanContent): CalendarEntry[] =>
  fields.activities.flatMap(({ id, text, lead, deadline, note, start, end }) => {
    if (end === undefined) return [];
    const address = `${planAddress(plan)}#${planAnchor(id)}`;
    return [
      {
        uid: identified(address),
        start: start ?? end,
        end,
        title: start ? text : planSentences.planDue(text),
        text: [
          `${planSentences.planLeadBody}: ${lead.text}`,
          `${planSentences.planDeadline}: ${deadline}`,
          ...(note ? [note] : []),
        ].join('\n'),
        url: absolute(address),
        // Plans do not tell on which day they changed.
        changed: `${fields.year}-01-01`,
      },
    ];
  });

/** The calendar of a plan's activities. */
export const planCalendar = (plan: PlanContent): Response =>
  answer(planSentences.planTitle(plan.fields.year, planSentences.planActivities), planEntries(plan));
