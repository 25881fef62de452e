import type { Root } from 'hast';
import type { MdastPluginDefinition, MdastPluginEntry } from 'satteri';
import { definitionsIn, nodesOf } from './body.ts';
import { decodable } from './decodable.ts';
import { changeElements } from './tree.ts';

/** The name of a picture's file from its address. A file's name may hold a percent sign that is no code: `giam-50%.jpg`. */
export const pictureName = (address: string): string => decodeURI(decodable(address));

const asImages: MdastPluginDefinition = {
  name: 'referenced-pictures',
  before: (root, context) => {
    const definitions = definitionsIn(root);
    for (const [node] of nodesOf(root)) {
      const definition = node.type === 'imageReference' ? definitions.get(node.identifier) : undefined;
      if (node.type !== 'imageReference' || !definition) continue;
      const { url, title = null } = definition;
      context.replaceNode(node, { type: 'image', url, title, alt: node.alt ?? '' });
    }
  },
};

/** Makes `![words][name]` a picture like others, since Astro's own plugins collect no other kind. */
export const referencedPictures: MdastPluginEntry = ({ source }) =>
  source.includes('![') && source.includes(']:') ? asImages : null;

/**
 * Leaves out every picture but those beside the file: the build can neither shrink nor check others, and a picture from
 * elsewhere would tell that place who reads us.
 */
export const keepPictures =
  (beside: ReadonlySet<string>) =>
  (root: Root): Root =>
    changeElements(root, (element) => {
      if (element.tagName !== 'img') return [element];
      const { src } = element.properties;
      return typeof src === 'string' && beside.has(pictureName(src)) ? [element] : [];
    });
