import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuiltFolder } from './pages.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'built-'));
  for (const file of ['index.html', 'bai.html/cu/index.html', 'b.htm', 'c/x.HTML', 'feed.xml']) {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
    writeFileSync(path.join(directory, file), file);
  }
});
afterEach(() => rmSync(directory, { recursive: true }));

const read = (file: string): string => readFileSync(path.join(directory, file), 'utf8');

test('a folder named like a page is read as a folder', () => {
  const folder = new BuiltFolder(directory);
  expect(folder.pages.map(({ html }) => html)).toEqual([
    'b.htm',
    'bai.html/cu/index.html',
    'c/x.HTML',
    'index.html',
  ]);
  expect(folder.files).toContain('feed.xml');
});

test('a page has the address that opens it', () => {
  expect(new BuiltFolder(directory).pages.map(({ address }) => address)).toEqual([
    '/b.htm',
    '/bai.html/cu/',
    '/c/x.HTML',
    '/',
  ]);
});

test('a page is read once, and written once, where it has changed', () => {
  const folder = new BuiltFolder(directory);
  const [first, , , front] = folder.pages;
  expect(first!.html).toBe('b.htm');
  writeFileSync(path.join(directory, 'b.htm'), 'changed behind its back');
  expect(folder.pages[0]!.html).toBe('b.htm');
  front!.html = 'one';
  front!.html += ' two';
  expect(read('index.html')).toBe('index.html');
  for (const page of folder.pages) page.putDown();
  expect([read('index.html'), read('b.htm')]).toEqual(['one two', 'changed behind its back']);
});

test('a page that moves keeps its text and is listed where it went; a folder that holds more stays', () => {
  const folder = new BuiltFolder(directory);
  folder.pages[1]!.html = 'moved';
  folder.moveIndex('bai.html/cu', 'bai.html/cu');
  expect(statSync(path.join(directory, 'bai.html/cu')).isFile()).toBe(true);
  expect([read('bai.html/cu'), folder.files.includes('bai.html/cu')]).toEqual(['moved', true]);
  expect(folder.files).not.toContain('bai.html/cu/index.html');
  folder.write('c/index.html', 'x');
  expect(folder.pages.map(({ address }) => address)).toContain('/c/');
  expect(() => folder.moveIndex('c', 'c.html')).toThrow(/ENOTEMPTY|not empty/);
  expect(existsSync(path.join(directory, 'c/x.HTML'))).toBe(true);
});
