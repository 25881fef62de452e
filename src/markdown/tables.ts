import type { Element, Root } from 'hast';
import { changeElements } from './tree.ts';

const ALIGNMENTS: Readonly<Record<string, string>> = { right: 'align-right', center: 'align-center' };

/** Alignment of a cell, from the attribute or, as Sätteri writes it, from a style, which our CSP would block. */
function alignmentOf({ properties }: Element): string | undefined {
  const written = typeof properties['align'] === 'string' ? properties['align'] : /text-align:\s*(\w+)/.exec(String(properties['style'] ?? ''))?.[1];
  return written === undefined ? undefined : ALIGNMENTS[written];
}

/** Alignment becomes a class; a table can be scrolled sideways, by keyboard too, without moving the page. */
export const mendTables =
  (label: string) =>
  (root: Root): Root =>
    changeElements(root, (element) => {
      if (element.tagName === 'table') {
        const properties = { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: label };
        return [{ type: 'element', tagName: 'div', properties, children: [element] }];
      }
      if (element.tagName !== 'td' && element.tagName !== 'th') return [element];
      const { align: _align, style: _style, ...rest } = element.properties;
      void _align;
      void _style;
      const alignment = alignmentOf(element);
      const scope = element.tagName === 'th' ? { scope: rest['scope'] ?? 'col' } : {};
      return [{ ...element, properties: { ...rest, ...scope, ...(alignment && { className: [alignment] }) } }];
    });
