import { isText, walk } from '../../files/html.ts';
import type { SiteRule } from '../site-rule.ts';

/** A value that a template printed instead of a text: `{condition || <p>…</p>}` says “true”. */
const VALUE = /^\s*(?:true|false|null|undefined|NaN|\[object \w+\])\s*$/;
/** What is shown as written may well be code. */
const UNREAD = new Set(['script', 'style', 'template', 'head', 'code', 'pre', 'textarea', 'option']);

/** No page shows readers a value of the program as if it were a word. */
export const programValues: SiteRule = {
  find: ({ pages }) =>
    pages.flatMap(({ file, root }) =>
      [...walk(root, { enters: ({ tagName }) => !UNREAD.has(tagName) })].flatMap(({ node }) =>
        isText(node) && VALUE.test(node.value)
          ? [{ file, code: 'program-value', message: `the text “${node.value.trim()}” is no word of a text` }]
          : [],
      ),
    ),
};
