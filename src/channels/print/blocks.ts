import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { MARKDOWN_FEATURES } from '../../markdown/features.ts';
import { idOf, isElement, type ComponentWords } from '../radio/blocks.ts';

/** A stretch of text in one manner. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** Absolute address that it leads to. */
  readonly href?: string;
}

/** A part of a text for print and e-books; whoever sets it knows nothing else. */
export type PrintBlock =
  /** `level` counts from the whole: 1 is a chapter. `listed` in the contents. */
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly runs: readonly Run[];
      readonly listed: boolean;
    }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly PrintBlock[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Run[])[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    }
  | { readonly kind: 'note'; readonly title?: string; readonly blocks: readonly PrintBlock[] }
  /** Small print: days, sources. */
  | { readonly kind: 'small'; readonly runs: readonly Run[] };

/** A plain line as runs. */
export const plain = (text: string): Run[] => (text === '' ? [] : [{ text }]);
export const paragraph = (text: string): PrintBlock => ({ kind: 'paragraph', runs: plain(text) });
export const heading = (level: number, text: string, listed = false): PrintBlock => ({
  kind: 'heading',
  level,
  runs: plain(text),
  listed,
});
/** Lines as a list; one line alone as a paragraph. */
export const lines = (texts: readonly string[]): PrintBlock[] =>
  texts.length === 1
    ? texts.map(paragraph)
    : texts.length
      ? [{ kind: 'list', ordered: false, items: texts.map((text) => [paragraph(text)]) }]
      : [];

/**
 * The same blocks, no heading more than one level below the one before it, as PDF/UA-1 asks (ISO 14289-1, 7.4.2); the first stands
 * below a chapter's own, which is 1.
 */
export function withoutSkips(blocks: readonly PrintBlock[]): PrintBlock[] {
  let last = 1;
  const one = (block: PrintBlock): PrintBlock => {
    if (block.kind === 'heading') {
      last = Math.min(block.level, last + 1);
      return { ...block, level: last };
    }
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => item.map(one)) };
    return block.kind === 'note' ? { ...block, blocks: block.blocks.map(one) } : block;
  };
  return blocks.map(one);
}

/** How a text of the site stands in a printed whole. */
export interface Setting {
  /** Level of the text's own `##`. */
  readonly level: number;
  readonly words: ComponentWords;
  /** The absolute address of a link; undefined where it leads nowhere from paper. */
  readonly address: (url: string) => string | undefined;
}

type Manner = Omit<Run, 'text'>;

function runsOf(nodes: readonly Nodes[], setting: Setting, manner: Manner = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value, ...manner }];
    if (node.type === 'break') return [{ text: ' ', ...manner }];
    if (isElement(node) && node.children.length === 0) {
      const said = setting.words(node.name ?? '', idOf(node));
      return said ? [{ text: said, ...manner }] : [];
    }
    if (!('children' in node)) return [];
    const href = node.type === 'link' ? setting.address(node.url) : undefined;
    return runsOf(node.children, setting, {
      ...manner,
      ...(node.type === 'strong' && { strong: true as const }),
      ...(node.type === 'emphasis' && { emphasis: true as const }),
      ...(href !== undefined && { href }),
    });
  });
}

const said = (runs: readonly Run[]): boolean => runs.some(({ text }) => /\S/.test(text));
const isPhrasing = (node: Nodes): node is PhrasingContent => node.type === 'text' || node.type === 'html';

function blocksIn(nodes: readonly Nodes[], setting: Setting): PrintBlock[] {
  return nodes.flatMap((node): PrintBlock[] => {
    if (node.type === 'footnoteDefinition' || node.type === 'definition' || isPhrasing(node)) return [];
    if (node.type === 'paragraph' || (isElement(node) && node.children.length === 0)) {
      const runs = runsOf(node.type === 'paragraph' ? node.children : [node], setting);
      return said(runs) ? [{ kind: 'paragraph', runs }] : [];
    }
    if (node.type === 'heading') {
      const runs = runsOf(node.children, setting);
      const level = setting.level + Math.max(0, node.depth - 2);
      return said(runs) ? [{ kind: 'heading', level, runs, listed: false }] : [];
    }
    if (node.type === 'code') return node.value.split('\n').filter(Boolean).map(paragraph);
    if (node.type === 'list') {
      const items = node.children
        .map(({ children }) => blocksIn(children, setting))
        .filter(({ length }) => length);
      return items.length ? [{ kind: 'list', ordered: node.ordered ?? false, items }] : [];
    }
    if (node.type === 'table') {
      const [head = [], ...rows] = node.children.map(({ children }) =>
        children.map((cell) => runsOf(cell.children, setting)),
      );
      return head.length
        ? [{ kind: 'table', head, rows: rows.map((row) => head.map((_, n) => row[n] ?? [])) }]
        : [];
    }
    if (!('children' in node)) return [];
    const inner = blocksIn(node.children as readonly RootContent[], setting);
    const isNote = node.type === 'blockquote' || (isElement(node) && node.name === 'LuuY');
    return isNote && inner.length ? [{ kind: 'note', blocks: inner }] : inner;
  });
}

/** The blocks of a text in Markdown, for print: no pictures, no notes at its foot, tags as what stands in them. @throws Error in English when a text in MDX breaks its syntax */
export function printBlocks(source: string, format: 'md' | 'mdx', setting: Setting): PrintBlock[] {
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  const root = parse(source, { features: MARKDOWN_FEATURES }) as Root;
  return blocksIn(root.children, setting);
}
