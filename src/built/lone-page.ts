import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { elementsOf, parseHtml, textOf, type Element } from '../files/html.ts';

/** Where the things are that a page names. */
export interface PageSurroundings {
  /** Origin of the site, without a slash at its end. */
  readonly origin: string;
  /** Picture at a root-relative address as a `data:` address; undefined where there is none. */
  readonly picture: (address: string) => string | undefined;
}

/** Text and pictures that are in it, and nothing else: whoever looks at a proposal runs no script of it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const isRootRelative = (address: string): boolean => /^\/(?!\/)/.test(address);

/** What a page on its own has no use for: other files, other sizes of pictures, the policy by hashes. */
const isLeftOut = ({ tagName, attrs }: Element): boolean =>
  ['script', 'link', 'source', 'iframe', 'base', 'template'].includes(tagName) ||
  (tagName === 'meta' && attrs.some(({ name }) => name === 'http-equiv'));

function withAddresses(element: Element, { origin, picture }: PageSurroundings): void {
  element.attrs = element.attrs.filter(
    ({ name }) => !['srcset', 'target'].includes(name) && !name.startsWith('on'),
  );
  for (const attribute of element.attrs) {
    const { name, value } = attribute;
    if (!['href', 'src', 'action', 'xlink:href'].includes(name) || !isRootRelative(value)) continue;
    const isPicture = element.tagName === 'img' || element.tagName === 'image';
    attribute.value = (isPicture && picture(value)) || origin + value;
  }
  // It may be shown inside another page, where a site that is opened in its place may not stand.
  const leavesFor = element.attrs.find(({ name }) => name === 'href' || name === 'action')?.value ?? '';
  if (['a', 'area', 'form'].includes(element.tagName) && /^(?:https?:)?\/\//.test(leavesFor))
    element.attrs.push({ name: 'target', value: '_blank' });
}

const remove = (element: Element): void => {
  const parent = element.parentNode;
  if (parent) parent.childNodes = parent.childNodes.filter((child) => child !== element);
};

/**
 * A page of a built site as a file that can be sent and opened by itself: its pictures are in it, links lead to the
 * live site, and nothing in it runs.
 */
export function lonePage(html: string, surroundings: PageSurroundings): string {
  const document: DefaultTreeAdapterTypes.Document = parse(html);
  for (const element of elementsOf(document)) {
    if (isLeftOut(element)) remove(element);
    else withAddresses(element, surroundings);
  }
  return serialize(document).replace(
    '<head>',
    `<head><meta http-equiv="content-security-policy" content="${POLICY}">`,
  );
}

/** What a page is called in its `<title>`. */
export function titleIn(html: string): string | undefined {
  const title = elementsOf(parseHtml(html)).find(({ tagName }) => tagName === 'title');
  return title && textOf(title);
}
