import { expect, test } from 'vitest';
import { groupByIssuer } from './document-groups.ts';

const filed = (id: string, issuer: string, date?: string) => ({ id, fields: { issuer, date } });

test('documents stand by issuer, the fullest first, then by year with the unknown last', () => {
  const groups = groupByIssuer([
    filed('a', 'Bộ Nội vụ', '2022-11-17'),
    filed('b', 'Chính phủ', '2018-04-23'),
    filed('c', 'Chính phủ'),
    filed('d', 'Chính phủ', '2021-07-15'),
    filed('e', 'Đảng', '2022-11-09'),
  ]);
  expect(groups.map(({ issuer }) => issuer)).toEqual(['Chính phủ', 'Bộ Nội vụ', 'Đảng']);
  expect(groups[0]?.years.map(({ year, documents }) => [year, documents.map(({ id }) => id)])).toEqual([
    ['2021', ['d']],
    ['2018', ['b']],
    [undefined, ['c']],
  ]);
});

test('no document gives no group', () => {
  expect(groupByIssuer([])).toEqual([]);
});
