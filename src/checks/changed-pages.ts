import path from 'node:path';
import { typeOfFile } from '../files/text-file.ts';
import { CONTENT_TYPES, type ContentType } from '../model/content-types.ts';

/** Pages of an article's folder belong to its text: a picture that is changed shows on the article's page. */
const textsFor = (file: string): string[] => [
  file,
  `${path.posix.dirname(file)}/index.md`,
  `${path.posix.dirname(file)}.md`,
];

/** Address of the page of a file that is one thing; of a list that of the page with its name (`/thu-tuc/`). */
function addressFor(file: string): string | undefined {
  const found = typeOfFile(file);
  if (!found) return undefined;
  const { address, storage }: ContentType = CONTENT_TYPES[found.type];
  if (storage === 'list' || storage === 'table' || storage === 'single')
    return `/${file.replace(/\.\w+$/, '')}/`;
  return address?.(found.id);
}

/**
 * Addresses on which changed files show, each once; the front page where they show on no other; `files` are relative to the content folder, with `/`.
 * Whether a page stands there only the built site knows.
 */
export function changedPages(files: readonly string[]): string[] {
  const pages = files.flatMap(
    (file) =>
      textsFor(file)
        .map(addressFor)
        .find((one) => one !== undefined) ?? [],
  );
  return pages.length ? [...new Set(pages)] : ['/'];
}
