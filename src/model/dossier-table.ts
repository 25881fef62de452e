import { foldVietnamese } from '../vietnamese/fold.ts';
import { slugify } from '../vietnamese/slug.ts';
import { dossierFigures, FIGURE_COLUMNS } from './dossier-figures.ts';
import { runsOn, type Period } from './period.ts';
import type { Unit } from './unit.ts';

/** A table as an office keeps it: rows of cells, each a text; merged cells say their words in every place that they cover. */
export type CellRows = readonly (readonly string[])[];

/** A unit as a table may name it. */
export interface UnitChoice {
  readonly id: string;
  readonly names: readonly string[];
  readonly valid: Period;
}

/** How a table may name a unit. */
export const unitChoice = (id: string, { names, valid }: Pick<Unit, 'names' | 'valid'>): UnitChoice => ({
  id,
  names: [...new Set(names.flatMap(({ name, short }) => [name, ...(short ? [short] : [])]))],
  valid: { from: valid.from, to: valid.to },
});

/** Rows of a table in the shape of `content/tinh-hinh-giai-quyet.csv`. */
export interface FigureRows {
  /** The lines below the headings, each with the row of the table that it was, from 1. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly row: number }[];
  /** Units that there are not, a Vietnamese sentence each. */
  readonly strangers: readonly string[];
  /** What else a person has to look at, likewise. */
  readonly unsure: readonly string[];
}

/** Why a table gives no figures: one Vietnamese sentence. */
export class TableRefusal extends Error {}

type FigureField = (typeof FIGURE_COLUMNS)[keyof typeof FIGURE_COLUMNS];
const FIELDS = Object.values(FIGURE_COLUMNS);

/** Words by which tables name what each field holds, folded; the first that fits names a column. */
const WORDS: readonly (readonly [FigureField, RegExp])[] = [
  ['pendingOverdue', /^(?=.*(?:dang|chua) )(?=.*(?:qua|tre) han)/],
  ['pendingInTime', /^(?=.*(?:dang|chua) )(?=.*trong han)/],
  ['early', /truoc han|som han/],
  ['onTime', /dung han/],
  ['late', /(?:qua|tre) han/],
  ['online', /truc tuyen/],
  ['carriedOver', /ky truoc|thang truoc|^ton\b/],
  ['received', /tiep nhan|nhan moi/],
  ['month', /^(?:thang|thang nam|ky bao cao|ky)$/],
  ['unit', /^(?:ma |ten )?(?:don vi|co quan)\b|^(?:ten )?(?:xa|phuong|xa phuong)$/],
];
/** Sums of other columns. */
const SUM = /\btong\b/;

const plain = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The field that a heading names, by its key in the CSV or in an office's words. */
function fieldOf(heading: string): FigureField | undefined {
  const key = Object.entries(FIGURE_COLUMNS).find(([name]) => name === heading.trim().toLowerCase())?.[1];
  const words = plain(heading);
  if (key || SUM.test(words)) return key;
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

const labelOf = (name: FigureField): string => {
  const { label } = dossierFigures.schema().shape[name].meta() as { label: string };
  return label;
};

/** What the columns of a table of figures are called, in the order of the CSV. */
export const figureLabels = (): string[] => FIELDS.map(labelOf);

/** Where a table's headings stand, and what each column holds. */
interface Head {
  /** The first row below the headings, from 0. */
  readonly below: number;
  readonly headings: readonly string[];
  readonly fields: readonly (FigureField | undefined)[];
}

/** A table has titles above its headings, and headings of two or three rows. */
const MOST_ABOVE = 15;
const DEEPEST = 3;

function headAt(table: CellRows, from: number, depth: number): Head {
  const rows = table.slice(from, from + depth);
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const headings = Array.from({ length: columns }, (_, x) =>
    [...new Set(rows.map((row) => (row[x] ?? '').replace(/\s+/g, ' ').trim()))].filter(Boolean).join(' – '),
  );
  return { below: from + depth, headings, fields: headings.map(fieldOf) };
}

const knownIn = ({ fields }: Head): number => new Set(fields.filter(Boolean)).size;

/** The headings of a table: the rows that name most fields, of these the fewest. */
function headOf(table: CellRows): Head | undefined {
  const above = table.slice(0, MOST_ABOVE);
  const heads = Array.from({ length: DEEPEST }, (_, n) =>
    above.map((__, from) => headAt(table, from, n + 1)),
  );
  const most = Math.max(0, ...heads.flat().map(knownIn));
  return most >= 3 ? heads.flat().find((head) => knownIn(head) === most) : undefined;
}

/** Whether a table is one of dossier figures: its headings name a month and some counts. */
export function isFigureTable(table: CellRows): boolean {
  const head = headOf(table);
  return head !== undefined && knownIn(head) >= 5 && head.fields.includes('month');
}

/** Forms of a month, folded: `2026-01-15`; `Tháng 1/2026`, `tháng 01 năm 2026`, `15/01/2026`. */
const MONTHS: readonly RegExp[] = [
  /^(?<year>20\d{2}) (?<month>\d{1,2})(?: |$)/,
  /^(?:thang )?(?:\d{1,2} )?(?<month>\d{1,2}) (?:nam )?(?<year>20\d{2})$/,
];

/** A month as people write it, as `YYYY-MM`; other words as they stand. */
function monthOf(text: string): string {
  const words = plain(text);
  for (const form of MONTHS) {
    const { year, month = '' } = form.exec(words)?.groups ?? {};
    if (year !== undefined) return `${year}-${month.padStart(2, '0')}`;
  }
  return text;
}

/** The code of a unit that a table names by its code or its name; undefined when no unit is called so. */
function unitOf(text: string, month: string, units: readonly UnitChoice[]): string | undefined {
  const known = units.find(({ id }) => id === text);
  if (known) return known.id;
  const words = plain(text);
  const named = units.filter(
    ({ id, names }) => id === slugify(text) || names.some((one) => plain(one) === words),
  );
  const then = named.filter(({ valid }) => runsOn(valid, `${month}-15`));
  return (then[0] ?? named[0])?.id;
}

/** Rows that hold no figures: nothing at all, sums, numbers of columns. */
const isNoRow = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^\(?[\dA-Z]{0,2}\)?$/.test(cell.trim()));
const isSum = (cells: readonly string[]): boolean => cells.some((cell) => /^tong\b|^cong$/.test(plain(cell)));

/** A cell with plain blanks: web pages write `1 204` with others. */
const counted = (cell: string): string => cell.replace(/[\s\u00a0]+/g, ' ').trim();

/** The headings of a table of figures. @throws TableRefusal when they are not those */
function figureHead(table: CellRows): Head {
  const head = headOf(table);
  const all = figureLabels().join('; ');
  if (!head) throw new TableRefusal(`Không thấy dòng tên cột trong bảng. Bảng cần các cột: ${all}.`);
  const missing = FIELDS.filter((name) => !head.fields.includes(name));
  if (missing.length > 0)
    throw new TableRefusal(`Bảng thiếu cột: ${missing.map(labelOf).join('; ')}. Cần đủ các cột: ${all}.`);
  const doubled = head.fields.find((name, x) => name && head.fields.indexOf(name) !== x);
  if (doubled)
    throw new TableRefusal(
      `Bảng có nhiều cột cùng là “${labelOf(doubled)}”: ${head.headings.filter((_, x) => head.fields[x] === doubled).join('; ')}. Giữ một cột.`,
    );
  return head;
}

/**
 * Reads the table of dossier figures among some tables, whatever order its columns have. What its cells say is not judged here; the
 * rules of the CSV do.
 * @throws TableRefusal when there is none with all the columns of the figures
 */
export function figureRows(tables: readonly CellRows[], units: readonly UnitChoice[]): FigureRows {
  const filled = tables.filter((rows) => rows.some((cells) => cells.some((cell) => cell.trim() !== '')));
  const table = filled.find(isFigureTable) ?? filled[0];
  if (!table) throw new TableRefusal('Ở đây không có bảng nào có chữ.');
  const head = figureHead(table);
  const at = FIELDS.map((name) => head.fields.indexOf(name));
  const strangers = new Set<string>();
  let sums = 0;
  const rows = table.slice(head.below).flatMap((cells, n) => {
    const own = at.map((x) => counted(cells[x] ?? ''));
    if (isNoRow(own)) return [];
    if (isSum(cells)) {
      sums += 1;
      return [];
    }
    const [month, name] = [monthOf(own[0] ?? ''), own[1] ?? ''];
    const unit = unitOf(name, month, units);
    if (unit === undefined && name !== '') strangers.add(name);
    return [{ cells: [month, unit ?? name, ...own.slice(2)], row: head.below + n + 1 }];
  });
  if (rows.length === 0) throw new TableRefusal('Bảng có tên cột mà không có dòng số liệu nào.');
  const left = head.headings.filter((heading, x) => heading && !head.fields[x]);
  return {
    rows,
    strangers: [...strangers].map(
      (name) => `Không có đơn vị nào tên “${name}”. Sửa thành tên hoặc mã trong danh sách đơn vị.`,
    ),
    unsure: [
      ...(sums > 0 ? [`Đã bỏ ${sums} dòng cộng.`] : []),
      ...(left.length > 0 ? [`Không dùng các cột: ${left.join('; ')}.`] : []),
    ],
  };
}

const cellOf = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""').replace(/\s+/g, ' ')}"`
    : text;

const COLUMN_NAMES = Object.keys(FIGURE_COLUMNS);

/** The first line of the CSV, without a line break, where there is no file yet. */
export const FIGURE_HEADING = COLUMN_NAMES.join(',');

/** Marks between cells, as spreadsheets write them; those of Vietnam write semicolons. */
const DELIMITERS = [';', '\t', ','];

/** Rows as lines of the CSV that has a first line: with its mark between cells, in the order of its columns. */
export function figureLines({ rows }: Pick<FigureRows, 'rows'>, heading: string): string[] {
  const delimiter = DELIMITERS.find((mark) => heading.includes(mark)) ?? ',';
  const at = heading.split(delimiter).map((name) => COLUMN_NAMES.indexOf(name.replace(/[\s"\uFEFF]/g, '')));
  return rows.map(({ cells }) => at.map((x) => cellOf(cells[x] ?? '', delimiter)).join(delimiter));
}
