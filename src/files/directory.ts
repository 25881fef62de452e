import { readdirSync, statSync, existsSync } from 'node:fs';
import path from 'node:path';

/** Absolute path of the content folder: `CONTENT_DIR`, by default `content` in the project's root. */
export const contentDirectory = (environment: NodeJS.ProcessEnv = process.env): string =>
  path.resolve(environment['CONTENT_DIR'] || 'content');

/** A folder or file whose name starts with `_` or `.` is never content (drafts of pictures, editor's leftovers). */
const isIgnored = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('_') || name === 'README.md';

/** Every content file below a folder, as paths relative to it with `/`, sorted; empty when the folder is missing. */
export function listFiles(directory: string, folder = ''): string[] {
  const absolute = path.join(directory, folder);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [folder];
  return readdirSync(absolute)
    .filter((name) => !isIgnored(name))
    .sort()
    .flatMap((name) => listFiles(directory, folder ? `${folder}/${name}` : name));
}
