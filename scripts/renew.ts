/**
 * `npm run renew [-- tables loader pages handbook]`: makes every output that is kept in the repository anew (or the named ones), and
 * prints what changed. Read the difference, and look at each changed picture, before it is committed.
 */
import { stop } from './command.ts';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { releaseLoader } from '../src/embed/release.ts';
import { withTypeTables } from '../src/files/field-table.ts';
import { programOf, runNode } from './package-program.ts';

/** Files whose tables of fields are made from the schemas. */
const HANDBOOKS = ['content/README.md'];

function renewTables(): void {
  for (const file of HANDBOOKS) writeFileSync(file, withTypeTables(readFileSync(file, 'utf8')));
}

async function renewLoader(): Promise<void> {
  const version = await releaseLoader('src/embed/loader.ts');
  process.stdout.write(
    version
      ? `The loader changed: released as ${version}. Hosts get it from now on; it can never be changed again.\n`
      : 'The loader is as it was released.\n',
  );
}

/** A kept output: where it lies, and how it is made; `tests` are those that keep it, run with `RENEW=1` on new test builds. */
interface KeptOutput {
  readonly paths: readonly string[];
  readonly renew?: () => void | Promise<void>;
  readonly tests?: readonly string[];
}

const KEPT: Readonly<Record<string, KeptOutput>> = {
  tables: { paths: HANDBOOKS, renew: renewTables },
  loader: { paths: ['src/embed/releases'], renew: renewLoader },
  // One visit of a page keeps its tree and its picture.
  pages: {
    paths: ['src/e2e/trees', 'src/e2e/pictures'],
    tests: ['src/e2e/kinds-phone.test.ts', 'src/e2e/kinds-desk.test.ts', 'src/e2e/look.test.ts'],
  },
  // What a clerk sees at each step, in `content/README.md`.
  handbook: {
    paths: ['.github/readme'],
    tests: ['src/e2e/desk.test.ts', 'src/e2e/word-import.test.ts'],
  },
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in KEPT));
if (unknown.length)
  stop(`There is no kept output “${unknown.join(', ')}”. There are: ${Object.keys(KEPT).join(', ')}.`);
const wanted = Object.entries(KEPT)
  .filter(([name]) => named.length === 0 || named.includes(name))
  .map(([, kept]) => kept);

for (const { renew } of wanted) await renew?.();
const tests = wanted.flatMap((kept) => kept.tests ?? []);
if (tests.length) {
  const builds = fileURLToPath(new URL('test.ts', import.meta.url));
  if (!runNode(builds, ['--build-only']))
    stop('The test builds failed; nothing that needs them was renewed.');
  if (!runNode(programOf('vitest'), ['run', '--project', 'browser', ...tests], { RENEW: '1' }))
    stop('A test failed while its outputs were renewed; see above.');
}

const { stdout } = spawnSync('git', ['status', '--short', '--', ...wanted.flatMap(({ paths }) => paths)], {
  encoding: 'utf8',
});
process.stdout.write(
  stdout ? `\nChanged, to be looked at before it is committed:\n${stdout}` : '\nNothing changed.\n',
);
