import type { ElementContent, Root } from 'hast';
import { findDocumentNumbers } from '../model/fields/document-number.ts';
import { changeTexts } from './tree.ts';

/** Elements whose text is kept as it stands. */
const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp']);

const plainText = (value: string): ElementContent[] => (value ? [{ type: 'text', value }] : []);

/** Splits text at each of the numbers, wherever they stand. */
function split(text: string, numbers: readonly string[]): ElementContent[] {
  const first = numbers
    .map((number) => ({ number, at: text.indexOf(number) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.number.length - a.number.length)[0];
  if (!first) return plainText(text);
  const { number, at } = first;
  return [
    ...plainText(text.slice(0, at)),
    { type: 'element', tagName: 'span', properties: { className: ['nowrap'] }, children: plainText(number) },
    ...split(text.slice(at + number.length), numbers),
  ];
}

/** Keeps `828/QĐ-UBND` on one line by CSS; its characters stay, since they are copied and searched. */
export const keepDocumentNumbers = (root: Root): Root =>
  changeTexts(root, (text, ancestors) =>
    ancestors.some(({ tagName }) => VERBATIM.has(tagName))
      ? plainText(text)
      : split(text, findDocumentNumbers(text)),
  );
