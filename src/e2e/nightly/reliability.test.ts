import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  build,
  emptyFolder,
  hashesOf,
  leftovers,
  SETTINGS_OF_BUILDS,
  STACK,
  start,
  type Ended,
} from '../builds.ts';
import { TEST_CONTENT } from '../harness.ts';
import { survivesKills } from '../kills.ts';

/** The long version of `reliability.test.ts`: what a change has no time for, and what only root can arrange. */
const CONTENT = TEST_CONTENT;
const folder = emptyFolder('nightly');
const MINUTES = { timeout: 30 * 60_000 };
let base: Readonly<Record<string, string>>;

const sound = ({ status, output }: Ended): void => expect(status, output).toBe(0);

/** A refusal: exit code 1, words that say why, no stack trace. */
function refused({ status, output }: Ended, words: RegExp): void {
  expect(status, output).toBe(1);
  expect(output).toMatch(words);
  expect(output).not.toMatch(STACK);
}

/** Copies the project with its packages; hard links, because the packages are half a gigabyte. */
function copyProject(to: string): void {
  mkdirSync(to, { recursive: true });
  const parts = readdirSync('.').filter((name) => !/^(?:dist|deploy|\.git$|\.cache$|\.astro$)/.test(name));
  expect(spawnSync('cp', ['-al', ...parts, to]).status).toBe(0);
  rmSync(path.join(to, 'node_modules/.cache'), { recursive: true, force: true });
}

/** Fills the disk that a file stands on, but for some megabytes. */
function fill(file: string, room: number): void {
  const { bavail, bsize } = statfsSync(path.dirname(file));
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - room * 2 ** 20)));
}

beforeAll(async () => {
  sound(await build(path.join(folder, 'base'), { CONTENT_DIR: CONTENT }));
  base = hashesOf(path.join(folder, 'base'));
}, MINUTES.timeout);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the same content gives the same bytes', () => {
  test.each([
    [
      'west of Greenwich, in Turkish',
      { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ],
    ['a day ahead, without a language', { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }],
    ['half hours off, in Vietnamese', { TZ: 'Asia/Kolkata', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' }],
  ])('%s', MINUTES, async (_, environment) => {
    const out = path.join(folder, 'elsewhere');
    sound(await build(out, { CONTENT_DIR: CONTENT, ...environment }));
    expect(hashesOf(out)).toEqual(base);
  });

  test('where new files are for their owner alone', MINUTES, async () => {
    const out = path.join(folder, 'umask');
    const mask = process.umask(0o077);
    try {
      sound(await build(out, { CONTENT_DIR: CONTENT }));
    } finally {
      process.umask(mask);
    }
    expect(hashesOf(out)).toEqual(base);
  });

  test('in another folder of the computer', MINUTES, async () => {
    const other = path.join(folder, 'du an khac', 'cchc');
    copyProject(other);
    const out = path.join(other, 'dist');
    const script = path.join(other, 'scripts/build.ts');
    sound(
      await start(
        process.execPath,
        [script],
        {
          ...SETTINGS_OF_BUILDS,
          CONTENT_DIR: path.join(other, path.relative(process.cwd(), CONTENT)),
          OUT_DIR: out,
        },
        other,
      ).ended,
    );
    expect(hashesOf(out)).toEqual(base);
  });

  test('from files with Windows’ line ends', MINUTES, async () => {
    const content = path.join(folder, 'crlf');
    cpSync(CONTENT, content, { recursive: true });
    for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' }))
      if (/\.(?:md|mdx|yaml|csv)$/.test(name)) {
        const file = path.join(content, name);
        writeFileSync(file, readFileSync(file, 'utf8').replace(/\r?\n/g, '\r\n'));
      }
    const out = path.join(folder, 'crlf-dist');
    sound(await build(out, { CONTENT_DIR: content }));
    const found = hashesOf(out);
    expect(Object.keys(base).filter((name) => base[name] !== found[name])).toEqual([]);
  });
});

/** What is refused, rightly, before its own day: a way to a page that is not out yet, figures of months to come. */
const ONLY_LATER = [
  'chuyen-huong.yaml',
  'huong-dan/gui-thu-tay.md',
  'tinh-hinh-giai-quyet.csv',
  'trac-nghiem/bo-cau-hoi-da-go.yaml',
  'trac-nghiem/nop-ho-so-o-xa-mau.yaml',
];
/** Tasks of the front page that lead to guides, in the settings. */
const TASKS_LATER = /^ {2}- address: \/huong-dan\/.*\n(?: {4}.*\n)*/gm;
/** Pages that lists of procedures and waivers name. */
const PAGES_LATER = /^ {2}(?:page: .*|related:(?: .*|\n(?: {4}.*\n)* {4}.*))\n/gm;
/** Pages that codes of posters open. */
const POSTERS_LATER = /^ {2}page: \/(?!khau-hieu\/).*$/gm;

test.each(['1970-01-01', '1999-12-31', '2000-02-29', '2026-12-31', '2099-12-31', '2100-12-31'])(
  'builds on %s',
  MINUTES,
  async (today) => {
    const content = path.join(folder, 'content-of-any-day');
    cpSync(CONTENT, content, { recursive: true });
    for (const file of ONLY_LATER) rmSync(path.join(content, file));
    const settings = path.join(content, 'site.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(TASKS_LATER, ''));
    for (const name of ['mien-phi.yaml', 'thu-tuc.yaml']) {
      const list = path.join(content, name);
      writeFileSync(list, readFileSync(list, 'utf8').replace(PAGES_LATER, ''));
    }
    const posters = path.join(content, 'ap-phich.yaml');
    writeFileSync(posters, readFileSync(posters, 'utf8').replace(POSTERS_LATER, '  page: /khau-hieu/'));
    const environment = { CONTENT_DIR: content, CONTENT_CHECK: 'schema', TODAY: today };
    sound(await build(path.join(folder, 'days'), environment));
  },
);

test('twenty kills', MINUTES, async () => {
  const content = path.join(folder, 'content-after');
  cpSync(CONTENT, content, { recursive: true });
  const file = path.join(content, 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^shortTitle: .*$/m, 'shortTitle: Tên đã đổi'));
  const seed = Math.floor(Math.random() * 2 ** 31);
  const out = path.join(folder, 'killed/dist');
  sound(await build(out, { CONTENT_DIR: CONTENT }));
  await survivesKills(out, 20, seed, { CONTENT_DIR: CONTENT }, { CONTENT_DIR: content });
});

/** A small disk for one test. Only root may have one: the nightly workflow runs as root. */
async function withDisk(megabytes: number, use: (disk: string) => Promise<void>): Promise<void> {
  const disk = path.join(folder, 'disk');
  mkdirSync(disk, { recursive: true });
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`This test needs to mount a small disk, as root: ${stderr}`);
  try {
    await use(disk);
  } finally {
    spawnSync('umount', [disk]);
  }
}

test('a full disk', MINUTES, () =>
  withDisk(64, async (disk) => {
    const out = path.join(disk, 'dist');
    sound(await build(out, { CONTENT_DIR: CONTENT }));
    const last = hashesOf(out);
    for (const room of [0, 1, 4]) {
      const filler = path.join(disk, 'filler');
      fill(filler, room);
      refused(
        await build(out, { CONTENT_DIR: CONTENT, TODAY: '2026-12-31' }),
        /Ổ đĩa đã đầy|ENOSPC|No space left/,
      );
      expect(hashesOf(out)).toEqual(last);
      expect(leftovers(out)).toEqual([]);
      rmSync(filler);
    }
    sound(await build(out, { CONTENT_DIR: CONTENT, TODAY: '2026-12-31' }));
    expect(hashesOf(out)).not.toEqual(last);
  }),
);

test('a disk that has become read-only', MINUTES, () =>
  withDisk(64, async (disk) => {
    const out = path.join(disk, 'dist');
    sound(await build(out, { CONTENT_DIR: CONTENT }));
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    refused(await build(out, { CONTENT_DIR: CONTENT }), /Ổ đĩa chỉ cho đọc/);
    expect(hashesOf(out)).toEqual(base);
    spawnSync('mount', ['-o', 'remount,rw', disk]);
    sound(await build(out, { CONTENT_DIR: CONTENT }));
  }),
);

test('a cache that cannot be written', MINUTES, async () => {
  const caches = path.resolve('node_modules/.cache/astro');
  const out = path.join(folder, 'no-cache');
  sound(await build(out, { CONTENT_DIR: CONTENT }));
  expect(spawnSync('mount', ['--bind', caches, caches]).status).toBe(0);
  try {
    spawnSync('mount', ['-o', 'remount,ro,bind', caches]);
    refused(await build(out, { CONTENT_DIR: CONTENT }), /Ổ đĩa chỉ cho đọc/);
  } finally {
    spawnSync('umount', [caches]);
  }
  expect(hashesOf(out)).toEqual(base);
  expect(leftovers(out)).toEqual([]);
});

test('a computer without network', MINUTES, async () => {
  const out = path.join(folder, 'offline');
  const { ended } = start('unshare', ['-n', process.execPath, path.resolve('scripts/build.ts')], {
    ...SETTINGS_OF_BUILDS,
    CONTENT_DIR: CONTENT,
    OUT_DIR: out,
  });
  sound(await ended);
  expect(hashesOf(out)).toEqual(base);
});
