import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { calendarText, type CalendarEntry } from './calendar.ts';

const entry = (more: Partial<CalendarEntry>): CalendarEntry => ({
  uid: 'https://mau.example/su-kien/2026/tap-huan/',
  start: '2026-12-05 08:00',
  title: 'Tập huấn; nộp hồ sơ trực tuyến, dành cho tổ công nghệ số cộng đồng của các thôn trong xã Mẫu',
  text: 'Mang theo thẻ, điện thoại.\nĐến sớm 15 phút.',
  place: 'Hội trường xã Mẫu, số 0',
  url: 'https://mau.example/su-kien/2026/tap-huan/',
  changed: '2026-11-20',
  ...more,
});
const read = (more: Partial<CalendarEntry>) =>
  convertIcsCalendar(undefined, calendarText('Sự kiện, để thử', [entry(more)])).events?.[0];

test('another library reads back what was written', () => {
  const event = read({ end: '2026-12-05 11:30' });
  const { title, text, place, url, uid } = entry({});
  expect(event).toMatchObject({
    summary: title,
    description: text,
    location: place,
    url,
    uid,
    status: 'CONFIRMED',
  });
  expect(event?.start.date.toISOString()).toBe('2026-12-05T01:00:00.000Z');
  expect(event?.end?.date.toISOString()).toBe('2026-12-05T04:30:00.000Z');
  expect(event?.stamp.date.toISOString()).toBe('2026-11-20T00:00:00.000Z');
  expect(read({ cancelled: true })?.status).toBe('CANCELLED');
});

test.each([
  ['2026-12-05', undefined, '20261205', undefined],
  ['2026-12-05', '2026-12-05', '20261205', '20261206'],
  ['2026-12-31', '2027-01-01', '20261231', '20270102'],
  ['2026-12-05', '2026-12-06 11:30', '20261205', '20261207'],
  ['2026-12-05 06:00', undefined, '20261204T230000Z', undefined],
  ['2026-12-05 19:00', '2026-12-06', '20261205T120000Z', '20261206T165900Z'],
])('%s to %s lasts as long as it says', (start, end, from, to) => {
  const text = calendarText('Lịch', [entry({ start, end })]);
  expect(/^DTSTART[^:]*:(.*)\r$/m.exec(text)?.[1]).toBe(from);
  expect(/^DTEND[^:]*:(.*)\r$/m.exec(text)?.[1]).toBe(to);
  // Start and end are told alike: both days, or both times.
  expect(/^DTEND;VALUE=DATE:/m.test(text)).toBe(end !== undefined && !start.includes(' '));
});

test('lines end in CRLF and hold 75 octets at most', () => {
  const text = calendarText('Sự kiện', [entry({})]);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n\uFFFD]/);
  }
  expect(text).toContain('X-WR-CALNAME:Sự kiện\r\n');
  expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:P1D\r\n');
});
