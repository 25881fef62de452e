import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KEPT_READINGS } from './folders.ts';
import { keptReadings } from './readings.ts';

let cache: string;
beforeEach(() => (cache = mkdtempSync(path.join(tmpdir(), 'readings-'))));
afterEach(() => rmSync(cache, { recursive: true }));

/** Reads texts as a build does, by their length; which of them were read anew. */
function readAll(texts: readonly string[], program = 'program', kind = 'length'): string[] {
  const { reader, save } = keptReadings(cache, program);
  const anew: string[] = [];
  for (const text of texts) {
    const value = reader(kind, text, () => {
      anew.push(text);
      return { length: text.length };
    });
    expect(value).toEqual({ length: text.length });
  }
  save();
  return anew;
}

test('what was read off the same bytes is not read again, whatever changed beside them', () => {
  expect(readAll(['a', 'bb'])).toEqual(['a', 'bb']);
  expect(readAll(['bb', 'a', 'ccc'])).toEqual(['ccc']);
  expect(readAll(['a', 'bb '])).toEqual(['bb ']);
});

test('another program, and another kind of reading, read all anew', () => {
  readAll(['a']);
  expect(readAll(['a'], 'program', 'words')).toEqual(['a']);
  expect(readAll(['a'], 'other', 'words')).toEqual(['a']);
});

test('what no page asked for is kept no longer', () => {
  readAll(['a', 'bb']);
  readAll(['a']);
  expect(readAll(['a', 'bb'])).toEqual(['bb']);
});

test('a torn file counts for none, and one that cannot be written harms nothing', () => {
  readAll(['a']);
  const file = path.join(cache, KEPT_READINGS);
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -9));
  expect(readAll(['a'])).toEqual(['a']);
  const { reader, save } = keptReadings(path.join(cache, 'not-there'), 'program');
  expect(reader('length', 'a', () => 1)).toBe(1);
  expect(save).not.toThrow();
});
