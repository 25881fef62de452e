import { correctionsOf, withdrawalsOf, type ContentPage } from '../../model/content-page.ts';
import { correctionSentences as say } from '../../site/sentences/corrections.ts';
import { furtherPages } from '../page/list-pages.ts';

/** Rows of each of the two lists on one page: so many corrections and withdrawals of the longest keep to a page's budget. */
export const ROWS = 15;

/** Corrections and withdrawals of pages, newest first. */
export const logSections = (pages: readonly ContentPage[]) => [
  { title: say.corrections, none: say.correctionsNone, rows: correctionsOf(pages) },
  { title: say.withdrawals, none: say.withdrawalsNone, rows: withdrawalsOf(pages) },
];

/** How long the longer of the two lists is. */
export const logLength = (sections: ReturnType<typeof logSections>): number =>
  Math.max(...sections.map(({ rows }) => rows.length));

/** Numbers of the pages behind the first. */
export const furtherCorrections = (pages: readonly ContentPage[]): string[] =>
  furtherPages(logLength(logSections(pages)), ROWS);
