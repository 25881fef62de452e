import type { Root } from 'hast';
import { changeElements } from './tree.ts';

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
      return typeof src === 'string' && beside.has(decodeURI(src)) ? [element] : [];
    });
