/** Stands for the build's reader of Markdown where rules run in a browser: the same syntax, read by micromark. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

/** The syntax tree of a text. */
export const markdownToMdast = (source: string): Root =>
  fromMarkdown(source, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });

/** Components of MDX are tags to it; what MDX refuses beyond Markdown the check of the whole folder tells. */
export const mdxToMdast = markdownToMdast;

/** Asked for only to see how deep a text nests. */
export const markdownToHast = markdownToMdast;
