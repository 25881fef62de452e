import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const NOINDEX = /<meta name="robots" content="noindex/;

/** Whether a page belongs in the sitemap: it says so itself, by not saying `noindex`. `page` is an absolute address. */
export const isForSearchEngines =
  (directory: string, root: string) =>
  (page: string): boolean => {
    const file = path.join(directory, decodeURI(page.slice(root.length)), 'index.html');
    return existsSync(file) && !NOINDEX.test(readFileSync(file, 'utf8'));
  };
