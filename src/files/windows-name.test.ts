import { expect, it } from 'vitest';
import { LONGEST_PATH, unfitForWindows, type WindowsFault } from './windows-name.ts';

it.each<[string, WindowsFault]>([
  ['con.md', 'device'],
  ['CON', 'device'],
  ['tin/Nul.tar.gz', 'device'],
  ['com1/a.md', 'device'],
  ['lpt9.yaml', 'device'],
  ['com¹.md', 'device'],
  ['aux .md', 'device'],
  ['tin/a.', 'ending'],
  ['tin /a.md', 'ending'],
  ['a\u0007.md', 'character'],
  ...[...'<>:"|?*\\'].map((mark): [string, WindowsFault] => [`a${mark}b.md`, 'character']),
  [`${'a/'.repeat(LONGEST_PATH / 2)}b`, 'length'],
])('%j cannot stand on a Windows disk: %s', (file, fault) => {
  expect(unfitForWindows([file])).toMatchObject([{ file, fault }]);
});

it.each([
  'con-duong.md',
  'contact.md',
  'com10.md',
  'tin/aux-tin.md',
  'a.b.md',
  'Đơn vị.md',
  'a'.repeat(LONGEST_PATH),
])('%s can', (file) => {
  expect(unfitForWindows([file])).toEqual([]);
});

it.each([
  ['capitals', 'tin/a.md', 'tin/A.md', 'tin/a.md'],
  ['capitals of a folder', 'Tin/a.md', 'tin/b.md', 'Tin'],
  ['Unicode form', 'tin/\u1ea3nh.jpg', 'tin/a\u0309nh.jpg', 'tin/\u1ea3nh.jpg'],
])('names that differ in %s alone clash', (_, one, other, part) => {
  expect(unfitForWindows([one, other])).toEqual([{ file: other, fault: 'clash', part }]);
});
