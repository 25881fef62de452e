import type { ElementContent, Root } from 'hast';
import { findDocumentNumbers } from '../model/fields/document-number.ts';
import { changeTexts } from './tree.ts';

/** Elements whose text is kept as it stands. */
const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp']);

/** Splits text at each number, in order. */
function split(text: string, numbers: readonly string[]): ElementContent[] {
  const [number, ...others] = numbers;
  const at = number === undefined ? -1 : text.indexOf(number);
  if (number === undefined || at < 0) return text ? [{ type: 'text', value: text }] : [];
  const span: ElementContent = { type: 'element', tagName: 'span', properties: { className: ['nowrap'] }, children: [{ type: 'text', value: number }] };
  const before: ElementContent[] = at ? [{ type: 'text', value: text.slice(0, at) }] : [];
  const rest = text.slice(at + number.length);
  return [...before, span, ...split(rest, rest.includes(number) ? [number, ...others] : others)];
}

/** Keeps `828/QĐ-UBND` on one line by CSS; its characters stay, since they are copied and searched. */
export const keepDocumentNumbers = (root: Root): Root =>
  changeTexts(root, (text, ancestors) =>
    ancestors.some(({ tagName }) => VERBATIM.has(tagName)) ? [{ type: 'text', value: text }] : split(text, inOrder(text)),
  );

const inOrder = (text: string): string[] => findDocumentNumbers(text).sort((a, b) => text.indexOf(a) - text.indexOf(b));
