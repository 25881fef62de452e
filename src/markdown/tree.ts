import type { Element, ElementContent, Root, RootContent } from 'hast';

/** A change of one document's tree; returns a new tree and leaves the given one alone. */
export type TreeChange = (root: Root) => Root;

type Change = (element: Element, ancestors: readonly Element[]) => ElementContent[];

function changeChildren<Child extends RootContent>(
  children: readonly Child[],
  ancestors: readonly Element[],
  change: Change,
): Child[] {
  return children.flatMap((original): Child[] => {
    const child: RootContent = original;
    if (child.type !== 'element') return [original];
    const inner = { ...child, children: changeChildren(child.children, [...ancestors, child], change) };
    return change(inner, ancestors) as Child[];
  });
}

/** Replaces each element, innermost first, by what `change` makes of it. `ancestors` are the originals, outermost first. */
export const changeElements = (root: Root, change: Change): Root => ({
  ...root,
  children: changeChildren(root.children, [], change),
});

type TextChange = (value: string, ancestors: readonly Element[]) => ElementContent[];

function changeTextsIn<Child extends RootContent>(
  children: readonly Child[],
  ancestors: readonly Element[],
  change: TextChange,
): Child[] {
  return children.flatMap((original): Child[] => {
    const child: RootContent = original;
    if (child.type === 'text') return change(child.value, ancestors) as Child[];
    // Nodes of MDX have children too and pass through with them.
    if (!('children' in child)) return [original];
    const inside = child.type === 'element' ? [...ancestors, child] : ancestors;
    return [{ ...child, children: changeTextsIn(child.children as RootContent[], inside, change) } as Child];
  });
}

/** Replaces each piece of text, in reading order, by what `change` makes of it. */
export const changeTexts = (root: Root, change: TextChange): Root => ({
  ...root,
  children: changeTextsIn(root.children, [], change),
});

/** The text of a tree or element, without markup. */
export function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as RootContent[]).map(textOf).join('') : '';
}

/** An independent copy of a tree whose nodes, as Sätteri's, are frozen and give their children on demand. */
export function copyTree<Node extends Root | RootContent>(node: Node): Node {
  const { type } = node;
  if (type === 'text' || type === 'comment') return { type, value: node.value } as Node;
  if (type === 'root') return { type, children: node.children.map(copyTree) } as unknown as Node;
  if (type === 'element') {
    return {
      type,
      tagName: node.tagName,
      properties: { ...node.properties },
      children: node.children.map(copyTree),
    } as unknown as Node;
  }
  return node;
}
