import type { Element, ElementContent, Root } from 'hast';
import { withBase } from '../site/href.ts';
import { changeElements } from './tree.ts';

const SAFE = /^(?:https?:|mailto:|tel:|[/#?]|(?![a-z][a-z0-9+.-]*:))/i;

/** Puts the base path before our own addresses, and takes the address from a link of any scheme but the safe ones. */
export const mendLinks =
  (basePath: string) =>
  (root: Root): Root =>
    changeElements(root, (element) => {
      const { href } = element.properties;
      if (element.tagName !== 'a' || typeof href !== 'string') return [element];
      // Browsers drop control characters and spaces inside a scheme, so `java\nscript:` would run.
      const compact = href.replace(/[\s\p{Cc}]/gu, '');
      if (!SAFE.test(compact))
        return [{ ...element, properties: { ...element.properties, href: undefined } }];
      if (/^https?:/i.test(compact))
        return [{ ...element, properties: { ...element.properties, rel: ['noopener', 'external'] } }];
      const own = href.startsWith('/') && !href.startsWith('//');
      return [
        own ? { ...element, properties: { ...element.properties, href: withBase(href, basePath) } } : element,
      ];
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
