import { describe, expect, it } from 'vitest';
import { VALIDITY_BAR, validityBar } from './validity-bar.ts';

const { width } = VALIDITY_BAR;

describe('a validity bar', () => {
  it('runs from the first day to the end of the year while a document is in force', () => {
    const bar = validityBar({ issued: '2024-01-01', from: '2025-01-01' }, 2026);
    expect(bar.years).toEqual([2024, 2026]);
    expect(bar.waiting).toEqual([0, bar.inForce[0]]);
    expect(Math.abs(bar.inForce[0] - width / 3)).toBeLessThan(2);
    expect(bar.inForce[1]).toBe(width);
    expect(bar.goesOn).toBe(true);
    expect(bar.successor).toBeUndefined();
  });

  it('ends on its day, and what stands in its place begins there', () => {
    const bar = validityBar({ from: '2015-02-15', to: '2024-07-01', successor: '2024-06-20' }, 2026);
    expect(bar.goesOn).toBe(false);
    expect(bar.waiting).toBeUndefined();
    expect(bar.successor).toEqual([bar.inForce[1], width]);
  });

  it('leaves the gap before a successor that begins later', () => {
    const { inForce, successor } = validityBar(
      { from: '2015-01-01', to: '2020-01-01', successor: '2022-01-01' },
      2026,
    );
    expect(successor?.[0]).toBeGreaterThan(inForce[1]);
  });

  it.each([
    [{ issued: '2026-08-01', from: '2026-08-15', to: '2027-03-01' }, [2026, 2027]],
    [{ issued: '2026-08-01', from: '2028-01-01' }, [2026, 2028]],
    // Retroactive: in force before the day on which it was signed.
    [{ issued: '2024-05-01', from: '2024-01-01' }, [2024, 2026]],
    [{ from: '2026-01-01' }, [2026, 2026]],
  ])('holds all of %j within its years', (days, years) => {
    const bar = validityBar(days, 2026);
    expect(bar.years).toEqual(years);
    const ends = [bar.waiting, bar.inForce, bar.successor].flatMap((span) => span ?? []);
    expect(ends.every((x) => Number.isInteger(x) && x >= 0 && x <= width)).toBe(true);
    expect(ends).toEqual([...ends].sort((one, other) => one - other));
  });

  it('is the same on every day of a year', () => {
    const days = { from: '2020-02-01' };
    expect(validityBar(days, 2026)).toEqual(validityBar(days, 2026));
    expect(validityBar(days, 2027).inForce[0]).toBeLessThan(validityBar(days, 2026).inForce[0]);
  });
});
