import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';

/**
 * An address that `decodeURI` can read, as Astro's own plugins do without asking: where a percent sign is no code
 * (`giam-50%.jpg`), each is written out, and the address means the same letters.
 */
export function decodable(address: string): string {
  try {
    decodeURI(address);
    return address;
  } catch {
    return address.replaceAll('%', '%25');
  }
}

/** Makes the addresses of pictures readable before Astro collects them. */
export const decodablePictures: MdastPluginDefinition = {
  name: 'decodable-pictures',
  image: (node, context) => {
    const address = decodable(node.url);
    if (address !== node.url) context.setProperty(node, 'url', address);
  },
};

/** The same for pictures written as HTML. */
export const decodableImages: HastPluginDefinition = {
  name: 'decodable-images',
  element: {
    filter: ['img'],
    visit: (node, context) => {
      const { src } = node.properties;
      if (typeof src === 'string' && decodable(src) !== src) context.setProperty(node, 'src', decodable(src));
    },
  },
};
