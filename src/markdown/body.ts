import type { Definition, Nodes, Root } from 'mdast';
import { markdownToHast, markdownToMdast, mdxToMdast, type SourceFormat } from 'satteri';
import type { Fault, Place } from '../files/fault.ts';
import { MARKDOWN_FEATURES } from './features.ts';
import { LARGEST, sizeFault, tooDeep } from './limits.ts';
import { mdxFault, syntaxFault } from './mdx.ts';
import { depthOf } from './tree.ts';

/** The text of a Markdown file below its front matter, as the build understands it. Places are those in the text. */
export interface BodySyntax {
  /** Undefined when the text breaks a bound or the syntax of MDX. */
  readonly tree: Root | undefined;
  /** Why it cannot become a page: in the check, and again where it is compiled. */
  readonly faults: readonly Fault[];
}

/** The nodes of a tree in reading order, each with those that hold it, outermost first: a list that changes on the way. */
export function* nodesOf(root: Root): Generator<readonly [node: Nodes, ancestors: readonly Nodes[]]> {
  const way: { node: Nodes; children: readonly Nodes[]; next: number }[] = [];
  const ancestors: Nodes[] = [];
  let children: readonly Nodes[] = root.children;
  let next = 0;
  for (;;) {
    const node = children[next++];
    if (!node) {
      const back = way.pop();
      if (!back) return;
      ancestors.pop();
      ({ children, next } = back);
      continue;
    }
    yield [node, ancestors];
    if (!('children' in node)) continue;
    way.push({ node, children, next });
    ancestors.push(node);
    [children, next] = [node.children, 0];
  }
}

/** The addresses that a text gives a name, by their identifiers; of two with one name the first counts. */
export function definitionsIn(root: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const [node] of nodesOf(root))
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  return found;
}

const start = ({ position }: Nodes): Place => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

function firstNode(root: Root, is: (node: Nodes, ancestors: readonly Nodes[]) => boolean): Nodes | undefined {
  for (const [node, ancestors] of nodesOf(root)) if (is(node, ancestors)) return node;
  return undefined;
}

/** Tags of raw HTML nest too, and where they do the tree of the page is the measure; it alone has no positions. */
function depthFault(source: string, tree: Root): Fault | undefined {
  const html = firstNode(tree, ({ type }) => type === 'html');
  const depth = html
    ? depthOf(markdownToHast(source, { features: MARKDOWN_FEATURES, position: false }) as Root)
    : depthOf(tree);
  if (depth <= LARGEST.depth) return undefined;
  const deep = firstNode(tree, (_, ancestors) => ancestors.length >= LARGEST.depth);
  return tooDeep(start(deep ?? html ?? tree));
}

/** Reads a text as the build does, with the same features, and says all that keeps it from becoming a page. Never throws. */
export function readBody(source: string, format: SourceFormat): BodySyntax {
  const size = sizeFault(source);
  if (size) return { tree: undefined, faults: [size] };
  let tree: Root;
  try {
    const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
    tree = parse(source, { features: MARKDOWN_FEATURES }) as Root;
  } catch (cause) {
    return { tree: undefined, faults: [syntaxFault(cause instanceof Error ? cause.message : String(cause))] };
  }
  const faults: Fault[] = [];
  for (const [node] of format === 'mdx' ? nodesOf(tree) : []) {
    const told = mdxFault(node);
    if (told) faults.push({ ...told, ...start(node) });
  }
  const deep = depthFault(source, tree);
  return { tree: deep ? undefined : tree, faults: deep ? [...faults, deep] : faults };
}
