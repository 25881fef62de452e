/** `node scripts/release-loader.ts 1.0.1`: freezes `src/embed/loader.ts` as a release of the v1 loader. */
import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from '../src/embed/compile.ts';
import { BLANKS, versions } from '../src/embed/releases.ts';

const version = process.argv[2] ?? '';
if (!/^1\.\d+\.\d+$/.test(version) || versions().includes(version)) {
  process.stderr.write(
    `Give a new version of v1, for example 1.0.1; released: ${versions().join(', ') || 'none'}.\n`,
  );
  process.exit(1);
}
const code = await compile(readFileSync('src/embed/loader.ts', 'utf8'), BLANKS);
writeFileSync(`src/embed/releases/${version}.txt`, `${code}\n`, { flag: 'wx' });
process.stdout.write(`src/embed/releases/${version}.txt\n`);
