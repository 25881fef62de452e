import { markdownSentences } from '../site/sentences/markdown.ts';
import { FOOTNOTE_PREFIX } from './sanitize.ts';

/**
 * Features of Markdown in use: tables, footnotes with Vietnamese words, raw HTML as a tree (for the sanitiser). No smart
 * punctuation: its straight-to-curly rules are English, and it would change quoted texts.
 */
export const MARKDOWN_FEATURES = {
  gfm: {
    footnotes: {
      label: markdownSentences.footnotes,
      backLabel: `${markdownSentences.footnoteBack} {reference}`,
      clobberPrefix: FOOTNOTE_PREFIX,
    },
  },
  // What stands between two `---` in a text is no front matter: that is gone already, and Sätteri would drop it.
  frontmatter: false,
  smartPunctuation: false,
  rawHtml: true,
} as const;
