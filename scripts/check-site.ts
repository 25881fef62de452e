/** `npm run check:site`: every rule about the built site (`OUT_DIR`, by default `dist`); exit 1 on any fault. */
import path from 'node:path';
import { existsSync } from 'node:fs';
import { builtSiteOf, checkSite } from '../src/checks/check-site.ts';

const directory = path.resolve(process.env['OUT_DIR'] || 'dist');
if (!existsSync(directory)) {
  process.stderr.write(`No built site in ${directory}: run \`npm run build\` first.\n`);
  process.exit(1);
}

const site = builtSiteOf(directory);
const faults = checkSite(site);
const shown = path.relative(process.cwd(), directory) || '.';
for (const { file, code, message } of faults)
  process.stdout.write(`${shown}/${file}: error [${code}] ${message}\n`);
process.stderr.write(`${site.pages.length} pages, ${faults.length} error(s).\n`);
process.exitCode = faults.length ? 1 : 0;
