import { z } from 'astro/zod';
import { EVENT_KINDS } from '../../../model/event.ts';
import { address, day, ids, keysOf, planItem, source, text, tombstone } from './fields.ts';

/** A day, or a time on it in Vietnam. */
const moment = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/)
    .meta({ description: 'Ngày, hoặc ngày và giờ Việt Nam: 2026-12-05 08:00.' });

/** What stays of a withdrawn event. */
export const eventTombstone = tombstone(z.string());

/** An event. */
export const event = z.object({
  id: z.string(),
  url: address(),
  calendar: address().meta({ description: 'Tệp lịch (iCalendar) của sự kiện.' }),
  title: text(),
  description: text(),
  date: day(),
  updated: day().optional(),
  kind: keysOf(EVENT_KINDS),
  start: moment(),
  end: moment().optional(),
  place: text(),
  units: ids().optional(),
  plan: z.array(planItem()).optional(),
  documents: ids().optional(),
  cancelled: text().optional().meta({ description: 'Lý do hủy; không có thì sự kiện không bị hủy.' }),
  source: source(),
});
