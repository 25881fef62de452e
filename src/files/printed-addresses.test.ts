import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { shortCode } from '../site/short-address.ts';
import { keepPrintedAddresses, printedAddresses, printedIn } from './printed-addresses.ts';

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'printed-'));

it('a code once on paper stays, whatever is printed later', () => {
  const directory = folder();
  expect(printedAddresses(directory)).toEqual([]);
  keepPrintedAddresses(directory, [{ code: 'b2', address: '/b/' }]);
  keepPrintedAddresses(directory, [
    { code: 'a2', address: '/a/' },
    { code: 'b2', address: '/khac/' },
  ]);
  keepPrintedAddresses(directory, []);
  const kept = [
    { code: 'a2', address: '/a/' },
    { code: 'b2', address: '/b/' },
  ];
  expect(printedAddresses(directory)).toEqual(kept);
  const file = path.join(directory, '_ma-qr.txt');
  // As Windows and a hurried merge leave it.
  writeFileSync(file, `${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}<<<<<<< main\r\n`);
  expect(printedAddresses(directory)).toEqual(kept);
});

it('codes of a built site are read off the pages that lead on', () => {
  const directory = folder();
  mkdirSync(path.join(directory, 'q/a2'), { recursive: true });
  writeFileSync(
    path.join(directory, 'q/a2/index.html'),
    '<meta http-equiv="refresh" content="0; url=/cchc/huong-dan/a/">',
  );
  expect(printedIn(directory, ['index.html', 'q/a2/index.html'], '/cchc/')).toEqual([
    { code: 'a2', address: '/huong-dan/a/' },
  ]);
});

// Paper lasts: these are on it.
it('the code of an address never changes', () => {
  expect(['/so-tay/', '/huong-dan/nop-ho-so-truc-tuyen/'].map(shortCode)).toEqual(['3b2d5gj', '89zetm7']);
});
