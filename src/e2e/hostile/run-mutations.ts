import { cpSync, lstatSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../checks/finding.ts';
import { listContent } from '../../files/directory.ts';
import { CONTENT_TYPES } from '../../model/content-types.ts';
import { BASE_CONTENT, copyBase, targetsOf } from './content-base.ts';
import { checkProcess, PATIENCE, type CheckAnswer } from './check-process.ts';
import { mutation, type Mutation } from './mutations.ts';
import { poisonedTables } from './poison-lists.ts';

/** A broken file and what the content check made of it. */
export interface Judged {
  readonly mutation: Mutation;
  readonly answer: CheckAnswer;
}

/** Words in a finding that only a program can have put there. */
const PROGRAM_WORDS =
  /\bundefined\b|\[object |\bNaN\b|\n\s+at |ENOENT|EISDIR|ELOOP|Cannot read prop|is not a function/;

function findingFault({ file, line, what, mend, why }: Finding): string | undefined {
  if (!file || !(line >= 1) || !what || !mend)
    return `a finding without file, line, what or mend: ${JSON.stringify({ file, line, what, mend })}`;
  // What the editor wrote is quoted, and may say anything.
  const words = [what, mend, why ?? ''].join('\n').replace(/“[^”]*”/g, '“…”');
  return PROGRAM_WORDS.test(words)
    ? `a finding that speaks like a program: ${words.slice(0, 160)}`
    : undefined;
}

/** What is wrong with the check's answer: it died, it hung, it does not speak as an editor needs; empty when nothing is. */
export function answerFaults(answer: CheckAnswer): string[] {
  if ('crash' in answer) return [answer.crash.split('\n').slice(0, 4).join(' | ')];
  const slow =
    answer.seconds * 1000 > PATIENCE ? [`${answer.seconds.toFixed(1)} seconds of the processor`] : [];
  return [...slow, ...new Set(answer.findings.flatMap((finding) => findingFault(finding) ?? []))];
}

/** Whether the check let a file pass: no error anywhere. */
export const isAccepted = ({ answer }: Judged): boolean =>
  'findings' in answer && answer.findings.every(({ severity }) => severity !== 'error');

/** Which broken files are tried. */
export interface MutationPlan {
  readonly seed: number;
  readonly numbers: readonly number[];
  /** Processes at once. */
  readonly together?: number;
}

function restore(folder: string, file: string): void {
  const absolute = path.join(folder, file);
  if (lstatSync(absolute, { throwIfNoEntry: false })) rmSync(absolute, { recursive: true, force: true });
  cpSync(path.join(BASE_CONTENT, file), absolute);
}

/** Breaks one file after the other in a copy of the content, and asks the check about each. */
export async function judgeMutations({ seed, numbers, together = 2 }: MutationPlan): Promise<Judged[]> {
  const files = listContent(BASE_CONTENT).files;
  const waiting = [...numbers];
  const crews = Array.from({ length: together }, async (_, crew) => {
    const folder = copyBase(`mutated-${seed}-${crew}`);
    const check = checkProcess(BASE_CONTENT);
    const judged: Judged[] = [];
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      const one = mutation(seed, number, BASE_CONTENT, files);
      one.apply(folder);
      judged.push({ mutation: one, answer: await check.ask(folder) });
      restore(folder, one.file);
    }
    check.close();
    rmSync(folder, { recursive: true, force: true });
    return judged;
  });
  return (await Promise.all(crews)).flat();
}

/** What the check makes of tables with one hostile cell: each is told or taken, and kills nothing. */
export async function judgeTables(): Promise<string[]> {
  const folder = copyBase('tables');
  const check = checkProcess(BASE_CONTENT);
  const faults: string[] = [];
  for (const { id, text } of poisonedTables(targetsOf(folder).unit)) {
    writeFileSync(path.join(folder, CONTENT_TYPES.dossierFigures.path), text);
    faults.push(...answerFaults(await check.ask(folder)).map((fault) => `${id}: ${fault}`));
  }
  check.close();
  return faults;
}

/** Writes one broken file for a person to look at, and returns the folder with it. */
export function keepMutation(seed: number, number: number): { folder: string; mutation: Mutation } {
  const folder = copyBase(`mutated-${seed}-${number}`);
  const one = mutation(seed, number, BASE_CONTENT, listContent(BASE_CONTENT).files);
  one.apply(folder);
  writeFileSync(path.join(folder, '.mutation'), `${one.id} ${one.kind} ${one.file}\n`);
  return { folder, mutation: one };
}
