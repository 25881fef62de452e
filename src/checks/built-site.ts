import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

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

export const isElement = (node: ChildNode | ParentNode): node is Element => 'tagName' in node;

/** Elements below a node, in document order. */
export function elementsOf(node: ParentNode): Element[] {
  return node.childNodes.flatMap((child) => (isElement(child) ? [child, ...elementsOf(child)] : []));
}

/** Value of an attribute; undefined when the element has none. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Text below a node, without scripts and styles. */
export function textOf(node: ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (child.nodeName === '#text') return (child as DefaultTreeAdapterTypes.TextNode).value;
      return isElement(child) && !['script', 'style', 'template'].includes(child.tagName)
        ? textOf(child)
        : '';
    })
    .join('');
}

/** Whether an element is a script that runs; data blocks (JSON-LD) do not. */
export const isRunningScript = (element: Element): boolean =>
  element.tagName === 'script' && /^(?:module|text\/javascript)?$/.test(attributeOf(element, 'type') ?? '');

function kindOf(elements: readonly Element[], address: string): PageKind {
  if (
    elements.some((element) => element.tagName === 'meta' && attributeOf(element, 'http-equiv') === 'refresh')
  )
    return 'moved';
  const main = elements.find(({ tagName }) => tagName === 'main');
  return address.startsWith('/nhung/') && main && attributeOf(main, 'id') === undefined ? 'widget' : 'page';
}

/** One page from its HTML. `file` is its path below the built folder. */
export function builtPage(file: string, html: string): BuiltPage {
  const root = parse(html);
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
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => builtPage(file, readFileSync(path.join(directory, file), 'utf8')));
  return { directory, pages, files: new Set(files), ...surroundings };
}
