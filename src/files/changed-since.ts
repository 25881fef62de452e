import { spawnSync } from 'node:child_process';

/** Whether a text is the full name of a commit. */
export const isCommit = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);

/**
 * Files that the commits since `base` touch, relative to the repository, with `/`: both names of a renamed file, as they are. None
 * where git does not know the commit.
 */
export function changedSince(base: string): string[] {
  if (!isCommit(base)) return [];
  const { status, stdout } = spawnSync(
    'git',
    ['diff', '--name-only', '--no-renames', '-z', `${base}...HEAD`],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return status === 0 ? stdout.split('\0').filter(Boolean) : [];
}
