import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { createIndex, close, type PagefindIndex } from 'pagefind';
import type { BuiltFolder } from '../built/pages.ts';
import { soundValues } from '../files/content-files.ts';
import { guideAddress } from '../model/guide.ts';
import type { StandingAddress } from '../site/pages.ts';
import { today } from '../site/today.ts';
import { ASKED_WORDS } from '../vietnamese/asked-words.ts';
import { aliasFinder } from './aliases.ts';
import { INDEX_FOLDER, LEXICON_FILE, type LexiconFile } from './lexicon.ts';
import { newestFirst } from './newest.ts';
import { indexCopy, readPage, type IndexedPage } from './page-copy.ts';
import { pageFacts } from './page-facts.ts';
import { reachables } from './reachables.ts';
import { SUGGESTIONS_FILE } from './suggest/bootstrap.ts';
import { spokenHere } from './spoken.ts';
import { suggestionScript } from './suggest/script.ts';
import { pairBytes, wordText } from './word-files.ts';

/**
 * Words per chunk of the index: small ones make a first query a quarter lighter than Pagefind's own, but their list
 * grows with the site. The switch is not a promise of Pagefind's, so what it brings is measured below.
 */
const chunkSize = (pages: number): string => (pages > 3000 ? '2500' : '1500');
/**
 * Largest chunk that may be written, in bytes: four of them, the engine and ten pages must stay a quick download. A
 * chunk holds every place of its words, so in a large site the one with the commonest syllable grows with the pages.
 */
const largestChunk = (pages: number): number => Math.max(48_000, 16 * pages);
/** Largest file that is sent with the lexicon, in bytes. */
const START = 12_000;
/** What Pagefind writes for interfaces that we do not use, and for the worker that we switch off (`open-index.ts`). */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;
/** Pagefind's program in the browser. */
const PROGRAM = 'pagefind.js';

const readPages = ({ pages }: BuiltFolder): IndexedPage[] =>
  pages.flatMap(({ html, address }) => readPage(html, address) ?? []);

const readLists = (contentDirectory: string): Pick<LexiconFile, 'abbreviations' | 'synonyms'> => ({
  abbreviations: soundValues(contentDirectory, 'abbreviations')
    .filter(({ ambiguous }) => !ambiguous)
    .map(({ abbr, full }) => [abbr, full] as const),
  synonyms: soundValues(contentDirectory, 'synonyms').map(({ say, means }) => [say, means] as const),
});

/** Address of the guide that answers who wants to give feedback. */
function feedbackGuide(contentDirectory: string): string | undefined {
  const id = soundValues(contentDirectory, 'settings')[0]?.guides?.feedback;
  return id && guideAddress(id);
}

/** Pages that answers from lists are taken from. */
const ANSWERING = {
  hotlines: '/duong-day-nong/',
  glossary: '/tu-viet-tat/',
} as const satisfies Record<string, StandingAddress>;

/** What the search answers from data: of pages in the index alone. */
function answersFrom(
  contentDirectory: string,
  pages: readonly IndexedPage[],
): Pick<LexiconFile, 'facts' | 'reachables' | 'asked' | 'pages'> {
  const indexed = new Set(pages.map(({ address }) => address));
  const facts = Object.entries(pageFacts(contentDirectory, today()));
  return {
    facts: Object.fromEntries(facts.filter(([address]) => indexed.has(address))),
    reachables: indexed.has(ANSWERING.hotlines) ? reachables(contentDirectory, today()) : [],
    asked: ASKED_WORDS,
    pages: ANSWERING,
  };
}

async function addPages(
  index: PagefindIndex,
  pages: readonly IndexedPage[],
  lists: Pick<LexiconFile, 'abbreviations'>,
) {
  const alias = aliasFinder(lists.abbreviations);
  for (const page of pages) {
    const { errors } = await index.addHTMLFile({ url: page.address, content: indexCopy(page, alias(page)) });
    if (errors.length > 0) throw new Error(`${page.address} could not be indexed: ${errors.join('; ')}`);
  }
}

function checkChunks(folder: string, pages: number): void {
  const most = largestChunk(pages);
  for (const name of readdirSync(path.join(folder, 'index'))) {
    const size = readFileSync(path.join(folder, 'index', name)).length;
    if (size > most) throw new Error(`Index chunk ${name} has ${size} bytes, more than ${most}.`);
  }
}

/** Writes JSON under a name of its content and of what it builds on: a browser or a host that keeps old files never gives one of another build. Its name. */
function writeNamed(folder: string, name: string, value: unknown, basis = ''): string {
  const text = JSON.stringify(value);
  const digest = createHash('sha256').update(basis).update(text).digest('hex').slice(0, 10);
  const file = `${name}.${digest}.json`;
  writeFileSync(path.join(folder, file), text);
  return file;
}

/** Files that the engine asks for one after the other before it can answer, as base64; on a large site they are no small ones. */
const startFiles = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /^pagefind-entry\.json$|\.pf_meta$/.test(name))
      .map((name) => [name, readFileSync(path.join(folder, name))] as const)
      .filter(([, bytes]) => bytes.length <= START)
      .map(([name, bytes]) => [name, bytes.toString('base64')]),
  );

/** Pagefind's program comes with long names: shorter ones take two kilobytes off every first query. */
async function shrinkProgram(file: string): Promise<void> {
  const { code } = await transform(readFileSync(file, 'utf8'), { minify: true, format: 'esm' });
  writeFileSync(file, code);
}

/**
 * Writes the search index of a built site into its `pagefind/`: Pagefind's own files from copies of the pages, and the
 * site's words; and the suggestions of the search fields. Pages go in by path, so that two builds are the same to the byte.
 * @throws Error when a page cannot be indexed, has no heading in its region, or there is no page at all
 */
export async function writeSearchIndex(
  built: BuiltFolder,
  contentDirectory: string,
): Promise<{ pages: number }> {
  const { directory } = built;
  const pages = readPages(built);
  if (pages.length === 0)
    throw new Error(`No page in ${directory} carries data-pagefind-body: nothing to search.`);
  const lists = readLists(contentDirectory);
  const folder = path.join(directory, INDEX_FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Read by Pagefind's program when it starts, which the first createIndex makes it do.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize(pages.length);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    await addPages(index, pages, lists);
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind did not write: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
  checkChunks(folder, pages.length);
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(path.join(folder, name));
  await shrinkProgram(path.join(folder, PROGRAM));
  const words = wordText(pages);
  const lexicon: LexiconFile = {
    words,
    total: pages.length,
    start: startFiles(folder),
    files: {
      pairs: writeNamed(folder, 'pairs', Buffer.from(pairBytes(pages, words)).toString('base64'), words),
      newest: writeNamed(folder, 'newest', newestFirst(pages, folder)),
    },
    ...lists,
    synonyms: [...lists.synonyms, ...spokenHere(pages)],
    feedback: feedbackGuide(contentDirectory),
    ...answersFrom(contentDirectory, pages),
  };
  writeFileSync(path.join(folder, LEXICON_FILE), JSON.stringify(lexicon));
  const suggestions = path.join(directory, SUGGESTIONS_FILE);
  mkdirSync(path.dirname(suggestions), { recursive: true });
  writeFileSync(suggestions, await suggestionScript(pages, lists));
  built.relist();
  return { pages: pages.length };
}
