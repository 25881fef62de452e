import { expect, it } from 'vitest';
import { runsOn } from './period.ts';

it.each([
  [{}, true],
  [{ from: '2026-11-23' }, true],
  [{ from: '2026-11-24' }, false],
  [{ to: '2026-11-23' }, true],
  [{ to: '2026-11-22' }, false],
  [{ from: '2026-01-01', to: '2026-12-31' }, true],
])('%j holds the day: %s', (period, expected) => {
  expect(runsOn(period, '2026-11-23')).toBe(expected);
});
