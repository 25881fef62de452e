import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { heading, paragraph, printBlocks, type PrintBlock } from '../print/blocks.ts';
import { pagesOfPdf } from '../print/pdf-fixture.ts';
import { codeFor, readCode } from '../print/picture-fixture.ts';
import { printable } from '../print/printable.ts';
import { canTypeset, typeset } from '../print/typst.ts';
import { handbookEpub } from './epub.ts';
import { handbookPdf, handbookTemplates, sheetPdf, type Chapter, type Handbook } from './handbook.ts';

/** Signs that mean something to Typst, to XML or to neither. */
const SIGNS = '#import "x" $a$ *b* _c_ `d` @e <f> &amp; ]]> \\ // /* "g" ~ = - + {h} [i]';
const setting = {
  level: 2,
  words: (name: string, id: string) => `${name} ${id}`,
  address: (url: string) => url,
};
const address = 'https://xa-mau.vn/q/abcdefg/';
const living = { address, shown: 'xa-mau.vn/q/abcdefg/', code: codeFor(address), alt: `Mã QR ${SIGNS}` };

const chapter = (id: string, title: string, blocks: readonly PrintBlock[]): Chapter => ({
  ...{ id, title, blocks, address: `/${id}/`, lead: SIGNS, page: living, keep: ['dịch vụ công'] },
});

const TEXT = `Mở **trang**, rồi [đăng nhập](https://xa-mau.vn/).

1. Bước ${'một '.repeat(30)}
2. Bước hai

   - ý nhỏ

| Cột | Số |
| --- | --- |
| A | 1 |
| B |

> Nhớ kỹ.

<LuuY>
Gọi <DuongDayNong id="a" />.
</LuuY>

## Mục con`;

const handbook: Handbook = {
  title: 'Sổ tay “thử” & <b>',
  keep: [],
  colour: '#0a2a66',
  place: SIGNS,
  operator: 'Ủy ban nhân dân xã Mẫu',
  day: '2026-11-20',
  notes: ['Thông tin đến ngày 20/11/2026.'],
  page: living,
  chapters: [
    chapter('mot', 'Nộp hồ sơ ở dịch vụ công', printBlocks(TEXT, 'mdx', setting)),
    chapter('hai', 'Dài '.repeat(75).trim(), [
      heading(2, 'Nhóm', true),
      heading(3, 'Hỏi gì?', true),
      paragraph(SIGNS),
    ]),
    chapter('bon', '中文', [paragraph('中')]),
    chapter('ba', '中文 😀 Ề', [paragraph('Chữ 中文 😀 và Ậ')]),
  ],
  words: { contents: 'Mục lục', scan: 'Quét để xem bản mới nhất', newest: 'Bản mới nhất' },
};

const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u200b]+/g, '');
const wordsOf = (block: PrintBlock): string[] => {
  if ('runs' in block) return [block.runs.map(({ text }) => text).join('')];
  if (block.kind === 'list') return block.items.flat().flatMap(wordsOf);
  if (block.kind === 'note') return block.blocks.flatMap(wordsOf);
  return [block.head, ...block.rows].flat().map((runs) => runs.map(({ text }) => text).join(''));
};

describe('the blocks of a text', () => {
  it('are its parts with their manner, and what components say', () => {
    const blocks = printBlocks(TEXT, 'mdx', setting);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'table', 'note', 'note', 'heading']);
    expect(blocks[0]).toEqual({
      kind: 'paragraph',
      runs: [
        { text: 'Mở ' },
        { text: 'trang', strong: true },
        { text: ', rồi ' },
        { text: 'đăng nhập', href: 'https://xa-mau.vn/' },
        { text: '.' },
      ],
    });
    expect(blocks.flatMap(wordsOf)).toContain('Gọi DuongDayNong a.');
    expect(blocks[2]).toMatchObject({
      rows: [
        [[{ text: 'A' }], [{ text: '1' }]],
        [[{ text: 'B' }], []],
      ],
    });
  });
});

describe('what the font cannot draw', () => {
  it('is left out and told; what it can stays as it is', () => {
    expect(printable({ a: ['Ẳẵ ₫ “đ”', 'x 😀\u200dy中'] })).toEqual({
      values: { a: ['Ẳẵ ₫ “đ”', 'x y'] },
      left: ['😀', '中'],
    });
  });
});

it('machines that publish can set PDFs', async () => {
  if (process.env['CI']) expect(await canTypeset()).toBe(true);
});

describe.skipIf(!(await canTypeset()))('a handbook as PDF', () => {
  it('is for everybody, holds its fonts, and says what its values say, whatever signs they have', async () => {
    const { pdf, left } = await handbookPdf(handbook);
    const source = pdf.toString('latin1');
    expect(left).toEqual(['中', '文', '😀']);
    for (const sign of ['/Lang (vi-VN)', '/Marked true', '/Outlines', '<pdfuaid:part>1'])
      expect(source).toContain(sign);
    const fonts = source.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(fonts.length).toBeGreaterThan(2);
    expect(source.match(/\/FontFile[23]? \d+ 0 R/g)).toHaveLength(fonts.length);
    const text = pagesOfPdf(pdf).join('');
    const said = handbook.chapters.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(wordsOf)]);
    for (const words of printable([handbook.title, SIGNS, ...said]).values)
      expect(text).toContain(bare(words));
  });

  it('takes any text: headings that skip a level, wide tables, words and lists without end', async () => {
    const wide = `${'| a '.repeat(14)}|\n${'| --- '.repeat(14)}|\n${`${'| x '.repeat(14)}|\n`.repeat(60)}`;
    const texts = [
      '#### Sâu\n\n## Nông\n\n###### Rất sâu',
      wide,
      'x'.repeat(3000),
      '- a\n  - b\n    - c',
      '1.\n2.',
      '[a](<b c>) <i>d</i>',
    ];
    for (const text of texts) {
      const all = [chapter('a', text.slice(0, 120), printBlocks(text, 'md', { ...setting, level: 4 }))];
      expect(pagesOfPdf((await handbookPdf({ ...handbook, chapters: all })).pdf).length).toBeGreaterThan(2);
    }
  });

  it('is the same every time', async () => {
    const [one, two] = [await handbookPdf(handbook), await handbookPdf(handbook)];
    expect(one.pdf.equals(two.pdf)).toBe(true);
  });

  it('gives a sheet of two sides at most, whose code leads to the page', async () => {
    const [first, second] = handbook.chapters as [Chapter, Chapter];
    const long = { ...first, blocks: Array.from({ length: 8 }, () => first.blocks).flat() };
    expect(pagesOfPdf((await sheetPdf(second, handbook)).pdf)).toHaveLength(1);
    expect(pagesOfPdf((await sheetPdf(long, handbook)).pdf)).toHaveLength(2);
    const values = { ...printable(first).values, ...handbook, title: first.title, size: 10 };
    const set = await typeset(handbookTemplates()[1] ?? '', {
      ...values,
      page: living,
      blocks: first.blocks,
    });
    expect(await readCode(set.svg())).toBe(address);
    expect(set.svg()).toContain(handbook.colour);
  });
});

describe('a handbook as e-book', () => {
  it('is sound by the rules of EPUB, and keeps every sign', async () => {
    const epub = handbookEpub(handbook, 'https://xa-mau.vn/so-tay/');
    expect(handbookEpub(handbook, 'https://xa-mau.vn/so-tay/').equals(epub)).toBe(true);
    const { valid, messages } = await EpubCheck.validate(new Uint8Array(epub));
    expect([valid, messages]).toEqual([true, []]);
    const files = unzipSync(epub);
    expect(strFromU8(files['book/ba.xhtml'] ?? new Uint8Array())).toContain('Chữ 中文 😀 và Ậ');
    expect(strFromU8(files['book/sheet.css'] ?? new Uint8Array())).toContain(`color: ${handbook.colour};`);
    expect(strFromU8(files['book/nav.xhtml'] ?? new Uint8Array())).toContain('hai.xhtml#muc-2');
  });

  it('is sound with nothing in it, and with signs that XML forbids', async () => {
    const bad = { ...handbook, title: 'a\u0000\u000b\ufffe', operator: undefined, page: undefined };
    for (const chapters of [[], [chapter('x', 'x\u0001', [paragraph('\u0008')])]]) {
      const { messages } = await EpubCheck.validate(new Uint8Array(handbookEpub({ ...bad, chapters }, 'x')));
      expect(messages).toEqual([]);
    }
  });
});
