import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildId } from './build-id.ts';

let root: string;
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const id = (from = root, day = '2026-11-23'): string => buildId(from, path.join(from, 'content'), [day]);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'build-id-'));
  put('src/pages/a.ts', 'a');
  put('package-lock.json', '{}');
  put('content/site.yaml', 'title: x');
});
afterEach(() => rmSync(root, { recursive: true }));

it('is the same for the same state, wherever it lies', () => {
  const copy = `${root}-copy`;
  cpSync(root, copy, { recursive: true });
  expect(id(copy)).toBe(id());
  expect(id()).toMatch(/^[0-9a-f]{16}$/);
  rmSync(copy, { recursive: true });
});

it.each([
  ['content/site.yaml', 'title: y'],
  ['content/a.md', ''],
  ['src/pages/a.ts', 'b'],
  ['src/pages/b.ts', ''],
])('another %s is another build', (file, text) => {
  const before = id();
  put(file, text);
  expect(id()).not.toBe(before);
});

it('is the same with Windows’ line ends, but not where such bytes are no line ends', () => {
  put('content/site.yaml', 'title: x\nplace: y\n');
  const before = id();
  put('content/site.yaml', 'title: x\r\nplace: y\r\n');
  expect(id()).toBe(before);
  put('content/site.yaml', 'title: x\rplace: y\n');
  expect(id()).not.toBe(before);
  put('public/a.png', '\0a\nb');
  const picture = id();
  put('public/a.png', '\0a\r\nb');
  expect(id()).not.toBe(picture);
});

it('another day is another build; tests and what is never content are not', () => {
  const before = id();
  expect(id(root, '2026-11-24')).not.toBe(before);
  put('src/a.test.ts', 'x');
  put('src/e2e/content/site.yaml', 'x');
  put('content/_mau/site.yaml', 'x');
  expect(id()).toBe(before);
});
