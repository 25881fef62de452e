import { canonicalTones } from '../vietnamese/normalize.ts';
import { dayCode } from './day-code.ts';
import { toCarrier } from './words.ts';

/** What the index needs of one built page. */
export interface IndexedPage {
  /** Root-relative address without the base path. */
  readonly address: string;
  /** Markup of the body region, tones canonical, đ still đ. */
  readonly markup: string;
  /** Text of the first `h1` as the page has it. */
  readonly title: string;
  readonly description: string;
  /** Text of the region without tags. */
  readonly text: string;
  readonly kind: string;
  readonly topics: readonly string[];
  readonly units: readonly string[];
  readonly date: string | undefined;
  readonly keywords: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name as string] ?? whole;
  });

const textOf = (markup: string): string =>
  decodeEntities(markup.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

const attributeOf = (tag: string, name: string): string =>
  decodeEntities(
    new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]*))`).exec(tag)?.slice(1).find(Boolean) ?? '',
  );

/** Start tag and content of the element that carries `data-pagefind-body`; undefined when no element does. */
function bodyRegion(html: string): { tag: string; content: string } | undefined {
  const open = /<([a-z][a-z0-9-]*)\b(?=[^>]*\sdata-pagefind-body)[^>]*>/i.exec(html);
  if (!open) return undefined;
  const [tag, name = ''] = open;
  const start = open.index + tag.length;
  const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'gi');
  tags.lastIndex = start;
  let depth = 1;
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return { tag, content: html.slice(start, found.index) };
  }
  return { tag, content: html.slice(start) };
}

/** Pictures and drawings have no words of their own; Pagefind would index their file names. */
const withoutPictures = (markup: string): string =>
  markup
    .replace(/<(svg|picture|video|audio|script|style|template)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<img\b[^>]*>/gi, ' ');

const list = (text: string, mark: string | RegExp): string[] =>
  text.split(mark).filter((part) => part !== '');

/**
 * Reads the searchable part of a built page; undefined for a page without one.
 * @throws Error when the region has no `h1`, by which results are named.
 */
export function readPage(html: string, address: string): IndexedPage | undefined {
  const region = bodyRegion(html);
  if (!region) return undefined;
  const { tag, content } = region;
  const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/i.exec(content);
  const title = textOf(heading?.[1] ?? '');
  if (title === '') throw new Error(`${address}: the element with data-pagefind-body holds no h1 with text.`);
  const description = /<meta\s[^>]*name=["']?description["']?[^>]*>/i.exec(html)?.[0] ?? '';
  const markup = canonicalTones(withoutPictures(content));
  return {
    address,
    markup,
    title: title.normalize('NFC'),
    description: attributeOf(description, 'content'),
    text: textOf(markup),
    kind: attributeOf(tag, 'data-kind'),
    topics: list(attributeOf(tag, 'data-topics'), /\s+/),
    units: list(attributeOf(tag, 'data-units'), /\s+/),
    date: attributeOf(tag, 'data-date') || undefined,
    keywords: list(attributeOf(tag, 'data-keywords'), '|'),
  };
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const marker = (attribute: string, name: string, value: string): string =>
  `<i ${attribute}="${name}[data-value]" data-value="${escapeAttribute(value)}"></i>`;

/** The page as Pagefind gets it: the region alone, đ as its carrier, with filters and hidden words. */
export function indexCopy(page: IndexedPage, alias: string): string {
  const filters = [
    ...(page.kind ? [['kind', page.kind]] : []),
    ...page.topics.map((topic) => ['topic', topic]),
    ...page.units.map((unit) => ['unit', unit]),
    ...(page.date ? [['year', page.date.slice(0, 4)]] : []),
  ].map(([name = '', value = '']) => marker('data-pagefind-filter', name, value));
  const meta = [
    marker('data-pagefind-meta', 'title', toCarrier(page.title)),
    ...(alias ? [marker('data-pagefind-meta', 'alias', toCarrier(alias))] : []),
    ...(page.date ? [marker('data-pagefind-meta', 'day', dayCode(page.date))] : []),
  ];
  // Pages without a date go last in either order of the list by date.
  return `<!doctype html><html lang="vi"><body><div data-pagefind-body>${[...filters, ...meta].join('')}${toCarrier(page.markup)}</div></body></html>`;
}
