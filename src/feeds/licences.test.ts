import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { browserParts } from '../components/desk/browser-parts.ts';
import { licencesText, licenceText, SHIPPED, type LockedPackages } from './licences.ts';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockedPackages };
const textOf = (name: string): string => licenceText(`node_modules/${name}`);

/** Where scripts of the browser begin. */
const ENTRIES = [
  'src/search/client.ts',
  'src/suggestions/client.ts',
  'src/embed/loader.ts',
  'src/embed/frame.ts',
  'src/embed/builder/page.ts',
  'src/components/word-import/page.ts',
  'src/components/word-import/checker.ts',
  'src/components/word-import/reader.ts',
  'src/components/report/report-page.ts',
  'src/components/report/maker.ts',
];

test('scripts of the browser hold no package of others but those that are told', async () => {
  const { metafile } = await build({
    entryPoints: ENTRIES,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    outdir: 'out',
    plugins: [browserParts],
    logLevel: 'silent',
  });
  // Modules of which nothing is left are sent to nobody.
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  expect(inputs).toEqual(expect.arrayContaining(ENTRIES));
  const foreign = inputs.filter((file) => !file.startsWith('src/'));
  expect(
    foreign.filter((file) => !Object.keys(SHIPPED).some((name) => file.includes(`node_modules/${name}/`))),
  ).toEqual([]);
});

test('what is shipped stands with its whole licence, what builds with its name', () => {
  const text = licencesText(packages, textOf);
  for (const name of Object.keys(SHIPPED)) {
    expect(text).toContain(
      `${name.replace(/^.*node_modules\//, '')} ${packages[`node_modules/${name}`]?.version ?? '?'}: `,
    );
    expect(textOf(name)).toMatch(/copyright/i);
    expect(text).toContain(textOf(name));
  }
  expect(text).toMatch(/^astro \d+\.\d+\.\d+: MIT$/m);
  expect(text).not.toMatch(/^vitest /m);
  expect(text).not.toMatch(/undefined|node_modules/);
  expect(existsSync('src/pages/licences.txt.ts')).toBe(true);
});

test('a shipped package that is gone is told', () => {
  expect(() => licencesText({}, () => '')).toThrow(/pagefind/);
});
