import type { Sources } from './find.ts';
import {
  INDEX_FOLDER,
  LEXICON_FILE,
  lexiconOf,
  NO_LEXICON,
  type Lexicon,
  type LexiconFile,
} from './lexicon.ts';
import { pagefindEngine, RANKING, type Pagefind } from './pagefind.ts';
import { decodePairs, type Pairs } from './vocabulary.ts';

/** The index, opened in a browser. */
export interface OpenedIndex extends Sources {
  /** @throws Error when any file of the index has been missing or cut short, which Pagefind keeps to itself. */
  check(): void;
  close(): Promise<void>;
}

/** Our own files in the index's folder. */
const AID = /\/(?:lexicon|pairs\.\w+|newest\.\w+)\.json$/;

/**
 * `fetch` for the files of the index: unpacks them with the browser's own means, which is quicker than Pagefind's and
 * finds out when a file is cut short, and reports every failure.
 */
function guardedFetch(
  folder: string,
  held: () => LexiconFile['start'],
  report: (cause: Error) => void,
): typeof fetch {
  const original = globalThis.fetch.bind(globalThis);
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (!url.pathname.startsWith(folder)) return original(input, init);
    const start = held()[url.pathname.slice(folder.length)];
    if (start !== undefined) return new Response(bytesOf(start));
    try {
      const response = await original(input, init);
      if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
      if (
        !/\.(pf_\w+|pagefind)$/.test(url.pathname) ||
        !response.body ||
        !('DecompressionStream' in globalThis)
      )
        return response;
      const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
      return new Response(await new Response(unpacked).arrayBuffer());
    } catch (cause) {
      const failure = cause instanceof Error ? cause : new Error(String(cause));
      // Without an aid the search is worse; without a piece of the index it is wrong.
      if (!AID.test(url.pathname)) report(failure);
      throw failure;
    }
  };
}

async function readJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const readFile = async (folder: string): Promise<LexiconFile> =>
  (await readJson(folder + LEXICON_FILE)) as LexiconFile;

/** The words of the site below a base path. @throws Error when they cannot be had. */
export const readLexicon = async (base: string): Promise<Lexicon> =>
  lexiconOf(await readFile(`${base}${INDEX_FOLDER}/`));

/** What a file of its own brings; `otherwise` where it cannot be had. */
async function aid<Value>(folder: string, name: string, otherwise: Value, read: (json: unknown) => Value) {
  if (name === '') return otherwise;
  return readJson(folder + name).then(read, () => otherwise);
}

/**
 * Opens the index below a base path (`/` or `/cchc/`); `turn` is 1 at first, and one more each time that it is opened again.
 * @throws Error when its first files cannot be had, or the engine cannot run here.
 */
export async function openIndex(base: string, turn = 1): Promise<OpenedIndex> {
  // Old browsers, and iOS in Lockdown Mode: nothing is fetched in vain.
  if (!('WebAssembly' in globalThis)) throw new Error('No WebAssembly, which the engine is made of.');
  const folder = `${base}${INDEX_FOLDER}/`;
  let failure: Error | undefined;
  const original = globalThis.fetch;
  let start: LexiconFile['start'] = {};
  globalThis.fetch = guardedFetch(
    folder,
    () => start,
    (cause) => (failure ??= cause),
  );
  try {
    // By another name each time: browsers remember for good that a module could not be had.
    const program = turn > 1 ? `pagefind.js?${turn}` : 'pagefind.js';
    const [pagefind, file] = await Promise.all([
      import(/* @vite-ignore */ folder + program) as Promise<Pagefind>,
      // Once more: most of what fails on the way fails once.
      readFile(folder).catch(async () => readFile(folder).catch(() => NO_LEXICON)),
    ]);
    const lexicon = lexiconOf(file);
    const { files } = file;
    // A lexicon that a host kept may be of an older build: the second time the engine asks for its own.
    if (turn === 1) start = file.start;
    // In the page itself: a worker would fetch all of Pagefind's program a second time for queries of a few milliseconds.
    await pagefind.options({ basePath: folder, baseUrl: base, noWorker: true, ranking: RANKING });
    await pagefind.init();
    let pairs: Promise<Pairs> | undefined;
    let newest: Promise<readonly string[]> | undefined;
    return {
      engine: pagefindEngine(pagefind),
      lexicon,
      pairs: () =>
        (pairs ??= aid<Pairs>(folder, files.pairs, new Set(), (json) =>
          decodePairs(bytesOf(String(json)), lexicon.vocabulary.words),
        )),
      newest: () => (newest ??= aid<readonly string[]>(folder, files.newest, [], (json) => json as string[])),
      check: () => {
        if (failure) throw failure;
      },
      close: async () => {
        globalThis.fetch = original;
        await pagefind.destroy();
      },
    };
  } catch (cause) {
    globalThis.fetch = original;
    throw cause;
  }
}
