import { attributeOf, textOf, type Element } from '../../files/html.ts';
import type { BuiltPage } from '../built-site.ts';
import type { SiteFault, SiteRule } from '../site-rule.ts';

const titleOf = ({ elements }: BuiltPage): string => {
  // An SVG may have a title too; the document's comes first.
  const title = elements.find(({ tagName }) => tagName === 'title');
  return title ? textOf(title).trim() : '';
};

const isIndexed = ({ elements }: BuiltPage): boolean =>
  !elements.some(
    (element) =>
      attributeOf(element, 'name') === 'robots' && /noindex/.test(attributeOf(element, 'content') ?? ''),
  );

const isPolicy = (element: Element): boolean =>
  element.tagName === 'meta' &&
  attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

const isGoverned = ({ tagName, attrs }: Element): boolean =>
  tagName === 'style' ||
  tagName === 'script' ||
  (tagName === 'link' && attrs.some(({ name, value }) => name === 'rel' && value === 'stylesheet'));

function judge(page: BuiltPage): string[] {
  const { elements, address } = page;
  const faults: string[] = [];
  const language = attributeOf(
    elements.find(({ tagName }) => tagName === 'html') ?? ({ attrs: [] } as unknown as Element),
    'lang',
  );
  const wanted = address.startsWith('/en/') ? 'en' : 'vi';
  if (language !== wanted) faults.push(`html lang is “${language ?? ''}”, not “${wanted}”`);
  const headings = elements.filter(({ tagName }) => tagName === 'h1');
  if (headings.length !== 1) faults.push(`${headings.length} h1 elements, not one`);
  else if (headings[0] && textOf(headings[0]).trim() === '') faults.push('the h1 is empty');
  if (titleOf(page) === '') faults.push('no title');
  const policy = elements.findIndex(isPolicy);
  const governed = elements.findIndex(isGoverned);
  if (policy < 0) faults.push('no content security policy');
  else if (governed >= 0 && governed < policy)
    faults.push('a style or script stands before the content security policy');
  return faults;
}

/** Language, title, the one h1, the policy before what it governs; titles differ between indexed pages. */
export const head: SiteRule = {
  find: ({ pages }) => {
    const single = pages.flatMap((page) =>
      judge(page).map((message): SiteFault => ({ file: page.file, code: 'head', message })),
    );
    const first = new Map<string, string>();
    const repeated = pages.filter(isIndexed).flatMap((page): SiteFault[] => {
      const title = titleOf(page);
      const other = first.get(title);
      if (other === undefined) first.set(title, page.file);
      return other === undefined
        ? []
        : [{ file: page.file, code: 'title', message: `has the title of ${other}: “${title}”` }];
    });
    return [...single, ...repeated];
  },
};
