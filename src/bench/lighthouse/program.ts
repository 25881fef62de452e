import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Exact: scores of two releases cannot be compared. */
const VERSION = '13.5.0';

/** What is read of a run's result (`LHR`): scores from 0 to 1 or none, times in milliseconds. */
export interface LighthouseResult {
  readonly categories: Readonly<Record<string, { readonly score: number | null } | undefined>>;
  readonly audits: Readonly<
    Record<
      string,
      { readonly title: string; readonly score: number | null; readonly numericValue?: number } | undefined
    >
  >;
  readonly runtimeError?: { readonly message: string };
}

interface Flags {
  readonly port: number;
  readonly logLevel: 'silent';
  readonly onlyCategories: readonly string[];
  readonly disableFullPageScreenshot: true;
}

/** Opens an address in the Chromium that listens at `port`, and judges it. */
export type Lighthouse = (
  address: string,
  flags: Flags,
) => Promise<{ readonly lhr: LighthouseResult } | undefined>;

/**
 * Lighthouse, from a folder of its own, into which npm brings it the first time: it is 176 MB in 114 packages, which would make every
 * `npm ci` wait for what measures alone. No script of any package is run.
 * @throws Error when it is not there and cannot be had
 */
export async function lighthouseProgram(cache: string): Promise<Lighthouse> {
  const folder = path.resolve(cache, VERSION);
  const entry = path.join(folder, 'node_modules', 'lighthouse', 'core', 'index.js');
  if (!existsSync(entry)) {
    const npm = process.env['npm_execpath'];
    if (!npm) throw new Error('Lighthouse is brought by npm: run `npm run bench -- lighthouse`.');
    mkdirSync(folder, { recursive: true });
    // Without it npm would install into the project around it.
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    const install = [
      'install',
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    const { status } = spawnSync(process.execPath, [npm, ...install, `lighthouse@${VERSION}`], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0 || !existsSync(entry))
      throw new Error(`npm could not bring Lighthouse ${VERSION}: is there a network?`);
  }
  return ((await import(pathToFileURL(entry).href)) as { default: Lighthouse }).default;
}
