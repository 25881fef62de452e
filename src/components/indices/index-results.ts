import { joinedRuns, latest, latestTrend, type ChartPoint, type ChartSeries } from '../../charts/series.ts';
import type { IndexResult, PerformanceIndex } from '../../model/performance-index.ts';
import { resultGrounds } from '../../model/local-results.ts';
import { numberedSources } from '../../model/trust.ts';
import { chartSentences } from '../../site/sentences/charts.ts';
import { indexSentences as say } from '../../site/sentences/indices.ts';
import { lowerFirst } from '../../vietnamese/first-letter.ts';
import { formatScore } from '../../vietnamese/numbers.ts';

type Fields = Pick<PerformanceIndex, 'series' | 'results' | 'breaks'>;

/** First years under a new way of measuring. */
export const breakYears = ({ breaks = [] }: Fields): number[] => breaks.map(({ year }) => year);

/** The series that the chart draws, with their scored results; those without a score are left out. */
export function drawnSeries({ series, results }: Fields): ChartSeries[] {
  return series
    .filter(({ drawn }) => drawn)
    .map(({ id, label }) => ({
      id,
      label,
      points: results.flatMap(({ series: of, year, score, derived, holder }) =>
        of === id && score !== undefined
          ? [{ at: year, value: score, derived: derived !== undefined, holder }]
          : [],
      ),
    }))
    .filter(({ points }) => points.length > 0);
}

const unitOf = ({ series }: Fields, id: string): string => series.find((one) => one.id === id)?.unit ?? '';

/**
 * The finding that the chart's title states: how the first drawn series moved over its last unbroken run of years;
 * else its latest value. Undefined when nothing is drawn.
 */
export function finding(index: Fields): string | undefined {
  const [main] = drawnSeries(index);
  const last = main && latest(main);
  if (!main || !last) return undefined;
  const unit = unitOf(index, main.id);
  const trend = latestTrend(main, breakYears(index));
  if (!trend) return say.lastValue(main.label, formatScore(last.value, unit), String(last.at));
  const [from, to] = [formatScore(trend.from.value, unit), formatScore(trend.to.value, unit)];
  const [start, end] = [String(trend.from.at), String(trend.to.at)];
  if (trend.change === 0) return say.trendSame(main.label, to, start, end);
  return (trend.change > 0 ? say.trendUp : say.trendDown)(main.label, from, to, start, end);
}

/** The points of the first drawn series that the finding speaks of: a small drawing beside it tells the same years. */
export function foundPoints(index: Fields): readonly ChartPoint[] {
  const [main] = drawnSeries(index);
  return main ? (joinedRuns(main.points, breakYears(index)).at(-1) ?? []) : [];
}

/** One sentence with all drawn values of the latest year; undefined when nothing is drawn. */
export function latestYearSentence(index: Fields): string | undefined {
  const series = drawnSeries(index);
  const years = series.flatMap(({ points }) => points.map(({ at }) => at));
  if (years.length === 0) return undefined;
  const year = Math.max(...years);
  const values = series.flatMap(({ id, label, points }) => {
    const point = points.find(({ at }) => at === year);
    if (!point) return [];
    const score = formatScore(point.value, unitOf(index, id));
    const remark = [point.holder, point.derived ? chartSentences.chartDerived : undefined]
      .filter(Boolean)
      .join(', ');
    return [`${lowerFirst(label)} ${score}${remark ? ` (${remark})` : ''}`];
  });
  return say.summaryOfYear(String(year), values.join('; '));
}

/** The result of the first drawn series in a year, by default the latest that it has; undefined when there is none. */
export function mainResult(
  index: Fields,
  year?: number,
): { label: string; score: string; year: number; source: IndexResult['source'] } | undefined {
  for (const { id, label, drawn, unit } of index.series) {
    const scored = index.results.filter(({ series, score }) => drawn && series === id && score !== undefined);
    const found = scored
      .filter((result) => year === undefined || result.year === year)
      .reduce<IndexResult | undefined>(
        (last, one) => (!last || one.year > last.year ? one : last),
        undefined,
      );
    if (found?.score !== undefined)
      return { label, score: formatScore(found.score, unit), year: found.year, source: found.source };
  }
  return undefined;
}

/** One sentence for each drawn series with all its values, for those who do not see the chart. */
export function seriesInWords(index: Fields): string[] {
  return drawnSeries(index).map(({ id, label, points }) => {
    const values = [...points]
      .sort((a, b) => a.at - b.at)
      .map(({ at, value, derived }) => {
        const score = formatScore(value, unitOf(index, id));
        return derived ? `${at}: ${score} (${chartSentences.chartDerived})` : `${at}: ${score}`;
      });
    return `${label}: ${values.join('; ')}.`;
  });
}

/** Results of one year by series, newest year first: the rows of the table. */
export function resultsByYear(
  index: Fields,
): { year: number; cells: (IndexResult | undefined)[]; all: IndexResult[] }[] {
  const columns = index.series.filter(({ drawn }) => drawn).map(({ id }) => id);
  const shown = index.results.filter(({ series }) => columns.includes(series));
  return [...new Set(shown.map(({ year }) => year))]
    .sort((a, b) => b - a)
    .map((year) => {
      const all = shown.filter((result) => result.year === year);
      return { year, all, cells: columns.map((id) => all.find(({ series }) => series === id)) };
    });
}

/** Results of the country's series that are told in words only, newest first; those of the place have a block of their own. */
export function otherResults({
  series,
  results,
}: Fields): { label: string; unit: string; result: IndexResult }[] {
  return results
    .flatMap((result) => {
      const of = series.find(({ id }) => id === result.series);
      return of && !of.drawn && of.place === undefined ? [{ label: of.label, unit: of.unit, result }] : [];
    })
    .sort((a, b) => b.result.year - a.result.year);
}

/** All that an index rests on, each source once and numbered: those of its results, newest first, then of what is told of it. */
export function sourcesOf({
  results,
  measures,
  publisher,
  scoring,
}: Pick<PerformanceIndex, 'results' | 'measures' | 'publisher' | 'scoring'>) {
  const { sources, newest } = resultGrounds(results);
  const told = [...measures, ...(publisher ? [publisher] : []), ...scoring].map(({ source }) => source);
  return { ...numberedSources([...sources, ...told]), newest };
}
