import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Released loaders, `releases/<version>.txt` (text, so that no tool reformats them): compiled once, never changed again, kept as long as v1 lives, because hosts
 * that pin a copy by its hash must find the same bytes in five years. Only the site's address is filled in by a build.
 */
export const RELEASES = path.resolve('src/embed/releases');

/** Names that stand for the site's address in a released file. */
export const BLANKS = { ORIGIN: '__CCHC_ORIGIN__', PLACE: '__CCHC_PLACE__' } as const;

/** A loader as it is served. */
export interface ServedLoader {
  readonly version: string;
  readonly code: string;
  /** Root-relative address of the copy that never changes. */
  readonly immutableAddress: string;
  /** Subresource Integrity value (W3C SRI), `sha384-…`. */
  readonly integrity: string;
}

/** Address of the loader that hosts paste; it follows the newest release of v1. */
export const LOADER_ADDRESS = '/nhung/v1/embed.js';

/** Versions in `releases/`, oldest first. */
export const versions = (folder: string = RELEASES): string[] =>
  readdirSync(folder)
    .flatMap((name) => /^(\d+\.\d+\.\d+)\.txt$/.exec(name)?.[1] ?? [])
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

/** Text of a release with its blanks. */
export const released = (version: string, folder: string = RELEASES): string =>
  readFileSync(path.join(folder, `${version}.txt`), 'utf8').trim();

/** Fills a release for a site: `siteUrl` is `https://host[:port]`, `basePath` starts and ends with `/`. */
export function filled(text: string, siteUrl: string, basePath: string): string {
  const place = `${new URL(siteUrl).host}${basePath}nhung/`;
  return text.replaceAll(BLANKS.ORIGIN, new URL(siteUrl).origin).replaceAll(BLANKS.PLACE, place);
}

/** Every release as a site serves it, oldest first. */
export const servedLoaders = (siteUrl: string, basePath: string): ServedLoader[] =>
  versions().map((version) => {
    const code = filled(released(version), siteUrl, basePath);
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
    return {
      version,
      code,
      immutableAddress: `/nhung/v1/embed.${hash}.js`,
      integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
    };
  });

/** The newest release. @throws Error when there is none. */
export function newestLoader(siteUrl: string, basePath: string): ServedLoader {
  const newest = servedLoaders(siteUrl, basePath).at(-1);
  if (!newest) throw new Error('src/embed/releases/ holds no loader.');
  return newest;
}
