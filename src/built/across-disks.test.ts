import fs, { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { renameAcrossDisks } from './across-disks.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'across-disks-'));
const [from, to] = [path.join(folder, 'a.jpg'), path.join(folder, 'b.jpg')];
const { rename } = fs.promises;
beforeEach(() => writeFileSync(from, 'ảnh'));
afterAll(() => {
  fs.promises.rename = rename;
  rmSync(folder, { recursive: true });
});

/** Renames where the system answers with an error of that code. */
async function renamed(code: string): Promise<void> {
  fs.promises.rename = () => Promise.reject(Object.assign(new Error('refused'), { code }));
  const takeBack = renameAcrossDisks();
  try {
    await fs.promises.rename(from, to);
  } finally {
    takeBack();
  }
}

test('a file comes to another disk as if it were renamed', async () => {
  await renamed('EXDEV');
  expect([readFileSync(to, 'utf8'), existsSync(from)]).toEqual(['ảnh', false]);
});

test('any other error stays one', async () => {
  await expect(renamed('EACCES')).rejects.toThrow('refused');
  expect(existsSync(from)).toBe(true);
});

test('on one disk a file is renamed, not copied', async () => {
  fs.promises.rename = rename;
  const takeBack = renameAcrossDisks();
  const { ino } = statSync(from);
  await fs.promises.rename(from, to);
  takeBack();
  expect(statSync(to).ino).toBe(ino);
  expect(fs.promises.rename).toBe(rename);
});
