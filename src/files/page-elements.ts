import { codeIn, elementsOf, parseHtml, type Element } from './html.ts';

/** Style sheets that were met as such: pages share a few, and these are half of what there is to read in one. */
const names = new Map<string, string>();
const sheets = new Map<string, string>();

/** A sheet long enough to be worth a name; without a `<`, nothing but text can be in it. */
const SHEET = /<style>([^<]{100,})<\/style>/g;

function learn(element: Element): void {
  const text = codeIn(element);
  if (text.length < 100 || text.includes('<') || names.has(text)) return;
  const name = `sheet ${names.size} of the pages before`;
  names.set(text, name);
  sheets.set(name, text);
}

/**
 * Elements of a page, in document order. Sheets that a page before had, to the letter, stand in it by a name, so that their text is not read
 * again: `sheetIn` tells that. `located` as for `parseHtml`; places behind such a sheet are not those of the page.
 */
export function pageElements(html: string, located = false): Element[] {
  const short = html.replace(SHEET, (whole, text: string) => {
    const name = names.get(text);
    return name === undefined ? whole : `<style>${name}</style>`;
  });
  const elements = elementsOf(parseHtml(short, located));
  for (const element of elements) if (element.tagName === 'style') learn(element);
  return elements;
}

/** Text of a style element of `pageElements`. */
export function sheetIn(style: Element): string {
  const text = codeIn(style);
  return sheets.get(text) ?? text;
}
