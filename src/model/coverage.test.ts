import { expect, test } from 'vitest';
import { coverageOf, monthsBetween } from './coverage.ts';

test('months follow each other over the end of a year', () => {
  expect(monthsBetween('2025-11', '2026-02-28')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2026-02')).toEqual(['2026-02']);
  expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
});

test('an article counts for each item that it names, in its own month', () => {
  const articles = [
    { date: '2026-01-31', plan: ['II.1.1', 'II.1.2'] },
    { date: '2026-02-01', plan: ['II.1.1'] },
    { date: '2026-02-09' },
    { date: '2026-03-01', plan: ['II.1.3'] },
  ];
  expect(coverageOf(articles, ['II.1.1', 'II.1.2', 'II.1.3'], ['2026-01', '2026-02'])).toEqual([
    { id: 'II.1.1', counts: [1, 1], total: 2, last: '2026-02-01' },
    { id: 'II.1.2', counts: [1, 0], total: 1, last: '2026-01-31' },
    { id: 'II.1.3', counts: [0, 0], total: 0, last: undefined },
  ]);
});
