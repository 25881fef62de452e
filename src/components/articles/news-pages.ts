import { site } from '../../site/settings.ts';

/** How many pages a list of so many articles has; at least one. */
export const pagesOf = (length: number): number => Math.max(1, Math.ceil(length / site().perPage));

/** What stands on one page of a list, pages counting from 1. */
export const pageOf = <T>(all: readonly T[], page: number): T[] =>
  all.slice((page - 1) * site().perPage, page * site().perPage);

/** Address of one page of the news. */
export const newsAddress = (page: number): string => (page === 1 ? '/tin-tuc/' : `/tin-tuc/trang/${page}/`);
