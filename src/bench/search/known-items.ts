import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../../browser/chromium.ts';
import { INDEX_FOLDER } from '../../search/index-files.ts';
import { LEXICON_FILE, type LexiconFile } from '../../search/lexicon.ts';
import { makeArticles, readArticles } from './articles.ts';
import { makeQueries } from './queries.ts';
import { missed, reportRows, type Row } from './report.ts';
import { runQueries } from './run.ts';
import { writeBenchSite } from './site.ts';

/** What known items are looked for in. */
export interface KnownItemChoices {
  /** How many articles. */
  readonly pages: number;
  /** Folder of articles that are no part of this site; without one they are made of its own sentences. */
  readonly articles: string | undefined;
  /** Of how many of them each kind of query asks. */
  readonly items: number;
  readonly seed: number;
}

/** Tabs that ask side by side. */
const TABS = 12;

/** How well and how quickly the search page of a built site finds known items, in Chromium; the site for it is left in `directory`. */
export async function knownItemsReport(
  built: string,
  content: string,
  directory: string,
  { pages, articles: folder, items, seed }: KnownItemChoices,
): Promise<{ readonly rows: readonly Row[]; readonly missing: readonly string[]; readonly asked: number }> {
  const articles = folder ? readArticles(folder, pages, seed) : makeArticles(content, pages, seed);
  const { indexSeconds } = await writeBenchSite(articles, directory, built, content);
  const lexicon = readFileSync(path.join(directory, INDEX_FOLDER, LEXICON_FILE), 'utf8');
  const { abbreviations, words } = JSON.parse(lexicon) as LexiconFile;
  const page = readFileSync(path.join(built, 'tim-kiem', 'index.html'), 'utf8');
  const ownBytes = readdirSync(path.join(built, '_astro'))
    .filter((name) => page.includes(name))
    .map((name) => gzipSync(readFileSync(path.join(built, '_astro', name))).length)
    .reduce((sum, size) => sum + size, gzipSync(words).length);
  const browser = await openBrowser();
  const run = await runQueries(browser, directory, makeQueries(articles, abbreviations, items, seed), TABS);
  await browser.close();
  return {
    rows: reportRows(run, { pages, indexSeconds, ownBytes }),
    missing: missed(run),
    asked: run.answered.length,
  };
}
