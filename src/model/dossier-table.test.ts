import { describe, expect, it } from 'vitest';
import {
  FIGURE_HEADING,
  figureLines,
  figureRows,
  isFigureTable,
  TableRefusal,
  type UnitChoice,
} from './dossier-table.ts';

const UNITS: readonly UnitChoice[] = [
  { id: 'xa-mau-cu', names: ['Xã Mẫu'], valid: { from: undefined, to: '2025-06-30' } },
  { id: 'xa-mau', names: ['Xã Mẫu', 'Mẫu'], valid: { from: '2025-07-01', to: undefined } },
  { id: 'xa-mau-dong', names: ['Xã Mẫu Đông'], valid: {} },
];
const HEAD = [
  'Tháng',
  'Đơn vị',
  'Tồn kỳ trước',
  'Tiếp nhận',
  'Trước hạn',
  'Đúng hạn',
  'Quá hạn',
  'Đang giải quyết, trong hạn',
  'Đang giải quyết, quá hạn',
  'Nộp trực tuyến',
];
const lines = (...tables: string[][][]): string[] => figureLines(figureRows(tables, UNITS), FIGURE_HEADING);

describe('a table of dossier figures', () => {
  it('becomes lines of the CSV, by the headings that forms show', () => {
    const table = [HEAD, ['2026-01', 'xa-mau', '12', '120', '40', '70', '4', '15', '3', '60']];
    expect(lines(table)).toEqual(['2026-01,xa-mau,12,120,40,70,4,15,3,60']);
    expect(isFigureTable(table)).toBe(true);
  });

  it('becomes lines of the CSV as a spreadsheet has saved it: its mark between cells, its order of columns', () => {
    const row = ['2026-01', 'xa-mau', '12', '120', '40', '70', '4', '15', '3', '1;2'];
    const heading = `\uFEFF"${FIGURE_HEADING.split(',').reverse().join('";"')}"`;
    expect(figureLines(figureRows([[HEAD, row]], UNITS), heading)).toEqual([
      '"1;2";3;15;4;70;40;120;12;xa-mau;2026-01',
    ]);
  });

  it('has the fewest rows of headings that name its columns: a title above them is none', () => {
    const row = ['1', '2026-01', 'xa-mau', '12', '120', '40', '70', '4', '15', '3', '60'];
    const { unsure } = figureRows([[['TÌNH HÌNH GIẢI QUYẾT HỒ SƠ'], ['STT', ...HEAD], row]], UNITS);
    expect(unsure).toEqual(['Không dùng các cột: STT.']);
  });

  it('is found by the CSV’s own headings, in any order', () => {
    const columns = FIGURE_HEADING.split(',').reverse();
    const values = ['60', '3', '15', '4', '70', '40', '120', '12', 'xa-mau', '2026-01'];
    expect(lines([columns, values])).toEqual(['2026-01,xa-mau,12,120,40,70,4,15,3,60']);
  });

  it('is read as offices lay it out: a title, headings of two rows, a column of numbers, sums', () => {
    const title = Array.from({ length: 13 }, () => 'TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ');
    const upper = ['STT', 'Tên xã', 'Tháng', 'Tiếp nhận', 'Tiếp nhận', 'Tiếp nhận', 'Tiếp nhận'];
    const solved = ['Đã giải quyết', 'Đã giải quyết', 'Đã giải quyết'];
    const pending = ['Đang giải quyết', 'Đang giải quyết'];
    const lower = ['STT', 'Tên xã', 'Tháng', 'Tổng số', 'Trong kỳ', 'Từ kỳ trước', 'Trực tuyến'];
    const below = ['Trước hạn', 'Đúng hạn', 'Quá hạn', 'Trong hạn', 'Quá hạn'];
    const { rows, unsure } = figureRows(
      [
        [['Mẫu khác']],
        [
          title,
          [],
          [...upper, ...solved, ...pending],
          [...lower, ...below],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)'],
          ['1', 'Xã Mẫu', 'Tháng 1/2026', '132', '120', '12', '60', '40', '70', '4', '15', '3'],
          ['2', 'Xã Mẫu Đông', '01/2026', '85', '80', '5', '20', '30', '45', '2', '7', '1'],
          ['', 'Tổng cộng', '', '217', '200', '17', '80', '70', '115', '6', '22', '4'],
        ],
      ],
      UNITS,
    );
    expect(rows).toEqual([
      { row: 6, cells: ['2026-01', 'xa-mau', '12', '120', '40', '70', '4', '15', '3', '60'] },
      { row: 7, cells: ['2026-01', 'xa-mau-dong', '5', '80', '30', '45', '2', '7', '1', '20'] },
    ]);
    expect(unsure).toEqual(['Đã bỏ 1 dòng cộng.', 'Không dùng các cột: STT; Tiếp nhận – Tổng số.']);
  });

  it.each([
    ['2026-01', 'xa-mau'],
    ['Tháng 01 năm 2026', 'xa-mau'],
    ['15/01/2026', 'xa-mau'],
    ['2026-01-15', 'xa-mau'],
    ['1-2026', 'xa-mau'],
    ['5/2025', 'xa-mau-cu'],
  ])('reads the month %s, and the unit that has the name then', (month, unit) =>
    expect(lines([HEAD, [month, 'Xã Mẫu', '0', '1', '1', '0', '0', '0', '0', '0']])[0]).toMatch(
      new RegExp(`^202[56]-0[15],${unit},`),
    ),
  );

  it('keeps what it does not understand for the rules to name, and says which unit is none', () => {
    const row = ['Quý I', 'Xã Lạ, cũ', '', '1,5', '1', '0', '0', '0', '0', '0'];
    const figures = figureRows([[HEAD, row]], UNITS);
    expect(figureLines(figures, FIGURE_HEADING)).toEqual(['Quý I,"Xã Lạ, cũ",,"1,5",1,0,0,0,0,0']);
    expect(figures.unsure).toEqual([]);
    expect(figures.strangers).toEqual([expect.stringContaining('Không có đơn vị nào tên “Xã Lạ, cũ”')]);
  });

  it.each<[string, string[][], RegExp]>([
    ['nothing', [['', ' ']], /không có bảng/],
    [
      'another table',
      [
        ['Họ tên', 'Ngày sinh'],
        ['A', 'B'],
      ],
      /Không thấy dòng tên cột.*Tháng; Đơn vị/,
    ],
    ['a column too few', [HEAD.slice(0, 9)], /^Bảng thiếu cột: Nộp trực tuyến\./],
    [
      'a column twice',
      [[...HEAD, 'Hồ sơ đúng hạn']],
      /nhiều cột cùng là “Đúng hạn”: Đúng hạn; Hồ sơ đúng hạn/,
    ],
    ['headings alone', [HEAD], /không có dòng số liệu/],
  ])('%s: one sentence', (_, table, sentence) => {
    expect(() => figureRows([table], UNITS)).toThrow(TableRefusal);
    expect(() => figureRows([table], UNITS)).toThrow(sentence);
  });

  it('is told from other tables', () => {
    expect(
      isFigureTable([
        ['Việc', 'Ai làm', 'Khi nào'],
        ['Tiếp nhận', 'Một cửa', 'Tháng 2'],
      ]),
    ).toBe(false);
    expect(isFigureTable([['Lĩnh vực', 'Tiếp nhận', 'Trước hạn', 'Đúng hạn', 'Quá hạn']])).toBe(false);
  });
});
