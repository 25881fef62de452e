import type { Element, Root } from 'hast';
import { changeElements } from './tree.ts';

/** Classes that say how a cell is aligned; left is the default and has none. */
export const ALIGNMENT_CLASSES = { right: 'text-right', center: 'text-center' } as const;

/** Alignment of a cell, from the attribute or, as Sätteri writes it, from a style, which our policy would block. */
function alignmentOf({ properties }: Element): string | undefined {
  const written =
    typeof properties['align'] === 'string'
      ? properties['align']
      : /text-align:\s*(\w+)/.exec(String(properties['style'] ?? ''))?.[1];
  return ALIGNMENT_CLASSES[written as keyof typeof ALIGNMENT_CLASSES];
}

/** Alignment of cells becomes a class; heads get their scope. Stands before the sanitiser, which drops styles. */
export const alignCells = (root: Root): Root =>
  changeElements(root, (element) => {
    if (element.tagName !== 'td' && element.tagName !== 'th') return [element];
    const alignment = alignmentOf(element);
    const kept = Object.entries(element.properties).filter(([name]) => name !== 'align' && name !== 'style');
    const scope = element.tagName === 'th' ? { scope: element.properties['scope'] ?? 'col' } : {};
    return [
      {
        ...element,
        properties: { ...Object.fromEntries(kept), ...scope, ...(alignment && { className: [alignment] }) },
      },
    ];
  });

/** Stands behind a table: the sheet shows the table once this has come, with columns that move no more. */
const WHOLE: Element = { type: 'element', tagName: 'span', properties: {}, children: [] };

/** A table that is too wide scrolls in a region of its own, by keyboard too; the page does not move. */
export const scrollTables =
  (label: string) =>
  (root: Root): Root => {
    let count = 0;
    return changeElements(root, (element) => {
      if (element.tagName !== 'table') return [element];
      count += 1;
      // Regions of one page need names of their own.
      const ariaLabel = count > 1 ? `${label} (${count})` : label;
      const properties = { className: ['table-scroll'], tabIndex: 0, ariaLabel };
      return [{ type: 'element', tagName: 'section', properties, children: [element, WHOLE] }];
    });
  };
