import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { lockOf } from './folders.ts';
import { isLocked } from './lock.ts';
import { identityOf, recover } from './swap.ts';

/**
 * Makes sure that the finished site is there to be read: waits out the moment of a swap, and heals a swap that was killed.
 * @throws Error in Vietnamese when nothing was built yet
 */
export async function needFinished(finished: string): Promise<void> {
  for (let turn = 0; turn < 20 && !existsSync(finished) && isLocked(lockOf(finished)); turn += 1)
    await pause(50);
  if (!isLocked(lockOf(finished))) recover(finished);
  if (!existsSync(finished)) throw new Error(`Chưa có trang đã dựng ở ${finished}. Gõ trước: npm run build`);
}

/** Turns after which a reader gives up: builds that follow each other so closely are a mistake. */
const TURNS = 5;

/**
 * What `read` makes of the finished site. Where a build put a new site in its place meanwhile, it is read again, so that what
 * comes out is of one build and never a mixture. `read` must not print.
 * @throws what `read` throws of a site that stayed; Error when nothing was built yet
 */
export async function readWhole<T>(finished: string, read: () => T | Promise<T>): Promise<T> {
  for (let turn = 1; ; turn += 1) {
    await needFinished(finished);
    const before = identityOf(finished);
    try {
      const result = await read();
      if (identityOf(finished) === before) return result;
    } catch (cause) {
      if (identityOf(finished) === before) throw cause;
    }
    if (turn === TURNS)
      throw new Error(
        `${finished} được dựng lại liên tục trong lúc đọc; hãy đợi các lần dựng xong rồi chạy lại.`,
      );
  }
}
