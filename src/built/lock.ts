import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

/** Who holds a lock: one line of JSON in the lock's file. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When it was taken, ISO 8601 in UTC. */
  readonly since: string;
}

/** Another process holds the lock. */
export class LockHeld extends Error {
  readonly holder: Holder | undefined;
  constructor(holder: Holder | undefined, message: string) {
    super(message);
    this.holder = holder;
  }
}

const codeOf = (cause: unknown): unknown => (cause as NodeJS.ErrnoException).code;

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw cause;
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const { pid, host, since } = JSON.parse(text) as Partial<Holder>;
    return pid && host && since ? { pid, host, since } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a process lives. Signal 0 only asks, on Windows too; EPERM is the answer of a living process of somebody else. A
 * process of another computer (a shared drive) cannot be asked, and counts as living.
 */
function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  // After a restart of a container numbers begin anew: a holder of our own number is one that was killed.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) === 'EPERM';
  }
}

/** `10:05:07 ngày 26/11/2026`, by the clock of this computer. */
function moment(since: string): string {
  const date = new Date(since);
  return Number.isNaN(date.getTime())
    ? since
    : `${date.toLocaleTimeString('en-GB')} ngày ${date.toLocaleDateString('en-GB')}`;
}

/** Who holds a lock, in words. */
export const holderWords = (holder: Holder | undefined): string =>
  holder
    ? `tiến trình ${holder.pid} trên máy ${holder.host}, từ ${moment(holder.since)}`
    : 'một tiến trình không ghi rõ tên';

/** Puts a file of finished text in place in one step, where none is. @throws EEXIST when one is */
function place(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, text);
    linkSync(draft, file);
  } catch (cause) {
    // Memory sticks (exFAT) and some network drives know no second name for a file.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EISDIR'].includes(String(codeOf(cause)))) throw cause;
    writeFileSync(file, text, { flag: 'wx' });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes a dead holder's lock out of the way; of several that see it dead only one gets it, the others leave it alone. */
function clearDead(file: string, dead: string): void {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return;
    throw cause;
  }
  // Somebody was quicker, and what was moved is that one's living lock.
  if (textOf(aside) === dead) rmSync(aside);
  else renameSync(aside, file);
}

/** Takes away the drafts of processes that were killed while they took the lock. */
function clearDrafts(file: string): void {
  for (const name of readdirSync(path.dirname(file))) {
    const pid = name.startsWith(`${path.basename(file)}.`)
      ? /\.(\d+)(?:\.dead)?$/.exec(name)?.[1]
      : undefined;
    if (pid && !isAlive({ pid: Number(pid), host: hostname(), since: '' }))
      rmSync(path.join(path.dirname(file), name), { force: true });
  }
}

/** A lock that is held until `release`. `tookOver` says that its last holder died without releasing it. */
export interface Lock {
  readonly tookOver: boolean;
  readonly release: () => void;
}

/**
 * Takes the lock that a file is. The file of a holder that no longer lives is taken over.
 * @throws LockHeld in Vietnamese while another process holds it; the system's error where the folder cannot be written
 */
export function takeLock(file: string): Lock {
  mkdirSync(path.dirname(file), { recursive: true });
  const mine: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  let tookOver = false;
  // Each turn ends with the lock, or has cleared a dead one, or lost to somebody quicker.
  for (let turn = 0; turn < 5; turn += 1) {
    try {
      place(file, `${JSON.stringify(mine)}\n`);
      clearDrafts(file);
      return {
        tookOver,
        release: () => {
          if (holderIn(textOf(file) ?? '')?.pid === process.pid) rmSync(file, { force: true });
        },
      };
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST') throw cause;
    }
    const text = textOf(file);
    if (text === undefined) continue;
    const holder = holderIn(text);
    if (holder && isAlive(holder)) break;
    clearDead(file, text);
    tookOver = true;
  }
  const holder = holderIn(textOf(file) ?? '');
  throw new LockHeld(
    holder,
    `Đang có lần dựng khác: ${holderWords(holder)}. Hãy đợi lần ấy xong rồi chạy lại; nếu chắc chắn không còn lần dựng nào, xóa tệp ${file}.`,
  );
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Takes a lock as `takeLock` does, but waits for its holder, at most `seconds`; `onWait` hears once whom it waits for.
 * @throws LockHeld when the holder has not released it in that time
 */
export async function waitForLock(
  file: string,
  seconds: number,
  onWait: (holder: Holder | undefined) => void,
): Promise<Lock> {
  const end = Date.now() + seconds * 1000;
  for (let told = false; ; told = true) {
    try {
      return takeLock(file);
    } catch (cause) {
      if (!(cause instanceof LockHeld) || Date.now() > end) throw cause;
      if (!told) onWait(cause.holder);
      await pause(250);
    }
  }
}

/** Whether a living process holds the lock that a file is. */
export function isLocked(file: string): boolean {
  const holder = holderIn(textOf(file) ?? '');
  return holder !== undefined && isAlive(holder);
}
