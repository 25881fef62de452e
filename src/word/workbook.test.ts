import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { holdsWorkbook } from './archive.ts';
import { docx, paragraph } from './docx-fixture.ts';
import { WordRefusal } from './refusal.ts';
import { xlsx } from './workbook-fixture.ts';
import { readWorkbook } from './workbook.ts';

describe('a workbook', () => {
  it('is read sheet by sheet: words without how they are spoken, numbers, days, merged cells in each place', () => {
    const bytes = xlsx(
      [
        [
          ['Đã giải quyết', '', 'Tháng'],
          ['Trước hạn', 1204, { day: 46023 }],
        ],
        [['Trang hai & <x>']],
      ],
      ['A1:B1'],
    );
    expect(readWorkbook(bytes)).toEqual([
      [
        ['Đã giải quyết', 'Đã giải quyết', 'Tháng'],
        ['Trước hạn', '1204', '2026-01-01'],
      ],
      [['Trang hai & <x>', 'Trang hai & <x>']],
    ]);
  });

  it('writes a number with a fraction so that nobody takes it for thousands', () =>
    expect(readWorkbook(xlsx([[[1.204, 12.0, 1e3]]]))).toEqual([[['1,204', '12', '1000']]]));

  it('counts days from 1904 where it says so', () => {
    const book =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet r:id="rId1"/></sheets></workbook>';
    const bytes = xlsx([[[{ day: 44561 }]]], [], { 'xl/workbook.xml': strToU8(book) });
    expect(readWorkbook(bytes)).toEqual([[['2026-01-01']]]);
  });

  it('reads cells that do not say where they stand, words in the cell, and what a formula gave', () => {
    const sheet =
      '<worksheet><sheetData><row><c t="inlineStr"><is><t>Xã</t></is></c><c t="str"><f>A1</f><v>Mẫu</v></c></row><row><c><v>7</v></c></row></sheetData></worksheet>';
    const bytes = xlsx([[]], [], { 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    expect(readWorkbook(bytes)).toEqual([[['Xã', 'Mẫu'], ['7']]]);
  });

  it('is as long as what it says: far rows and columns that hold nothing, or stand far aside, are none', () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="ZZ1"><v>9</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData><mergeCells><mergeCell ref="A1:XFD1"/></mergeCells></worksheet>';
    const [rows = []] = readWorkbook(xlsx([[]], [], { 'xl/worksheets/sheet1.xml': strToU8(sheet) }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveLength(200);
    expect(new Set(rows[0])).toEqual(new Set(['1']));
  });

  it('is told from a Word file by what it holds', () => {
    expect(holdsWorkbook(xlsx([[]]))).toBe(true);
    expect(holdsWorkbook(docx(paragraph('a')))).toBe(false);
    expect(holdsWorkbook(strToU8('PK'))).toBe(false);
  });

  it.each<[string, () => Uint8Array, RegExp]>([
    ['half a file', () => xlsx([[['a']]]).slice(0, 700), /hỏng/],
    ['no sheet list', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /thiếu phần/],
    ['XML that is none', () => xlsx([[]], [], { 'xl/worksheets/sheet1.xml': strToU8('<a><b>') }), /hỏng/],
    [
      'a sheet without end',
      () => xlsx([[]], [], { 'xl/worksheets/sheet1.xml': new Uint8Array(5e6) }),
      /quá lớn/,
    ],
    [
      'more rows than a table of figures has',
      () => xlsx([Array.from({ length: 5001 }, () => ['a'])]),
      /quá lớn/,
    ],
    ['a climbing name', () => xlsx([[]], [], { '../../ngoai.xml': strToU8('a') }), /\.\.\//],
  ])('%s: one sentence', (_, make, sentence) => {
    const cause = (() => {
      try {
        return readWorkbook(make());
      } catch (reason) {
        return reason as Error;
      }
    })();
    expect(cause).toBeInstanceOf(WordRefusal);
    expect((cause as Error).message).toMatch(sentence);
    expect((cause as Error).message).not.toContain('\n');
  });

  it('is not spread over a million cells by what it says is merged', () => {
    const rows = Array.from({ length: 400 }, () => ['a']);
    const start = performance.now();
    readWorkbook(
      xlsx(
        [rows],
        Array.from({ length: 300 }, () => 'A1:GR400'),
      ),
    );
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
