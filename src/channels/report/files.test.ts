import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Root, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseTable } from '../../files/csv.ts';
import { withoutControls } from '../../feeds/xml.ts';
import { reportBlocks } from './blocks.ts';
import { HOSTILE, quarterOf } from './documents-fixture.ts';
import { reportFiles } from './files.ts';

const plain = quarterOf((text) => text);
const hostile = quarterOf((text) => `${text} ${HOSTILE}`);
const written = (made: typeof plain, ending: string): string | Uint8Array<ArrayBuffer> => {
  const file = reportFiles(made).find(({ name }) => name === `bao-cao-2026-01-01--2026-03-31.${ending}`);
  if (!file) throw new Error(`No .${ending} is written.`);
  return file.write();
};
const textsOf = (made: typeof plain): string[] =>
  reportBlocks(made).flatMap((block) =>
    block.kind === 'table'
      ? [...block.headings, ...block.rows.flat().map((cell = '') => String(cell))]
      : [block.text],
  );
/** As a reader sees it: blanks and line ends count as one blank. */
const seen = (text: string): string => withoutControls(text).replace(/\s+/g, ' ').trim();

describe('the Word file', () => {
  const parts = (made: typeof plain) =>
    Object.entries(unzipSync(written(made, 'docx') as Uint8Array)).map(
      ([name, bytes]) => [name, strFromU8(bytes)] as const,
    );

  it.each([
    ['plain', plain],
    ['hostile', hostile],
  ])('is XML in every part, and says to another reader what the report says (%s)', async (_, made) => {
    const faults: string[] = [];
    const note = (text: string) => faults.push(text);
    for (const [, xml] of parts(made))
      new DOMParser({ errorHandler: { warning: note, error: note, fatalError: note } }).parseFromString(
        xml,
        'text/xml',
      );
    expect(faults).toEqual([]);
    const { value, messages } = await mammoth.extractRawText({
      buffer: Buffer.from(written(made, 'docx') as Uint8Array),
    });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const told = seen(value).toLocaleUpperCase('vi');
    expect(textsOf(made).filter((text) => !told.includes(seen(text).toLocaleUpperCase('vi')))).toEqual([]);
  });

  it('has the layout of Decree 30/2020, its names, number and day left to fill in', async () => {
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(written(plain, 'docx') as Uint8Array),
    });
    const lines = value.split('\n').filter(Boolean);
    expect(lines.slice(0, 9)).toEqual([
      '……………………………',
      '……………………………',
      'Số: ……/BC-……',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '……………, ngày …… tháng …… năm ………',
      'BÁO CÁO',
      'Kết quả truyền thông về cải cách hành chính',
      '(từ ngày 01/01/2026 đến ngày 31/3/2026)',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining(['I. TIN, BÀI', '1. Theo nội dung của kế hoạch', 'Nơi nhận:']),
    );
    const document = parts(plain).find(([name]) => name === 'word/document.xml')?.[1] ?? '';
    // A4 in twentieths of a point; 20 mm above and below, 30 mm left, 15 mm right.
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(document).toContain('<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"');
    expect(document).toContain('<w:titlePg/>');
  });

  it('is the same bytes for the same report', () => {
    expect(
      written(
        quarterOf((text) => text),
        'docx',
      ),
    ).toEqual(written(plain, 'docx'));
  });
});

describe('the Markdown', () => {
  const tree = (made: typeof plain): Root =>
    fromMarkdown(written(made, 'md') as string, {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
  const textOf = (node: object): string =>
    'value' in node
      ? String(node.value)
      : 'children' in node
        ? (node.children as object[]).map(textOf).join('')
        : '';

  it('keeps the words of every field, and makes no markup of them', () => {
    const { children } = tree(hostile);
    expect(children.map(({ type }) => type)).toEqual(tree(plain).children.map(({ type }) => type));
    const tables = children.filter((node): node is Table => node.type === 'table');
    const wanted = reportBlocks(hostile).flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(
      tables.map(({ children: rows }) => rows.map((row) => row.children.map((cell) => seen(textOf(cell))))),
    ).toEqual(
      wanted.map(({ headings, rows }) =>
        [headings, ...rows].map((row) => row.map((cell = '') => seen(String(cell)))),
      ),
    );
    expect(JSON.stringify(children)).not.toMatch(/"type":"(?:link|html|emphasis|inlineCode|image)"/);
  });
});

describe('the table for spreadsheets', () => {
  it('is UTF-8 with its mark, parted by semicolons, a row for all that is counted', () => {
    const csv = written(plain, 'csv') as string;
    expect(csv.startsWith('\uFEFFLoại số liệu;Tháng;Mục;')).toBe(true);
    const { rows, faults, headings } = parseTable(csv);
    expect(faults).toEqual([]);
    expect(headings).toHaveLength(11);
    const cells = rows.map((row) => Object.values(row.cells));
    expect(cells).toContainEqual([
      'Số bài theo tháng, nội dung, đơn vị',
      '2026-03',
      'II.1.2',
      'Nội dung II.1.2',
      'Xã Mẫu',
      '',
      '1',
      'bài',
      '',
      '',
      '',
    ]);
    // A comma is the decimal sign where semicolons part.
    expect(cells.find(([kind]) => kind === 'Minh chứng')?.slice(6, 9)).toEqual([
      '2,5',
      'băng rôn',
      '2026-02-02',
    ]);
    expect(cells.filter(([kind]) => kind === 'Lượt xem').map((row) => [row[6], row[9], row[10]])).toEqual([
      ['4', 'Bài một', '/tin-tuc/2026/mot/'],
      ['1', 'Trang chủ', '/'],
    ]);
    expect(cells.find(([kind]) => kind === 'Nội dung chưa có bài')?.[2]).toBe('II.1.3');
  });

  it('keeps its columns, and begins no formula, whatever stands in the fields', () => {
    const { rows, faults } = parseTable(written(hostile, 'csv') as string);
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(parseTable(written(plain, 'csv') as string).rows.length);
    const formula = quarterOf(() => HOSTILE);
    const cells = parseTable(written(formula, 'csv') as string).rows.flatMap((row) =>
      Object.values(row.cells),
    );
    expect(cells.filter((cell) => cell.includes('cmd')).length).toBeGreaterThan(5);
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });
});
