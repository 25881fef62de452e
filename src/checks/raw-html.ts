import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Place } from '../files/fault.ts';

type Node = DefaultTreeAdapterTypes.Node;

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
  const waiting: [node: Node, isCode: boolean][] = [
    [parseFragment(html, { sourceCodeLocationInfo: true }), false],
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, isCode] = next;
    const { startLine = 1, startCol = 1 } = ('sourceCodeLocation' in node && node.sourceCodeLocation) || {};
    const place = {
      line: start.line + startLine - 1,
      column: startLine === 1 ? start.column + startCol - 1 : startCol,
    };
    if ('attrs' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      tags.push({ name: node.tagName, attributes, place });
    }
    if (node.nodeName === '#text' && 'value' in node && !isCode) texts.push({ value: node.value, place });
    const children = [
      ...('content' in node ? [node.content] : []),
      ...('childNodes' in node ? node.childNodes.toReversed() : []),
    ];
    for (const child of children) waiting.push([child, isCode || CODE.has(node.nodeName)]);
  }
  return { tags, texts };
}
