import type { Element, ElementContent } from 'hast';
import { toText } from './tree.ts';

/** A table as a grid: every cell by itself, the words of merged cells in each place that they cover. */
export interface Grid {
  readonly rows: readonly (readonly ElementContent[])[][];
  /** A line that stood across the whole table above its head. */
  readonly caption: readonly ElementContent[] | undefined;
  readonly mergedCells: number;
}

/** Most columns; a document may claim any number. */
const MOST_COLUMNS = 60;

const elementsIn = (parent: Element, ...names: readonly string[]): Element[] =>
  parent.children.filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  );

const rowsOf = (table: Element): Element[] => [
  ...elementsIn(table, 'thead', 'tbody', 'tfoot').flatMap((part) => elementsIn(part, 'tr')),
  ...elementsIn(table, 'tr'),
];

const spanOf = (cell: Element, name: 'colSpan' | 'rowSpan', most: number): number => {
  const span = Number(cell.properties[name] ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, most) : 1;
};

/** A cell's blocks in one line, a break between them. */
export function lineOfCell(cell: Element): ElementContent[] {
  const lines: ElementContent[][] = [[]];
  for (const child of cell.children) {
    if (child.type === 'element' && child.tagName === 'table')
      for (const row of rowsOf(child))
        lines.push([{ type: 'text', value: elementsIn(row, 'td', 'th').map(toText).join('; ') }]);
    else if (child.type === 'element' && ['p', 'ul', 'ol', 'li'].includes(child.tagName))
      lines.push(child.children, []);
    else if (child.type !== 'comment') lines.at(-1)?.push(child as ElementContent);
  }
  const filled = lines.filter((line) => line.some((one) => toText(one).trim() !== '' || hasPicture(one)));
  return filled.flatMap((line, n) => (n === 0 ? line : [lineBreak(), ...line]));
}

const lineBreak = (): Element => ({ type: 'element', tagName: 'br', properties: {}, children: [] });
const hasPicture = (node: ElementContent): boolean =>
  node.type === 'element' && (node.tagName === 'img' || node.children.some(hasPicture));

interface Spread {
  readonly content: readonly ElementContent[];
  readonly isAcross: boolean;
}

/** Heads of two rows become one: `Kết quả – Số lượng`. */
function joinHead(
  rows: readonly (readonly ElementContent[])[][],
  depth: number,
): (readonly ElementContent[])[][] {
  const head = (rows[0] ?? []).map((_, column): readonly ElementContent[] => {
    const parts = rows.slice(0, depth).map((row) => (row[column] ?? []).map(toText).join('').trim());
    return [{ type: 'text', value: [...new Set(parts.filter(Boolean))].join(' – ') }];
  });
  return [head, ...rows.slice(depth)];
}

/** Lays a table out. */
export function gridOf(table: Element): Grid {
  const rows = rowsOf(table);
  const grid: (Spread | undefined)[][] = rows.map(() => []);
  let mergedCells = 0;
  let [headDepth, isHeadWide] = [1, false];
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of elementsIn(row, 'td', 'th')) {
      while (grid[y]?.[x]) x += 1;
      const width = spanOf(cell, 'colSpan', MOST_COLUMNS - Math.min(x, MOST_COLUMNS - 1));
      const height = spanOf(cell, 'rowSpan', rows.length - y);
      if (width > 1 || height > 1) mergedCells += 1;
      if (y === 0) headDepth = Math.max(headDepth, height);
      if (y === 0 && width > 1) isHeadWide = true;
      const content = lineOfCell(cell);
      for (let dy = 0; dy < height; dy += 1)
        for (let dx = 0; dx < width; dx += 1) {
          const line = grid[y + dy];
          if (line) line[x + dx] = { content, isAcross: dx > 0 };
        }
      x += width;
    }
  });
  const columns = Math.max(0, ...grid.map((line) => line.length));
  // A line across the whole table is said once.
  const isBanner = (line: readonly (Spread | undefined)[]): boolean =>
    columns > 1 && line.length === columns && line.every((cell, x) => x === 0 || cell?.isAcross === true);
  const spread = grid.map((line) =>
    Array.from({ length: columns }, (_, x): readonly ElementContent[] =>
      isBanner(line) && x > 0 ? [] : (line[x]?.content ?? []),
    ),
  );
  const filled = spread.filter((line) => line.some((cell) => cell.length > 0));
  const hasCaption = filled.length > 2 && grid[0] !== undefined && isBanner(grid[0]);
  const below = hasCaption ? filled.slice(1) : filled;
  const isTwofold = !hasCaption && isHeadWide && headDepth > 1 && headDepth < 4 && below.length > headDepth;
  return {
    rows: isTwofold ? joinHead(below, headDepth) : below,
    caption: hasCaption ? filled[0]?.[0] : undefined,
    mergedCells,
  };
}
