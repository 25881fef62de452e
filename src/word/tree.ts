import type { Nodes } from 'hast';

/** The words of a node of HTML. */
export const toText = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(toText).join('') : '';
