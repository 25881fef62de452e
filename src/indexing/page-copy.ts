import type { PageFile } from '../built/pages.ts';
import { attributeOf, elementsOf, textsOf, type Element } from '../files/html.ts';
import { pageElements } from '../files/page-elements.ts';
import { canonicalTones } from '../vietnamese/normalize.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from '../search/index-files.ts';

/** What the index needs of one built page. */
export interface IndexedPage {
  /** Root-relative address without the base path. */
  readonly address: string;
  /** Its text in blocks, tones canonical, đ still đ; the title first, then its description. */
  readonly blocks: readonly Block[];
  /** Text of the first `h1` as the page has it. */
  readonly title: string;
  readonly description: string;
  readonly kind: string;
  readonly topics: readonly string[];
  readonly units: readonly string[];
  readonly date: string | undefined;
  readonly keywords: readonly string[];
}

/** Blocks of a page that lists others. */
const NAME_AND_LEAD = 2;

const list = (text: string, mark: string | RegExp): string[] =>
  text.split(mark).filter((part) => part !== '');

/** Blocks with the page's description behind its title, where the page does not say it itself. */
function withSummary(blocks: readonly Block[], summary: string): readonly Block[] {
  const [title, ...rest] = blocks;
  if (!title || summary === '' || rest.some(({ text }) => text.startsWith(summary))) return blocks;
  return [title, { kind: 'summary', text: summary, id: '' }, ...rest];
}

/** What a page says itself, without its description, on one line. */
export const ownText = ({ blocks }: Pick<IndexedPage, 'blocks'>): string =>
  blocks
    .filter(({ kind }) => kind !== 'summary')
    .map(({ text }) => text)
    .join(' ');

/** Whether a page may have a searchable part: most pages of a large site are lists and widgets, which need no reading. */
const isSearchable = (html: string): boolean => html.includes('data-pagefind-body');

/**
 * Reads the searchable part of a built page; undefined for a page without one. `elementsIn` gives its elements, where they are known.
 * @throws Error when the region has no `h1`, by which results are named.
 */
export function readPage(
  html: string,
  address: string,
  elementsIn: () => readonly Element[] = () => pageElements(html),
): IndexedPage | undefined {
  if (!isSearchable(html)) return undefined;
  const elements = elementsIn();
  const region = elements.find((element) => attributeOf(element, 'data-pagefind-body') !== undefined);
  if (!region) return undefined;
  const heading = elementsOf(region).find(({ tagName }) => tagName === 'h1');
  const title = heading ? textsOf(heading).join('').replace(/\s+/g, ' ').trim() : '';
  if (title === '') throw new Error(`${address}: the element with data-pagefind-body holds no h1 with text.`);
  const description = elements.find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'name') === 'description',
  );
  const summary = (description && attributeOf(description, 'content')) ?? '';
  const marked = (name: string): string => attributeOf(region, name) ?? '';
  const lists = attributeOf(region, 'data-lists') !== undefined;
  const own = blocksOf(region)
    .slice(0, lists ? NAME_AND_LEAD : undefined)
    .map((block) => ({ ...block, text: canonicalTones(block.text) }));
  return {
    address,
    blocks: withSummary(own, canonicalTones(summary).replace(/\s+/g, ' ').trim()),
    title: title.normalize('NFC'),
    description: summary,
    kind: marked('data-kind'),
    topics: list(marked('data-topics'), /\s+/),
    units: list(marked('data-units'), /\s+/),
    date: marked('data-date') || undefined,
    keywords: list(marked('data-keywords'), '|'),
  };
}

/** Attributes of a searchable part, and of parts of it, that nothing reads once the index holds what they say. */
const IGNORED = / data-pagefind-ignore(?:="")?(?=[ >])/g;
const INDEXED_MARKERS = / data-(?:topics|keywords|lists)(?:="[^"]*")?/g;

/** A page as readers get it, who need not fetch what only its index reads: 60 bytes of an article under Brotli. */
export const withoutIndexedMarkers = (html: string): string =>
  html
    .replace(/<div data-pagefind-body(?: data-[a-z]+(?:="[^"]*")?)+>/, (tag) =>
      tag.replace(INDEXED_MARKERS, ''),
    )
    .replace(/<[a-z][^<>]* data-pagefind-ignore[^<>]*>/g, (tag) => tag.replace(IGNORED, ''));

/** Reads what is searched of a page, and takes from it what only that reading needs; null where nothing is. */
export function takeIndexed(page: PageFile): IndexedPage | null {
  const { address } = page;
  const indexed = page.reading(
    `search ${address}`,
    (html) => readPage(html, address, () => page.elements) ?? null,
  );
  if (indexed && !page.isCarried) page.html = withoutIndexedMarkers(page.html);
  return indexed;
}
