import type { ReportBlock } from '../../channels/report/block.ts';

function element(name: string, text: string | number | undefined = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = String(text);
  return made;
}

function tableOf({ headings, rows }: Extract<ReportBlock, { kind: 'table' }>, name: string): HTMLElement {
  // A wide table moves by itself, by keys too.
  const frame = document.createElement('div');
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', name);
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const heading of headings) {
    const cell = element('th', heading);
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const body = table.createTBody();
  for (const cells of rows) {
    const row = body.insertRow();
    cells.forEach((cell, column) => {
      const box = element(column === 0 ? 'th' : 'td', cell);
      if (column === 0) box.setAttribute('scope', 'row');
      if (typeof cell === 'number') box.className = 'number';
      row.append(box);
    });
  }
  frame.append(table);
  return frame;
}

/** Shows the parts of a report in an element, instead of what it held: no text becomes markup. */
export function showBlocks(place: Element, blocks: readonly ReportBlock[]): void {
  let last = '';
  place.replaceChildren(
    ...blocks.map((block) => {
      if (block.kind === 'table') return tableOf(block, last);
      if (block.kind === 'heading') last = block.text;
      return element(block.kind === 'paragraph' ? 'p' : block.level === 1 ? 'h3' : 'h4', block.text);
    }),
  );
}
