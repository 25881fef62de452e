import { readFile } from 'node:fs/promises';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sources } from './find.ts';
import { INDEX_FOLDER, LEXICON_FILE, lexiconOf, type LexiconFile } from './lexicon.ts';
import { pagefindEngine, RANKING, type Pagefind } from './pagefind.ts';
import { decodePairs } from './vocabulary.ts';

/** Where the index pretends to be; requests to it are answered from the disk. */
const ADDRESS = `http://index.invalid/${INDEX_FOLDER}/`;

/**
 * The index of a built site, opened by Node as the search page opens it in a browser.
 * @throws Error when the site has no index; one at a time per process, since Pagefind's requests are answered by its last folder
 */
export async function openDiskIndex(directory: string): Promise<Sources> {
  const folder = path.resolve(directory, INDEX_FOLDER);
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!url.href.startsWith(ADDRESS)) return original(input, init);
    return new Response(
      new Uint8Array(await readFile(path.join(folder, url.pathname.slice(INDEX_FOLDER.length + 2)))),
    );
  };
  const file = JSON.parse(readFileSync(path.join(folder, LEXICON_FILE), 'utf8')) as LexiconFile;
  const lexicon = lexiconOf(file);
  const program = path.join(folder, 'pagefind.js');
  // Node keeps one copy per address; a site built anew meanwhile has its own.
  const copy = `${pathToFileURL(program).href}?${statSync(program).ino}`;
  const pagefind = (await import(copy)) as Pagefind;
  await pagefind.options({ basePath: ADDRESS, baseUrl: '/', noWorker: true, ranking: RANKING });
  await pagefind.init();
  return {
    engine: pagefindEngine(pagefind),
    lexicon,
    pairs: async () => {
      const base64 = JSON.parse(await readFile(path.join(folder, file.files.pairs), 'utf8')) as string;
      return decodePairs(Buffer.from(base64, 'base64'), lexicon.vocabulary.words);
    },
    newest: async () => JSON.parse(await readFile(path.join(folder, file.files.newest), 'utf8')) as string[],
  };
}
