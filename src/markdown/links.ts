import type { Root } from 'hast';
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
