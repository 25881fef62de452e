import type { APIRoute, GetStaticPaths } from 'astro';
import { eventCalendar } from '../../../../channels/calendar/site-calendars.ts';
import { events, type EventContent } from '../../../../content/events.ts';

export const getStaticPaths = (async () =>
  (await events()).map((event) => {
    const [year, slug] = event.id.split('/');
    return { params: { year, slug }, props: { event } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ event: EventContent }> = ({ props }) => eventCalendar(props.event);
