import { existsSync, renameSync, rmSync, statSync } from 'node:fs';

/** Folder in which the last finished site waits while the new one takes its place: for the time between two renames. */
export const previousFolder = (finished: string): string => `${finished}.previous`;

/** Windows refuses to rename a folder while a program (an indexer, a virus scanner) has a file in it open; mostly for moments. */
function rename(from: string, to: string): void {
  const waiter = new Int32Array(new SharedArrayBuffer(4));
  for (let turn = 0; ; turn += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? '';
      if (turn >= 20 || process.platform !== 'win32' || !['EPERM', 'EACCES', 'EBUSY'].includes(code))
        throw cause;
      Atomics.wait(waiter, 0, 0, 100);
    }
  }
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/** Turns at most, and milliseconds of one, in which a folder must not come back. */
const TURNS = 20;
const TURN = 100;

/**
 * Takes away a folder into which files are still being written: what was on its way when a build was stopped would make it anew, and
 * without its lock nobody could tell whose it is. Nothing new sets out while this process does nothing but wait.
 */
export function removeForGood(folder: string): void {
  const waiter = new Int32Array(new SharedArrayBuffer(4));
  for (let turn = 1; turn <= TURNS; turn += 1) {
    try {
      remove(folder);
    } catch (cause) {
      // A file came between the emptying of the folder and its end.
      if (turn === TURNS) throw cause;
    }
    Atomics.wait(waiter, 0, 0, TURN);
    if (!existsSync(folder)) return;
  }
}

/**
 * Brings the last finished site back where a build was killed between the two renames. Only the holder of the lock, or one
 * who knows that nobody holds it, may call this.
 */
export function recover(finished: string): void {
  const previous = previousFolder(finished);
  if (!existsSync(finished) && existsSync(previous)) rename(previous, finished);
}

/**
 * Puts a new site in the finished one's place: two renames, between which there is for some microseconds no finished folder;
 * `recover` heals a kill at that very moment. When the second rename fails, the last site comes back.
 */
export function swap(next: string, finished: string): void {
  const previous = previousFolder(finished);
  remove(previous);
  if (existsSync(finished)) rename(finished, previous);
  try {
    rename(next, finished);
  } catch (cause) {
    recover(finished);
    throw cause;
  }
  remove(previous);
}

/** What tells one finished folder from another that took its place; undefined while there is none. */
export function identityOf(directory: string): string | undefined {
  const stats = statSync(directory, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.dev}-${stats.ino}-${stats.birthtimeNs}`;
}
