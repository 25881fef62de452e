import path from 'node:path';
import { isPage, type BuiltFolder } from './pages.ts';

/** A path that is to be written: `/tin-tuc/`, or `/rss.xml` where the path is the file itself. */
export interface BuiltPath {
  readonly pathname: string;
  readonly isFile: boolean;
}

/** File that a path becomes once pages are where hosts look for them. */
export function fileOf({ pathname, isFile }: BuiltPath): string {
  const place = pathname.replace(/^\/|\/$/g, '').replace(/(^|\/)404$/, '$1404.html');
  return isFile || isPage(place) ? place : `${place}/index.html`.replace(/^\//, '');
}

/** The file in small letters: hosts and disks that take `A` and `a` for the same must serve the site too. */
const plainFileOf = (one: BuiltPath): string => fileOf(one).normalize('NFC').toLowerCase();

const isInside = (file: string): boolean =>
  !/[\\\p{Cc}]/u.test(file) && file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/**
 * What is wrong with the places of a site's files: one outside the built folder, two in one place, a file where another needs a
 * folder. The last net below the rules about content; undefined when all is well.
 */
export function misplacedPath(paths: readonly BuiltPath[]): string | undefined {
  const files = new Map<string, string>();
  for (const one of paths) {
    const file = plainFileOf(one);
    if (!isInside(file)) return `“${one.pathname}” would be written outside the built folder.`;
    const other = files.get(file);
    if (other !== undefined) return `“${one.pathname}” and “${other}” would be written to one file.`;
    files.set(file, one.pathname);
  }
  for (const [file, pathname] of files) {
    const parts = file.split('/');
    const above = parts.map((_, n) => parts.slice(0, n).join('/')).find((folder) => files.has(folder));
    if (above !== undefined)
      return `“${files.get(above) ?? ''}” is a file where “${pathname}” needs a folder.`;
  }
  return undefined;
}

/**
 * Puts pages where hosts look for them: an old address such as `/bai.html` becomes that very file, and so does the widgets' own
 * page for what is missing (Astro makes `404.html` only at the root; hosts look for the nearest one). The deepest move first.
 */
export function placePages(built: BuiltFolder): void {
  const folders = built.files
    .filter((file) => path.posix.basename(file) === 'index.html')
    .map((file) => path.posix.dirname(file));
  for (const folder of folders.filter(isPage).reverse()) built.moveIndex(folder, folder);
  if (folders.includes('nhung/404')) built.moveIndex('nhung/404', 'nhung/404.html');
}
