import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { KEPT_PAGES } from './folders.ts';
import { KeptPages, type KeptPage } from './kept-pages.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kept-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (props: string): KeptPage => ({ type: 'text/html', props, answers: [], wanted: [], shown: [] });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (body: Uint8Array): string => new TextDecoder().decode(body);

test('pages are kept for builds of the same state, as long as each takes them', () => {
  const first = new KeptPages(folder, 'state');
  first.keep('/a/', page('1'), bytes('Trang một'));
  first.keep('/b/', page('2'), bytes('Trang hai'));
  first.save();

  const second = new KeptPages(folder, 'state');
  expect(second.find('/a/')).toMatchObject({ props: '1' });
  expect(textOf(second.take('/b/'))).toBe('Trang hai');
  second.keep('/a/', page('3'), bytes('Trang ba'));
  second.keep('/c/', page('4'), bytes('Trang bốn'));
  second.save();

  const third = new KeptPages(folder, 'state');
  expect(['/a/', '/b/', '/c/'].map((address) => textOf(third.take(address)))).toEqual([
    'Trang ba',
    'Trang hai',
    'Trang bốn',
  ]);
  expect(third.taken).toBe(3);
  expect(() => third.take('/d/')).toThrow('/d/');
  expect(new KeptPages(folder, 'another').find('/a/')).toBeUndefined();
});

test('what cannot be read is as good as nothing kept', () => {
  const list = path.join(folder, KEPT_PAGES.list);
  writeFileSync(list, readFileSync(list, 'utf8').slice(0, 40));
  expect(new KeptPages(folder, 'state').find('/b/')).toBeUndefined();
  expect(() => new KeptPages(path.join(folder, 'nowhere'), 'state').save()).not.toThrow();
});
