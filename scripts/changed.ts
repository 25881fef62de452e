/**
 * `node scripts/changed.ts BASE`: for the workflow: whether the commits since BASE touch content alone (`content-only` among the
 * step's outputs), and a sentence about it in the job's summary. Needs no installed package.
 */
import './command.ts';
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { isContentOnly, scopeSummary } from '../src/checks/changed-files.ts';

/** Both names of a renamed file, as they are; none where git does not know the commit. */
function changedSince(base: string): string[] {
  if (!/^[0-9a-f]{40}$/.test(base)) return [];
  const { status, stdout } = spawnSync(
    'git',
    ['diff', '--name-only', '--no-renames', '-z', `${base}...HEAD`],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return status === 0 ? stdout.split('\0').filter(Boolean) : [];
}

const files = changedSince(process.argv[2] ?? '');
const { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary } = process.env;
if (output) appendFileSync(output, `content-only=${isContentOnly(files)}\n`);
if (summary) appendFileSync(summary, scopeSummary(files));
process.stdout.write(scopeSummary(files));
