import { expect, test } from 'vitest';
import { misplacedPath } from './places.ts';

const pages = (...paths: string[]) => misplacedPath(paths.map((pathname) => ({ pathname, isFile: false })));

test.each([['/../pwned/'], ['/a/../../pwned/'], ['/./a/'], ['/a//b/'], ['/a\\..\\b/'], ['/a\u0000/']])(
  '%j is outside',
  (path) => expect(pages('/', path)).toMatch(/outside the built folder/),
);

test.each([
  [['/a/', '/a']],
  [['/a/', '/A/']],
  [['/bài/', `/${'bài'.normalize('NFD')}/`]],
  [['/404', '/404.html']],
])('%j are one file', (paths) => expect(pages(...paths)).toMatch(/one file/));

test('a file is no folder', () => {
  expect(pages('/a.html', '/a.html/b/')).toMatch(/a folder/);
  expect(
    misplacedPath([
      { pathname: '/robots.txt', isFile: true },
      { pathname: '/robots.txt/x/', isFile: false },
    ]),
  ).toMatch(/a folder/);
});

test('all else may be written', () =>
  expect(pages('/', '/a/', '/a/b/', '/a.html', '/x.aspx', '/a.b/', '/404', '/nhung/404')).toBeUndefined());
