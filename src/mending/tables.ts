import { frontMatterLines, maskOf } from './blocks.ts';
import { breakOf, linesOf, type Change, type Line, type Mend } from './change.ts';

const DELIMITER = /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/;
const ROW = /^\s{0,3}\|.*\|\s*$/;

/** Cells of a row; a bar after a backslash is part of its cell. */
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

const dashes = (count: number): string => `|${' --- |'.repeat(count)}`;
const isDelimiter = ({ text }: Line): boolean => DELIMITER.test(text) && text.includes('|');

/** Rows between bars: the row of dashes is put in, or made as long as the head; blank lines between rows go. */
function mendBarred(rows: readonly Line[], lineBreak: string): Change[] {
  const [head, second] = rows;
  if (!head || !second || isDelimiter(head)) return [];
  const count = cellsOf(head.text).length;
  const others = rows.slice(1).filter((row) => !isDelimiter(row));
  const isEven = count > 1 && others.every(({ text }) => cellsOf(text).length === count);
  const delimiters = rows.filter(isDelimiter).length;
  const gaps = rows.slice(1).flatMap((row, n): Change[] => {
    const start = rows[n]?.next ?? row.start;
    return start === row.start ? [] : [{ start, end: row.start, text: '', code: CODE, isSure: isEven }];
  });
  if (delimiters === 0) {
    const put = {
      start: head.next,
      end: head.next,
      text: dashes(count) + lineBreak,
      code: CODE,
      isSure: isEven,
    } as const;
    const [first, ...rest] = gaps;
    if (first?.start === head.next) return [{ ...put, end: first.end }, ...rest];
    return [put, ...gaps];
  }
  if (delimiters > 1 || !isDelimiter(second)) return [];
  const own = cellsOf(second.text).length;
  const longer = {
    start: second.start,
    end: second.end,
    text: dashes(count),
    code: CODE,
    isSure: isEven,
  } as const;
  return [...(own === count ? [] : [longer]), ...gaps].sort((a, b) => a.start - b.start);
}
const CODE = 'bang-thieu-gach';

const tabsIn = ({ text }: Line): number => text.split('\t').length - 1;
/** What begins a list or stands indented is no row. */
const NO_ROW = /^\s|^(?:[-+*•·–—o§]|\d{1,3}[.)]|[IVX]{1,4}\.|[a-zđ]\))\t/;

/** Rows with tabs between their cells, as they come out of Excel. */
function mendTabbed(rows: readonly Line[], lineBreak: string): Change[] {
  const count = tabsIn(rows[0] as Line) + 1;
  const isSure =
    (count > 2 || rows.length > 2) &&
    rows.every(({ text }) => text.split('\t').every((cell) => cell.trim() !== ''));
  return rows.map(({ start, end, text }, n) => {
    const row = `| ${text
      .split('\t')
      .map((cell) => cell.trim().replace(/(?<!\\)\|/g, '\\|'))
      .join(' | ')} |`;
    return { start, end, text: n === 0 ? `${row}${lineBreak}${dashes(count)}` : row, code: CODE, isSure };
  });
}

/** Neighbouring lines of one kind. */
function runsOf(
  lines: readonly Line[],
  belongs: (line: Line, last: Line | undefined) => boolean,
  mayGap: boolean,
): Line[][] {
  const runs: Line[][] = [];
  let last: Line | undefined;
  let gap = 0;
  for (const line of lines) {
    if (line.text.trim() === '') gap += 1;
    else {
      const goesOn = last !== undefined && (gap === 0 || (mayGap && gap === 1)) && belongs(line, last);
      if (goesOn) runs.at(-1)?.push(line);
      else if (belongs(line, undefined)) runs.push([line]);
      last = belongs(line, undefined) ? line : undefined;
      gap = 0;
    }
  }
  return runs.filter((run) => run.length > 1);
}

/** Tables that lost their row of dashes on the way from Word, or their bars on the way from Excel. */
export const mendTables: Mend = (source) => {
  const { text, kind, isVerbatim } = source;
  if (kind !== 'markdown' || isVerbatim || !/[|\t]/.test(text)) return [];
  const mask = maskOf(source);
  const all = linesOf(text);
  const front = frontMatterLines(all);
  const lines = all
    .slice(front === 0 ? 0 : front + 1)
    .filter(({ start, end, text: line }) => line.trim() === '' || mask.slice(start, end).trim() !== '');
  const lineBreak = breakOf(text);
  const isRow = ({ text: line }: Line): boolean => ROW.test(line);
  const isTabbed = (line: Line, last?: Line): boolean =>
    tabsIn(line) > 0 && !NO_ROW.test(line.text) && !isRow(line) && (!last || tabsIn(last) === tabsIn(line));
  return [
    ...runsOf(lines, isRow, true).flatMap((rows) => mendBarred(rows, lineBreak)),
    ...runsOf(lines, isTabbed, false).flatMap((rows) => mendTabbed(rows, lineBreak)),
  ].sort((a, b) => a.start - b.start);
};
