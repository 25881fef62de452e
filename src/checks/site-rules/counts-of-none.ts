import { isText, textOf, type Element } from '../../files/html.ts';
import type { SiteRule } from '../site-rule.ts';

/** “0/7”, “0 trên 7”: not part of a date or a longer number. */
const NONE_OF = /(?<![\d.,/])0\s?(?:\/|trên|trong)\s?\d+(?![\d/])/u;

/** The pages that say how far a plan has come: elsewhere a score may well be none of so many points. */
const TELLS_OF_PLANS = /^\/(?:ke-hoach\/.*)?$/;

const hasWords = ({ tagName, childNodes }: Element): boolean =>
  tagName !== 'script' &&
  tagName !== 'style' &&
  childNodes.some((node) => isText(node) && node.value.trim() !== '');

/** No report is no failure: where none has come, a plan is not told as none of so many done. */
export const countsOfNone: SiteRule = {
  find: ({ pages }) =>
    pages
      .filter(({ address }) => TELLS_OF_PLANS.test(address))
      .flatMap(({ file, elements }) => {
        const texts = elements.filter(hasWords).map(textOf);
        return [...new Set(texts.flatMap((text) => NONE_OF.exec(text)?.[0] ?? []))].map((found) => ({
          file,
          code: 'count-of-none',
          message: `“${found}” reads as failure; say that no report has come`,
        }));
      }),
};
