import { addressOf, type BuiltFolder } from '../built/pages.ts';
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

/** What the settings and the hotline records say of a site, and what stands outside its folder. */
export interface SiteSurroundings {
  readonly basePath: string;
  readonly siteUrl: string;
  /** Phone numbers of the hotline records, national digits. */
  readonly phones: ReadonlySet<string>;
  /** Origins that may frame widgets; everybody when empty. */
  readonly embedAllowList: readonly string[];
  /** nginx's file, as `npm run deploy:files` writes it for the folder. */
  readonly nginx: string;
}

/** A built site, read once. */
export interface BuiltSite extends SiteSurroundings {
  readonly directory: string;
  readonly pages: readonly BuiltPage[];
  /** Every file, relative to the folder. */
  readonly files: ReadonlySet<string>;
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
  const address = addressOf(file);
  const ids = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
  return { file, address, html, root, elements, ids, kind: kindOf(elements, address) };
}

/** A built folder with every page parsed. */
export const readBuiltSite = (built: BuiltFolder, surroundings: SiteSurroundings): BuiltSite => ({
  directory: built.directory,
  pages: built.pages.map(({ file, html }) => builtPage(file, html)),
  files: new Set(built.files),
  ...surroundings,
});
