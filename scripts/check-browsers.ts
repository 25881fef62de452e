/**
 * `npm run check:browsers [-- webkit wpe firefox]`: the test build in the engines of Safari and Firefox, as Debian packs them: pages at two
 * widths, searches, suggestions, Back, widgets. Takes some minutes; CI runs it every night. Pictures are left in `.cache/browsers/`.
 */
import { stop } from './command.ts';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../src/browser/chromium.ts';
import { ENGINES, missingPackages, type EngineName } from '../src/browser/engines.ts';
import { runNode } from './package-program.ts';

const known = Object.keys(ENGINES) as EngineName[];
const isKnown = (name: string): name is EngineName => known.some((one) => one === name);

const given = process.argv.slice(2);
const strange = given.filter((name) => !isKnown(name));
if (strange.length > 0) stop(`Unknown browser: ${strange.join(', ')}. There are: ${known.join(', ')}.`);
const names = given.length > 0 ? given.filter(isKnown) : known;

const missing = [...missingPackages(names), ...(findChromium() ? [] : ['chromium-headless-shell'])];
if (missing.length > 0)
  stop(
    `Browsers are missing on this machine. Debian 12: sudo apt-get install --no-install-recommends ${missing.join(' ')}`,
  );

const program = (file: string): string => fileURLToPath(new URL(`../src/e2e/${file}`, import.meta.url));
if (!runNode(program('make-builds.ts'), ['root'])) process.exit(1);
process.exitCode = runNode(program('browsers/check.ts'), names) ? 0 : 1;
