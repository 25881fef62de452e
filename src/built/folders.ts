import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folder that Astro writes into; it takes the finished one's place only after a build without error. */
export const outFolder = (finished: string): string => `${finished}.next`;

/** Lock of an output folder: whoever builds into it holds this. */
export const lockOf = (finished: string): string => `${finished}.lock`;

const CACHES = path.resolve('node_modules/.cache/astro');

/** Lock of what all builds of the project share: the modules that Astro generates in `.astro/`. */
export const PROJECT_LOCK = path.join(CACHES, 'build.lock');

/**
 * Cache of its own for each combination of what the pages' paths depend on: with one cache for all, unchanged digests keep
 * picture paths of another content folder, and a later build fails. The finished folder is one of them, so that builds into
 * different folders share none.
 */
export function cacheFolder(
  finished: string,
  {
    contentDirectory,
    basePath,
    siteUrl,
  }: Readonly<Record<'contentDirectory' | 'basePath' | 'siteUrl', string>>,
): string {
  const dependsOn = [contentDirectory, basePath, siteUrl, finished];
  return path.join(CACHES, createHash('sha256').update(dependsOn.join('\n')).digest('hex').slice(0, 12));
}

/**
 * Marks a cache as being written, and returns what takes the mark off. A cache that still bears the mark of an earlier build,
 * which was killed or failed, is thrown away: Astro writes pictures into it in place, and a torn one would be published.
 */
export function openCache(cache: string): () => void {
  const mark = path.join(cache, 'unfinished');
  if (existsSync(mark)) rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(mark, '');
  return () => rmSync(mark, { force: true });
}
