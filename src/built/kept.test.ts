import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keptText } from './kept.ts';

const KIND = `test-${process.pid}`;
const folder = path.resolve('node_modules/.cache/kept', KIND);
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const make = (): Promise<string> => Promise.resolve(`lần ${(made += 1)}`);

test('a kept text is made once for the same sources', async () => {
  made = 0;
  expect(await keptText(KIND, ['a', 'b'], make)).toBe('lần 1');
  expect(await keptText(KIND, ['a', 'b'], make)).toBe('lần 1');
  expect(await keptText(KIND, ['ab'], make)).toBe('lần 2');
});

test('a kept text that was cut off is made anew', async () => {
  made = 0;
  await keptText(KIND, ['a'], make);
  for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '"lầ');
  expect(await keptText(KIND, ['a'], make)).toBe('lần 2');
  expect(await keptText(KIND, ['a'], make)).toBe('lần 2');
});

test('what no build has asked for in a month goes', async () => {
  const kind = `${KIND}-old`;
  const place = path.join(path.dirname(folder), kind);
  mkdirSync(place, { recursive: true });
  for (const [name, days] of [
    ['old', 31],
    ['used', 29],
  ] as const) {
    const then = new Date(Date.now() - days * 24 * 3600 * 1000);
    writeFileSync(path.join(place, name), '"x"');
    utimesSync(path.join(place, name), then, then);
  }
  await keptText(kind, ['a'], make);
  expect(readdirSync(place)).toHaveLength(2);
  expect(readdirSync(place)).toContain('used');
  rmSync(place, { recursive: true });
});

test('a text is there where none can be kept', async () => {
  made = 0;
  writeFileSync(folder, 'not a folder');
  expect(await keptText(KIND, ['a'], make)).toBe('lần 1');
  expect(await keptText(KIND, ['a'], make)).toBe('lần 2');
});
