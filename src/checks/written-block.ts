import type { Nodes, Root } from 'mdast';
import type { Place } from '../files/fault.ts';
import { nodesOf } from '../markdown/body.ts';
import { marksOf } from '../mending/marks.ts';
import type { Body } from './content-folder.ts';

/** A paragraph, a heading, a table’s cell, a piece of code or of HTML as it is written in the file, marks and all. */
export interface WrittenBlock {
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'code' | 'html';
  /** Its lines as they stand in the file, without what opens a quotation or a list before the first one. */
  readonly source: string;
  /** The same with every piece of code in it, and every escaped sign, put as many `x`: what is left are marks. Not of code and HTML. */
  readonly marks: string;
  readonly place: Place;
  /** Whether it is a block of the text itself: in no list, quotation or footnote. */
  readonly isTop: boolean;
  readonly isQuoted: boolean;
  /** The one thing that a paragraph consists of, where it is one. */
  readonly only: Nodes | undefined;
  /** Whether it is the last block of the text. */
  readonly isLast: boolean;
}

const KINDS: Partial<Record<Nodes['type'], WrittenBlock['kind']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
  code: 'code',
  html: 'html',
};

/** The blocks of a text as they are written, in reading order. */
export function writtenBlocks(body: Body, tree: Root): WrittenBlock[] {
  const found: WrittenBlock[] = [];
  for (const [node, ancestors] of nodesOf(tree)) {
    const kind = KINDS[node.type];
    const { start, end } = node.position ?? {};
    if (!kind || start?.offset === undefined || end?.offset === undefined) continue;
    const whole = body.text.slice(start.offset, end.offset);
    // A cell begins with the bar before it, and the last one ends with the bar behind it.
    const before = kind === 'cell' ? (/^\|?[ \t]*/.exec(whole)?.[0].length ?? 0) : 0;
    const source = kind === 'cell' ? whole.slice(before).replace(/[ \t]*(?<!\\)\|?$/, '') : whole;
    const children = node.type === 'paragraph' ? node.children : [];
    found.push({
      kind,
      source,
      marks: kind === 'code' || kind === 'html' ? source : marksOf(source),
      place: { line: start.line + body.line - 1, column: start.column + before },
      isTop: ancestors.length === 0,
      isQuoted: ancestors.some(({ type }) => type === 'blockquote'),
      only: children.length === 1 ? children[0] : undefined,
      isLast: tree.children.at(-1) === node,
    });
  }
  return found;
}

/** Where a character of a block stands in the file. */
export function placeIn({ source, place }: WrittenBlock, index: number): Place {
  const before = source.slice(0, index).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return before.length === 1
    ? { line: place.line, column: place.column + column - 1 }
    : { line: place.line + before.length - 1, column };
}
