import { strToU8, zipSync } from 'fflate';
import { slugify } from '../../vietnamese/slug.ts';
import type { ImportedArticle } from '../../word/import-word.ts';

interface Placed extends Pick<ImportedArticle, 'pictures'> {
  readonly values: Pick<ImportedArticle['values'], 'title' | 'date'>;
}

const slugOf = ({ values }: Placed): string => slugify(values.title) || 'bai';

/** Where an article's file belongs in the project's folder. */
export const articlePlace = (article: Placed): string =>
  `content/tin-tuc/${article.values.date.slice(0, 4)}/${slugOf(article)}/index.md`;

/** An article's folder as a zip to unpack below `content/tin-tuc/<year>/`: `text` is its file as the clerk left it. */
export function articleArchive(
  article: Placed,
  text: string,
): { readonly name: string; readonly bytes: Uint8Array } {
  const slug = slugOf(article);
  const files = Object.fromEntries(article.pictures.map(({ name, bytes }) => [`${slug}/${name}`, bytes]));
  return { name: `${slug}.zip`, bytes: zipSync({ [`${slug}/index.md`]: strToU8(text), ...files }) };
}
