import type { Answered, BenchRun } from './run.ts';

/** Success in the first place, in the first three, mean reciprocal rank, or the share of the first ten that is right. */
export type Measure = 'first' | 'three' | 'rank' | 'ten';

interface Target {
  readonly measure: Measure;
  readonly least: number;
}

/** What each kind of query has to reach. */
const TARGETS: Readonly<Record<string, Target>> = {
  title: { measure: 'first', least: 0.99 },
  'title, no marks': { measure: 'first', least: 0.99 },
  snippet: { measure: 'first', least: 0.96 },
  'snippet, no marks': { measure: 'first', least: 0.96 },
  'snippet, some marks': { measure: 'first', least: 0.96 },
  'snippet, NFD': { measure: 'first', least: 0.96 },
  'snippet, capitals': { measure: 'first', least: 0.96 },
  'snippet, other tone place': { measure: 'first', least: 0.96 },
  'body phrase': { measure: 'first', least: 0.97 },
  'body phrase, no marks': { measure: 'first', least: 0.97 },
  'one typo': { measure: 'three', least: 0.92 },
  'one typo, no marks': { measure: 'three', least: 0.9 },
  'raw Telex': { measure: 'first', least: 0.95 },
  unfinished: { measure: 'three', least: 0.93 },
  'abbreviation, other form': { measure: 'three', least: 0.95 },
  'document number': { measure: 'first', least: 0.98 },
  'document number, lower case': { measure: 'first', least: 0.98 },
  'document number, blanks': { measure: 'first', least: 0.98 },
  'one syllable as typed': { measure: 'ten', least: 0.95 },
  'two syllables as typed': { measure: 'ten', least: 0.97 },
};

const NAMES: Readonly<Record<Measure, string>> = { first: 's@1', three: 's@3', rank: 'MRR', ten: 'P@10' };

function valueOf({ query, first }: Answered, measure: Measure): number {
  if (measure === 'ten') {
    const right = first.filter((address) => query.expected.includes(address)).length;
    return right / Math.min(10, query.expected.length);
  }
  const rank = first.findIndex((address) => query.expected.includes(address)) + 1;
  if (rank === 0) return 0;
  if (measure === 'rank') return 1 / rank;
  return rank <= (measure === 'first' ? 1 : 3) ? 1 : 0;
}

/** Their mean; 0 of none. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The value below which this share of the values lies. */
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly target: string;
  readonly met: boolean;
}

export const atLeast = (what: string, value: number, least: number): Row => ({
  what,
  value: value.toFixed(3),
  target: `≥ ${least}`,
  met: value >= least,
});
/** Without `most` the value is only told. */
const atMost = (what: string, value: number, most: number | undefined, unit: string): Row => ({
  what,
  value: `${value < 20 ? value.toFixed(1) : value.toFixed(0)} ${unit}`,
  target: most === undefined ? '–' : `≤ ${most} ${unit}`,
  met: most === undefined || value <= most,
});

interface Limits {
  readonly first: number;
  readonly rank: number;
  readonly visit: number;
  readonly cpu: number;
  readonly later?: number;
  readonly own?: number;
  readonly index?: number;
}

/** Limits that depend on how large the site is. */
const limitsFor = (pages: number): Limits =>
  pages > 2000
    ? { first: 0.94, rank: 0.955, visit: 330, cpu: 400 }
    : { first: 0.97, rank: 0.975, visit: 190, cpu: 100, later: 65, own: 17, index: 6 };

/** What was measured beside the queries. */
export interface Surroundings {
  readonly pages: number;
  readonly indexSeconds: number;
  /** Our own script and the vocabulary, gzip. */
  readonly ownBytes: number;
}

/** The lines of the report. */
export function reportRows(
  { answered, firstVisits }: BenchRun,
  { pages, indexSeconds, ownBytes }: Surroundings,
): Row[] {
  const kinds = Map.groupBy(answered, ({ query }) => query.kind);
  const items = [...kinds].filter(([kind]) => TARGETS[kind]?.measure !== 'ten');
  const over = (measure: Measure): number =>
    mean(items.map(([, all]) => mean(all.map((one) => valueOf(one, measure)))));
  const limits = limitsFor(pages);
  return [
    atLeast('all kinds, s@1', over('first'), limits.first),
    atLeast('all kinds, MRR', over('rank'), limits.rank),
    ...[...kinds].flatMap(([kind, all]) => {
      const target = TARGETS[kind];
      if (!target) return [];
      const value = mean(all.map((one) => valueOf(one, target.measure)));
      return [atLeast(`${kind} (${all.length}), ${NAMES[target.measure]}`, value, target.least)];
    }),
    atMost('first query, everything, median', quantile(firstVisits, 0.5) / 1024, limits.visit, 'KB'),
    atMost('first query, everything, largest', Math.max(...firstVisits) / 1024, limits.visit, 'KB'),
    atMost(
      'later query, p95',
      quantile(
        answered.slice(1).map(({ bytes }) => bytes),
        0.95,
      ) / 1024,
      limits.later,
      'KB',
    ),
    atMost('own script and vocabulary', ownBytes / 1024, limits.own, 'KB'),
    atMost(
      'CPU of a query, p95',
      quantile(
        answered.slice(1).map(({ cpu }) => cpu),
        0.95,
      ),
      limits.cpu,
      'ms',
    ),
    atMost('index', indexSeconds, limits.index, 's'),
  ];
}

/** Rows as a table of Markdown. */
export const printRows = (rows: readonly Row[]): string =>
  ['| measured | value | wanted | |', '| --- | --- | --- | --- |']
    .concat(
      rows.map(
        ({ what, value, target, met }) => `| ${what} | ${value} | ${target} | ${met ? 'met' : 'MISSED'} |`,
      ),
    )
    .join('\n');

/** Queries whose right page is not the first, with what came instead. */
export const missed = ({ answered }: BenchRun): string[] =>
  answered
    .filter((one) => valueOf(one, TARGETS[one.query.kind]?.measure ?? 'first') < 1)
    .map(
      ({ query, first }) =>
        `${query.kind}: ${query.typed} → ${first.slice(0, 3).join(' ')} (right: ${query.expected.slice(0, 2).join(' ')})`,
    );
