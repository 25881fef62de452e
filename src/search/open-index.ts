import type { Sources } from './find.ts';
import { INDEX_FOLDER, PAGES_FILE, type FiledPage, type OpeningFile, type ReadFile } from './index-files.ts';
import { IndexReader } from './index-reader.ts';
import { LEXICON_FILE, lexiconOf, type Lexicon, type LexiconFile } from './lexicon.ts';
import { decodePairs, type Pairs } from './vocabulary.ts';

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Reads files of the index below a base path (`/` or `/cchc/`) in a browser. */
const readerBelow =
  (base: string): ReadFile =>
  async (name) => {
    const response = await fetch(`${base}${INDEX_FOLDER}/${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  };

/** The words of the site below a base path, where its index cannot be had. @throws Error when they cannot be had either. */
export const readLexicon = async (base: string): Promise<Lexicon> =>
  lexiconOf((await readerBelow(base)(LEXICON_FILE)) as LexiconFile);

/**
 * Opens the index of the site whose front page is at `base`. Without an aid (pairs of words, the order by date) the search is worse;
 * without a piece of the index it would be wrong.
 * @throws Error when the list of the index's files cannot be had; so do questions whose pieces cannot be had
 */
export async function openIndex(base = '/', read: ReadFile = readerBelow(base)): Promise<Sources> {
  const pages = (await read(PAGES_FILE)) as OpeningFile;
  const lexicon = lexiconOf(pages.lexicon);
  const engine = new IndexReader(pages, read, base);
  const aid = <Value>(name: string, otherwise: Value, from: (json: never) => Value) => {
    let kept: Promise<Value> | undefined;
    return async (): Promise<Value> =>
      (kept ??= (name.endsWith('.json') ? read(name) : Promise.resolve(name))
        .then((json) => from(json as never))
        .catch(() => otherwise));
  };
  return {
    engine,
    lexicon,
    pairs: aid<Pairs>(pages.lexicon.pairs, new Set(), (json) =>
      decodePairs(bytesOf(json), lexicon.vocabulary.words),
    ),
    newest: aid(pages.newest, [], (filed: readonly FiledPage[]) => engine.filed(filed)),
  };
}
