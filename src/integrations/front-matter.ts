import type { ViteUserConfig } from 'astro';
import { parseMarkdown } from '../files/front-matter.ts';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** A text with its front matter empty, and every line of its body where it was. `---` alone would let the body's first rule begin another. */
export function emptyFrontMatter(text: string): string {
  const { body, bodyLine, hasFrontMatter } = parseMarkdown(
    text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
  );
  return hasFrontMatter ? `---\n${'\n'.repeat(bodyLine - 3)}---\n${body}` : text;
}

/**
 * Keeps the front matter of guides from MDX's own YAML reader, which refuses what ours takes and knows neither our lines nor our
 * words. The loader has read it, and pages take it from there.
 */
export const ownFrontMatter = (): Plugin => ({
  name: 'own-front-matter',
  enforce: 'pre',
  transform: {
    order: 'pre',
    filter: { id: /\.mdx$/ },
    handler: (code) => ({ code: emptyFrontMatter(code), map: null }),
  },
});
