import { expect, it } from 'vitest';
import { inEditorsOrder, newestFirst, newestYearFirst } from './order.ts';

const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

it('puts the newest first, what is of one day by its slug, and what has no date last', () => {
  const dated = (id: string, date?: string) => ({ id, fields: { date } });
  const list = [dated('d'), dated('b', '2026-01-01'), dated('a', '2026-01-01'), dated('c', '2026-01-02')];
  expect(ids(list.sort(newestFirst))).toEqual(['c', 'a', 'b', 'd']);
});

it('puts the newest year first, and what is of one year by its slug', () => {
  const plan = (id: string, year: number) => ({ id, fields: { year } });
  const list = [plan('2023', 2023), plan('2026-xa', 2026), plan('2026', 2026)];
  expect(ids(list.sort(newestYearFirst))).toEqual(['2026', '2026-xa', '2023']);
});

it('keeps the order of editors, and what has one place by its slug', () => {
  const placed = (id: string, order: number) => ({ id, fields: { order } });
  const list = [placed('b', 20), placed('c', 10), placed('a', 20)];
  expect(ids(list.sort(inEditorsOrder))).toEqual(['c', 'a', 'b']);
});
