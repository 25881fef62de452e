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
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../src/browser/chromium.ts';
import { contentDirectory } from '../src/files/directory.ts';
import { buildReport } from '../src/bench/build/build-report.ts';
import { pageOfEachKind } from '../src/bench/lighthouse/kinds.ts';
import { measurePages, type Measured } from '../src/bench/lighthouse/measure.ts';
import { lighthouseProgram } from '../src/bench/lighthouse/program.ts';
import { HEAD, reportText, rowOf } from '../src/bench/lighthouse/report.ts';
import { BuiltFolder } from '../src/built/pages.ts';
import { readSettings } from '../src/site/settings.ts';
import { stop } from './command.ts';
import { BUILD_FLAGS } from './package-program.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';
import { makeArticles, readArticles } from '../src/bench/search/articles.ts';
import { playMonth } from '../src/bench/month/month.ts';
import { monthRows } from '../src/bench/month/month-report.ts';
import { readMonthSite } from '../src/bench/month/month-site.ts';
import { makeQueries } from '../src/bench/search/queries.ts';
import { judgedReport } from '../src/bench/search/judged-report.ts';
import { missed, printRows, reportRows } from '../src/bench/search/report.ts';
import { runQueries } from '../src/bench/search/run.ts';
import { writeBenchSite } from '../src/bench/search/site.ts';
import { readSettings } from '../src/site/settings.ts';
import { INDEX_FOLDER } from '../src/search/index-files.ts';
import { LEXICON_FILE, type LexiconFile } from '../src/search/lexicon.ts';

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
if (positionals[0] === 'build') {
  const count = Number(values.pages ?? 1000);
  const build = fileURLToPath(new URL('build.ts', import.meta.url));
  const folder = path.resolve('.cache', `bench-build-${count}`);
  const rows = await buildReport([...BUILD_FLAGS, build], contentDirectory(), folder, count);
  process.stdout.write(`${printRows(rows)}\n`);
  process.exit(rows.every(({ met }) => met) ? 0 : 1);
}
const built = finishedFolder();
if (positionals[0] === 'month' && existsSync(path.join(built, '_headers'))) {
  const [days, readers, edits, seed] = [values.days, values.readers, values.edits, values.seed].map(
    Number,
  ) as [number, number, number, number];
  const choices = { days, readers, edits, seed, room: 256e6 };
  const site = readMonthSite(built, readSettings().basePath);
  process.stdout.write(`${printRows(monthRows(choices, playMonth(site, choices)))}\n`);
  process.exit(0);
}
const page = path.join(built, 'tim-kiem', 'index.html');
if (positionals[0] === 'lighthouse' && existsSync(page)) {
  const kinds = pageOfEachKind(new BuiltFolder(built).pages);
  const strange = positionals.slice(1).find((kind) => !kinds.has(kind));
  if (strange !== undefined) stop(`No such kind: ${strange}. There are: ${[...kinds.keys()].join('; ')}.`);
  const wanted = [...kinds].filter(([kind]) => positionals.length < 2 || positionals.includes(kind));
  const folder = path.resolve('.cache', 'lighthouse');
  const lighthouse = await lighthouseProgram(folder);
  const all: Measured[] = [];
  process.stdout.write(`${HEAD}\n`);
  await measurePages(
    new Map(wanted),
    { directory: built, basePath: readSettings().basePath },
    lighthouse,
    Number(values.runs),
    (one) => {
      all.push(one);
      process.stdout.write(`${rowOf(one)}\n`);
    },
  );
  const report = path.join(folder, 'report.md');
  writeFileSync(report, reportText(all));
  process.stdout.write(`\n${path.relative('.', report)}\n`);
  process.exit(0);
}
if ((positionals[0] ?? 'search') !== 'search' || !existsSync(page)) {
  process.stderr.write(
    'Usage: npm run bench -- build [--pages 1000], or npm run build && npm run bench -- month [--days 30], or … -- search [--pages 1000 [--articles FOLDER] [--items 60]] [--missed], or … -- lighthouse [KIND …] [--runs 5]\n',
  );
  process.exit(2);
}
if (values.pages === undefined && values.articles === undefined) {
  const { rows, missing } = await judgedReport(built);
  process.stdout.write(`${printRows(rows)}\n`);
  if (values.missed) process.stdout.write(`\n${missing.join('\n')}\n`);
  process.exit(rows.every(({ met }) => met) ? 0 : 1);
}

const pages = Number(values.pages ?? 1000);
const seed = Number(values.seed);
const content = contentDirectory();
const articles = values.articles
  ? readArticles(values.articles, pages, seed)
  : makeArticles(content, pages, seed);
const directory = path.resolve('.cache', `bench-search-${pages}`);
const { indexSeconds } = await writeBenchSite(articles, directory, built, content);
const lexicon = readFileSync(path.join(directory, INDEX_FOLDER, LEXICON_FILE), 'utf8');
const { abbreviations, words } = JSON.parse(lexicon) as LexiconFile;
const scripts = readdirSync(path.join(built, '_astro')).filter((name) =>
  readFileSync(page, 'utf8').includes(name),
);
const ownBytes = scripts
  .map((name) => gzipSync(readFileSync(path.join(built, '_astro', name))).length)
  .reduce((sum, size) => sum + size, gzipSync(words).length);

const browser = await openBrowser();
const run = await runQueries(
  browser,
  directory,
  makeQueries(articles, abbreviations, Number(values.items), seed),
  12,
);
await browser.close();
const rows = reportRows(run, { pages, indexSeconds, ownBytes });
process.stdout.write(
  `${values.articles ? 'Articles given' : 'Articles made from this site’s own sentences'}: ${pages}; queries: ${run.answered.length}\n\n`,
);
process.stdout.write(`${printRows(rows)}\n`);
if (values.missed) process.stdout.write(`\n${missed(run).join('\n')}\n`);
process.exit(rows.every(({ met }) => met) ? 0 : 1);
