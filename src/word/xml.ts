import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { WordRefusal } from './refusal.ts';

/** WordprocessingML, transitional and strict (ISO/IEC 29500). */
const WORD =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;

const damaged = (): never => {
  throw new WordRefusal('Tệp bị hỏng. Mở tệp bằng Word hoặc Excel, lưu lại, rồi thử lại.');
};

/** Most elements in one another; a table in a table in a text box has some dozens. */
const DEEPEST = 400;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, slash, , isEmpty] of text.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g)) {
    if (slash) depth -= 1;
    else if (!isEmpty) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/**
 * A part of a Word file or a workbook as a tree.
 * @throws WordRefusal when it is no well-formed XML
 */
export function parsePart(text: string): Document {
  if (isTooDeep(text)) damaged();
  // Its warnings are of what is not well-formed, too: it would go on with half of the text.
  const errorHandler = { warning: damaged, error: damaged, fatalError: damaged };
  const document = new DOMParser({ errorHandler }).parseFromString(text, 'text/xml') as Document | undefined;
  return document?.documentElement ? document : damaged();
}

/** The tree as XML again. */
export const writePart = (document: Document): string => new XMLSerializer().serializeToString(document);

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Elements right below one, a list of their own: they may be moved meanwhile. */
export function childrenOf(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

/** Whether an element is WordprocessingML's of one of these names. */
export const isWord = (element: Element, ...names: readonly string[]): boolean =>
  names.includes(element.localName) && WORD.test(element.namespaceURI ?? '');

/** WordprocessingML's children of a name. */
export const wordChildren = (parent: Node, ...names: readonly string[]): Element[] =>
  childrenOf(parent).filter((child) => isWord(child, ...names));

/** The first of them. */
export const wordChild = (parent: Node | undefined, name: string): Element | undefined =>
  parent && wordChildren(parent, name)[0];

/** Every element below one, in order, that fits. */
export function allBelow(parent: Node, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    for (const child of childrenOf(node)) {
      if (fits(child)) found.push(child);
      visit(child);
    }
  };
  visit(parent);
  return found;
}

/** Every WordprocessingML element of a name below one, in order. */
export const allWords = (parent: Node, ...names: readonly string[]): Element[] =>
  allBelow(parent, (element) => isWord(element, ...names));

/** An attribute of an element's own namespace, or of none. */
export const attributeOf = (element: Element | undefined, name: string): string | undefined => {
  if (!element) return undefined;
  if (element.hasAttributeNS(element.namespaceURI, name))
    return element.getAttributeNS(element.namespaceURI, name) ?? undefined;
  return element.hasAttribute(name) ? (element.getAttribute(name) ?? undefined) : undefined;
};

/** The `w:val` of a child. */
export const valueOf = (parent: Node | undefined, name: string): string | undefined =>
  attributeOf(wordChild(parent, name), 'val');

/** A property that is on, off, or not said (ISO/IEC 29500-1, 17.17.4). */
export function switchOf(properties: Node | undefined, name: string): boolean | undefined {
  const element = wordChild(properties, name);
  if (!element) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attributeOf(element, 'val') ?? 'true');
}

export const remove = (node: Node): void => void node.parentNode?.removeChild(node);

/** Puts nodes in the place of one. */
export function replaceBy(node: Node, nodes: readonly Node[]): void {
  for (const one of nodes) node.parentNode?.insertBefore(one, node);
  remove(node);
}

/** Leaves an element's children in its place. */
export const unwrap = (element: Element): void => replaceBy(element, Array.from(element.childNodes));

/** A new element of WordprocessingML for the tree that `near` stands in; `near` is one. */
export function newElement(near: Element, name: string): Element {
  const prefix = near.prefix ? `${near.prefix}:` : '';
  const document = near.ownerDocument;
  return document.createElementNS(near.namespaceURI, prefix + name);
}

/** A run of plain text. `near` is an element of WordprocessingML in the same tree. */
export function newRun(near: Element, text: string): Element {
  const run = newElement(near, 'r');
  const words = newElement(near, 't');
  words.setAttribute('xml:space', 'preserve');
  words.appendChild(near.ownerDocument.createTextNode(text));
  run.appendChild(words);
  return run;
}

/** Puts words before all others of a paragraph. */
export function prepend(paragraph: Element, text: string): void {
  const properties = wordChild(paragraph, 'pPr');
  const next = properties ? properties.nextSibling : paragraph.firstChild;
  paragraph.insertBefore(newRun(paragraph, text), next);
}

/** The words of an element as they are read: tabs and line breaks among them. */
export const textOf = (element: Element): string =>
  allWords(element, 't', 'tab', 'br', 'cr', 'noBreakHyphen')
    .map((one) => {
      if (isWord(one, 't')) return one.textContent;
      // Stops of tabs are told by the same name.
      if (isWord(one, 'tab')) return isWord(one.parentNode as Element, 'tabs') ? '' : '\t';
      return isWord(one, 'noBreakHyphen') ? '-' : '\n';
    })
    .join('');
