import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IndexedPage } from './page-copy.ts';

/** What Pagefind writes before the JSON of each page. */
const SIGNATURE = 'pagefind_dcd';
const FILE = /^(.+)\.pf_fragment$/;

/** Address by the engine's name for a page, read from the index itself. */
function addresses(folder: string): Map<string, string> {
  const fragments = path.join(folder, 'fragment');
  return new Map(
    readdirSync(fragments).flatMap((name) => {
      const id = FILE.exec(name)?.[1];
      if (id === undefined) return [];
      const text = gunzipSync(readFileSync(path.join(fragments, name))).toString('utf8');
      const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
      return [[url, id] as const];
    }),
  );
}

/**
 * The engine's names of all pages, the newest first and those without a date last. Kept in a file of its own, since
 * few readers sort by date: Pagefind's own order for it would be a fifth of what every first query fetches.
 * @throws Error when a page is not in the index
 */
export function newestFirst(pages: readonly IndexedPage[], folder: string): string[] {
  const ids = addresses(folder);
  return [...pages]
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.address < b.address ? -1 : 1))
    .map(({ address }) => {
      const id = ids.get(address);
      if (id === undefined) throw new Error(`${address} is not in the index.`);
      return id;
    });
}
