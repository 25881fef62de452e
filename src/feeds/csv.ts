/** A cell of a table; `undefined` is an empty cell. */
export type Cell = string | number | undefined;

/**
 * What spreadsheets run as a formula when a cell begins with it (OWASP, CSV Injection): the signs, also in the wide forms of
 * East Asian keyboards, behind blanks or invisible signs that a program may drop.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** Between cells, with the decimal sign that goes with it. */
const SEPARATORS = { ',': '.', ';': ',' } as const;
type Separator = keyof typeof SEPARATORS;

function cellText(cell: Cell, separator: Separator): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', SEPARATORS[separator]);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV (RFC 4180): CRLF, and a byte order mark, without which Excel reads Vietnamese letters wrong. Without rows only the
 * headings stand. Data for programs are parted by commas. What a clerk opens by a double click is parted by semicolons, as a
 * Windows set to Vietnamese expects, where the comma is the decimal sign; a line `sep=;` would tell any Excel, which then no longer
 * heeds the byte order mark.
 */
export const csvText = (
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  separator: Separator = ',',
): string =>
  `\uFEFF${[headings, ...rows].map((row) => row.map((cell) => cellText(cell, separator)).join(separator)).join('\r\n')}\r\n`;
