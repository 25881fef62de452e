import { expect, test } from 'vitest';
import { eventTime, machineTime } from './event-time.ts';

test.each([
  ['2026-12-05', undefined, 'Thứ Bảy 05/12/2026'],
  ['2026-12-06', '2026-12-06', 'Chủ nhật 06/12/2026'],
  ['2026-12-05 08:00', undefined, '8 giờ, thứ Bảy 05/12/2026'],
  ['2026-12-05 08:00', '2026-12-05 11:30', '8 giờ đến 11 giờ 30, thứ Bảy 05/12/2026'],
  ['2026-12-05', '2026-12-05 11:30', 'Đến 11 giờ 30, thứ Bảy 05/12/2026'],
  ['2026-12-05 08:00', '2026-12-05', '8 giờ, thứ Bảy 05/12/2026'],
  ['2026-12-05', '2026-12-06', 'Từ thứ Bảy 05/12/2026 đến Chủ nhật 06/12/2026'],
  [
    '2026-12-05 19:30',
    '2026-12-06 22:00',
    'Từ 19 giờ 30, thứ Bảy 05/12/2026 đến 22 giờ, Chủ nhật 06/12/2026',
  ],
])('%s to %s reads as people say it', (start, end, words) => {
  expect(eventTime({ start, end })).toBe(words);
});

test('machines read the time with that of Vietnam', () => {
  expect(machineTime('2026-12-05 08:00')).toBe('2026-12-05T08:00+07:00');
  expect(machineTime('2026-12-05')).toBe('2026-12-05');
});
