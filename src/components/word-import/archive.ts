import { strToU8, zipSync } from 'fflate';
import { slugify } from '../../vietnamese/slug.ts';
import type { ImportedArticle } from '../../word/import-word.ts';

/** An article's folder as a zip to unpack below `content/tin-tuc/<year>/`: `text` is its file as the clerk left it. */
export function articleArchive(
  { values, pictures }: Pick<ImportedArticle, 'values' | 'pictures'>,
  text: string,
): { readonly name: string; readonly bytes: Uint8Array } {
  const slug = slugify(values.title) || 'bai';
  const files = Object.fromEntries(pictures.map(({ name, bytes }) => [`${slug}/${name}`, bytes]));
  return { name: `${slug}.zip`, bytes: zipSync({ [`${slug}/index.md`]: strToU8(text), ...files }) };
}
