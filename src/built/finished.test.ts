import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { foreignFiles, refuseForeignFiles, writeFileList } from './file-list.ts';
import { KEPT_PAGES, KEPT_READINGS, openCache } from './folders.ts';
import { readWhole } from './read-whole.ts';
import { previousFolder, recover, removeForGood, swap } from './swap.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'finished-'));
const finished = path.join(parent, 'dist');
const next = `${finished}.next`;
const page = (folder: string): string => path.join(folder, 'index.html');

function site(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(page(folder), text);
}
beforeEach(() => {
  for (const folder of [finished, next, previousFolder(finished)])
    rmSync(folder, { recursive: true, force: true });
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

it('a folder into which another thread still writes is taken away for good', async () => {
  site(next, 'dở');
  const writer = new Worker(
    `const { mkdirSync, writeFileSync } = require('node:fs');
    const { parentPort, workerData: folder } = require('node:worker_threads');
    parentPort.postMessage('begun');
    for (const end = Date.now() + 300; Date.now() < end; )
      try { mkdirSync(folder, { recursive: true }); writeFileSync(folder + '/trang', ''); } catch {}`,
    { eval: true, workerData: next },
  );
  const ended = once(writer, 'exit');
  await once(writer, 'message');
  removeForGood(next);
  await ended;
  expect(existsSync(next)).toBe(false);
});

describe('the swap', () => {
  it('puts the new site in the last one’s place, and leaves nothing else', () => {
    site(finished, 'cũ');
    site(next, 'mới');
    swap(next, finished);
    expect(readFileSync(page(finished), 'utf8')).toBe('mới');
    expect([existsSync(next), existsSync(previousFolder(finished))]).toEqual([false, false]);
  });

  it('brings the last site back when the new one cannot take its place', () => {
    site(finished, 'cũ');
    expect(() => swap(next, finished)).toThrow(/ENOENT/);
    expect(readFileSync(page(finished), 'utf8')).toBe('cũ');
  });

  it('that was killed between its two renames is healed, by a reader too', async () => {
    site(previousFolder(finished), 'cũ');
    recover(finished);
    expect(readFileSync(page(finished), 'utf8')).toBe('cũ');
    renameSync(finished, previousFolder(finished));
    expect(await readWhole(finished, () => readFileSync(page(finished), 'utf8'))).toBe('cũ');
  });

  it('heals nothing where a finished site stands', () => {
    site(finished, 'mới');
    site(previousFolder(finished), 'cũ');
    recover(finished);
    expect(readFileSync(page(finished), 'utf8')).toBe('mới');
  });
});

describe('reading', () => {
  const replace = (text: string): void => {
    site(next, text);
    swap(next, finished);
  };

  it('begins anew when the site is replaced meanwhile, also when that made it fail', async () => {
    site(finished, '1');
    let turn = 0;
    const read = async (): Promise<string> => {
      const first = readFileSync(page(finished), 'utf8');
      turn += 1;
      if (turn === 1) replace('2');
      if (turn === 2) {
        replace('3');
        throw new Error('half of it was gone');
      }
      return first + readFileSync(page(finished), 'utf8');
    };
    expect(await readWhole(finished, read)).toBe('33');
  });

  it('tells faults of a site that stayed, a site that never stays, and one that is not there', async () => {
    await expect(readWhole(finished, () => 1)).rejects.toThrow('npm run build');
    site(finished, 'x');
    await expect(readWhole(finished, () => Promise.reject(new Error('fault')))).rejects.toThrow('fault');
    await expect(readWhole(finished, () => replace('y'))).rejects.toThrow('dựng lại liên tục');
  });
});

describe('the list of files', () => {
  it('tells what a build did not make', () => {
    site(finished, 'x');
    mkdirSync(path.join(finished, 'a/b'), { recursive: true });
    writeFileSync(path.join(finished, 'a/b/c.txt'), '');
    expect(writeFileList(finished)).toEqual(['a/b/c.txt', 'index.html']);
    expect(foreignFiles(finished)).toEqual([]);
    writeFileSync(path.join(finished, 'a/CNAME'), '');
    expect(foreignFiles(finished)).toEqual(['a/CNAME']);
    expect(() => refuseForeignFiles(finished)).toThrow(/a\/CNAME.*Cách sửa: chuyển/);
  });

  it('takes any file for foreign where there is no list, but those of our own older builds', () => {
    expect(foreignFiles(finished)).toEqual([]);
    site(finished, 'x');
    expect(foreignFiles(finished)).toEqual(['index.html']);
    mkdirSync(path.join(finished, 'pagefind'));
    for (const mark of ['_headers', '_redirects', '.htaccess', 'pagefind/pages.json'])
      writeFileSync(path.join(finished, mark), '');
    expect(foreignFiles(finished)).toEqual([]);
  });
});

it('a cache keeps its pictures, pages, content and readings from a build that ended well, and nothing from one that did not', () => {
  const cache = path.join(parent, 'cache');
  const close = openCache(cache);
  mkdirSync(path.join(cache, 'assets'));
  writeFileSync(path.join(cache, 'assets/a.webp'), '');
  writeFileSync(path.join(cache, KEPT_READINGS), '{}');
  writeFileSync(path.join(cache, 'data-store.json'), '');
  writeFileSync(path.join(cache, KEPT_PAGES), '');
  writeFileSync(path.join(cache, 'of-others.json'), '');
  close();
  openCache(cache);
  expect(existsSync(path.join(cache, 'assets/a.webp'))).toBe(true);
  expect(existsSync(path.join(cache, KEPT_READINGS))).toBe(true);
  expect(existsSync(path.join(cache, 'data-store.json'))).toBe(true);
  expect(existsSync(path.join(cache, KEPT_PAGES))).toBe(true);
  expect(existsSync(path.join(cache, 'of-others.json'))).toBe(false);
  openCache(cache);
  expect(existsSync(path.join(cache, 'data-store.json'))).toBe(false);
  expect(existsSync(path.join(cache, 'assets'))).toBe(false);
  expect(existsSync(path.join(cache, KEPT_READINGS))).toBe(false);
});
