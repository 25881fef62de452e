import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folder that Astro writes into; it takes the finished one's place only after a build without error. */
export const outFolder = (finished: string): string => `${finished}.next`;

/** Lock of an output folder: whoever builds into it holds this. */
export const lockOf = (finished: string): string => `${finished}.lock`;

const CACHES = path.resolve('node_modules/.cache/astro');

/** Lock of what all builds of the project share: the modules that Astro generates in `.astro/`. */
export const PROJECT_LOCK = path.join(CACHES, 'build.lock');

/** What the paths inside pages depend on. */
type DependsOn = Readonly<Record<'contentDirectory' | 'basePath' | 'siteUrl', string>>;

function nameFor(finished: string, { contentDirectory, basePath, siteUrl }: DependsOn): string {
  const dependsOn = [contentDirectory, basePath, siteUrl, finished];
  return createHash('sha256').update(dependsOn.join('\n')).digest('hex').slice(0, 12);
}

/**
 * Cache of its own for each combination of what the pages' paths depend on: with one cache for all, unchanged digests keep
 * picture paths of another content folder, and a later build fails. The finished folder is one of them, so that builds into
 * different folders share none.
 */
export const cacheFolder = (finished: string, settings: DependsOn): string =>
  path.join(CACHES, nameFor(finished, settings));

/**
 * Root of a preview, where Astro keeps what it generates for it (`.astro/`, packages made ready for the browser): a preview that
 * shared this with builds would change it under them, and they would change its. Not among the packages: there Vite watches nothing.
 */
export const previewRoot = (finished: string, settings: DependsOn): string =>
  path.resolve('.cache/preview', nameFor(finished, settings));

/** Where Astro keeps the pictures that it has made, inside a cache. */
const PICTURES = 'assets';

/** File in a cache with what was read off the pages of a build, and how it left its files. */
export const KEPT_READINGS = 'readings.json';

/** File in a cache with what the pages of a build were made of. */
export const KEPT_PAGES = 'pages.json';

/** Astro's store of the content; each thing in it is known by its text and the program. */
const STORE = 'data-store.json';

const KEPT: readonly string[] = [PICTURES, KEPT_READINGS, KEPT_PAGES, STORE];

/**
 * Opens a cache for one build, and returns what closes it when the build has ended well. Pictures are kept from build to
 * build, what pages were made of and what was read off them, and content as it was read. A cache that was not closed, because its build failed or was killed, is
 * thrown away whole: Astro writes pictures into it in place, and a torn one would be published.
 */
export function openCache(cache: string): () => void {
  const mark = path.join(cache, 'unfinished');
  const torn = existsSync(mark);
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache))
    if (torn || !KEPT.includes(name)) rmSync(path.join(cache, name), { recursive: true, force: true });
  writeFileSync(mark, '');
  return () => rmSync(mark, { force: true });
}
