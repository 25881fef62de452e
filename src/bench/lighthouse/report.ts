import type { Measured } from './measure.ts';
import type { LighthouseResult } from './program.ts';

/** Columns that time a page: their head, and the audit with its unit and decimals. */
const TIMED = [
  ['FCP', 'first-contentful-paint', 1000, 2, ' s'],
  ['LCP', 'largest-contentful-paint', 1000, 2, ' s'],
  ['CLS', 'cumulative-layout-shift', 1, 3, ''],
  ['TBT', 'total-blocking-time', 1, 0, ' ms'],
] as const;
const WIDTHS = [24, 11, 13, 14, 7, 7, 6, 8] as const;

/** The middle one of some values, of an even number the higher of the two. */
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const score = ({ categories }: LighthouseResult, category: string): number =>
  Math.round((categories[category]?.score ?? 0) * 100);

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[at] ?? 0)))
    .join('  ')
    .trimEnd();

export const HEAD = line([
  'kind',
  'performance',
  'accessibility',
  'best practices',
  ...TIMED.map(([head]) => head),
]);

/** A page's line of the table: scores of 100, and the medians of its runs. */
export const rowOf = ({ kind, judged, runs }: Measured): string =>
  line([
    kind,
    String(median(runs.map((run) => score(run, 'performance')))),
    String(score(judged, 'accessibility')),
    String(score(judged, 'best-practices')),
    ...TIMED.map(([, audit, unit, decimals, sign]) => {
      const value = median(runs.map(({ audits }) => audits[audit]?.numericValue ?? NaN));
      return `${(value / unit).toFixed(decimals)}${sign}`;
    }),
  ]);

/** What falls short on a page, by the names of Lighthouse's audits; those about speed are told by the table. */
const short = ({ judged }: Measured): string[] =>
  Object.values(judged.audits).flatMap((audit) =>
    audit && audit.score !== null && audit.score < 1 ? [`  - ${audit.title}`] : [],
  );

/** The whole report, Markdown: the table, every run's LCP by which its spread is seen, and what falls short. */
export const reportText = (all: readonly Measured[]): string =>
  [
    '# Lighthouse, phone, slow 4G',
    '',
    '```',
    HEAD,
    ...all.map(rowOf),
    '```',
    '',
    ...all.flatMap((one) => {
      const times = one.runs.map(({ audits }) =>
        ((audits['largest-contentful-paint']?.numericValue ?? NaN) / 1000).toFixed(2),
      );
      return [`- ${one.kind}: \`${one.address}\`; LCP of each run ${times.join(', ')} s`, ...short(one)];
    }),
    '',
  ].join('\n');
