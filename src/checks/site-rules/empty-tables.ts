import { elementsOf } from '../../files/html.ts';
import type { SiteRule } from '../site-rule.ts';

/** A table that has headings and no row says nothing: a section with little content says in a sentence what is missing. */
export const emptyTables: SiteRule = {
  find: ({ pages }) =>
    pages.flatMap(({ file, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'table')
        .filter((table) => !elementsOf(table).some(({ tagName }) => tagName === 'td'))
        .map(() => ({
          file,
          code: 'empty-table',
          message: 'shows a table without a row; say what is missing',
        })),
    ),
};
