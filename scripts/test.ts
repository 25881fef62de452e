/**
 * `npm test`: unit tests, real builds, browser tests.
 * `--unit` runs unit tests alone; `--build-only` makes the test builds; other arguments go to the Vitest of what is built.
 */
import { stop } from './command.ts';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../src/browser/chromium.ts';
import { SETTINGS } from '../src/site/environment.ts';
import { programOf, runNode } from './package-program.ts';

// The tests build below both base paths themselves, whatever the settings they were started with.
for (const setting of SETTINGS) {
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- an empty value would count as given
  delete process.env[setting];
}

const given = process.argv.slice(2);
const has = (name: string): boolean => given.includes(name);

const vitest = (...parameters: readonly string[]): boolean => runNode(programOf('vitest'), parameters);

/** The package system of Debian and Ubuntu; elsewhere there is none, and it does not start. */
const aptGet = (...parameters: readonly string[]): boolean =>
  spawnSync('apt-get', parameters, { stdio: 'inherit' }).status === 0;

/** The browser that the tests are quickest in, as Debian calls it. */
const SHELL = 'chromium-headless-shell';

/** Finds Chromium, or installs it by the system's own means; root, who can, gets the quicker shell beside a whole browser. */
function needChromium(): void {
  const found = findChromium();
  const root = process.getuid?.() === 0;
  if (found && (!root || process.env['CHROMIUM_PATH'] || found.endsWith(SHELL))) return;
  process.stdout.write(`No ${found ? SHELL : 'Chromium'} here; installing it …\n`);
  const installed =
    (root && aptGet('update', '-qq') && aptGet('install', '-y', '-qq', SHELL)) ||
    found !== undefined ||
    runNode(programOf('playwright-core'), ['install', 'chromium']);
  if (!installed || !findChromium()) {
    stop(
      `No browser for the browser tests. Install Chrome or Chromium (Debian, Ubuntu: sudo apt-get install ${SHELL}), or set CHROMIUM_PATH to one.`,
    );
  }
}

const unitTests = (): boolean => vitest('run', '--project', 'unit');
const BUILDS = fileURLToPath(new URL('../src/e2e/make-builds.ts', import.meta.url));

/** Makes the test builds beside the unit tests, which leave a core to them; what they say follows when they have ended. */
async function unitTestsAndBuilds(): Promise<void> {
  const builds = spawn(process.execPath, [BUILDS], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(builds, 'close');
  const said = text(builds.stdout);
  const passed = unitTests();
  process.stdout.write(await said);
  const [status] = (await ended) as [number | null];
  if (!passed) stop('Unit tests failed.');
  if (status !== 0) process.exit(1);
}

if (has('--unit')) process.exit(unitTests() ? 0 : 1);
if (has('--build-only')) process.exit(runNode(BUILDS) ? 0 : 1);
needChromium();
await unitTestsAndBuilds();

const BUILT = ['build', 'hostile', 'browser'].flatMap((project) => ['--project', project]);
if (!vitest('run', ...BUILT, ...given)) stop('Tests of the built site failed.');
