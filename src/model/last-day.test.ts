import { expect, test } from 'vitest';
import { lastDayIn } from './last-day.ts';

test('the last day of content is the newest that has come', () => {
  const value = {
    date: '2026-10-01',
    validity: { from: '2027-01-01' },
    checked: [{ date: '2026-11-20' }, { date: '2026-11-02' }],
    text: 'Ngày 2026-11-22 đứng trong câu.',
    month: '2026-11',
    none: null,
  };
  expect(lastDayIn(value, '2026-11-23', '2000-01-01')).toBe('2026-11-20');
  expect(lastDayIn(value, '2027-03-01', '2000-01-01')).toBe('2027-01-01');
  expect(lastDayIn({}, '2026-11-23', '2000-01-01')).toBe('2000-01-01');
});

test('a picture is asked for nothing: Astro would publish its file with all that the camera wrote into it', () => {
  const cover = new Proxy(
    { src: '/a.jpg', width: 1, height: 1, format: 'jpg' },
    {
      get: (_, name) => {
        throw new Error(`asked for ${String(name)}`);
      },
    },
  );
  expect(lastDayIn({ date: '2026-11-20', cover }, '2026-11-23', '2000-01-01')).toBe('2026-11-20');
});
