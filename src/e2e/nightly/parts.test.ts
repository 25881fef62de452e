import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { partsFolder } from '../../built/parts.ts';
import { build, emptyFolder, hashesOf, leftovers, SETTINGS_OF_BUILDS, start, type Ended } from '../builds.ts';

const PARTS = 4;
const folder = emptyFolder('parts');
const out = path.join(folder, 'joined');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]): Promise<Ended> =>
  start(process.execPath, ['scripts/build.ts', ...words], { ...SETTINGS_OF_BUILDS, OUT_DIR: out }).ended;

test(
  'four parts, joined, are the site that one build makes, byte by byte',
  { timeout: 600_000 },
  async () => {
    const whole = path.join(folder, 'whole');
    expect(await build(whole)).toMatchObject({ status: 0 });
    for (let part = 1; part <= PARTS; part += 1) {
      if (part === PARTS) {
        const early = await run('--join', partsFolder(out));
        expect([early.status, early.output]).toEqual([1, expect.stringContaining('còn thiếu phần 4')]);
      }
      const { status, output } = await run('--part', `${part}/${PARTS}`);
      expect([status, output]).toEqual([0, expect.stringContaining(`Đã dựng phần ${part}/4`)]);
      expect(output).not.toMatch(/error/i);
    }
    // A part touches no site.
    expect(leftovers(out)).toEqual([path.basename(partsFolder(out))]);
    expect(hashesOf(out)).toEqual({});
    expect(await run('--join', partsFolder(out))).toMatchObject({ status: 0 });
    const joined = hashesOf(out);
    expect(Object.keys(joined).length).toBeGreaterThan(500);
    expect(joined).toEqual(hashesOf(whole));
  },
);
