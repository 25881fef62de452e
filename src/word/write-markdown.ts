import type { Delete, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toMarkdown, type Handle } from 'mdast-util-to-markdown';

const struck: Handle = (node: Delete, _, state, info) =>
  `~~${state.containerPhrasing(node, { ...info, before: '~', after: '~' })}~~`;

/**
 * Blanks at the end of text before a line break and underscores inside words need no escape; what could begin a heading or a list
 * does.
 */
const text: Handle = (node: { value: string }, parent, state, info) =>
  defaultHandlers
    .text(node as never, parent as never, state, info)
    .replace(/(?<=[\p{L}\d])\\_(?=[\p{L}\d])/gu, '_');

/** The second line of a table, as hands write it. */
const withDashes = (markdown: string): string =>
  markdown.replace(
    /((?:^|\n\n)\|.*\|\n)\|((?: - \|)+)(?=\n|$)/g,
    (_, head: string, row: string) => `${head}|${row.replaceAll('-', '---')}`,
  );

/** An article's tree as Markdown in the house's manner: `-` before points, `**` for bold, tables without padding. */
export const writeMarkdown = (tree: Root): string =>
  withDashes(
    toMarkdown(tree, {
      bullet: '-',
      bulletOther: '*',
      listItemIndent: 'one',
      emphasis: '*',
      strong: '*',
      rule: '-',
      tightDefinitions: true,
      handlers: { delete: struck, text },
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
    }),
  );
