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

describe('escaping', () => {
  it('of HTML is written once', () => {
    const escaping = [...CODE].filter(([, code]) => code.includes("'&lt;'")).map(([file]) => file);
    expect(escaping).toEqual(['src/site/escape-html.ts']);
  });
});
