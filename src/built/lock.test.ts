import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { isLocked, LockHeld, takeLock, waitForLock } from './lock.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
const file = path.join(folder, 'dist.lock');
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const since = '2026-11-23T01:02:03.000Z';
const write = (holder: object): void => writeFileSync(file, JSON.stringify(holder));
/** Number of a process that has ended. */
const dead = (): number => spawnSync(process.execPath, ['-e', '']).pid;
/** A process that lives until the test ends it. */
const living = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);

it('is held by one at a time, and free after its release', () => {
  const lock = takeLock(file);
  expect(lock.tookOver).toBe(false);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
  expect(() => takeLock(file)).not.toThrow();
});

it('says in Vietnamese who holds it, since when, and what to do', () => {
  const holder = living();
  try {
    write({ pid: holder.pid, host: hostname(), since });
    expect(isLocked(file)).toBe(true);
    expect(() => takeLock(file)).toThrow(LockHeld);
    expect(() => takeLock(file)).toThrow(
      new RegExp(
        `Đang có lần dựng khác: tiến trình ${holder.pid} .*từ \\d\\d:\\d\\d:\\d\\d ngày \\d\\d/11/2026.*xóa tệp`,
      ),
    );
    expect(readdirSync(folder)).toEqual(['dist.lock']);
  } finally {
    holder.kill('SIGKILL');
  }
});

it.each([
  ['a holder that has died', () => write({ pid: dead(), host: hostname(), since })],
  ['a killed holder of our own number', () => write({ pid: process.pid, host: hostname(), since })],
  ['nothing that can be read', () => writeFileSync(file, '{"pid": 1')],
  ['nothing at all', () => writeFileSync(file, '')],
])('is taken over from %s', (_, left) => {
  left();
  writeFileSync(`${file}.${dead()}`, 'draft of a killed process');
  expect(isLocked(file)).toBe(false);
  const lock = takeLock(file);
  expect(lock.tookOver).toBe(true);
  expect(readdirSync(folder)).toEqual(['dist.lock']);
  lock.release();
});

it('of another computer cannot be judged, and holds', () => {
  write({ pid: 1, host: 'may-khac', since });
  expect(() => takeLock(file)).toThrow(/máy may-khac/);
});

it('is given to exactly one of many who find it dead', async () => {
  write({ pid: dead(), host: hostname(), since });
  const code = `import { takeLock } from ${JSON.stringify(path.resolve('src/built/lock.ts'))};
    try { takeLock(${JSON.stringify(file)}); console.log('got'); setTimeout(() => {}, 5000); } catch { console.log('held'); }`;
  const takers = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', code]),
  );
  const said = await Promise.all(
    takers.map(
      (taker) =>
        new Promise<string>((resolve) => taker.stdout.on('data', (text: Buffer) => resolve(String(text)))),
    ),
  );
  takers.forEach((taker) => taker.kill('SIGKILL'));
  expect(said.map((word) => word.trim()).sort()).toEqual(['got', ...Array<string>(5).fill('held')]);
}, 60_000);

it('is waited for, with a word about whom, and not for ever', async () => {
  const holder = living();
  try {
    write({ pid: holder.pid, host: hostname(), since });
    const heard: unknown[] = [];
    await expect(waitForLock(file, 0.3, (one) => heard.push(one?.pid))).rejects.toThrow(LockHeld);
    expect(heard).toEqual([holder.pid]);
    setTimeout(() => rmSync(file), 300);
    expect((await waitForLock(file, 30, () => undefined)).tookOver).toBe(false);
  } finally {
    holder.kill('SIGKILL');
  }
});
