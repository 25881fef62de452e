/** `npm run check:site`: every rule about the built site (`OUT_DIR`, by default `dist`); exit 1 on any fault. */
import './command.ts';
import path from 'node:path';
import { readWhole } from '../src/built/read-whole.ts';
import { builtSiteOf, checkSite } from '../src/checks/check-site.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';

checkEnvironment();
const directory = finishedFolder();
const { pages, faults } = await readWhole(directory, () => {
  const site = builtSiteOf(directory);
  return { pages: site.pages.length, faults: checkSite(site) };
});
const shown = path.relative(process.cwd(), directory) || '.';
for (const { file, code, message } of faults)
  process.stdout.write(`${shown}/${file}: error [${code}] ${message}\n`);
const mend = faults.length ? ' Mend them, then npm run build and npm run check:site again.' : '';
process.stderr.write(`${pages} pages, ${faults.length} error(s).${mend}\n`);
process.exitCode = faults.length ? 1 : 0;
