import type { Row } from '../search/report.ts';
import type { MonthChoices, MonthFigures } from './month.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const GIGA = 1e9;

const row = (what: string, value: string): Row => ({ what, value, target: '', met: true });
const bytes = (count: number): string => `${(count / GIGA).toFixed(count < 10 * GIGA ? 2 : 0)} GB`;
const asked = ({ requests, bytes: sent, peak }: { requests: number; bytes: number; peak: number }): string =>
  `${whole.format(requests)} requests, ${bytes(sent)}, at most ${whole.format(peak)} in a second`;

/** What a month came to, for people. */
export const monthRows = (
  { days, readers, edits }: MonthChoices,
  { caches, purges, ...all }: MonthFigures,
): Row[] => [
  row(
    `${days} days of ${whole.format(readers)} readers, ${edits} edits a day: asked by browsers and programs`,
    asked(all),
  ),
  ...caches.flatMap(({ name, hitShare, origin }) => [
    row(`cache, ${name}: answers by itself`, `${(100 * hitShare).toFixed(2)} %`),
    row(`cache, ${name}: asked of the host`, asked(origin)),
  ]),
  row(
    'one edit: addresses to purge, in the mean and at most',
    `${whole.format(purges.mean)}; ${whole.format(purges.most)}`,
  ),
];
