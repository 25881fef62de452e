/** Rows on one page of a long list: with forty of the longest titles and summaries a page still keeps to its budget. */
export const LIST_LENGTH = 40;

/** How many pages a list of so many rows has, `per` on each; at least one. */
export const pagesOf = (length: number, per = LIST_LENGTH): number => Math.max(1, Math.ceil(length / per));

/** What stands on one page of a list, pages counting from 1. */
export const pageOf = <T>(all: readonly T[], page: number, per = LIST_LENGTH): T[] =>
  all.slice((page - 1) * per, page * per);

/** Address of one page of the list that begins at `list`, a folder. */
export const pageAddress = (list: string, page: number): string =>
  page === 1 ? list : `${list}trang/${page}/`;

/** What `Pager` wants to know of a page of a list. */
export const pagerOf = (list: string, page: number, length: number, per = LIST_LENGTH) => ({
  current: page,
  last: pagesOf(length, per),
  addressOf: (other: number): string => pageAddress(list, other),
});

/** Numbers of the pages behind the first, as `getStaticPaths` wants them. */
export const furtherPages = (length: number, per = LIST_LENGTH): string[] =>
  Array.from({ length: pagesOf(length, per) - 1 }, (_, position) => String(position + 2));
