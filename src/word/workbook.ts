import { openWorkbook, type Parts } from './archive.ts';
import { WordRefusal } from './refusal.ts';
import { allBelow, attributeOf, childrenOf, parsePart } from './xml.ts';

/** Rows of cells, each the text that it shows; a merged cell says it in every place that it covers. */
export type SheetRows = string[][];

/** Largest part that is read, in bytes: tables of a year of a province have a tenth of it. */
const LARGEST_PART = 2 * 1024 * 1024;
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 200;

/** Formats of numbers that are days (ECMA-376-1, 18.8.30), and codes that hold years or months. */
const isDayFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? (id >= 14 && id <= 17) || id === 22
    : /[ym]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

const DAY_MS = 24 * 60 * 60 * 1000;

/** A day that Excel counts from 30 December 1899, or from 1 January 1904, as `YYYY-MM-DD`. */
function dayOf(serial: number, is1904: boolean): string {
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(start + Math.floor(serial) * DAY_MS);
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10);
}

/** A number as offices write it here: a comma before its decimals, so that none is read as thousands. */
function numberOf(text: string): string {
  const value = Number(text);
  return Number.isFinite(value) ? String(value).replace('.', ',') : text;
}

const named = (parent: Node, name: string): Element[] =>
  allBelow(parent, ({ localName }) => localName === name);

const tooLarge = (): WordRefusal =>
  new WordRefusal('Bảng Excel này quá lớn. Chép riêng bảng số liệu sang một tệp mới, rồi thử lại.');

function partOf(parts: Parts, name: string): Document | undefined {
  const bytes = parts.get(name);
  if (!bytes) return undefined;
  if (bytes.length > LARGEST_PART) throw tooLarge();
  return parsePart(new TextDecoder().decode(bytes));
}

/** The words of a text in a workbook, without how they are spoken (`rPh`). */
const wordsOf = (element: Element): string =>
  childrenOf(element)
    .map((child) => {
      if (child.localName === 't') return child.textContent ?? '';
      return child.localName === 'r' ? wordsOf(child) : '';
    })
    .join('');

/** What a sheet needs of its workbook to be read. */
interface Workbook {
  readonly strings: readonly string[];
  /** By number of a cell's look: whether it shows a day. */
  readonly days: readonly boolean[];
  readonly is1904: boolean;
}

function workbookOf(parts: Parts, book: Document): Workbook {
  const strings = partOf(parts, 'xl/sharedStrings.xml');
  const styles = partOf(parts, 'xl/styles.xml');
  const codes = new Map(
    (styles ? named(styles, 'numFmt') : []).map((one) => [
      Number(attributeOf(one, 'numFmtId')),
      attributeOf(one, 'formatCode') ?? '',
    ]),
  );
  const looks = styles ? named(styles, 'cellXfs').flatMap(childrenOf) : [];
  const dated = attributeOf(named(book, 'workbookPr')[0], 'date1904') ?? '';
  return {
    strings: strings ? named(strings, 'si').map(wordsOf) : [],
    days: looks.map((look) => {
      const id = Number(attributeOf(look, 'numFmtId') ?? 0);
      return isDayFormat(id, codes.get(id));
    }),
    is1904: ['1', 'true', 'on'].includes(dated),
  };
}

function textOf(cell: Element, { strings, days, is1904 }: Workbook): string {
  const type = attributeOf(cell, 't') ?? 'n';
  const inner = (name: string): Element | undefined =>
    childrenOf(cell).find(({ localName }) => localName === name);
  const inline = inner('is');
  if (inline) return wordsOf(inline);
  const value = inner('v')?.textContent ?? '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type !== 'n' || value === '') return value;
  return days[Number(attributeOf(cell, 's') ?? 0)] ? dayOf(Number(value), is1904) : numberOf(value);
}

/** `BC12` is column 54 of row 11, both from 0. */
function placeOf(reference: string | undefined): { x: number; y: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '') ?? [];
  if (letters === undefined) return undefined;
  const x = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { x, y: Number(digits) - 1 };
}

/** Says merged cells' words in every place that they cover, as far as a table of figures needs it. */
function spread(rows: SheetRows, sheet: Document): void {
  let left = MOST_ROWS;
  for (const merge of named(sheet, 'mergeCell')) {
    const [from, to] = (attributeOf(merge, 'ref') ?? '').split(':').map(placeOf);
    if (!from || !to) continue;
    const words = rows[from.y]?.[from.x] ?? '';
    for (let { y } = from; y <= Math.min(to.y, rows.length - 1); y += 1)
      for (let { x } = from; x <= Math.min(to.x, MOST_COLUMNS - 1) && left > 0; x += 1, left -= 1)
        (rows[y] ??= [])[x] = words;
  }
}

function rowsOf(sheet: Document, book: Workbook): SheetRows {
  const rows: SheetRows = [];
  let y = -1;
  for (const row of named(sheet, 'row')) {
    // Rows and cells that do not say where they stand follow the one before.
    const number = Number(attributeOf(row, 'r') ?? y + 2);
    y = Number.isInteger(number) ? number - 1 : y + 1;
    if (y < 0) continue;
    let x = -1;
    for (const cell of childrenOf(row)) {
      x = placeOf(attributeOf(cell, 'r'))?.x ?? x + 1;
      const text = x < MOST_COLUMNS ? textOf(cell, book).trim() : '';
      // Rows far below that only look like something hold nothing.
      if (text === '') continue;
      if (y >= MOST_ROWS) throw tooLarge();
      (rows[y] ??= [])[x] = text;
    }
  }
  spread(rows, sheet);
  return Array.from(rows, (row: string[] | undefined) =>
    Array.from(row ?? [], (text: string | undefined) => text ?? ''),
  );
}

/**
 * The sheets of a workbook (.xlsx), in its order: pure, in any browser, nothing leaves it.
 * @throws WordRefusal with one Vietnamese sentence when it cannot be read
 */
export function readWorkbook(bytes: Uint8Array): SheetRows[] {
  const parts = openWorkbook(bytes);
  const book = partOf(parts, 'xl/workbook.xml');
  const links = partOf(parts, 'xl/_rels/workbook.xml.rels');
  if (!book || !links)
    throw new WordRefusal('Tệp Excel này thiếu phần, không đọc được. Mở bằng Excel, lưu lại, rồi thử lại.');
  const targets = new Map(
    named(links, 'Relationship').map((link) => [
      attributeOf(link, 'Id'),
      (attributeOf(link, 'Target') ?? '').replace(/^(?:\/?xl\/)?/, 'xl/'),
    ]),
  );
  const whole = workbookOf(parts, book);
  return named(book, 'sheet').flatMap((sheet) => {
    const id = Array.from(sheet.attributes).find(({ localName }) => localName === 'id')?.value;
    const part = partOf(parts, targets.get(id) ?? '');
    return part ? [rowsOf(part, whole)] : [];
  });
}
