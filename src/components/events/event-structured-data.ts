import type { EventContent } from '../../content/events.ts';
import { eventAddress } from '../../model/event.ts';
import { located } from '../../site/href.ts';
import type { StructuredData } from '../page/structured-data.ts';
import { machineTime } from './event-time.ts';

/** schema.org `Event` (developers.google.com/search/docs/appearance/structured-data/event). */
export const eventData = ({ id, fields }: EventContent): StructuredData => ({
  '@type': 'Event',
  name: fields.title,
  description: fields.description,
  url: located(eventAddress(id)),
  startDate: machineTime(fields.start),
  ...(fields.end && { endDate: machineTime(fields.end) }),
  eventStatus: `https://schema.org/${fields.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  location: { '@type': 'Place', name: fields.place, address: fields.place },
});
