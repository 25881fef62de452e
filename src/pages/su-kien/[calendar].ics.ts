import type { APIRoute, GetStaticPaths } from 'astro';
import { eventsCalendar } from '../../channels/calendar/site-calendars.ts';
import { events } from '../../content/events.ts';

/** A calendar without an entry is none. */
export const getStaticPaths = (async () =>
  (await events()).length > 0 ? [{ params: { calendar: 'lich' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () => eventsCalendar();
