import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sources } from './find.ts';
import { INDEX_FOLDER } from './index-files.ts';
import { openIndex } from './open-index.ts';

/** The index of a built site, opened by Node as the search page opens it in a browser. @throws Error when the site has none */
export const openDiskIndex = async (directory: string): Promise<Sources> =>
  openIndex(
    '/',
    async (name) =>
      JSON.parse(await readFile(path.resolve(directory, INDEX_FOLDER, name), 'utf8')) as unknown,
  );
