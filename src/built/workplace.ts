import { existsSync, rmSync } from 'node:fs';
import { lockOf, openCache, outFolder, PROJECT_LOCK } from './folders.ts';
import { foreignFiles, refuseForeignFiles, writeFileList } from './file-list.ts';
import { takeLock, waitForLock, type Holder, type Lock } from './lock.ts';
import { previousFolder, recover, removeForGood, swap } from './swap.ts';

/** How long a build waits for another one of the project, into another folder, in seconds. */
const PATIENCE = 900;

/**
 * Takes what all builds of the project share, and waits for who has it, at most a quarter of an hour; `onWait` hears once whom
 * it waits for. @throws LockHeld when it is not released in that time
 */
export const takeProject = (onWait: (holder: Holder | undefined) => void): Promise<Lock> =>
  waitForLock(PROJECT_LOCK, PATIENCE, onWait);

/** The folders of one build, held by it alone until it publishes or gives up. */
export interface Workplace {
  /** Puts what was built in the finished folder's place; returns the files of the new site. */
  readonly publish: () => string[];
  /** Leaves the finished folder as it is and takes away what was begun; harmless after `publish`. */
  readonly giveUp: () => void;
}

/** Takes away what a killed build left. @throws Error in Vietnamese when it may be somebody else's */
function clear(folder: string, ours: boolean): void {
  if (!existsSync(folder)) return;
  if (!ours)
    throw new Error(
      `OUT_DIR: lỗi [cai-dat] ${folder} có sẵn, mà không lần dựng nào bỏ dở ở đó. Lần dựng cần tên này để làm việc. Cách sửa: đổi tên, chuyển hoặc xóa thư mục ấy.`,
    );
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function prepare(next: string, finished: string, { tookOver }: Lock): void {
  recover(finished);
  clear(next, tookOver);
  const previous = previousFolder(finished);
  clear(previous, tookOver || foreignFiles(previous).length === 0);
  refuseForeignFiles(finished);
}

/**
 * Takes an output folder for one build: only one at a time builds into it, and only one at a time of the project builds at all.
 * What a killed build left is cleared, and the last finished site brought back where it was killed while swapping.
 * @throws LockHeld when another build into the same folder runs; Error where the folder holds what is not ours
 */
export async function takeWorkplace(
  finished: string,
  cache: string,
  onWait: (holder: Holder | undefined) => void,
): Promise<Workplace> {
  const next = outFolder(finished);
  const own = takeLock(lockOf(finished));
  let shared: Lock | undefined;
  const release = (): void => {
    shared?.release();
    own.release();
  };
  const giveUp = (): void => {
    removeForGood(next);
    release();
  };
  try {
    prepare(next, finished, own);
    shared = await takeProject(onWait);
    const closeCache = openCache(cache);
    const publish = (): string[] => {
      const files = writeFileList(next);
      closeCache();
      swap(next, finished);
      release();
      return files;
    };
    return { publish, giveUp };
  } catch (cause) {
    release();
    throw cause;
  }
}
