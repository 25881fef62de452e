import { describe, expect, test } from 'vitest';
import { SEEN_TEXTS } from './cases.ts';
import { lostTexts } from './lost-texts.ts';
import { answerFaults, judgeMutations, judgeTables } from './run-mutations.ts';

/** Some broken files of one seed in every change; the nightly run tries hundreds of several seeds. */
const SEED = 2026;
const NUMBERS = Array.from({ length: 40 }, (_, n) => n);

describe('broken files', () => {
  test('tables with a hostile cell are told or taken', async () => {
    expect(await judgeTables()).toEqual([]);
  }, 200_000);

  test('of every kind are told or read: no crash, no hang, no word lost', async () => {
    const judged = await judgeMutations({ seed: SEED, numbers: NUMBERS });
    const faults = judged.flatMap(({ mutation: { id, kind, file }, answer }) =>
      answerFaults(answer).map((fault) => `${id} ${kind} ${file}: ${fault}`),
    );
    expect(faults).toEqual([]);
    // What vanished from its page once, or broke it, while all was green, is built with them.
    const lost = await lostTexts(judged, SEEN_TEXTS);
    expect(lost.faults).toEqual([]);
    // The check refuses no more than what no page can hold.
    expect(lost.refused).toBeLessThan(SEEN_TEXTS.length / 2);
    expect(lost.built).toBeGreaterThan(2 + SEEN_TEXTS.length / 2);
  }, 300_000);
});
