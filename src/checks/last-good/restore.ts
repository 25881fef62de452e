import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ContentHistory } from './history.ts';
import { applyTo, SettingBack, type SettingBackOutcome } from './set-back.ts';

/**
 * Sets each faulty file of a content folder back to its last good version in git. `place` is the folder below its project
 * (`content`). Versions are tried in a copy; the folder itself changes only where it is to be written and all is good then.
 * @throws Error in Vietnamese where the folder has changes that are not in git, or no history to go back in.
 */
export function restoreLastGood(directory: string, place: string, write: boolean): SettingBackOutcome {
  const history = new ContentHistory(directory);
  const uncommitted = history.uncommitted();
  if (uncommitted.length)
    throw new Error(
      `Trong ${place} còn ${uncommitted.length} thay đổi chưa lưu vào git (${uncommitted[0]?.slice(3)}…): lệnh này sẽ ghi đè, nên không chạy. Cách sửa: git commit hoặc git stash trước.`,
    );
  const root = mkdtempSync(path.join(tmpdir(), 'cchc-ban-tot-'));
  try {
    const copy = path.join(root, place);
    cpSync(directory, copy, { recursive: true, verbatimSymlinks: true });
    const outcome = new SettingBack(copy, history, { root }).run();
    if (write) applyTo(directory, history, outcome.setBack);
    return outcome;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
