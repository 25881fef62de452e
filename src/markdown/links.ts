import type { Element, ElementContent, Root } from 'hast';
import { withBase } from '../site/href.ts';
import { linkKind } from './link-kind.ts';
import { changeElements } from './tree.ts';

/** Puts the base path before our own addresses, and takes the address from a link that may run code or hides where it leads. */
export const mendLinks =
  (basePath: string) =>
  (root: Root): Root =>
    changeElements(root, (element) => {
      const { href } = element.properties;
      if (element.tagName !== 'a' || typeof href !== 'string') return [element];
      const link = (change: Element['properties']): Element => ({
        ...element,
        properties: { ...element.properties, ...change },
      });
      const kind = linkKind(href);
      if (kind === 'unsafe') return [link({ href: undefined })];
      if (kind === 'web') return [link({ rel: ['noopener', 'external'] })];
      return [kind === 'own' ? link({ href: withBase(href.trim(), basePath) }) : element];
    });

const hasWords = (node: ElementContent): boolean => node.type !== 'text' || node.value.trim() !== '';
const isItem = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'li';
const isOnlyLink = ({ children }: Element): boolean => {
  const [first, ...more] = children.filter(hasWords);
  return more.length === 0 && first?.type === 'element' && first.tagName === 'a';
};

/** A list whose every item is one link and nothing else is there to be tapped: its class gives the links a finger's height. */
export const markLinkLists = (root: Root): Root =>
  changeElements(root, (element) => {
    const items = element.children.filter(isItem);
    if (!/^[ou]l$/.test(element.tagName) || items.length === 0 || !items.every(isOnlyLink)) return [element];
    return [{ ...element, properties: { ...element.properties, className: ['links'] } }];
  });
