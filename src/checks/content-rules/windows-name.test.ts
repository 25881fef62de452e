import { expect, it } from 'vitest';
import { messageOf } from '../finding.ts';
import { windowsName } from './windows-name.ts';

const found = (...files: string[]) =>
  windowsName.find({ directory: '', today: '2026-11-23', files, faults: [], texts: [], things: [] });

it.each([
  ['tin-tuc/2026/con.md', /“con\.md”.*thiết bị.*Cách sửa/],
  ['tin-tuc/2026/tin.', /dấu chấm/],
  ['tin-tuc/2026/tin?.md', /"tin\?\.md" có ký tự/],
  [`tin-tuc/2026/${'ten-dai/'.repeat(30)}index.md`, /quá 240/],
])('%s is an error of the content', (file, message) => {
  const [finding] = found(file);
  expect(finding).toMatchObject({ file, line: 1, severity: 'error', code: 'ten-tep-windows' });
  expect(messageOf(finding!)).toMatch(message);
});

it('of two names that Windows takes for one, the second is told with the first', () => {
  const told = found('tin-tuc/2026/Tin.md', 'tin-tuc/2026/tin.md');
  expect(told.map(({ file }) => file)).toEqual(['tin-tuc/2026/tin.md']);
  expect(messageOf(told[0]!)).toContain('“tin-tuc/2026/Tin.md”');
});

it('of two folders that Windows takes for one, the first file is told, and no other below them', () => {
  const told = found('Tin/a.md', 'tin/b.md', 'tin/c.md', 'tin/d/e.md');
  expect(told.map(({ file }) => file)).toEqual(['tin/b.md']);
});

it('sound names pass', () => {
  expect(found('tin-tuc/2026/tin.md', 'tin-tuc/2026/con-duong/index.md')).toEqual([]);
});
