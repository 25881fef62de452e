import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The program file of an installed package, absolute. Programs are started by the Node that runs, never by name: on Windows
 * the name on PATH is a `.cmd` that `spawn` does not find.
 * @throws Error when the package is not installed or has no such program
 */
export function programOf(name: string): string {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin?.[name];
  if (!file) throw new Error(`The package ${name} has no program of its name.`);
  return path.join(path.dirname(manifest), file);
}

/**
 * Flags of Node for a build, which makes much that lives shortly: a larger nursery, large from the start, saves a seventh of its
 * processor time.
 */
export const BUILD_FLAGS = ['--max-semi-space-size=64', '--min-semi-space-size=64'];

/** Runs a script of ours or a package's program by the Node that runs, in this terminal; whether it ended well. */
export function runNode(
  file: string,
  parameters: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): boolean {
  return (
    spawnSync(process.execPath, [file, ...parameters], {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    }).status === 0
  );
}
