import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Every file below a folder, relative to it, with `/`, sorted: the order in which everything that reads a built site goes. Links
 * are named, not followed.
 */
export function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((found) => !found.isDirectory())
    .map((found) =>
      path.relative(directory, path.join(found.parentPath, found.name)).split(path.sep).join('/'),
    )
    .sort();
}

/** Whether a file's name is that of a page; `.htm` is that of an old address. */
export const isPage = (file: string): boolean => /\.html?$/i.test(file);

/** Every HTML file below a folder, absolute, sorted. A folder may be named like one: it is none. */
export const htmlFiles = (directory: string): string[] =>
  filesBelow(directory)
    .filter(isPage)
    .map((name) => path.join(directory, name));

/** Root-relative address of a built HTML file, without the base path: `/van-ban/`, `/404.html`. */
export function addressOf(file: string, directory: string): string {
  const relative = path.relative(directory, file).split(path.sep).join('/');
  return `/${relative.replace(/(^|\/)index\.html$/, '$1')}`;
}
