import { createHash } from 'node:crypto';
import path from 'node:path';

/** Folder that the finished site gets, absolute: `OUT_DIR`, by default `dist`. */
export const finishedFolder = (environment: NodeJS.ProcessEnv = process.env): string =>
  path.resolve(environment['OUT_DIR'] || 'dist');

/** Folder that Astro writes into; it takes the finished one's place only after a build without error. */
export const outFolder = (environment: NodeJS.ProcessEnv = process.env): string =>
  `${finishedFolder(environment)}.next`;

/**
 * Cache of its own for each combination of what the pages' paths depend on: with one cache for all, unchanged digests keep
 * picture paths of another content folder, and a later build fails.
 */
export function cacheFolder(dependsOn: readonly string[]): string {
  const key = createHash('sha256').update(dependsOn.join('\n')).digest('hex').slice(0, 12);
  return path.resolve('node_modules/.cache/astro', key);
}
