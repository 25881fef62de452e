import { describe, expect, test } from 'vitest';
import { parseTable } from '../files/csv.ts';
import { FIGURE_COLUMNS, type DossierFigures } from '../model/dossier-figures.ts';
import type { PerformanceIndex } from '../model/performance-index.ts';
import { csvText } from './csv.ts';
import { figuresTable, indexTable, proceduresTable } from './tables.ts';

describe('CSV', () => {
  test('begins with a byte order mark, quotes what must be quoted, ends lines with CRLF', () => {
    expect(
      csvText(
        ['a', 'b'],
        [
          ['x,y', 'nói "thế"'],
          [1.5, undefined],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"x,y","nói ""thế"""\r\n1.5,\r\n');
  });

  test('no cell runs as a formula', () => {
    expect(csvText(['a'], [['=1+1'], ['@SUM(A1)'], [-2]])).toBe("\uFEFFa\r\n'=1+1\r\n'@SUM(A1)\r\n-2\r\n");
    for (const cell of ['+1', '-1', '\t=1', '\u200b=1+1', '\u00a0=1+1', '\uff1d1+1', '\uff201', '\u202e+1'])
      expect(csvText(['a'], [[cell]]).replaceAll('"', ''), cell).toBe(`\uFEFFa\r\n'${cell}\r\n`);
  });
});

const source = { name: 'Nguồn', url: 'https://nguon.example/', date: '2024' };
const INDEX: PerformanceIndex = {
  title: 'Chỉ số mẫu',
  short: 'MẪU',
  description: 'Một chỉ số dựng riêng để thử bảng số liệu.',
  order: 1,
  measures: [],
  scoring: [],
  series: [
    { id: 'ca-nuoc', label: 'Cả nước', scope: '63 tỉnh', unit: '%', drawn: true },
    { id: 'cao-nhat', label: 'Cao nhất', scope: '63 tỉnh', unit: '%', drawn: true },
  ],
  results: [
    { year: 2023, series: 'cao-nhat', rank: '1/63', holder: 'Tỉnh A', source },
    { year: 2023, series: 'ca-nuoc', score: 86.98, source },
    { year: 2022, series: 'ca-nuoc', score: 84.79, derived: '86,98 − 2,19', source },
  ],
  gaps: [],
};

test('results of an index stand by series, then by year', () => {
  const { rows } = parseTable(indexTable(INDEX));
  expect(rows.map(({ cells }) => [cells['nam'], cells['day_so_lieu'], cells['diem'], cells['hang']])).toEqual(
    [
      ['2022', 'Cả nước', '84.79', ''],
      ['2023', 'Cả nước', '86.98', ''],
      ['2023', 'Cao nhất', '', '1/63'],
    ],
  );
  expect(rows[0]?.cells).toMatchObject({ suy_ra: '86,98 − 2,19', ngay_nguon: '2024' });
});

test('an index without results has headings only', () => {
  const table = parseTable(indexTable({ ...INDEX, results: [] }));
  expect(table.headings[0]).toBe('nam');
  expect(table.rows).toEqual([]);
});

test('dossier figures read back as they were written', () => {
  const row: DossierFigures = {
    month: '2026-10',
    unit: 'xa-tuy-phuoc',
    carriedOver: 1,
    received: 9,
    early: 2,
    onTime: 3,
    late: 1,
    pendingInTime: 4,
    pendingOverdue: 0,
    online: 5,
  };
  const { headings, rows } = parseTable(figuresTable([row]));
  expect(headings).toEqual(Object.keys(FIGURE_COLUMNS));
  expect(Object.values(rows[0]?.cells ?? {})).toEqual(Object.values(row).map(String));
});

test('procedures are a row each, what to type and how long the fee is waived beside it; withdrawn ones none', () => {
  const fields = {
    id: 'doi-the',
    need: 'Đổi thẻ',
    lifeEvent: 'giay-to-tuy-than' as const,
    name: 'Cấp đổi thẻ theo một tên rất dài',
    searchFor: 'Cấp đổi thẻ',
    code: '1.000010',
    decidedBy: 'Xã',
    decidedAt: ['xa' as const],
    checked: { date: '2026-11-23', how: 'doi-chieu-nguon' as const },
    source,
  };
  const withdrawn = { date: '2026-11-23', reason: 'Nguồn đã gỡ.' };
  const table = proceduresTable([
    { fields, waiver: { id: 'dot', condition: 'nộp trực tuyến', to: '2027-02-28', what: 'lệ phí', source } },
    { fields: { ...fields, id: 'da-go', withdrawn } },
  ]);
  const { rows } = parseTable(table);
  expect(rows).toHaveLength(1);
  expect(table).toContain(
    'doi-the,Đổi thẻ,"Giấy tờ tùy thân, VNeID",Cấp đổi thẻ theo một tên rất dài,Cấp đổi thẻ,1.000010,Xã,,,lệ phí,nộp trực tuyến,,2027-02-28,,,Nguồn,https://nguon.example/,2024,2026-11-23',
  );
});
