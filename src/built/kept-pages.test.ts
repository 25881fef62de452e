import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { KEPT_PAGES } from './folders.ts';
import { KeptPages, type KeptPage } from './kept-pages.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kept-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (props: string, ...answers: [string, string][]): KeptPage => ({
  props,
  answers,
  wanted: [],
  shown: [],
});

test('pages are kept for builds of the same state, as long as each takes them', () => {
  const [one, two] = [page('1', ['câu', 'a'], ['hỏi', 'b']), page('2', ['hỏi', 'b'])];
  const first = new KeptPages(folder, 'state', undefined);
  first.keep('/a/', one);
  first.keep('/b/', two);
  first.save('first');

  const second = new KeptPages(folder, 'state', 'first');
  expect([second.find('/a/'), second.find('/b/')]).toEqual([one, two]);
  second.take('/b/', two);
  second.keep('/c/', page('4'));
  second.save('second');
  expect(second.taken).toBe(1);

  const third = new KeptPages(folder, 'state', 'second');
  expect(['/a/', '/b/', '/c/'].map((address) => third.find(address)?.props)).toEqual([undefined, '2', '4']);
  expect(new KeptPages(folder, 'another', 'second').find('/b/')).toBeUndefined();
});

test('pages of another build than that whose files are there are as good as none', () => {
  const kept = new KeptPages(folder, 'state', undefined);
  kept.keep('/a/', page('1'));
  kept.save('that');
  for (const before of ['this', undefined])
    expect(new KeptPages(folder, 'state', before).find('/a/')).toBeUndefined();
});

test('what cannot be read is as good as nothing kept', () => {
  const list = path.join(folder, KEPT_PAGES);
  writeFileSync(list, readFileSync(list, 'utf8').slice(0, 40));
  expect(new KeptPages(folder, 'state', 'that').find('/a/')).toBeUndefined();
  expect(() => new KeptPages(path.join(folder, 'nowhere'), 'state', undefined).save('x')).not.toThrow();
});
