import type { Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast } from 'satteri';
import { MDX_COMPONENTS, type MdxComponentName } from './mdx.ts';
import { changeNodes } from './tree.ts';

const isWrapper = (name: string | null): boolean =>
  name !== null && 'wraps' in (MDX_COMPONENTS[name as MdxComponentName] ?? {});

const aloneInLine = (node: MdxJsxFlowElementHast): RootContent => ({
  ...node,
  attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'block', value: 'block' }],
});

/** The one list of `<Buoc>` becomes the path of steps that guides have. */
const asPath = (node: MdxJsxFlowElementHast): RootContent => ({
  ...node,
  children: node.children.map((child) =>
    child.type === 'element' && child.tagName === 'ol'
      ? { ...child, properties: { ...child.properties, className: ['path'] } }
      : child,
  ),
});

/**
 * Tells a component that stands in a line of its own so: it gets the attribute `block`, which no author can write. A document
 * in a sentence is its number and validity; alone it has room for its title too.
 */
export const markBlocks = (root: Root): Root =>
  changeNodes(root, (node) => {
    if (node.type !== 'mdxJsxFlowElement') return [node];
    if (node.name === 'Buoc') return [asPath(node)];
    return [isWrapper(node.name) ? node : aloneInLine(node)];
  });
