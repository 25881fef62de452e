import type { Root } from 'hast';
import { slugify } from '../vietnamese/slug.ts';
import { changeElements, textOf } from './tree.ts';

const HEADING = /^h[1-6]$/;

/**
 * Gives each heading an ASCII id made of its words (`Bảy lĩnh vực` → `bay-linh-vuc`), numbered from the second of the
 * same name. Astro keeps an id that is there, and its own would hold diacritics.
 */
export function nameHeadings(root: Root): Root {
  const used = new Set<string>();
  return changeElements(root, (element) => {
    if (!HEADING.test(element.tagName)) return [element];
    // An id that begins with a digit is no name in a style sheet: “1. Mục đích” becomes `muc-1-muc-dich`.
    const slug = slugify(textOf(element))
      .replace(/^(?=\d|$)/, 'muc-')
      .replace(/-$/, '');
    let id = slug;
    for (let count = 2; used.has(id); count += 1) id = `${slug}-${count}`;
    used.add(id);
    return [{ ...element, properties: { ...element.properties, id } }];
  });
}
