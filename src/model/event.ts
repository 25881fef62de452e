import { z } from 'astro/zod';
import type { ContentType } from './content-type.ts';
import { field, identifier, lifecycle, line, planReference, source } from './fields/common.ts';
import { dayOrTime, isoDate } from './fields/date.ts';
import type { Identified } from './publication.ts';
import { listReferences, type Reference } from './reference.ts';

/** Kinds of event that a communication plan names (II.2), and the open day. */
export const EVENT_KINDS = {
  'hoi-nghi': 'Hội nghị',
  'tap-huan': 'Tập huấn',
  'hoi-thi': 'Hội thi',
  'bieu-dien': 'Biểu diễn',
  'ngay-hoi': 'Ngày hội',
} as const;
const KINDS = Object.keys(EVENT_KINDS) as [keyof typeof EVENT_KINDS, ...(keyof typeof EVENT_KINDS)[]];

/** Something to come to, `content/su-kien/<year>/<slug>.md`; more of it is told in the body. */
const eventSchema = () =>
  z
    .strictObject({
      title: field(line(120), 'Tên sự kiện', 'Việc gì, cho ai; tối đa 120 ký tự.'),
      description: field(line(200).min(40), 'Tóm tắt', 'Một câu từ 40 đến 200 ký tự, đọc riêng cũng hiểu.'),
      date: field(isoDate(), 'Ngày đăng', 'Ngày chúng ta đăng tin về sự kiện, không phải ngày diễn ra.'),
      kind: field(z.enum(KINDS), 'Loại', `Một trong: ${KINDS.join(', ')}.`),
      start: field(dayOrTime(), 'Bắt đầu', 'Ngày, hoặc ngày và giờ: 2026-12-05 08:00.'),
      end: field(dayOrTime().optional(), 'Kết thúc', 'Ngày, hoặc ngày và giờ; chỉ ghi khi biết.'),
      place: field(line(200), 'Nơi diễn ra', 'Người đến lần đầu cũng tìm được.'),
      units: field(z.array(identifier()).optional(), 'Đơn vị', 'Mã đơn vị tổ chức hoặc được mời.'),
      plan: field(
        z.array(planReference()).optional(),
        'Mục kế hoạch',
        'Sự kiện phục vụ mục nào, ví dụ II.2.1.',
      ),
      documents: field(z.array(identifier()).optional(), 'Văn bản', 'Mã văn bản trong content/van-ban/.'),
      cancelled: field(
        line(200).optional(),
        'Hủy',
        'Sự kiện bị hủy thì ghi lý do; trang và lịch tự báo là đã hủy.',
      ),
      source: field(source(), 'Nguồn', 'Giấy mời, kế hoạch, thông báo nào nêu sự kiện này.'),
      ...lifecycle(),
    })
    // An event is over by its own days.
    .omit({ appliesUntil: true })
    .refine(({ start, end }) => end === undefined || comparable(end, start) >= start, {
      error: 'kết thúc phải sau khi bắt đầu',
      path: ['end'],
    });
export type Event = z.infer<ReturnType<typeof eventSchema>>;

/** A day as an end is the whole of it. */
const comparable = (end: string, start: string): string => (end.length < start.length ? `${end} 23:59` : end);

/** Identifiers that an event points at. */
const eventReferences = (event: Event): Reference[] => [
  ...listReferences('units', 'unit', event.units),
  ...listReferences('documents', 'document', event.documents),
];

/** Address of an event from its identifier `<year>/<slug>`. */
export const eventAddress = (id: string): string => `/su-kien/${id}/`;

/** The day of a day or of a time on it. */
export const dayOf = (moment: string): string => moment.slice(0, 10);

/** Whether an event is over on a day (`YYYY-MM-DD`): its last day lies before it. */
export const isOverOn = ({ start, end }: Pick<Event, 'start' | 'end'>, day: string): boolean =>
  dayOf(end ?? start) < day;

/** Latest first, then by slug. */
const latestFirst = (a: Identified<Event>, b: Identified<Event>): number =>
  a.fields.start === b.fields.start ? (a.id < b.id ? -1 : 1) : a.fields.start < b.fields.start ? 1 : -1;

/** Events on a day: those to come or under way, the next one first, and those that are over, the last one first. */
export function sortedEvents<T extends Identified<Event>>(
  events: readonly T[],
  day: string,
): { coming: T[]; past: T[] } {
  const sorted = [...events].sort(latestFirst);
  return {
    coming: sorted.filter(({ fields }) => !isOverOn(fields, day)).reverse(),
    past: sorted.filter(({ fields }) => isOverOn(fields, day)),
  };
}

/** What the house knows of events. */
export const events = {
  label: 'Sự kiện',
  storage: 'page',
  path: 'su-kien',
  files: /^(\d{4}\/[^/]+?)\.md$/,
  fileName: '<năm>/<ten>.md',
  schema: eventSchema,
  references: eventReferences,
  address: eventAddress,
  order: latestFirst,
  published: true,
} as const satisfies ContentType;
