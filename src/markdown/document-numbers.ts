import type { ElementContent, Root } from 'hast';
import { splitAtDocumentNumbers } from '../model/fields/document-number-form.ts';
import { changeTexts } from './tree.ts';

/** Elements whose text is kept as it stands. */
const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp']);

const nowrap = (children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['nowrap'] },
  children,
});

/** Keeps `828/QĐ-UBND` on one line by CSS; its characters stay, since they are copied and searched. */
export const keepDocumentNumbers = (root: Root): Root =>
  changeTexts(root, VERBATIM, (text) =>
    splitAtDocumentNumbers(text).map(({ value, isNumber }) =>
      isNumber ? nowrap([{ type: 'text', value }]) : { type: 'text', value },
    ),
  );
