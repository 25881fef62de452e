import type { Cell } from '../../feeds/csv.ts';

/** A part of a report as every writer sets it. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly headings: readonly string[];
      /** Numbers stand in the middle of their columns. */
      readonly rows: readonly (readonly Cell[])[];
      /** Shares of the width, a number for each column. */
      readonly widths: readonly number[];
    };

export const heading = (text: string, level: 1 | 2 = 2): ReportBlock => ({ kind: 'heading', level, text });
export const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });
/** A table from its columns (name and share of the width) and rows; words in its place where it has none. */
export const table = (
  columns: readonly (readonly [string, number])[],
  rows: readonly (readonly Cell[])[],
  none?: string,
): ReportBlock =>
  rows.length === 0 && none !== undefined
    ? paragraph(none)
    : {
        kind: 'table',
        headings: columns.map(([name]) => name),
        widths: columns.map(([, width]) => width),
        rows,
      };
