import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, isPage } from '../built/pages.ts';
import { attributeOf, elementsOf, metaOf, parseHtml, type Element, type ParentNode } from '../files/html.ts';

/** What a page is for: a page of the section, a widget inside other sites, an old address that leads on. */
export type PageKind = 'page' | 'widget' | 'moved';

/** One built HTML page. */
export interface BuiltPage {
  /** Path below the built folder, with `/`. */
  readonly file: string;
  /** Root-relative address without the base path. */
  readonly address: string;
  readonly kind: PageKind;
  readonly html: string;
  readonly root: ParentNode;
  /** Every element in document order. */
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** A built site, read once. */
export interface BuiltSite {
  readonly directory: string;
  readonly basePath: string;
  readonly siteUrl: string;
  readonly pages: readonly BuiltPage[];
  /** Every file, relative to the folder. */
  readonly files: ReadonlySet<string>;
  /** Phone numbers of the hotline records, national digits. */
  readonly phones: ReadonlySet<string>;
}

function kindOf(elements: readonly Element[], address: string): PageKind {
  if (metaOf(elements, 'refresh') !== undefined) return 'moved';
  const main = elements.find(({ tagName }) => tagName === 'main');
  return address.startsWith('/nhung/') && main && attributeOf(main, 'id') === undefined ? 'widget' : 'page';
}

/** One page from its HTML. `file` is its path below the built folder. */
export function builtPage(file: string, html: string): BuiltPage {
  const root = parseHtml(html);
  const elements = elementsOf(root);
  const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const ids = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
  return { file, address, html, root, elements, ids, kind: kindOf(elements, address) };
}

/** Where the site is served and which phone numbers it may show. */
export interface SiteSurroundings {
  readonly basePath: string;
  readonly siteUrl: string;
  readonly phones: ReadonlySet<string>;
}

/** Reads a built folder. @throws Error when it is not there. */
export function readBuiltSite(directory: string, surroundings: SiteSurroundings): BuiltSite {
  const files = filesBelow(directory);
  const pages = files
    .filter(isPage)
    .map((file) => builtPage(file, readFileSync(path.join(directory, file), 'utf8')));
  return { directory, pages, files: new Set(files), ...surroundings };
}
