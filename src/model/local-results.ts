import type { Source } from './fields/common.ts';
import type { IndexResult, PerformanceIndex } from './performance-index.ts';

/** A result of the place that a site is about: its own communes, district or province. */
export interface LocalResult extends IndexResult {
  /** Identifier of the unit whose result it is. */
  readonly place: string;
  /** What the series calls the unit, e.g. “Tỉnh Mẫu”. */
  readonly label: string;
  /** What the score is counted in, e.g. `điểm`. */
  readonly measure: string;
}

/** A year's own result counts as its end, after all that was told within it. */
const endOf = ({ year, until }: IndexResult): string => until ?? `${year}-13`;

const newestFirst = (a: IndexResult, b: IndexResult): number => endOf(b).localeCompare(endOf(a), 'en');

/** What results rest on: their sources, newest result first, and those of the newest. */
export function resultGrounds(results: readonly IndexResult[]): { sources: Source[]; newest: Source[] } {
  const sorted = [...results].sort(newestFirst);
  const newest = sorted.filter((one) => sorted[0] && endOf(one) === endOf(sorted[0]));
  return { sources: sorted.map(({ source }) => source), newest: newest.map(({ source }) => source) };
}

/** What an index says of the place, newest first; empty when it says nothing. Series without a place tell of the country. */
export function localResults({
  series,
  results,
}: Pick<PerformanceIndex, 'series' | 'results'>): LocalResult[] {
  return results
    .flatMap((result) => {
      const of = series.find(({ id }) => id === result.series);
      return of?.place === undefined
        ? []
        : [{ ...result, place: of.place, label: of.label, measure: of.unit }];
    })
    .sort(newestFirst);
}
