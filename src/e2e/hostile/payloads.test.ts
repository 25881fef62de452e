import { describe, expect, test } from 'vitest';
import { ALL } from './payloads/lists.ts';
import { runPayloads } from './run-payloads.ts';

/** The part that every change goes through: a fixed seed, one build with all payloads. `npm run check:hostile` is the long one. */
const SEED = 2026;
const THINGS = 4;

describe('payloads', () => {
  test('are more than three hundred, each of its own', () => {
    expect(new Set(ALL.map(({ text }) => text)).size).toBeGreaterThan(500);
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  });

  test('in every place, built and opened: nothing runs, nothing is asked, nothing breaks, nothing is lost', async () => {
    const { faults, payloads, placed, places, pages, refused } = await runPayloads({
      seed: SEED,
      things: THINGS,
    });
    expect(faults).toEqual([]);
    // Those that reached a page; the check refuses the others by file and line.
    expect(payloads).toBeGreaterThan(400);
    expect(refused.length).toBeLessThan(placed / 2);
    expect(placed).toBeGreaterThan(700);
    expect(places).toBeGreaterThan(130);
    expect(pages).toBeGreaterThan(150);
  }, 300_000);
});
