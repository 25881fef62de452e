import type { PerformanceIndex } from '../../model/performance-index.ts';
import { chartSentences as say } from '../../site/sentences/charts.ts';
import { lowerFirst } from '../../vietnamese/first-letter.ts';
import { drawnSeries } from './index-results.ts';

/**
 * How to read the chart of an index: where its axis starts when that is not zero (`axisFrom`), gaps, hollow marks, what each
 * series covers, changes of method.
 */
export function chartNotes(index: PerformanceIndex, axisFrom: string | undefined): string[] {
  const series = drawnSeries(index);
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at)))];
  const hasGaps =
    Math.max(...years) - Math.min(...years) >= years.length ||
    series.some(({ points }) => points.length < years.length);
  const scopes = Map.groupBy(
    index.series.filter(({ drawn }) => drawn),
    ({ scope }) => scope,
  );
  return [
    ...(axisFrom === undefined ? [] : [say.chartCut(axisFrom)]),
    ...(hasGaps ? [say.chartGaps] : []),
    ...(series.some(({ points }) => points.some(({ derived }) => derived)) ? [say.chartHollow] : []),
    ...[...scopes].map(
      ([scope, own]) =>
        `${own.map(({ label }, n) => (n === 0 ? label : lowerFirst(label))).join(', ')}: ${scope}.`,
    ),
    ...(index.breaks ?? []).map(({ year, text }) => `${say.chartBreak(String(year))}: ${text}`),
  ];
}
