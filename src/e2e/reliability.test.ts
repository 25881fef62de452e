import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  build,
  emptyFolder,
  hashesOf,
  leftovers,
  SETTINGS_OF_BUILDS,
  STACK,
  start,
  startBuild,
} from './builds.ts';
import { article, writeContent } from '../checks/content-fixture.ts';
import { survivesKills } from './kills.ts';

/**
 * No build, however it ends, may cost the last good site. The long version is `nightly/reliability.test.ts`. The tests go on
 * from each other's site, because every build takes seconds.
 */
const MINUTES = { timeout: 15 * 60_000 };
const folder = emptyFolder('reliability');
const before = { CONTENT_DIR: path.join(folder, 'before') };
const after = { CONTENT_DIR: path.join(folder, 'after') };
const out = path.join(folder, 'dist');

beforeAll(async () => {
  const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#357' } })
    .jpeg()
    .toBuffer();
  // A small place: a build of it takes half the time, and what is tried here does not ask for more.
  const content = writeContent({
    'tin-tuc/2026/anh-de-thu/anh.jpg': picture,
    'tin-tuc/2026/anh-de-thu/index.md': article({ cover: 'anh.jpg', coverAlt: 'Một nền xanh' }),
  });
  for (const { CONTENT_DIR } of [before, after]) cpSync(content, CONTENT_DIR, { recursive: true });
  rmSync(content, { recursive: true });
  const file = path.join(after.CONTENT_DIR, 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^shortTitle: .*$/m, 'shortTitle: Tên đã đổi'));
  const { status, output } = await build(out, before);
  expect(status, output).toBe(0);
}, MINUTES.timeout);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'killed builds leave the last good site or the new one, and the next build is as if nothing had been',
  MINUTES,
  async () => {
    await survivesKills(out, 2, 20_261_126, before, after);
  },
);

test(
  'of two builds at once into one folder one builds and the other says who holds it; one into another folder makes the same bytes; readers see one site',
  MINUTES,
  async () => {
    const other = path.join(folder, 'other');
    const running = [startBuild(out, before), startBuild(out, before), startBuild(other, before)];
    let over = false;
    const all = Promise.all(running.map(({ ended }) => ended)).finally(() => (over = true));
    const environment = { ...SETTINGS_OF_BUILDS, ...before, OUT_DIR: out };
    do {
      const { status, output } = await start(process.execPath, ['scripts/search.ts', 'thủ tục'], environment)
        .ended;
      expect(status, output).toBe(0);
      // The builds need the two cores as well.
      await pause(3000);
    } while (!over);
    const ended = await all;
    const told = ended.map(({ output }) => output).join('\n---\n');
    const refused = ended.slice(0, 2).filter(({ status }) => status === 1);
    expect(refused, told).toHaveLength(1);
    expect(refused[0]?.output.trim().split('\n')).toEqual([
      expect.stringMatching(/Đang có lần dựng khác: tiến trình \d+ .*từ \d\d:\d\d:\d\d/),
    ]);
    expect(
      ended.filter(({ status }) => status === 0),
      told,
    ).toHaveLength(2);
    expect(Object.keys(hashesOf(out)).length).toBeGreaterThan(50);
    expect(hashesOf(other)).toEqual(hashesOf(out));
    expect([...leftovers(out), ...leftovers(other)]).toEqual([]);
  },
);

test('a torn picture in the cache of a killed build is not published', MINUTES, async () => {
  const whole = hashesOf(out);
  const caches = path.resolve('node_modules/.cache/astro');
  const pictures = readdirSync(caches, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /assets[\\/]anh\.\w+/.test(name) && whole[`_astro/${path.basename(name)}`],
  );
  expect(pictures.length).toBeGreaterThan(0);
  for (const name of pictures) {
    writeFileSync(path.join(caches, name), 'torn');
    writeFileSync(path.join(caches, path.dirname(path.dirname(name)), 'unfinished'), '');
  }
  const { status, output } = await build(out, before);
  expect(status, output).toBe(0);
  expect(hashesOf(out)).toEqual(whole);
});

describe('what is not ours is neither deleted nor replaced:', () => {
  test.each([
    ['a folder that no build made', path.join(folder, 'foreign/dist'), 'ghi-chu.txt'],
    ['a file put into a finished site', out, 'CNAME'],
    [
      'a folder of the name that a build works under',
      `${path.join(folder, 'named/dist')}.next`,
      'ghi-chu.txt',
    ],
  ])('%s', MINUTES, async (_, place, name) => {
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, name), 'quý');
    const kept = hashesOf(place);
    const site = place.replace(/\.next$/, '');
    const { status, output } = await build(site, before);
    expect([status, STACK.test(output)], output).toEqual([1, false]);
    expect(output).toContain(place);
    expect(hashesOf(place)).toEqual(kept);
    expect(existsSync(`${site}.lock`)).toBe(false);
  });
});

/** A place where nothing can be written: by permission, and for root, who needs none, below the kernel's own files. */
function unwritablePlace(): string {
  if (process.getuid?.() === 0) return '/sys/kernel';
  const place = path.join(folder, 'read-only');
  mkdirSync(place);
  chmodSync(place, 0o555);
  return place;
}

test('an output folder that cannot be written is told in one line', MINUTES, async () => {
  const { status, output } = await build(path.join(unwritablePlace(), 'dist'), before);
  expect(status).toBe(1);
  expect(output.trim().split('\n')).toEqual([
    expect.stringMatching(/^Lỗi: (?:Không có quyền|Hệ điều hành không cho|Ổ đĩa chỉ cho đọc|Không thấy)/),
  ]);
});
