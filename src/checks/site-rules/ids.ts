import { attributeOf } from '../../files/html.ts';
import type { SiteRule } from '../site-rule.ts';

/** Identifiers that two elements of one page have. */
export const ids: SiteRule = {
  find: ({ pages }) =>
    pages.flatMap(({ file, elements }) => {
      const all = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
      const twice = new Set(all.filter((id, position) => all.indexOf(id) !== position));
      return [...twice].map((id) => ({
        file,
        code: 'duplicate-id',
        message: `two elements have the id “${id}”`,
      }));
    }),
};
