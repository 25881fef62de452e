import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, filesBelow, htmlFiles } from './pages.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'built-'));
  for (const file of ['index.html', 'bai.html/cu/index.html', 'b.htm', 'c/x.HTML', 'feed.xml']) {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
    writeFileSync(path.join(directory, file), file);
  }
});
afterAll(() => rmSync(directory, { recursive: true }));

test('a folder named like a page is read as a folder', () => {
  expect(htmlFiles(directory).map((file) => readFileSync(file, 'utf8'))).toEqual([
    'b.htm',
    'bai.html/cu/index.html',
    'c/x.HTML',
    'index.html',
  ]);
  expect(filesBelow(directory)).toContain('feed.xml');
});

test('a page has the address that opens it', () => {
  expect(htmlFiles(directory).map((file) => addressOf(file, directory))).toEqual([
    '/b.htm',
    '/bai.html/cu/',
    '/c/x.HTML',
    '/',
  ]);
});
