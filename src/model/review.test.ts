import { expect, it } from 'vitest';
import type { Hotline } from './hotline.ts';
import { hotlinesOverdue, isReviewOverdue, lastReviewDay } from './review.ts';

const hotline = (date: string, more: Partial<Hotline> = {}): Hotline =>
  ({
    id: 'so',
    name: 'Số',
    need: 'dich-vu-cong',
    channel: 'phone',
    value: '1800 0000',
    checked: { date, how: 'da-goi-thu' },
    source: { name: 'Nguồn' },
    ...more,
  }) as Hotline;

it('a guide is overdue from the day after its next review', () => {
  expect(isReviewOverdue({ nextReview: '2026-11-23' }, '2026-11-23')).toBe(false);
  expect(isReviewOverdue({ nextReview: '2026-11-23' }, '2026-11-24')).toBe(true);
  // Half a year at its longest: March to September, and over a leap day.
  expect(lastReviewDay('2026-03-01')).toBe('2026-09-01');
  expect(lastReviewDay('2027-08-31')).toBe('2028-03-02');
});

it.each([
  ['2026-11-01', '2027-01-30', 0],
  ['2026-11-01', '2027-01-31', 1],
])('a number checked on %s is overdue on %s: %i', (checked, day, count) => {
  expect(hotlinesOverdue([hotline(checked)], day)).toHaveLength(count);
  // Nobody may try an emergency number, and nobody calls what is out of use.
  expect(hotlinesOverdue([hotline(checked, { need: 'khan-cap' })], day)).toEqual([]);
  expect(hotlinesOverdue([hotline(checked, { validTo: '2026-12-31' })], day)).toEqual([]);
});
