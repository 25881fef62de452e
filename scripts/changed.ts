/**
 * `node scripts/changed.ts BASE`: for the workflow: whether the commits since BASE touch content alone (`content-only` among the
 * step's outputs), and a sentence about it in the job's summary. Needs no installed package.
 */
import './command.ts';
import { appendFileSync } from 'node:fs';
import { isContentOnly, scopeSummary } from '../src/checks/changed-files.ts';
import { changedSince } from '../src/files/changed-since.ts';

const files = changedSince(process.argv[2] ?? '');
const { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary } = process.env;
if (output) appendFileSync(output, `content-only=${isContentOnly(files)}\n`);
if (summary) appendFileSync(summary, scopeSummary(files));
process.stdout.write(scopeSummary(files));
