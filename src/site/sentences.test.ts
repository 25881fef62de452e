import { describe, expect, it } from 'vitest';
import { CODE, withoutComments } from '../source-fixture.ts';

const FOLDER = 'src/site/sentences/';
const areas = [...CODE].filter(([file]) => file.startsWith(FOLDER));
const others = [...CODE].filter(([file]) => !/^src\/(?:e2e|site\/sentences)\//.test(file));

const IMPORT = /import\s*\{([^}]*)\}\s*from\s*'(?:[^']*\/sentences|\.)\/[\w-]+\.ts'/g;

/** What a file says: `area.key` for every `say.key` whose `say` it imports from here. */
function saidIn(code: string): string[] {
  return [...code.matchAll(IMPORT)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim().split(' as '))
    .flatMap(([area = '', alias = area]) =>
      [...code.matchAll(new RegExp(String.raw`(?<![\w.])${alias}\.(\w+)`, 'g'))].map(
        ([, key = '']) => `${area}.${key}`,
      ),
    );
}

/** Texts in a file, without the words of imports and keys. A text has letters: a dash alone is none. */
function textsIn(code: string): string[] {
  const plain = code.replace(/^import .*$/gm, '').replace(/'[\w/-]+'\s*:/g, '');
  return [...plain.matchAll(/'((?:\\.|[^'\\\n])*)'|`([^`]*)`/g)]
    .map(([, text, made]) => text ?? made ?? '')
    .filter((text) => /\p{L}/u.test(text));
}

describe('sentences', () => {
  it('are read as they are written', () => {
    expect(
      saidIn("import { a as say, b } from '../site/sentences/x.ts';\nsay.one(2) + b.two + c.three"),
    ).toEqual(['a.one', 'b.two']);
    expect(textsIn(withoutComments("{ 'a-b': 'Một', c: `Hai ${x}`, d: '–' } // 'Ba'"))).toEqual([
      'Một',
      'Hai ${x}',
    ]);
    expect(areas.length).toBeGreaterThan(15);
  });

  it('are each said somewhere', async () => {
    const said = new Set([...others, ...areas].flatMap(([, code]) => saidIn(code)));
    const modules = import.meta.glob<Record<string, Record<string, unknown>>>('./sentences/*.ts');
    const all = await Promise.all(Object.values(modules).map((load) => load()));
    const keys = all
      .flatMap((area) => Object.entries(area))
      .flatMap(([area, sentences]) => Object.keys(sentences).map((key) => `${area}.${key}`));
    expect(keys.length).toBeGreaterThan(400);
    expect(keys.filter((key) => !said.has(key))).toEqual([]);
  });

  it('stand once each', () => {
    const texts = areas.flatMap(([, code]) => textsIn(code));
    expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([]);
  });
});
