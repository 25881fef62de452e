import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BuiltFolder } from '../../built/pages.ts';
import { escapeHtml } from '../../site/escape-html.ts';
import { writeSearchIndex } from '../../indexing/index.ts';
import type { BenchArticle } from './articles.ts';

/** Address of the article with this number. */
export const benchAddress = (number: number): string => `/tin-tuc/2023/bai-${number}/`;

const page = ({ title, description, paragraphs }: BenchArticle): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
  `<meta name="description" content="${escapeHtml(description)}"></head><body><main><div data-pagefind-body data-kind="tin-tuc" ` +
  `data-topics="chi-so" data-date="2023-05-04"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(description)}</p>` +
  `${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</div></main></body></html>`;

export interface BenchSite {
  readonly directory: string;
  readonly indexSeconds: number;
}

/**
 * Writes articles as plain pages, with the finished site's own search page, its script and its headers beside them, and indexes them as
 * a build does. `built` is the finished site.
 */
export async function writeBenchSite(
  articles: readonly BenchArticle[],
  directory: string,
  built: string,
  contentDirectory: string,
): Promise<BenchSite> {
  rmSync(directory, { recursive: true, force: true });
  for (const [number, article] of articles.entries()) {
    const folder = path.join(directory, benchAddress(number));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), page(article));
  }
  for (const part of ['tim-kiem', '_astro', '_headers'])
    cpSync(path.join(built, part), path.join(directory, part), { recursive: true });
  const start = performance.now();
  await writeSearchIndex(new BuiltFolder(directory), contentDirectory);
  return { directory, indexSeconds: (performance.now() - start) / 1000 };
}
