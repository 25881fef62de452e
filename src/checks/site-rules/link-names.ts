import { attributeOf, textOf, type Element } from '../../files/html.ts';
import type { SiteRule } from '../site-rule.ts';

/** An address of ours in the place of a name: it begins at the root and has no space. */
const isAddress = (text: string): boolean => /^\/\S*$/.test(text);

const nameOf = (element: Element): string => attributeOf(element, 'aria-label') ?? textOf(element).trim();

/** A link to a page or a file of ours says what it leads to; its address may stand beside it. */
export const linkNames: SiteRule = {
  find: ({ pages }) =>
    pages.flatMap(({ file, elements }) =>
      elements
        .filter((element) => element.tagName === 'a' && isAddress(nameOf(element)))
        .map((element) => ({
          file,
          code: 'link-name',
          message: `the link “${nameOf(element)}” says its address, not what it leads to`,
        })),
    ),
};
