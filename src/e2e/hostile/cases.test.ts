import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SETTINGS_OF_BUILDS, STACK, start, type Ended } from '../builds.ts';
import { casesFor, type Case, type CaseFile } from './cases.ts';
import { copyBase, SCRATCH, targetsOf } from './content-base.ts';

/** A command of the project with a folder of content, as people start it; ended from outside when it hangs. */
async function run(script: string, environment: Readonly<Record<string, string>>): Promise<Ended> {
  const running = start(process.execPath, [script], { ...SETTINGS_OF_BUILDS, ...environment });
  const timer = setTimeout(() => running.child.kill('SIGKILL'), 60_000);
  return running.ended.finally(() => clearTimeout(timer));
}

function put(folder: string, files: Readonly<Record<string, CaseFile>>): void {
  for (const [file, what] of Object.entries(files)) {
    const absolute = path.join(folder, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    if (typeof what === 'function') what(absolute);
    else writeFileSync(absolute, what);
  }
}

const CASES = casesFor(targetsOf(copyBase('case-base')).unit);

/** Cases that share a folder of content, since what they have under one name is one file: one run must tell all of them. */
interface Company {
  readonly cases: Case[];
  readonly files: Record<string, CaseFile>;
}

function companies(): Company[] {
  const made: Company[] = [];
  for (const one of CASES) {
    const isFree = ({ cases, files }: Company): boolean =>
      !one.environment &&
      cases.every(({ environment }) => !environment) &&
      Object.entries(one.files).every(([file, what]) => !(file in files) || files[file] === what);
    const found = made.find(isFree);
    if (found) found.cases.push(one);
    else made.push({ cases: [one], files: {} });
    Object.assign((found ?? made.at(-1))?.files ?? {}, one.files);
  }
  return made;
}

/** Runs a command of the project on a company; whatever it says, the last good site must be left whole. */
async function tell(script: string, { cases, files }: Company, name: string): Promise<Ended> {
  const folder = copyBase(name);
  put(folder, files);
  const out = path.join(SCRATCH, `${name}-site`);
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'index.html'), 'bản tốt trước');
  const ended = await run(script, { CONTENT_DIR: folder, OUT_DIR: out, ...cases[0]?.environment });
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('bản tốt trước');
  expect(existsSync(`${out}.next`)).toBe(false);
  rmSync(folder, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
  return ended;
}

describe.each(['check', 'build'])('npm run %s refuses what was seen once', (command) => {
  const told = new Map<string, Ended>();
  beforeAll(async () => {
    const waiting = companies().map((company, n) => ({ company, name: `case-${command}-${n}` }));
    const crew = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const ended = await tell(`scripts/${command}.ts`, next.company, next.name);
        for (const { name } of next.company.cases) told.set(name, ended);
      }
    };
    await Promise.all([crew(), crew()]);
  }, 300_000);

  test.each(CASES.map((one) => [one.name, one] as const))('%s', (name, { named }) => {
    const { status, output } = told.get(name) ?? { status: null, output: '' };
    expect(output.replaceAll('\\', '/')).toContain(named);
    expect(output).not.toMatch(STACK);
    expect(status).toBe(1);
  });
});
