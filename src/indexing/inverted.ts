import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { escapeHtml } from '../site/escape-html.ts';
import { foldVietnamese } from '../vietnamese/fold.ts';
import type { Places } from '../search/index-files.ts';
import type { IndexedPage } from './page-copy.ts';
import { fromCarrier, toCarrier } from '../search/words.ts';

/** What Pagefind writes before each of its files, once they are unpacked. */
const SIGNATURE = 'pagefind_dcd';

type Cbor = number | string | null | readonly Cbor[];

/** Pagefind's pieces are CBOR (RFC 8949) of numbers, texts and lists. @throws Error for anything else */
function readCbor(bytes: Buffer): Cbor {
  let at = 0;
  const length = (low: number): number => {
    if (low < 24) return low;
    const size = 2 ** (low - 24);
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const read = (): Cbor => {
    const first = bytes[at++] ?? 0;
    const [type, low] = [first >> 5, first & 31];
    if (first === 0xf6) return null;
    if (first === 0x9f) {
      const list: Cbor[] = [];
      while (bytes[at] !== 0xff) list.push(read());
      at += 1;
      return list;
    }
    const number = length(low);
    if (type === 0) return number;
    if (type === 1) return -1 - number;
    if (type === 3) return bytes.toString('utf8', at, (at += number));
    if (type === 4) return Array.from({ length: number }, read);
    throw new Error(`Pagefind writes what its carrier cannot read: CBOR of type ${type}.`);
  };
  return read();
}

type PagefindPages = readonly (readonly [step: number, places: readonly number[], meta: Cbor])[];
type PagefindWord = readonly [
  word: string,
  pages: PagefindPages,
  forms: readonly (readonly [string, PagefindPages])[],
];

/** Places of a word on a page: steps from one to the next, begun anew behind each weight, which is less than zero. */
function placesOf(steps: readonly number[]): number[] {
  let place = 0;
  const places = steps.flatMap((step) => {
    place = step < 0 && place >= 0 ? 0 : place + step;
    return step < 0 ? [] : [place];
  });
  return places.sort((a, b) => a - b);
}

/** A text as Pagefind gets it, with the address under which it gives it back. */
interface Copy {
  readonly url: string;
  readonly content: string;
}

/** Runs Pagefind over texts. @throws Error when it does not start or refuses one */
async function withIndex<Outcome>(
  copies: readonly Copy[],
  use: (index: PagefindIndex) => Promise<Outcome & { errors: readonly string[] }>,
): Promise<Outcome> {
  const told = (errors: readonly string[], what: string): void => {
    if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
  };
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const { url, content } of copies) {
      const html = `<html lang="vi"><body data-pagefind-body>${content}</body></html>`;
      told((await index.addHTMLFile({ url, content: html })).errors, `${url} could not be indexed`);
    }
    const outcome = await use(index);
    told(outcome.errors, 'Pagefind did not write');
    return outcome;
  } finally {
    await close();
  }
}

/**
 * The inverted index of texts, made by Pagefind: for each word (lower case, with its marks) the numbers of the texts that hold it, and its
 * places there. Texts are words parted by blanks.
 */
export async function invert(texts: readonly string[]): Promise<Map<string, Places>> {
  const copies = texts.map((text, number) => ({
    url: `/${number}/`,
    content: `<p>${escapeHtml(toCarrier(text))}</p>`,
  }));
  return readFiles((await withIndex(copies, async (index) => index.getFiles())).files);
}

/** What Pagefind writes for interfaces that nobody was promised. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** Pagefind's own index of the pages (CONTRACT: `/pagefind/pagefind.js`), for programs of others; the search page fetches none of it. */
export async function writePlainIndex(pages: readonly IndexedPage[], folder: string): Promise<void> {
  const copies = pages.map(({ address, title, blocks }) => ({
    url: address,
    content: `<h1>${escapeHtml(title)}</h1>${blocks
      .slice(1)
      .map(({ text }) => `<p>${escapeHtml(text)}</p>`)
      .join('')}`,
  }));
  await withIndex(copies, async (index) => index.writeFiles({ outputPath: folder }));
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(path.join(folder, name));
}

function readFiles(files: readonly { path: string; content: Uint8Array }[]): Map<string, Places> {
  const unpacked = (ending: string): Buffer[] =>
    files
      .filter((file) => file.path.endsWith(ending))
      .map(({ content }) => gunzipSync(content).subarray(SIGNATURE.length));
  // Pagefind numbers pages in an order of its own.
  const numbers = new Map<string, number>();
  for (const file of files)
    if (file.path.endsWith('.pf_fragment')) {
      const text = gunzipSync(file.content).toString('utf8', SIGNATURE.length);
      const { url } = JSON.parse(text) as { url: string };
      numbers.set(/([^/]+)\.pf_fragment$/.exec(file.path)?.[1] ?? '', Number(url.replaceAll('/', '')));
    }
  const meta = readCbor(unpacked('.pf_meta')[0] ?? Buffer.alloc(0)) as readonly Cbor[];
  const names = (meta[1] as readonly (readonly [string])[]).map(([name]) => numbers.get(name) ?? -1);
  const inverted = new Map<string, Map<number, number[]>>();
  for (const piece of unpacked('.pf_index'))
    for (const [word, pages, forms] of (readCbor(piece) as unknown as readonly [PagefindWord[]])[0])
      for (const [form, own] of [[word, pages] as const, ...forms]) {
        const held = inverted.get(fromCarrier(form)) ?? new Map<number, number[]>();
        let page = 0;
        for (const [step, places] of own) held.set(names[(page += step)] ?? -1, placesOf(places));
        if (held.size > 0) inverted.set(fromCarrier(form), held);
      }
  return inverted;
}

/** Words in the order in which the index is cut into pieces: by their letters without marks. */
export const inOrder = (words: Iterable<string>): string[] =>
  [...words]
    .map((word) => [foldVietnamese(word), word] as const)
    .sort(([a, one], [b, other]) => (a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1))
    .map(([, word]) => word);
