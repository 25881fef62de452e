import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltFolder } from '../built/pages.ts';
import type { Reader } from '../built/readings.ts';
import { soundValues } from '../files/content-files.ts';
import { guideAddress } from '../model/guide.ts';
import type { StandingAddress } from '../site/pages.ts';
import { today } from '../site/today.ts';
import { ASKED_WORDS } from '../vietnamese/asked-words.ts';
import { foldVietnamese } from '../vietnamese/fold.ts';
import { pageFacts } from '../facts/page-facts.ts';
import { reachables } from '../facts/reachables.ts';
import { aliasFinder } from './aliases.ts';
import {
  chunkFile,
  GROUP,
  INDEX_FOLDER,
  PAGES_FILE,
  textFile,
  type CarriedPage,
  type FiledPage,
  type OpeningFile,
  type PagesFile,
} from '../search/index-files.ts';
import { invert } from './inverted.ts';
import { listedPage } from './listed.ts';
import { LEXICON_FILE, type LexiconFile } from '../search/lexicon.ts';
import { ownText, takeIndexed, type IndexedPage } from './page-copy.ts';
import { earlyPieces, NO_EARLY_PIECES } from './early-pieces.ts';
import { officialNames } from './official-names.ts';
import { blockWords } from './page-words.ts';
import { writePlainIndex } from './plain-index.ts';
import { SUGGESTIONS_FILE } from '../suggestions/bootstrap.ts';
import { absentHere, spokenHere } from './spoken.ts';
import { suggestionScript, type WordLists } from './suggestion-script.ts';
import { pairBytes, wordText } from './word-files.ts';
import { wordsOf, type Word } from '../search/words.ts';

/**
 * Most characters of a piece of the index, before compression: a query fetches few of them, and on a large site one word can be larger.
 */
const PIECE = 12_000;
/** Most characters of pairs that are sent along with the words. */
const ALONG = 8000;
/** Pages are listed with their first blocks where those have fewer characters. */
const LISTED = 200_000;

const readLists = (contentDirectory: string): WordLists => ({
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

const SEARCH = '/tim-kiem/' satisfies StandingAddress;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** Writes files below the index's folder. Names are made of the content, and of what it builds on: a browser or a host that keeps old files never gives one of another build. */
function writer(folder: string) {
  const write = (name: string, text: string): void => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  return {
    write,
    /** Its name. */
    writeNamed: (name: string, value: unknown, basis = ''): string => {
      const text = JSON.stringify(value);
      const file = `${name}.${digestOf(basis + text)}.json`;
      write(file, text);
      return file;
    },
  };
}

type Writer = ReturnType<typeof writer>;

const carried = (page: IndexedPage, alias: string, words: number): CarriedPage => [
  page.address.slice(1),
  page.title,
  alias,
  page.kind,
  page.topics,
  page.date ?? '',
  words,
  page.blocks.slice(1).map(({ kind, text, id }) => (id === '' ? [kind, text] : [kind, text, id])),
];

/** The pieces of the index. */
function writeChunks(pages: Iterable<Iterable<string>>, { write }: Writer): PagesFile['chunks'] {
  const chunks: [string, string, number][] = [];
  let from = '';
  let chunk: Record<string, string> = {};
  let size = 0;
  const flush = (): void => {
    if (size === 0) return;
    const text = JSON.stringify(chunk);
    chunks.push([from, digestOf(text), Math.ceil(text.length / 1000)]);
    write(chunkFile(digestOf(text)), text);
    [chunk, size] = [{}, 0];
  };
  for (const [word, places] of invert(pages)) {
    const folded = foldVietnamese(word);
    // Words that differ in their marks alone stand in one piece.
    if (size + places.length > PIECE && !Object.keys(chunk).some((one) => foldVietnamese(one) === folded))
      flush();
    if (size === 0) from = folded;
    chunk[word] = places;
    size += word.length + places.length;
  }
  flush();
  return chunks;
}

/** The pages' texts, in folders of so many. */
function writeTexts(pages: readonly CarriedPage[], { write }: Writer): string[] {
  const groups: string[] = [];
  for (let first = 0; first < pages.length; first += GROUP) {
    const texts = pages.slice(first, first + GROUP).map((page) => JSON.stringify(page));
    groups.push(digestOf(texts.join()));
    texts.forEach((text, place) => write(textFile(groups, first + place), text));
  }
  return groups;
}

const newestFirst = (pages: readonly IndexedPage[]): FiledPage[] =>
  pages
    .map((page, number) => ({ page, number }))
    .sort((a, b) => (b.page.date ?? '').localeCompare(a.page.date ?? '') || a.number - b.number)
    .map(({ page: { kind, topics, units, date = '' }, number }) => [
      number,
      kind,
      topics,
      units,
      date.slice(0, 4),
    ]);

/** Writes what finds pages. Returns what any query needs of it. */
function writePages(
  pages: readonly IndexedPage[],
  lexicon: LexiconFile,
  names: ReadonlyMap<string, readonly string[]>,
  files: Writer,
  reader: Reader,
): OpeningFile {
  const alias = aliasFinder(lexicon.abbreviations, reader);
  const exact = (words: readonly Word[]): string[] => words.map((word) => word.exact);
  const whole = pages.map((page) => {
    const words = blockWords(page).flatMap(exact);
    const keywords = [...page.keywords, ...(names.get(page.address) ?? [])];
    return { words, page: carried(page, alias({ ...page, keywords }, ownText(page)), words.length) };
  });
  const all = whole.map(({ page }) => page);
  // Other names of a page stand behind its text.
  const chunks = writeChunks(
    whole.map(({ words, page }) => [...words, ...exact(wordsOf(page[2]))]),
    files,
  );
  const listed = all.map(listedPage);
  const own: OpeningFile = {
    total: pages.length,
    chunks,
    groups: writeTexts(all, files),
    newest: files.writeNamed('newest', newestFirst(pages)),
    listed: JSON.stringify(listed).length > LISTED ? [] : listed,
    lexicon,
  };
  files.write(PAGES_FILE, JSON.stringify(own));
  return own;
}

/** Writes what the search page reads. Returns what any query needs of it. */
function writeOwnIndex(
  pages: readonly IndexedPage[],
  lists: WordLists,
  folder: string,
  contentDirectory: string,
  reader: Reader,
): OpeningFile {
  const files = writer(folder);
  const words = wordText(pages);
  const pairs = Buffer.from(pairBytes(pages, words)).toString('base64');
  const lexicon: LexiconFile = {
    words,
    total: pages.length,
    pairs: pairs.length > ALONG ? files.writeNamed('pairs', pairs, words) : pairs,
    ...lists,
    synonyms: [...lists.synonyms, ...spokenHere(pages)],
    absent: absentHere(pages, lists.abbreviations),
    feedback: feedbackGuide(contentDirectory),
    ...answersFrom(contentDirectory, pages),
  };
  files.write(LEXICON_FILE, JSON.stringify(lexicon));
  return writePages(pages, lexicon, officialNames(contentDirectory), files, reader);
}

/**
 * Writes the search index of a built site into its `pagefind/`: the pages, with the inverted index of their words, cut into pieces that a
 * query fetches few of; the site's words; and the suggestions of the search fields. Two builds are the same to the byte.
 * @throws Error when a page cannot be indexed, has no heading in its region, or there is no page at all
 */
export async function writeSearchIndex(
  built: BuiltFolder,
  contentDirectory: string,
): Promise<{ pages: number }> {
  const { directory } = built;
  const pages = built.pages
    .flatMap((page) => takeIndexed(page) ?? [])
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  if (pages.length === 0)
    throw new Error(`No page in ${directory} carries data-pagefind-body: nothing to search.`);
  const lists = readLists(contentDirectory);
  const folder = path.join(directory, INDEX_FOLDER);
  rmSync(folder, { recursive: true, force: true });
  await writePlainIndex(pages, built, () => {
    const opening = writeOwnIndex(pages, lists, folder, contentDirectory, built.reader);
    const page = built.pages.find(({ address }) => address === SEARCH);
    page?.rewrite(page.html.replace(NO_EARLY_PIECES, earlyPieces(opening)));
  });
  built.write(SUGGESTIONS_FILE, await suggestionScript(pages, lists));
  built.relist(INDEX_FOLDER);
  return { pages: pages.length };
}
