/** `npm run sbom [-- FILE]`: what the project is made of, as CycloneDX 1.5 JSON, from the lock file (`deploy/sbom.cdx.json`). */
import { stop } from './command.ts';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.resolve(process.argv[2] ?? 'deploy/sbom.cdx.json');
const npm = process.env['npm_execpath'];
if (!npm) stop('npm itself makes the list. Type: npm run sbom');
const made = spawnSync(
  process.execPath,
  [npm, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--loglevel', 'error'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (made.status !== 0)
  stop(`npm made no list: ${made.stderr.trim() || made.error?.message || 'no reason given'}`);
const list = JSON.parse(made.stdout) as {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
};
// npm names the project after its folder.
list.metadata.component.name = (JSON.parse(readFileSync('package.json', 'utf8')) as { name: string }).name;
// A number drawn by lot and the minute would make two lists of one lock file differ; the format needs neither.
delete list.serialNumber;
delete list.metadata.timestamp;
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`);
process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
