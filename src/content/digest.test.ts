import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { digestOf, nameForDigests, nameOfState } from './digest.ts';

test.each([
  [{ a: 1 }, { a: '1' }],
  [
    { a: 1, b: 2 },
    { a: 1, b: 3 },
  ],
  [['a', 'b'], ['ab']],
  [
    [['a'], 'b'],
    ['a', ['b']],
  ],
  [new Map([['a', 1]]), new Map([['a', 2]])],
  [new Set(['a']), ['a']],
  [new Uint8Array([1]), new Uint8Array([2])],
  [undefined, null],
  [{ a: undefined }, {}],
  ['', undefined],
])('%o and %o are told apart, and each is the same when it is written again', (one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
  expect(digestOf(structuredClone(one))).toBe(digestOf(one));
});

test('a thing of the content is known by its name, its fields too, wherever they are met', () => {
  const thing = { id: 'a', fields: { title: 'Một' }, entry: { render: () => undefined } };
  nameForDigests(thing, () => 'articles/a@1');
  expect(digestOf([thing])).toBe(digestOf([thing.fields]));
  const changed = { ...thing, fields: { title: 'Hai' } };
  nameForDigests(changed, () => 'articles/a@2');
  expect(digestOf({ list: [changed] })).not.toBe(digestOf({ list: [thing] }));
  expect(nameOfState('articles/a', { title: 'Một' }, 'src/content/digest.ts')).not.toBe(
    nameOfState('articles/a', { title: 'Hai' }, 'src/content/digest.ts'),
  );
});

test('a thing is another one when a picture beside its text or in another folder is', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'digest-'));
  mkdirSync(path.join(folder, 'ảnh'));
  const nameWith = (file: string, bytes: string, own: string): string => {
    mkdirSync(path.join(folder, own));
    writeFileSync(path.join(folder, own, file), bytes);
    return nameOfState('a', {}, path.join(folder, own, 'index.md'), ['./a.jpg', '../ảnh/b.jpg']);
  };
  writeFileSync(path.join(folder, 'ảnh/b.jpg'), '1');
  const bare = (name: string): string => name.replace(/ \S*index\.md /, ' ');
  const [one, same, beside] = [
    nameWith('a.jpg', '1', '1'),
    nameWith('a.jpg', '1', '2'),
    nameWith('a.jpg', '2', '3'),
  ];
  writeFileSync(path.join(folder, 'ảnh/b.jpg'), '2');
  const elsewhere = nameWith('a.jpg', '1', '4');
  rmSync(folder, { recursive: true });
  expect(bare(same)).toBe(bare(one));
  expect(bare(beside)).not.toBe(bare(one));
  expect(bare(elsewhere)).not.toBe(bare(one));
});

test('pictures of Astro are not asked for what they are', () => {
  const asked: string[] = [];
  const picture = new Proxy(
    { src: '/a.jpg', width: 2 },
    {
      get(target, name) {
        if (name === 'clone') return structuredClone(target);
        asked.push(String(name));
        return Reflect.get(target, name) as unknown;
      },
    },
  );
  expect(digestOf({ picture })).toBe(digestOf({ picture: { src: '/a.jpg', width: 2 } }));
  expect(asked).toEqual([]);
});

test('what holds a function cannot be known', () => {
  expect(() => digestOf({ run: () => undefined })).toThrow(/function/);
});
