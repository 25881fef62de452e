import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { escapeHtml } from '../site/escape-html.ts';
import type { IndexedPage } from './page-copy.ts';

/** What Pagefind writes for interfaces that nobody was promised. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** Pages that are handed over before an answer is awaited: one by one they take half as long again. */
const TOGETHER = 64;

const check = (errors: readonly string[], what: string): void => {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
};

/** A page as Pagefind gets it. */
const copyOf = ({ title, blocks }: IndexedPage): string =>
  `<html lang="vi"><body data-pagefind-body><h1>${escapeHtml(title)}</h1>${blocks
    .slice(1)
    .map(({ text }) => `<p>${escapeHtml(text)}</p>`)
    .join('')}</body></html>`;

/**
 * Pagefind's own index of the pages (CONTRACT: `/pagefind/pagefind.js`), for programs of others; the search page fetches none of it.
 * @throws Error when Pagefind does not start, or refuses a page
 */
export async function writePlainIndex(pages: readonly IndexedPage[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (let first = 0; first < pages.length; first += TOGETHER)
      await Promise.all(
        pages.slice(first, first + TOGETHER).map(async (page) => {
          const answer = await index.addHTMLFile({ url: page.address, content: copyOf(page) });
          check(answer.errors, `${page.address} could not be indexed`);
        }),
      );
    check((await index.writeFiles({ outputPath: folder })).errors, 'Pagefind did not write');
  } finally {
    await close();
  }
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(path.join(folder, name));
}
