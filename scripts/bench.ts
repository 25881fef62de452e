/**
 * `npm run bench -- search [--missed]`: how well the finished site answers queries as people type them, by judgements; ten of
 * them in a browser too. `npm run bench -- search --pages 1000 [--articles FOLDER] [--items 60] [--seed 7] [--missed]`: how well
 * and how quickly its search page finds known items, on articles it has never seen. Run `npm run build` before.
 * `npm run bench -- build [--pages 1000]`: what builds cost, beside Hugo where it is found.
 * `npm run bench -- month [--days 30] [--readers 1000000] [--edits 6]`: a month of readers, through a cache, of the finished site.
 * `npm run bench -- lighthouse [KIND …] [--runs 5]`: how Lighthouse judges one page of each kind of the finished site on a phone, the medians of
 * so many runs. npm brings Lighthouse the first time; the report is left in `.cache/lighthouse/`.
 */
import './command.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildReport } from '../src/bench/build/build-report.ts';
import { lighthouseReport } from '../src/bench/lighthouse/lighthouse-report.ts';
import { playMonth } from '../src/bench/month/month.ts';
import { monthRows } from '../src/bench/month/month-report.ts';
import { readMonthSite } from '../src/bench/month/month-site.ts';
import { judgedReport } from '../src/bench/search/judged-report.ts';
import { knownItemsReport } from '../src/bench/search/known-items.ts';
import { printRows, type Row } from '../src/bench/search/report.ts';
import { contentDirectory } from '../src/files/directory.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';
import { readSettings } from '../src/site/settings.ts';
import { BUILD_FLAGS } from './package-program.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string' },
    pages: { type: 'string' },
    items: { type: 'string', default: '60' },
    seed: { type: 'string', default: '7' },
    missed: { type: 'boolean', default: false },
    days: { type: 'string', default: '30' },
    readers: { type: 'string', default: '1000000' },
    edits: { type: 'string', default: '6' },
    runs: { type: 'string', default: '5' },
  },
});
checkEnvironment();
const [bench = 'search', ...kinds] = positionals;
const built = finishedFolder();
const cache = (name: string): string => path.resolve('.cache', name);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Says what was measured, and ends: with 1 where a target was missed. */
function end(rows: readonly Row[]): never {
  say(printRows(rows));
  process.exit(rows.every(({ met }) => met) ? 0 : 1);
}

if (bench === 'build') {
  const count = Number(values.pages ?? 1000);
  const build = fileURLToPath(new URL('build.ts', import.meta.url));
  end(await buildReport([...BUILD_FLAGS, build], contentDirectory(), cache(`bench-build-${count}`), count));
}
if (!['search', 'month', 'lighthouse'].includes(bench) || !existsSync(path.join(built, '_headers'))) {
  process.stderr.write(
    'Usage: npm run bench -- build [--pages 1000], or npm run build && npm run bench -- month [--days 30], or … -- search [--pages 1000 [--articles FOLDER] [--items 60]] [--missed], or … -- lighthouse [KIND …] [--runs 5]\n',
  );
  process.exit(2);
}
const { basePath } = readSettings();
if (bench === 'month') {
  const [days, readers, edits, seed] = [values.days, values.readers, values.edits, values.seed].map(
    Number,
  ) as [number, number, number, number];
  const choices = { days, readers, edits, seed, room: 256e6 };
  end(monthRows(choices, playMonth(readMonthSite(built, basePath), choices)));
}
if (bench === 'lighthouse') {
  const site = { directory: built, basePath };
  const report = await lighthouseReport(site, kinds, Number(values.runs), cache('lighthouse'), say);
  say(`\n${path.relative('.', report)}`);
  process.exit(0);
}
if (values.pages === undefined && values.articles === undefined) {
  const { rows, missing } = await judgedReport(built);
  if (values.missed) say(`${missing.join('\n')}\n`);
  end(rows);
}
const pages = Number(values.pages ?? 1000);
const choices = { pages, articles: values.articles, items: Number(values.items), seed: Number(values.seed) };
const found = await knownItemsReport(built, contentDirectory(), cache(`bench-search-${pages}`), choices);
const whose = values.articles ? 'Articles given' : 'Articles made from this site’s own sentences';
say(`${whose}: ${pages}; queries: ${found.asked}\n`);
if (values.missed) say(`${found.missing.join('\n')}\n`);
end(found.rows);
