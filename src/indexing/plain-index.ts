import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { BuiltFolder } from '../built/pages.ts';
import { INDEX_FOLDER } from '../search/index-files.ts';
import { escapeHtml } from '../site/escape-html.ts';
import { today } from '../site/today.ts';
import type { IndexedPage } from './page-copy.ts';

/** What Pagefind writes for interfaces that nobody was promised. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** A file for each page, with its text: a third of Pagefind's work. It leaves those alone that are there. */
const FRAGMENT = /\.pf_fragment$/;
/** What Pagefind writes before each of its files, once they are unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** Pages that are handed over before an answer is awaited: one by one they take half as long again. */
const TOGETHER = 64;

/** A page as Pagefind gets it. */
interface Copy {
  readonly url: string;
  readonly content: string;
}

const copyOf = ({ address, title, blocks }: IndexedPage): Copy => {
  const texts = blocks.slice(1).map(({ text }) => `<p>${escapeHtml(text)}</p>`);
  const body = `<h1>${escapeHtml(title)}</h1>${texts.join('')}`;
  return { url: address, content: `<html lang="vi"><body data-pagefind-body>${body}</body></html>` };
};

/** Folders that Pagefind writes into. */
const PLACES = ['', 'fragment/', 'index/'];

/** Pagefind's files below the folder, which are not its alone. */
const filesIn = (folder: string): string[] =>
  PLACES.flatMap((place) => readdirSync(path.join(folder, place)).map((name) => place + name)).filter(
    (name) => /^pagefind|^wasm\.|\.pf_\w+$/.test(name),
  );

const check = (errors: readonly string[], what: string): void => {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
};

/** Runs Pagefind over the pages; while it writes, `meanwhile` is done. @throws Error when it does not start, or refuses a page */
async function run(copies: readonly Copy[], folder: string, meanwhile: () => void): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (let first = 0; first < copies.length; first += TOGETHER)
      await Promise.all(
        copies.slice(first, first + TOGETHER).map(async (copy) => {
          check((await index.addHTMLFile(copy)).errors, `${copy.url} could not be indexed`);
        }),
      );
    const written = index.writeFiles({ outputPath: folder });
    const [{ errors: faults }] = await Promise.all([written, Promise.try(meanwhile)]);
    check(faults, 'Pagefind did not write');
  } finally {
    await close();
  }
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(path.join(folder, name));
}

/** Files of the pages that were written now, by their address. */
function fragmentsIn(folder: string, known: ReadonlySet<string | null>): ReadonlyMap<string, string> {
  const written = filesIn(folder).filter((name) => FRAGMENT.test(name) && !known.has(name));
  return new Map(
    written.map((name) => {
      const text = gunzipSync(readFileSync(path.join(folder, name))).toString('utf8', SIGNATURE.length);
      return [(JSON.parse(text) as Copy).url, name];
    }),
  );
}

/** Writes Pagefind's index of some pages into a folder of the site, `place`; of what did not change the last site's files. */
async function writePart(
  pages: readonly IndexedPage[],
  built: BuiltFolder,
  place: string,
  meanwhile: () => void,
): Promise<void> {
  const { reader } = built;
  const folder = path.join(built.directory, place);
  const inSite = (name: string): string => `${place}/${name}`;
  const copies = pages.map(copyOf);
  const texts = copies.map(({ url, content }) => `${url} ${content}`);
  const all = [place, ...texts].join('\n');
  const known = texts
    .map((text) => reader<string | null>('Pagefind page', text, () => null))
    .map((name) => (name !== null && built.carry(inSite(name)) ? name : null));
  const others = reader<readonly string[] | null>('Pagefind index', all, () => null) ?? [];
  const isWhole = others.length > 0 && !known.includes(null);
  if (isWhole && others.every((name) => built.carry(inSite(name)))) return;
  // Of those that are there already Pagefind would write into the last site's.
  for (const name of others) rmSync(path.join(folder, name), { force: true });
  await run(copies, folder, meanwhile);
  const made = fragmentsIn(folder, new Set(known));
  // Names are short digests: where a page got that of another one, or another than before, none can be trusted.
  if (copies.some(({ url }, nth) => made.has(url) === (known[nth] !== null))) {
    for (const name of filesIn(folder)) rmSync(path.join(folder, name));
    return run(copies, folder, () => undefined);
  }
  for (const [nth, { url }] of copies.entries())
    reader('Pagefind page', texts[nth] ?? '', () => made.get(url) ?? null);
  reader('Pagefind index', all, () => filesIn(folder).filter((name) => !FRAGMENT.test(name)));
}

/** Most pages of one part: an edit of one of them makes the whole part anew, but for their texts. */
const ONE_PART = 1000;

/** The folders of pages that are written now, and of those of former years, which hardly ever change. */
const PARTS = { now: 'nam-nay', closed: 'nam-truoc' } as const;

/**
 * Pagefind's names for an index in two parts: every instance asks both, and Pagefind's program, which lies in the folder of this year's,
 * merges what they find. Addresses of one origin are given as Pagefind writes its own, from the root.
 */
const JOINED = `import{createInstance as part}from${JSON.stringify(`./${PARTS.now}/pagefind.js`)};
const{origin,pathname,href}=new URL("${PARTS.closed}/",import.meta.url);
const closed=globalThis.location?.origin===origin?pathname:href;
const createInstance=({basePath,...options}={})=>{
const own=part(options);
const both=own.mergeIndex(closed,options);
both.catch(()=>{});
const asks=name=>async(...given)=>{await both;return own[name](...given)};
const names=["options","mergeIndex","search","debouncedSearch","preload","filters"];
return{...own,init:()=>both,...Object.fromEntries(names.map(name=>[name,asks(name)]))}
};
let one,chosen;
const now=()=>one??=createInstance(chosen);
const asks=name=>(...given)=>now()[name](...given);
const options=async given=>{if(one)await one.options(given);else chosen=given};
const init=async()=>{now()};
const destroy=async()=>{await one?.destroy();one=chosen=undefined};
const[mergeIndex,search,debouncedSearch,preload,filters]=["mergeIndex","search","debouncedSearch","preload","filters"].map(asks);
export{createInstance,debouncedSearch,destroy,filters,init,mergeIndex,options,preload,search};
`;

/**
 * Pagefind's own index of the pages (CONTRACT: `/pagefind/pagefind.js`), for programs of others; the search page fetches none of it. Where all
 * pages are as they were, its files are those of the last site; else the files of unchanged pages are. More pages than `most` are in
 * two parts, since Pagefind cannot add a page to an index. `meanwhile` is done beside it.
 */
export async function writePlainIndex(
  pages: readonly IndexedPage[],
  built: BuiltFolder,
  meanwhile: () => void,
  most = ONE_PART,
): Promise<void> {
  let isDone = false;
  const beside = (): void => {
    if (!isDone) meanwhile();
    isDone = true;
  };
  const isClosed = ({ date }: IndexedPage): boolean => date !== undefined && date < today().slice(0, 4);
  const closed = pages.filter(isClosed);
  const open = pages.filter((page) => !isClosed(page));
  if (pages.length <= most || !closed.length || !open.length)
    await writePart(pages, built, INDEX_FOLDER, beside);
  else {
    await writePart(closed, built, `${INDEX_FOLDER}/${PARTS.closed}`, beside);
    await writePart(open, built, `${INDEX_FOLDER}/${PARTS.now}`, beside);
    built.write(`${INDEX_FOLDER}/pagefind.js`, JOINED);
  }
  beside();
}
