import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../built/pages.ts';
import { TEST_DAY } from './harness.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const SCRIPT = path.join(PROJECT, 'scripts', 'build.ts');

/** How a command ended, with all that it said. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** A command that is running. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts a program with its output kept. */
export function start(
  program: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd = PROJECT,
): Running {
  const child = spawn(program, parameters, { cwd, env: { ...process.env, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => (output += bytes.toString('utf8')));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, output }));
  });
  return { child, ended };
}

/** Settings of every build here, whatever those of the tests are. */
export const SETTINGS_OF_BUILDS = {
  SITE_URL: 'http://localhost:4399',
  BASE_PATH: '/',
  TODAY: TEST_DAY,
} as const;

/** Starts `npm run build` into a folder, as npm does. */
export const startBuild = (out: string, environment: NodeJS.ProcessEnv = {}): Running =>
  start(process.execPath, [SCRIPT], { ...SETTINGS_OF_BUILDS, OUT_DIR: out, ...environment });

/** Builds into a folder, and waits for the end. */
export const build = (out: string, environment: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  startBuild(out, environment).ended;

/** An empty folder for one test, absolute. */
export function emptyFolder(name: string): string {
  const folder = path.join(PROJECT, '.cache', 'builds', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Hash of every file of a folder, by name; empty where there is no folder. */
export const hashesOf = (folder: string): Readonly<Record<string, string>> =>
  existsSync(folder)
    ? Object.fromEntries(
        filesBelow(folder).map((file) => [
          file,
          createHash('sha256')
            .update(readFileSync(path.join(folder, file)))
            .digest('hex'),
        ]),
      )
    : {};

/** What a build left beside its output folder: lock, unfinished and former folders. */
export const leftovers = (out: string): string[] =>
  readdirSync(path.dirname(out)).filter((name) => name.startsWith(`${path.basename(out)}.`));

/** A stack trace, or Node's own report of an uncaught error. */
export const STACK = /^\s+at .+[:(]\d+|node:internal|Node\.js v\d/m;
