import { events as type, type Event } from '../model/event.ts';
import { collection, type Content } from './collection.ts';
import { published } from './published.ts';

export type EventContent = Content<Event>;

/** Events, latest first: with a page today, made in this run, and in lists. */
export const {
  pages: eventPages,
  made: eventsWithPage,
  listed: events,
} = published(() => collection('events'), type.order);
