import type { APIRoute, GetStaticPaths } from 'astro';
import { reviewCalendar, reviewEntries } from '../../channels/calendar/site-calendars.ts';

/** A calendar without an entry is none. */
export const getStaticPaths = (async () =>
  (await reviewEntries()).length > 0 ? [{ params: { calendar: 'lich' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () => reviewCalendar();
