import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'template']);

export const isElement = (node: ChildNode | ParentNode): node is Element => 'tagName' in node;

/** HTML as the tree that browsers make of it. `located` adds where in the text each element stands (`sourceCodeLocation`). */
export const parseHtml = (html: string, located = false): DefaultTreeAdapterTypes.Document =>
  parse(html, { sourceCodeLocationInfo: located });

/** How a tree is walked. */
export interface WalkOptions {
  /** Whether what is below an element is walked. */
  readonly enters?: (element: Element) => boolean;
  /** Whether what lies inert in a `<template>` is walked, too. */
  readonly templates?: boolean;
}

/** A step of a walk: it comes to a node, or it leaves an element again. */
export interface Step {
  readonly node: ChildNode;
  readonly leaves: boolean;
}

const childrenOf = (node: ParentNode, templates: boolean): readonly ChildNode[] =>
  templates && 'content' in node ? [...node.content.childNodes, ...node.childNodes] : node.childNodes;

/** Walks all that is below a node, in document order. No depth is too deep. */
export function* walk(
  root: ParentNode,
  { enters = () => true, templates = false }: WalkOptions = {},
): Generator<Step> {
  const stepsInto = (node: ParentNode): Step[] =>
    [...childrenOf(node, templates)].reverse().map((child) => ({ node: child, leaves: false }));
  const waiting = stepsInto(root);
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    yield step;
    const { node, leaves } = step;
    if (leaves || !isElement(node)) continue;
    waiting.push({ node, leaves: true });
    if (enters(node)) waiting.push(...stepsInto(node));
  }
}

/** What `walk` comes to. A page has thousands of nodes, so this makes no steps of them. */
function nodesBelow(root: ParentNode, { enters = () => true, templates = false }: WalkOptions): ChildNode[] {
  const found: ChildNode[] = [];
  const waiting = [...childrenOf(root, templates)].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if (!isElement(node) || !enters(node)) continue;
    const children = childrenOf(node, templates);
    for (let at = children.length - 1; at >= 0; at -= 1) waiting.push(children[at] as ChildNode);
  }
  return found;
}

/** Elements below a node, in document order. */
export const elementsOf = (
  node: ParentNode,
  enters?: (element: Element) => boolean,
  templates = false,
): Element[] => nodesBelow(node, { ...(enters && { enters }), templates }).filter(isElement);

/** Value of an attribute; undefined when the element has none. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Whether a node is text. */
export const isText = (node: ChildNode): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text';

/** Texts below a node in document order, without scripts, styles and other elements `leftOut`. */
export const textsOf = (
  node: ParentNode,
  leftOut: ReadonlySet<string> = NO_TEXT,
  templates = false,
): string[] =>
  nodesBelow(node, { enters: ({ tagName }) => !leftOut.has(tagName), templates })
    .filter(isText)
    .map(({ value }) => value);

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
