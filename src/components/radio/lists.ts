import { RADIO, type RadioKind, type RadioMatter } from '../../channels/radio/site-scripts.ts';

/** Scripts on one page of a list. */
const PER_PAGE = 50;

/** How many pages a list of so many scripts has; at least one. */
export const listPages = (length: number): number => Math.max(1, Math.ceil(length / PER_PAGE));

/** What stands on one page of a list, pages counting from 1. */
export const onListPage = (all: readonly RadioMatter[], page: number): RadioMatter[] =>
  all.slice((page - 1) * PER_PAGE, page * PER_PAGE);

/** Root-relative address of a page of the scripts of a kind. */
export const listAddress = (kind: RadioKind, page = 1): string =>
  `${RADIO}${kind}/${page > 1 ? `trang/${page}/` : ''}`;
