import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from './fault.ts';

/** One row of a table with the line it stands on. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A CSV file as a spreadsheet saves it. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  /** What the table cannot be read for; a row with a fault is not among the rows. */
  readonly faults: readonly Fault[];
}

interface ParsedRow {
  record: string[];
  info: { lines: number };
}

const fault = (line: number, code: string, what: string, mend: string, why?: string): Fault => ({
  line,
  column: 1,
  code,
  what,
  ...(why && { why }),
  mend,
});

/** Marks between cells that spreadsheets write: semicolon (Vietnamese locale), tab, comma. */
const DELIMITERS = [';', '\t', ','];

function parseRows(text: string, delimiter: string): ParsedRow[] | Fault {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as ParsedRow[];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const { lines } = cause as CsvError & { lines?: number };
    return fault(
      lines ?? 1,
      'bang-hong',
      cause.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'Dấu nháy kép mở ra mà không đóng lại'
        : 'Dấu nháy kép nằm sai chỗ',
      'mở tệp bằng Excel, xóa dấu nháy kép trong ô, rồi lưu lại kiểu CSV UTF-8',
    );
  }
}

function judgeHeadings(headings: readonly string[], known: readonly string[], line: number): Fault[] {
  const mend = `dòng đầu phải có đủ các cột: ${known.join(', ')}`;
  const told = (what: string, why?: string): Fault => fault(line, 'cot-sai', what, mend, why);
  if (headings.length === 1 && known.length > 1)
    return [told('Bảng chỉ có một cột', 'Các ô phải cách nhau bằng dấu phẩy, dấu chấm phẩy hoặc phím Tab')];
  const doubled = headings.filter((heading, position) => headings.indexOf(heading) !== position);
  return [
    ...known
      .filter((heading) => !headings.includes(heading))
      .map((heading) => told(`Thiếu cột “${heading}”`)),
    ...headings.filter((heading) => !known.includes(heading)).map((heading) => told(`Cột lạ “${heading}”`)),
    ...[...new Set(doubled)]
      .filter((heading) => known.includes(heading))
      .map((heading) => told(`Cột “${heading}” có hai lần`)),
  ];
}

function judgeRow({ record, info }: ParsedRow, headings: readonly string[]): Fault | undefined {
  if (record.length === headings.length) return undefined;
  return fault(
    info.lines,
    'so-o-sai',
    `Dòng này có ${record.length} ô, bảng có ${headings.length} cột`,
    'xem lại dấu phân cách: thừa hoặc thiếu ô thì các số đứng sai cột',
  );
}

/**
 * Parses CSV text as spreadsheets save it: separated by comma, semicolon or tab; empty rows are skipped.
 * `known` are the headings that the table must have, in any order; none to take the table's own. Never throws.
 */
export function parseTable(text: string, known?: readonly string[]): Table {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const parsed = parseRows(text, DELIMITERS.find((mark) => first.includes(mark)) ?? ',');
  if (!Array.isArray(parsed)) return { headings: [], rows: [], faults: [parsed] };
  const filled = parsed.filter(({ record }) => record.some((cell) => cell !== ''));
  const headings = filled[0]?.record ?? [];
  const wrong = known ? judgeHeadings(headings, known, filled[0]?.info.lines ?? 1) : [];
  if (wrong.length) return { headings, rows: [], faults: wrong };
  const below = filled.slice(1).map((row) => ({ row, fault: judgeRow(row, headings) }));
  return {
    headings,
    rows: below
      .filter((one) => !one.fault)
      .map(({ row }) => ({
        line: row.info.lines,
        cells: Object.fromEntries(headings.map((heading, column) => [heading, row.record[column] ?? ''])),
      })),
    faults: below.flatMap((one) => one.fault ?? []),
  };
}
