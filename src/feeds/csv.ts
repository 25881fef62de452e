/** A cell of a table; `undefined` is an empty cell. */
export type Cell = string | number | undefined;

/**
 * What spreadsheets run as a formula when a cell begins with it (OWASP, CSV Injection): the signs, also in the wide forms of
 * East Asian keyboards, behind blanks or invisible signs that a program may drop.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV (RFC 4180): commas, CRLF, decimal point, and a byte order mark, without which Excel reads Vietnamese
 * letters wrong. Without rows only the headings stand.
 */
export const csvText = (headings: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[headings, ...rows].map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
