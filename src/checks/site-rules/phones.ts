import { attributeOf, elementsOf, textOf, type BuiltPage } from '../built-site.ts';
import { phonesIn } from '../content-rules/phones-in-prose.ts';
import type { SiteRule } from '../site-rule.ts';

function digitsOf({ root, elements }: BuiltPage): string[] {
  const body = elements.find(({ tagName }) => tagName === 'body') ?? root;
  const links = elementsOf(root).flatMap(
    (element) => /^tel:(.*)$/.exec(attributeOf(element, 'href') ?? '')?.[1] ?? [],
  );
  // Each element apart: numbers of two table cells are no phone number.
  const texts = elements
    .filter((element) => element.childNodes.some(({ nodeName }) => nodeName === '#text'))
    .map(textOf);
  return [
    ...links,
    ...[textOf(body), ...texts].flatMap((text) => phonesIn(text).map(({ national }) => national)),
  ];
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
