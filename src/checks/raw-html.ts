import { parseFragment } from 'parse5';
import type { Place } from '../files/fault.ts';
import { isElement, isText, walk } from '../files/html.ts';

/** A tag that an author wrote as HTML. */
export interface RawTag {
  /** Lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly place: Place;
}

/** What a piece of raw HTML holds, in order. Comments hold nothing. */
export interface RawHtml {
  readonly tags: readonly RawTag[];
  readonly texts: readonly { readonly value: string; readonly place: Place }[];
}

/** Elements whose text is code, not words. */
const CODE = new Set(['script', 'style', 'code', 'pre', 'textarea', 'template']);

/** Reads raw HTML as a browser does. `start` is where it begins in its file. Closing tags alone are nothing. */
export function readRawHtml(html: string, start: Place): RawHtml {
  const tags: RawTag[] = [];
  const texts: { value: string; place: Place }[] = [];
  let depthOfCode = 0;
  const root = parseFragment(html, { sourceCodeLocationInfo: true });
  for (const { node, leaves } of walk(root, { templates: true })) {
    if (CODE.has(node.nodeName)) depthOfCode += leaves ? -1 : 1;
    if (leaves) continue;
    const { startLine = 1, startCol = 1 } = node.sourceCodeLocation ?? {};
    const place = {
      line: start.line + startLine - 1,
      column: startLine === 1 ? start.column + startCol - 1 : startCol,
    };
    if (isElement(node)) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      tags.push({ name: node.tagName, attributes, place });
    }
    if (isText(node) && depthOfCode === 0) texts.push({ value: node.value, place });
  }
  return { tags, texts };
}
