import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { needFinished } from '../built/read-whole.ts';
import { build, hashesOf, leftovers, STACK, startBuild } from './builds.ts';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Kills builds of a changed content at random moments, SIGKILL and SIGTERM in turn, and holds after each kill that the finished
 * folder is, byte for byte, the last good site or the new one. The build after the last kill must be as if nothing had been.
 * `out` holds a site built with the settings `before`; it ends with that of `after`.
 */
export async function survivesKills(
  out: string,
  kills: number,
  seed: number,
  before: NodeJS.ProcessEnv,
  after: NodeJS.ProcessEnv,
): Promise<void> {
  const last = hashesOf(out);
  expect(Object.keys(last).length, 'there must be a site to lose').toBeGreaterThan(0);
  const begun = performance.now();
  const clean = await build(`${out}-clean`, after);
  const duration = performance.now() - begun;
  expect(clean.status, clean.output).toBe(0);
  const whole = hashesOf(`${out}-clean`);
  expect(whole).not.toEqual(last);

  const number = numbersFrom(seed);
  let early = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const signal = kill % 2 ? 'SIGTERM' : 'SIGKILL';
    const moment = number() * duration;
    const { child, ended } = startBuild(out, after);
    await pause(moment);
    child.kill(signal);
    const { status, output } = await ended;
    const at = `seed ${seed}, kill ${kill}: ${signal} after ${Math.round(moment)} ms\n${output}`;
    expect(output, at).not.toMatch(STACK);
    const beside = readdirSync(path.dirname(out)).join(', ');
    await needFinished(out).catch((cause: unknown) => {
      throw new Error(`${at}\nThe last good site is gone; beside it: ${beside}`, { cause });
    });
    expect([last, whole], at).toContainEqual(hashesOf(out));
    if (status !== 0) early += 1;
    // The build was quicker than the kill; the next one needs an older site to keep.
    else expect((await build(out, before)).status, at).toBe(0);
  }
  expect(early, 'no build was killed before it ended').toBeGreaterThan(0);
  const next = await build(out, after);
  expect(next.status, next.output).toBe(0);
  expect(hashesOf(out)).toEqual(whole);
  expect(leftovers(out)).toEqual([]);
}
