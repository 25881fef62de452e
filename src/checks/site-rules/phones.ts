import { attributeOf, isText, textOf, type Element } from '../../files/html.ts';
import type { BuiltPage } from '../built-site.ts';
import { phonesIn } from '../content-rules/phones-in-prose.ts';
import type { SiteRule } from '../site-rule.ts';

/** Whether an element has words of its own, not only spaces between its children. */
const hasWords = ({ childNodes }: Element): boolean =>
  childNodes.some((node) => isText(node) && node.value.trim() !== '');

/** Elements whose text no reader sees, or copies as it stands. */
const UNREAD = new Set(['script', 'style', 'code', 'title']);

/** Each element apart: the numbers of two table cells are no phone number. */
function digitsOf({ elements }: BuiltPage): string[] {
  const links = elements.flatMap(
    (element) => /^tel:(.*)$/.exec(attributeOf(element, 'href') ?? '')?.[1] ?? [],
  );
  const texts = elements.filter(hasWords).map(textOf);
  return [...links, ...texts.flatMap((text) => phonesIn(text).map(({ national }) => national))];
}

/** Numbers of hotlines as nobody can read them out: all digits in one run. */
function ungrouped({ elements }: BuiltPage, known: ReadonlySet<string>): string[] {
  const texts = elements.filter((one) => hasWords(one) && !UNREAD.has(one.tagName)).map(textOf);
  return texts
    .flatMap((text) => text.match(/(?<![\d.,/-])\d{7,11}(?![\d/])/g) ?? [])
    .filter((run) => known.has(run));
}

/** Every phone number that a page shows or dials is a hotline record's, and is shown in groups. */
export const phones: SiteRule = {
  find: (site) =>
    site.pages.flatMap((page) =>
      [
        ...[...new Set(digitsOf(page))]
          .filter((digits) => !site.phones.has(digits))
          .map((digits) => `the number ${digits} is in no hotline record`),
        ...[...new Set(ungrouped(page, site.phones))].map(
          (digits) => `the number ${digits} stands in one run; write it in groups, as people say it`,
        ),
      ].map((message) => ({ file: page.file, code: 'phone', message })),
    ),
};
