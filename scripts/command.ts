/**
 * What every command shares; imported first, for its effects: Astro's telemetry is off, and an error ends the command with
 * one clear line and exit code 1. `--help` says what the command does. `--verbose` (or `DEBUG` in the environment) adds the stack trace, for engineers.
 */
import { writeSync } from 'node:fs';
import path from 'node:path';
import { holderWords, type Holder } from '../src/built/lock.ts';
import { SETTINGS } from '../src/site/environment.ts';
import { errorLine } from '../src/site/error-line.ts';
import { helpText } from './help.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Spaces around a value come from `set NAME=value && …` in Windows' command line; they are never meant.
for (const name of SETTINGS) if (process.env[name]) process.env[name] = process.env[name].trim();

if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
  writeSync(1, helpText(path.basename(process.argv[1] ?? '', '.ts')));
  process.exit(0);
}

const flag = process.argv.indexOf('--verbose');
if (flag > 0) process.argv.splice(flag, 1);

/** Whether the person who typed the command asked for everything there is to know. */
export const verbose = flag > 0 || Boolean(process.env['DEBUG']);

/** Tells what went wrong on standard error: in one line, with the stack where it was asked for. */
export function tell(cause: unknown): void {
  const stack = verbose && cause instanceof Error ? `\n${cause.stack ?? ''}` : '';
  process.stderr.write(`${errorLine(cause)}${stack}\n`);
}

/** Ends the command with a sentence for the person who typed it. */
export function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Says whose build of the project this command waits for. */
export function tellWaiting(holder: Holder | undefined): void {
  process.stderr.write(`Đang đợi lần dựng khác của dự án: ${holderWords(holder)} …\n`);
}

/** Lines of a stack trace, and what Astro writes around it. */
const STACK = /^ +(?:at |Stack trace:|\[\.\.\.\] See full stack trace).*(?:\n|$)/gm;

/** Keeps the stack traces that other programs print by themselves off the terminal, unless everything was asked for. */
export function hideStacks(): void {
  if (verbose) return;
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (chunk: unknown, ...rest: unknown[]) => boolean;
    stream.write = (chunk: unknown, ...rest: unknown[]) =>
      write(typeof chunk === 'string' ? chunk.replace(STACK, '') : chunk, ...rest);
  }
}

process.on('uncaughtException', (cause) => {
  tell(cause);
  process.exit(1);
});
