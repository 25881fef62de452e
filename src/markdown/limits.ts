import type { Fault, Place } from '../files/fault.ts';

/**
 * Bounds far above what people write. Sätteri refuses a tree deeper than 128 levels, and in a word or paragraph without end
 * it looks for the end of each mark anew: 100 KB of `_a__b` without a space cost ten seconds.
 */
export const LARGEST = {
  /** Levels of lists, quotations, bold, links and tags inside each other. */
  depth: 100,
  /** Characters of one paragraph: ten minutes of reading aloud. */
  paragraph: 10_000,
  /** Characters without a blank between them: longer than any address. */
  word: 2_000,
} as const;

const number = (value: number): string => value.toLocaleString('vi');

/** Signs at the beginning of a line that each open a quotation or a list inside the last. */
const OPENERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/;
const OPENER = />|[-+*]|\d{1,9}[.)]/g;
/** The second line of a table: the rows below it are paragraphs of their own. */
const TABLE = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** Where a new paragraph surely begins although no blank line stands before it. */
const BEGINS = /^[ \t]*(?:[-+*][ \t]|#{1,6}[ \t])/;

const at = (line: number, column = 1) => ({ line, column });

/** How deep is too deep, said where it begins. */
export const tooDeep = (place: Place): Fault => ({
  ...place,
  code: 'long-qua-sau',
  what: `Danh sách, trích dẫn hoặc thẻ lồng nhau quá ${LARGEST.depth} tầng`,
  why: 'Máy không dựng được trang sâu như vậy',
  mend: 'xóa bớt dấu > hoặc dấu gạch đầu dòng lặp lại',
});

const tooLong = (place: Place, length: number): Fault => ({
  ...place,
  code: 'doan-qua-dai',
  what: `Đoạn dài ${number(length)} ký tự, mức tối đa là ${number(LARGEST.paragraph)}`,
  why: 'Đoạn dài như vậy không ai đọc nổi và làm máy dựng trang rất chậm',
  mend: 'tách thành nhiều đoạn bằng một dòng trống',
});

const unbroken = (place: Place, length: number): Fault => ({
  ...place,
  code: 'chu-qua-dai',
  what: `Dòng này có ${number(length)} ký tự liền nhau không có dấu cách, mức tối đa là ${number(LARGEST.word)}`,
  why: 'Thường là mã máy dán nhầm; nó làm máy dựng trang rất chậm',
  mend: 'xóa phần dán nhầm, hoặc thêm dấu cách',
});

function faultOfLine(line: string, place: Place): Fault | undefined {
  const openers = (OPENERS.exec(line)?.[0].match(OPENER) ?? []).length;
  if (openers > LARGEST.depth) return tooDeep(place);
  if (line.length <= LARGEST.word) return undefined;
  const word = line.split(/\s+/).find(({ length }) => length > LARGEST.word);
  return word === undefined ? undefined : unbroken(place, word.length);
}

/** The first place where a Markdown text goes beyond the bounds, found before it is parsed; undefined when it keeps them. */
export function sizeFault(source: string): Fault | undefined {
  let first = 1;
  let length = 0;
  let inTable = false;
  for (const [index, line] of source.split(/\r\n|\n|\r/).entries()) {
    const fault = faultOfLine(line, at(index + 1));
    if (fault) return fault;
    const blank = line.trim() === '';
    inTable = !blank && (inTable || (length > 0 && TABLE.test(line)));
    if (blank || inTable || BEGINS.test(line)) length = 0;
    if (length === 0) first = index + 1;
    length += blank ? 0 : line.length;
    if (length > LARGEST.paragraph) return tooLong(at(first), length);
  }
  return undefined;
}
