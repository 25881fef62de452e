import { attributeOf, elementsOf, isElement, type Element } from '../files/html.ts';
import { words } from '../site/sentences/words.ts';

/** The cells of a table by row and column; one that spans several stands in each of them. */
function gridOf(table: Element): (Element | undefined)[][] {
  const grid: (Element | undefined)[][] = [];
  const rows = elementsOf(table, (one) => one === table || one.tagName !== 'table').filter(
    ({ tagName }) => tagName === 'tr',
  );
  const spanOf = (cell: Element, name: string): number =>
    Math.min(1000, Number(attributeOf(cell, name)) || 1);
  rows.forEach((row, number) => {
    let column = 0;
    for (const cell of row.childNodes.filter(isElement)) {
      if (cell.tagName !== 'td' && cell.tagName !== 'th') continue;
      while (grid[number]?.[column]) column += 1;
      for (let down = 0; down < Math.min(spanOf(cell, 'rowspan'), rows.length - number); down += 1)
        for (let right = 0; right < spanOf(cell, 'colspan'); right += 1)
          (grid[number + down] ??= [])[column + right] = cell;
    }
  });
  return grid;
}

/**
 * Rows of a table as lines that stand by themselves: `name: value` of two columns, `name – Label: value; Label: value` of more. `textOf` reads a
 * cell. What a column of sources says is left out. Columns have the names of the row or rows above the first with a value.
 */
export function tableRows(table: Element, textOf: (cell: Element) => string): string[] {
  const grid = gridOf(table);
  const isHead = (row: readonly (Element | undefined)[]): boolean =>
    row.length > 0 && row.every((cell) => !cell || cell.tagName === 'th');
  const from = grid.findIndex((row) => !isHead(row));
  const heads = from > 0 ? grid.slice(0, from) : [];
  const caption = elementsOf(table).find(({ tagName }) => tagName === 'caption');
  const body = (from < 0 ? grid : grid.slice(from)).map((row) => {
    const seen = new Set<Element>();
    const cells = row.flatMap((cell, column) => {
      if (!cell || seen.has(cell)) return [];
      seen.add(cell);
      const labels = [...new Set(heads.flatMap((head) => head[column] ?? []))].map(textOf).filter(Boolean);
      return [{ label: labels.join(', '), text: textOf(cell) }];
    });
    const [name, ...values] = cells.filter(({ label, text }) => text !== '' && label !== words.source);
    if (!name) return '';
    if (cells.length <= 2) return [name.text, ...values.map(({ text }) => text)].join(': ');
    const said = values.map(({ label, text }) => (label === '' ? text : `${label}: ${text}`)).join('; ');
    return [name.text, said].filter(Boolean).join(' – ');
  });
  return [caption ? textOf(caption) : '', ...body].filter(Boolean);
}
