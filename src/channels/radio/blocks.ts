import type { Nodes, Root } from 'mdast';
import { mdxToMdast, markdownToMdast } from 'satteri';
import { MARKDOWN_FEATURES } from '../../markdown/features.ts';

/** Words for a component of `.mdx` (`VanBan`, `DuongDayNong`, …) by its identifier; undefined where there are none. */
export type ComponentWords = (name: string, id: string) => string | undefined;

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
/** Whether a node is a component of `.mdx`. */
export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The identifier that a component names; '' for one without. */
export function idOf({ attributes }: Element): string {
  for (const attribute of attributes)
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === 'id' &&
      typeof attribute.value === 'string'
    )
      return attribute.value;
  return '';
}

/** Marks at the start of a line that are a sign or a count in a text and would begin a quotation or a list in Markdown: `>= 90%`. */
const asText = (source: string): string =>
  source
    .replace(/^(\s*)>(?=\s?[=\d])/gm, '$1\\>')
    .replace(/^(\s*)\+(?=\s?\d)/gm, '$1\\+')
    .replace(/~/g, '\\~');

/** The shortest width at which people and programs wrap lines. */
const NARROWEST = 60;

/**
 * Lines of one paragraph: joined where each broke because the next word had no room; else each is a paragraph, as in texts that are written
 * one paragraph a line.
 */
function paragraphsOf(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const width = Math.max(...lines.map(({ length }) => length));
  const isWrapped =
    width >= NARROWEST &&
    lines.every((line, at) => {
      const next = lines[at + 1];
      return next === undefined || line.length + 1 + (next.split(' ')[0] ?? '').length >= width - 1;
    });
  return isWrapped ? [lines.join(' ')] : lines;
}

const ended = (text: string): string => (/[.!?…:;,]$/.test(text) || text === '' ? text : `${text}.`);

const isPictureOrBlank = (node: Nodes): boolean =>
  node.type === 'image' || node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** Gathers the paragraphs of a text in the order in which they are read. */
class Gathering {
  readonly paragraphs: string[] = [];
  readonly #words: ComponentWords;

  constructor(words: ComponentWords) {
    this.#words = words;
  }

  /** The words of a line; notes and tags have none, and a picture only where it stands among words. */
  #line(node: Nodes): string {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value;
    if (node.type === 'image') return node.alt ?? '';
    if (node.type === 'break') return '\n';
    if (isElement(node) && node.children.length === 0) return this.#words(node.name ?? '', idOf(node)) ?? '';
    return 'children' in node ? node.children.map((child) => this.#line(child)).join('') : '';
  }

  #lineOf(node: Nodes): string {
    return this.#line(node)
      .replace(/[^\S\n]+/g, ' ')
      .trim();
  }

  #table(node: Extract<Nodes, { type: 'table' }>): void {
    const [head, ...rows] = node.children.map(({ children }) => children.map((cell) => this.#lineOf(cell)));
    for (const row of rows) {
      const cells = row.flatMap((cell, at) => {
        const title = head?.[at] ?? '';
        const isCounter = /^(?:STT|TT|Số TT)$/i.test(title);
        return cell === '' || cell === '-' || isCounter ? [] : [title && at > 0 ? `${title}: ${cell}` : cell];
      });
      if (cells.length)
        this.paragraphs.push(ended(cells.map((cell) => cell.replace(/[;.]$/, '')).join('; ')));
    }
  }

  add(node: Nodes, mark = ''): void {
    const put = (text: string): void => {
      const lines = paragraphsOf(text);
      lines.forEach((line, at) => this.paragraphs.push(`${at === 0 ? mark : ''}${line}`));
    };
    if (node.type === 'paragraph') {
      if (!node.children.every(isPictureOrBlank)) put(this.#lineOf(node));
    } else if (node.type === 'heading') this.paragraphs.push(`${mark}${ended(this.#lineOf(node))}`);
    else if (node.type === 'code') put(node.value);
    else if (node.type === 'table') this.#table(node);
    else if (node.type === 'list') {
      node.children.forEach((child, at) => {
        const own = node.ordered ? `${(node.start ?? 1) + at}. ` : '';
        child.children.forEach((part, nth) => this.add(part, nth === 0 ? `${mark}${own}` : ''));
      });
    } else if (isElement(node) && node.children.length === 0) put(ended(this.#lineOf(node)));
    else if (node.type === 'footnoteDefinition' || node.type === 'definition') return;
    else if ('children' in node) for (const child of node.children) this.add(child);
  }
}

/**
 * The paragraphs of a text in the order in which they are read aloud, without marks of Markdown: an ordered list with its numbers, a table row by row
 * with the names of its columns, no pictures, notes, tags.
 * @throws Error in English when a text in MDX breaks its syntax
 */
export function readingBlocks(
  source: string,
  format: 'md' | 'mdx' | 'text',
  words: ComponentWords = () => undefined,
): string[] {
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  const root = parse(format === 'mdx' ? source : asText(source), { features: MARKDOWN_FEATURES }) as Root;
  const gathering = new Gathering(words);
  for (const node of root.children) gathering.add(node);
  return gathering.paragraphs.filter((paragraph) => /[\p{L}\d]/u.test(paragraph));
}
