import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE } from './source-fixture.ts';

/** What stands under one name more than once: name to places. */
function repeated(pairs: Iterable<readonly [name: string, place: string]>): Record<string, string[]> {
  const places = Map.groupBy(pairs, ([name]) => name);
  return Object.fromEntries(
    [...places]
      .filter(([, all]) => all.length > 1)
      .map(([name, all]) => [name, all.map(([, place]) => place)]),
  );
}

const EXPORTED_TYPE = /^export (?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm;

describe('a name', () => {
  it('is told when it is there twice', () => {
    expect(
      repeated([
        ['a', '1'],
        ['b', '2'],
        ['a', '3'],
      ]),
    ).toEqual({ a: ['1', '3'] });
  });

  it('is one component’s alone, so that a tag says which one it is', () => {
    const components = [...CODE.keys()].filter((file) => /^src\/(?:components|layouts)\//.test(file));
    expect(components.length).toBeGreaterThan(100);
    expect(repeated(components.map((file) => [path.basename(file), file]))).toEqual({});
  });

  it('is one exported type’s alone', () => {
    const types = [...CODE].flatMap(([file, code]) =>
      [...code.matchAll(EXPORTED_TYPE)].map(([, name = '']) => [name, file] as const),
    );
    expect(types.length).toBeGreaterThan(100);
    expect(repeated(types)).toEqual({});
  });
});

/** What a thing is known by in code, and the one file that has it; tests' own pages and hosts aside. */
const ONE_PLACE: readonly (readonly [what: string, pattern: RegExp, file: string])[] = [
  ['escapes HTML', /'&lt;'/, 'src/site/escape-html.ts'],
  ['serves folders', /\bsirv\(|\bcreateServer\(/, 'src/hosting/server.ts'],
  ['walks folders', /readdirSync\([^)]*recursive: true|\btakeFiles\(/, 'src/built/pages.ts'],
  ['makes the link of a phone number', /`tel:\$\{/, 'src/model/hotline.ts'],
  ['names the columns of dossier figures', /\btiep_nhan\b/, 'src/model/dossier-figures.ts'],
  ['makes a class’s rules of utilities', /from 'tailwindcss'/, 'src/styles/sheet.ts'],
  ['starts Chromium', /\bchromium\.launch\(/, 'src/browser/chromium.ts'],
];

describe('one file of the program', () => {
  it.each(ONE_PLACE)('%s', (_, pattern, only) => {
    const having = [...CODE].filter(([file, code]) => !file.startsWith('src/e2e/') && pattern.test(code));
    expect(having.map(([file]) => file)).toEqual([only]);
  });
});
