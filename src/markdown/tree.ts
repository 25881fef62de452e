import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';

/** A change of one document's tree; returns a new tree and leaves the given one alone. */
export type TreeChange = (root: Root) => Root;

/** What holds children: elements, and the components of MDX. */
type Holder = Element | MdxJsxFlowElementHast | MdxJsxTextElementHast;
const isHolder = (node: RootContent): node is Holder => 'children' in node;

/** A node whose children are being gone through; what has been made of them so far. */
interface Open {
  readonly node: Holder | Root;
  readonly children: readonly RootContent[];
  readonly made: RootContent[];
  next: number;
}
const open = (node: Holder | Root): Open => ({ node, children: node.children, made: [], next: 0 });

/** What becomes of one node, whose own children have been changed already. `ancestors` are the originals, outermost first. */
export type NodeChange = (node: RootContent, ancestors: readonly Holder[]) => readonly RootContent[];

/**
 * Builds a tree anew, innermost nodes first. It keeps its way in a list of its own and calls nothing anew for a level or a
 * neighbour, so that no text is too deep or too long for it.
 */
export function changeNodes(root: Root, change: NodeChange): Root {
  const way: Open[] = [open(root)];
  const ancestors: Holder[] = [];
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const child = here.children[here.next++];
    if (child && isHolder(child)) {
      way.push(open(child));
      ancestors.push(child);
      continue;
    }
    if (child) for (const made of change(child, ancestors)) here.made.push(made);
    if (child) continue;
    way.pop();
    const { node, made } = here;
    if (node.type === 'root') return { ...node, children: made };
    ancestors.pop();
    const whole = { ...node, children: made } as RootContent;
    for (const one of change(whole, ancestors)) way.at(-1)?.made.push(one);
  }
  return root;
}

type ElementChange = (element: Element, ancestors: readonly Holder[]) => ElementContent[];

/** Replaces each element, innermost first, by what `change` makes of it. `ancestors` are the originals, outermost first. */
export const changeElements = (root: Root, change: ElementChange): Root =>
  changeNodes(root, (node, ancestors) => (node.type === 'element' ? change(node, ancestors) : [node]));

type TextChange = (value: string) => ElementContent[];

/** Replaces each piece of text, in reading order, by what `change` makes of it; text inside elements `leftAlone` stays. */
export const changeTexts = (root: Root, leftAlone: ReadonlySet<string>, change: TextChange): Root =>
  changeNodes(root, (node, ancestors) =>
    node.type === 'text' &&
    !ancestors.some((ancestor) => ancestor.type === 'element' && leftAlone.has(ancestor.tagName))
      ? change(node.value)
      : [node],
  );

/** An independent copy of a tree whose nodes, as Sätteri's, are frozen and give their children on demand. */
export const copyTree = (root: Root): Root =>
  changeNodes({ type: 'root', children: root.children }, (node) =>
    node.type === 'element' ? [{ ...node, properties: { ...node.properties } }] : [{ ...node }],
  );

/** The text of a tree or element, without markup. */
export function textOf(node: Root | RootContent): string {
  const texts: string[] = [];
  const waiting: (Root | RootContent)[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'text') texts.push(next.value);
    if ('children' in next) for (const child of [...next.children].reverse()) waiting.push(child);
  }
  return texts.join('');
}

/** How many levels a syntax tree, of Markdown or HTML, has below its root. */
export function depthOf(root: { readonly children: readonly object[] }): number {
  let depth = 0;
  for (let level = root.children; level.length > 0; depth += 1)
    level = level.flatMap((node) => ('children' in node ? (node.children as object[]) : []));
  return depth;
}
