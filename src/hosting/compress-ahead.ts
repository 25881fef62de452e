import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../built/pages.ts';
import { isText } from './server-files/media-types.ts';

/** Endings under which nginx’s `gzip_static` and `brotli_static` look for a file’s compressed copy, and what makes it. */
const COPIES = {
  gz: (bytes: Buffer): Promise<Buffer> => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  br: (bytes: Buffer): Promise<Buffer> =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
} as const;

/** Bytes below which a copy would save less than its header costs. */
const WORTH = 256;

/** As many at a time as zlib has threads for. */
const AT_ONCE = 4;

/** Whether a copy was made of a file as it is. */
async function isMade(copy: string, file: string): Promise<boolean> {
  const made = await stat(copy).catch(() => undefined);
  return made !== undefined && made.mtimeMs >= (await stat(file)).mtimeMs;
}

/**
 * Puts a copy compressed by gzip and one by Brotli, each as small as it gets, beside every text of a built site.
 * Copies that are there already stay. Returns the paths of the new ones below the folder.
 */
export async function compressAhead(directory: string): Promise<string[]> {
  const waiting = filesBelow(directory).filter(isText);
  const written: string[] = [];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const bytes = await readFile(path.join(directory, file));
      if (bytes.length < WORTH) continue;
      for (const [ending, compress] of Object.entries(COPIES)) {
        if (await isMade(path.join(directory, `${file}.${ending}`), path.join(directory, file))) continue;
        const copy = await compress(bytes);
        if (copy.length >= bytes.length) continue;
        await writeFile(path.join(directory, `${file}.${ending}`), copy);
        written.push(`${file}.${ending}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return written.sort();
}
