import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every HTML file below a folder, absolute, sorted: the order in which everything that reads a built site goes. */
export function htmlFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => path.join(directory, name));
}

/** Root-relative address of a built HTML file, without the base path: `/van-ban/`, `/404.html`. */
export function addressOf(file: string, directory: string): string {
  const relative = path.relative(directory, file).split(path.sep).join('/');
  return `/${relative.replace(/(^|\/)index\.html$/, '$1')}`;
}
