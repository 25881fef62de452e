import { attributeOf, isText, textOf, type Element } from '../../files/html.ts';
import type { BuiltPage } from '../built-site.ts';
import { phonesIn } from '../content-rules/phones-in-prose.ts';
import type { SiteRule } from '../site-rule.ts';

/** Whether an element has words of its own, not only spaces between its children. */
const hasWords = ({ childNodes }: Element): boolean =>
  childNodes.some((node) => isText(node) && node.value.trim() !== '');

/** Each element apart: the numbers of two table cells are no phone number. */
function digitsOf({ elements }: BuiltPage): string[] {
  const links = elements.flatMap(
    (element) => /^tel:(.*)$/.exec(attributeOf(element, 'href') ?? '')?.[1] ?? [],
  );
  const texts = elements.filter(hasWords).map(textOf);
  return [...links, ...texts.flatMap((text) => phonesIn(text).map(({ national }) => national))];
}

/** Every phone number that a page shows or dials is a hotline record's. */
export const phones: SiteRule = {
  find: (site) =>
    site.pages.flatMap((page) =>
      [...new Set(digitsOf(page))]
        .filter((digits) => !site.phones.has(digits))
        .map((digits) => ({
          file: page.file,
          code: 'phone',
          message: `the number ${digits} is in no hotline record`,
        })),
    ),
};
