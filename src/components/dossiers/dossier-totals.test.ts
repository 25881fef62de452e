import { describe, expect, test } from 'vitest';
import type { DossierFigures } from '../../model/dossier-figures.ts';
import {
  byMonth,
  formatMonthPosition,
  formatShare,
  monthPosition,
  onlineShare,
  onTimeShare,
  shareSeries,
  sumPeriod,
} from './dossier-totals.ts';

const row = (month: string, unit: string, counts: Partial<DossierFigures> = {}): DossierFigures => ({
  month,
  unit,
  carriedOver: 2,
  received: 10,
  early: 5,
  onTime: 3,
  late: 2,
  pendingInTime: 1,
  pendingOverdue: 1,
  online: 6,
  ...counts,
});
const rows = [
  row('2026-01', 'xa-a'),
  row('2026-01', 'xa-b', { received: 20, early: 15 }),
  row('2026-02', 'xa-a', { carriedOver: 4, pendingInTime: 7 }),
];

describe('figures of dossiers', () => {
  test('months hold the sum of their units, newest first', () => {
    expect(byMonth(rows).map(({ key, counts }) => [key, counts.received])).toEqual([
      ['2026-02', 10],
      ['2026-01', 30],
    ]);
  });
  test('over months, what came in adds up but nothing pending is counted twice', () => {
    const sum = sumPeriod(byMonth(rows));
    expect(sum.received).toBe(40);
    expect(sum.carriedOver).toBe(4);
    expect(sum.pendingInTime).toBe(7);
    expect(sum.pendingOverdue).toBe(1);
  });
  test('the share on time is of the solved, the share online of the received', () => {
    const counts = row('2026-01', 'xa-a');
    expect(onTimeShare(counts)).toBe(80);
    expect(onlineShare(counts)).toBe(60);
  });
  test('no dossier gives no share instead of a division by zero', () => {
    const none = row('2026-01', 'xa-a', { received: 0, early: 0, onTime: 0, late: 0, online: 0 });
    expect(onTimeShare(none)).toBeUndefined();
    expect(onlineShare(none)).toBeUndefined();
    expect(formatShare(undefined)).toBe('–');
    expect(shareSeries([{ key: '2026-01', counts: none }])).toEqual([]);
  });
  test('a share is never rounded up to everything', () => {
    expect(formatShare(99.97)).toBe('99,9%');
    expect(formatShare(100)).toBe('100,0%');
    expect(formatShare(87.25)).toBe('87,3%');
  });
  test('December and January are neighbours', () => {
    expect(monthPosition('2026-01') - monthPosition('2025-12')).toBe(1);
    expect(formatMonthPosition(monthPosition('2026-01'))).toBe('01/2026');
    expect(formatMonthPosition(monthPosition('2025-12'))).toBe('12/2025');
  });
  test('shares become two lines with a point for each month', () => {
    expect(shareSeries(byMonth(rows)).map(({ id, points }) => [id, points.length])).toEqual([
      ['dung-han', 2],
      ['truc-tuyen', 2],
    ]);
  });
  test('no row gives nothing', () => {
    expect(byMonth([])).toEqual([]);
    expect(sumPeriod([]).received).toBe(0);
  });
});
