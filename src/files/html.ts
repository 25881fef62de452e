import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'template']);

export const isElement = (node: ChildNode | ParentNode): node is Element => 'tagName' in node;

/** HTML as the tree that browsers make of it. `located` adds where in the text each element stands (`sourceCodeLocation`). */
export const parseHtml = (html: string, located = false): DefaultTreeAdapterTypes.Document =>
  parse(html, { sourceCodeLocationInfo: located });

/** Nodes below a node in document order, without those below an element that `enters` refuses. No depth is too deep. */
function* nodesBelow(node: ParentNode, enters: (element: Element) => boolean): Generator<ChildNode> {
  const waiting = node.childNodes.toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if (isElement(next) && enters(next)) waiting.push(...next.childNodes.toReversed());
  }
}

/** Elements below a node, in document order; without those below an element that `enters` refuses. */
export const elementsOf = (node: ParentNode, enters: (element: Element) => boolean = () => true): Element[] =>
  [...nodesBelow(node, enters)].filter(isElement);

/** Value of an attribute; undefined when the element has none. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Texts below a node in document order, without scripts, styles and other elements `leftOut`. */
export const textsOf = (node: ParentNode, leftOut: ReadonlySet<string> = NO_TEXT): string[] =>
  [...nodesBelow(node, ({ tagName }) => !leftOut.has(tagName))].flatMap((one) =>
    one.nodeName === '#text' ? [(one as DefaultTreeAdapterTypes.TextNode).value] : [],
  );

/** Text below a node, without scripts and styles. */
export const textOf = (node: ParentNode): string => textsOf(node).join('');

/** The text right inside a script or style, which `textOf` leaves out. */
export const codeIn = ({ childNodes }: Element): string =>
  childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** Whether an element is a script that runs; data blocks (JSON-LD) do not. */
export const isRunningScript = (element: Element): boolean =>
  element.tagName === 'script' &&
  /^(?:module|(?:text|application)\/javascript)?$/.test(attributeOf(element, 'type') ?? '');

/** What a page's `<meta http-equiv>` of that name says; undefined when it has none. */
export const metaOf = (elements: readonly Element[], name: string): string | undefined => {
  const found = elements.find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'http-equiv')?.toLowerCase() === name,
  );
  return found && attributeOf(found, 'content');
};
