import { attributeOf, elementsOf, parseHtml, textsOf, type Element } from '../files/html.ts';
import { escapeHtml } from '../site/escape-html.ts';
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

/** Pictures and drawings have no words of their own (Pagefind would index their file names), scripts and sheets none to read. */
const WORDLESS: ReadonlySet<string> = new Set([
  'svg',
  'picture',
  'img',
  'video',
  'audio',
  'script',
  'style',
  'template',
]);

const isRead = ({ tagName }: Element): boolean => !WORDLESS.has(tagName);

/** Text below an element as one line; a tag parts words. */
const lineOf = (element: Element): string =>
  canonicalTones(textsOf(element, WORDLESS).join(' ')).replace(/\s+/g, ' ').trim();

/** Content of an element as it is written, without what has no words. */
function markupOf(html: string, region: Element): string {
  const place = region.sourceCodeLocation;
  const start = place?.startTag?.endOffset ?? 0;
  const end = place?.endTag?.startOffset ?? place?.endOffset ?? html.length;
  const cuts = elementsOf(region, isRead)
    .filter((element) => !isRead(element))
    .flatMap(({ sourceCodeLocation: cut }) => (cut ? [[cut.startOffset, cut.endOffset] as const] : []));
  const pieces = [start, ...cuts.map(([, after]) => after)].map((from, n) =>
    html.slice(from, cuts[n]?.[0] ?? end),
  );
  return pieces.join(' ');
}

const list = (text: string, mark: string | RegExp): string[] =>
  text.split(mark).filter((part) => part !== '');

/**
 * Reads the searchable part of a built page; undefined for a page without one.
 * @throws Error when the region has no `h1`, by which results are named.
 */
export function readPage(html: string, address: string): IndexedPage | undefined {
  // Most pages of a large site are lists and widgets, which need no reading.
  if (!html.includes('data-pagefind-body')) return undefined;
  const elements = elementsOf(parseHtml(html, true));
  const region = elements.find((element) => attributeOf(element, 'data-pagefind-body') !== undefined);
  if (!region) return undefined;
  const heading = elementsOf(region).find(({ tagName }) => tagName === 'h1');
  const title = heading ? textsOf(heading, WORDLESS).join('').replace(/\s+/g, ' ').trim() : '';
  if (title === '') throw new Error(`${address}: the element with data-pagefind-body holds no h1 with text.`);
  const description = elements.find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'name') === 'description',
  );
  const marked = (name: string): string => attributeOf(region, name) ?? '';
  return {
    address,
    markup: canonicalTones(markupOf(html, region)),
    title: title.normalize('NFC'),
    description: (description && attributeOf(description, 'content')) ?? '',
    text: lineOf(region),
    kind: marked('data-kind'),
    topics: list(marked('data-topics'), /\s+/),
    units: list(marked('data-units'), /\s+/),
    date: marked('data-date') || undefined,
    keywords: list(marked('data-keywords'), '|'),
  };
}

const marker = (attribute: string, name: string, value: string): string =>
  `<i ${attribute}="${name}[data-value]" data-value="${escapeHtml(value)}"></i>`;

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
