import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from './compile.ts';
import { BLANKS, RELEASES, released, versions } from './releases.ts';

/** The next patch version after one of v1: `1.0.0` → `1.0.1`. */
const nextPatch = (version: string): string => version.replace(/\d+$/, (patch) => String(Number(patch) + 1));

/**
 * Freezes the loader as a new release of v1 where its source is no longer the newest one, and returns the version; undefined
 * where nothing changed. A release that exists is never written again.
 */
export async function releaseLoader(source: string, folder: string = RELEASES): Promise<string | undefined> {
  const code = await compile(readFileSync(source, 'utf8'), BLANKS);
  const newest = versions(folder).at(-1);
  if (newest && released(newest, folder) === code) return undefined;
  const version = newest ? nextPatch(newest) : '1.0.0';
  writeFileSync(path.join(folder, `${version}.txt`), `${code}\n`, { flag: 'wx' });
  return version;
}
