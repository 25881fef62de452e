import type { BrandColours } from '../site/brand-colours.ts';

/** Measures of the drawing, in its own units: one cell, and what stands left, right and above. */
const GRID = { column: 23, row: 22, left: 52, right: 30, top: 34 } as const;

/** A thing with how much of it there is in each month. */
export interface GridRow {
  /** What stands before its row: a number of a plan's item, without signs of XML. */
  readonly id: string;
  readonly counts: readonly number[];
}

/** Width and height of the drawing of so many rows and months. */
export const coverageGridSize = (rows: number, months: number): { width: number; height: number } => ({
  width: GRID.left + months * GRID.column + GRID.right,
  height: GRID.top + rows * GRID.row,
});

/** Half a side of a square: its area goes with the number, and one is still seen. */
const halfSide = (count: number, most: number): number =>
  Math.round((2 + 7.5 * Math.sqrt(count / most)) * 2) / 2;

const square = (x: number, y: number, half: number): string =>
  `M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}z`;

const text = (x: number, y: number, words: string | number, anchor?: 'middle' | 'end'): string =>
  `<text x="${x}" y="${y}"${anchor ? ` text-anchor="${anchor}"` : ''}>${words}</text>`;

/**
 * How much there is of each thing in each of `months` (`YYYY-MM`), as a file: the larger a square, the more; a dash is nothing; at the
 * end of each row its sum. In the colours of the reader's scheme.
 */
export function coverageSvg(
  rows: readonly GridRow[],
  months: readonly string[],
  { brand, darkInk }: BrandColours,
): string {
  const { column, row, left, top } = GRID;
  const { width, height } = coverageGridSize(rows.length, months.length);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const x = (n: number): number => left + (n + 0.5) * column;
  const y = (n: number): number => top + (n + 0.5) * row;
  const cells = rows.flatMap(({ counts }, line) =>
    counts.map((count, n) => ({ count, x: x(n), y: y(line) })),
  );
  const filled = cells.filter(({ count }) => count > 0);
  const empty = cells.filter(({ count }) => count === 0);
  const heads = months.map((month, n) => {
    const begins = n === 0 || month.endsWith('-01');
    return (
      (begins ? text(x(n), 12, month.slice(0, 4), 'middle') : '') +
      text(x(n), 28, Number(month.slice(5)), 'middle')
    );
  });
  const ends = rows.map(
    ({ id, counts }, n) =>
      text(0, y(n) + 4, id) +
      text(
        width - 2,
        y(n) + 4,
        counts.reduce((sum, count) => sum + count, 0),
        'end',
      ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif" font-size="13" fill="#1d1b18">`,
    `<style>@media(prefers-color-scheme:dark){svg{fill:#f1eee9}.co{fill:${darkInk}}.khong{stroke:#949089}}</style>`,
    `<path class="co" fill="${brand}" d="${filled.map((cell) => square(cell.x, cell.y, halfSide(cell.count, most))).join('')}"/>`,
    `<path class="khong" stroke="#75706a" d="${empty.map((cell) => `M${cell.x - 3} ${cell.y}h6`).join('')}"/>`,
    ...heads,
    ...ends,
    '</svg>\n',
  ].join('');
}
