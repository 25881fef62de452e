import { parseFragment, serialize } from 'parse5';
import { elementsOf } from '../files/html.ts';

/** Attributes that hold one address. */
const ADDRESSES = new Set(['href', 'src', 'poster', 'cite']);
/** Attributes that mean something only in our own page: its style sheet, its keyboard order, its anchors. */
const OWN = new Set(['class', 'id', 'tabindex', 'aria-describedby', 'aria-labelledby']);

const resolve = (value: string, page: string): string =>
  URL.canParse(value, page) ? new URL(value, page).href : page;

/** `a.webp 360w, b.webp 720w` with each address absolute. */
const resolveSet = (value: string, page: string): string =>
  value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/))
    .map(([address = '', ...width]) => [resolve(address, page), ...width].join(' '))
    .join(', ');

/** The same HTML for readers elsewhere: every address absolute, what only our page understands left out. `page` is absolute. */
export function portableHtml(html: string, page: string): string {
  const fragment = parseFragment(html);
  for (const element of elementsOf(fragment))
    element.attrs = element.attrs
      .filter(({ name }) => !OWN.has(name) && !name.startsWith('data-'))
      .map(({ name, value }) => {
        if (ADDRESSES.has(name)) return { name, value: resolve(value, page) };
        return { name, value: name === 'srcset' ? resolveSet(value, page) : value };
      });
  return serialize(fragment).trim();
}
