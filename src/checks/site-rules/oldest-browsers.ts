import { codeIn } from '../../files/html.ts';
import { leftOutByOldest } from '../../styles/oldest.ts';
import type { SiteRule } from '../site-rule.ts';

/** Sheets of pages and widgets say nothing that the oldest browsers would leave out although it is to be seen. */
export const oldestBrowsers: SiteRule = {
  find: ({ pages }) => {
    // Most pages share a sheet.
    const known = new Map<string, string[]>();
    const judged = (css: string): string[] => {
      const found = known.get(css) ?? leftOutByOldest(css);
      known.set(css, found);
      return found;
    };
    return pages.flatMap(({ file, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'style')
        .flatMap((element) => judged(codeIn(element)))
        .map((message) => ({ file, code: 'old-browser', message })),
    );
  },
};
