/**
 * Makes the builds that the browser tests look at, or those that are named; a program, started by `npm test`, `npm run renew` and
 * `npm run check:browsers`. Exit 1 when one fails.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CheckLevel } from '../checks/check-content.ts';
import { prepareAdoptedContent } from './adopted-content.ts';
import { prepareExtremeContent } from './extreme-content.ts';
import { LATER_DAY, TEST_BUILDS, TEST_CONTENT, TEST_DAY, type TestBuild } from './harness.ts';

const BUILD = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

/** Builds one of the test builds; `level` is how much the content check asks of its content. */
function build(name: TestBuild, contentDirectory = TEST_CONTENT, level: CheckLevel = 'full'): void {
  const { directory, basePath, port } = TEST_BUILDS[name];
  process.stdout.write(`\nBuilding “${name}” below ${basePath} …\n`);
  const { status } = spawnSync(process.execPath, [BUILD], {
    stdio: 'inherit',
    env: {
      ...process.env,
      OUT_DIR: directory,
      BASE_PATH: basePath,
      SITE_URL: `http://localhost:${port}`,
      TODAY: name === 'later' ? LATER_DAY : TEST_DAY,
      CONTENT_DIR: contentDirectory,
      CONTENT_CHECK: level,
    },
  });
  if (status === 0) return;
  process.stderr.write(`The build “${name}” failed.\n`);
  process.exit(1);
}

const given = process.argv.slice(2);
const isWanted = (name: TestBuild): boolean => given.length === 0 || given.includes(name);

for (const [name, { directory }] of Object.entries(TEST_BUILDS) as [TestBuild, { directory: string }][]) {
  if (!isWanted(name)) continue;
  rmSync(directory, { recursive: true, force: true });
  // Hostile on purpose: the full check would refuse it, and the pages must stand it all the same.
  if (name === 'extreme') build(name, await prepareExtremeContent(), 'schema');
  else if (name === 'adopted') build(name, prepareAdoptedContent());
  else build(name);
}
