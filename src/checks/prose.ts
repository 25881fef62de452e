import type { Definition, LinkReference, Nodes, Root, Table, TableRow } from 'mdast';
import type { Fault, Place } from '../files/fault.ts';
import { definitionsIn, nodesOf, readBody } from '../markdown/body.ts';
import type { MdxElement } from '../markdown/mdx.ts';
import type { Body, Thing } from './content-folder.ts';
import { ProseBlock } from './prose-block.ts';
import { readRawHtml, type RawTag } from './raw-html.ts';
import { writtenBlocks, type WrittenBlock } from './written-block.ts';

/** A link, in Markdown or as HTML. One that is written once and used by name stands where its address is written. */
export interface ProseLink {
  readonly target: string;
  /** Its words; '' where they are a picture or stand in HTML. */
  readonly words: string;
  readonly place: Place;
}

/** A picture in Markdown; those in HTML are tags and do not reach the page. */
export interface ProsePicture {
  readonly target: string;
  /** Its words for those who do not see it; '' when there are none. */
  readonly text: string;
  readonly place: Place;
}

/** A heading, in Markdown or as HTML. */
export interface ProseHeading {
  readonly level: number;
  /** Undefined for a tag, whose words are no part of it. */
  readonly text: string | undefined;
  /** Whether its level is told by `===` or `---` below it. */
  readonly isUnderlined: boolean;
  readonly place: Place;
}

/** A component of a `.mdx` text. */
export interface ProseComponent {
  readonly element: MdxElement;
  readonly place: Place;
}

/** A footnote, or a mark that leads to one. */
export interface ProseFootnote {
  readonly name: string;
  readonly isMark: boolean;
  readonly place: Place;
}

/** A cell that stands beyond the last column of its table, as it is written; Markdown leaves it out. */
export interface ProseExtraCell {
  readonly text: string;
  readonly place: Place;
}

/** What the rules know of a Markdown body, in reading order. Places are those in the file. */
export interface Prose {
  /** Why it cannot become a page; then some or all of the rest is empty. */
  readonly faults: readonly Fault[];
  readonly blocks: readonly ProseBlock[];
  /** Paragraphs, headings and code as they stand in the file. */
  readonly written: readonly WrittenBlock[];
  readonly headings: readonly ProseHeading[];
  readonly links: readonly ProseLink[];
  readonly pictures: readonly ProsePicture[];
  readonly tags: readonly RawTag[];
  readonly components: readonly ProseComponent[];
  readonly footnotes: readonly ProseFootnote[];
  readonly extraCells: readonly ProseExtraCell[];
}

/** One node on the way through a tree, and what it stands in. */
interface Visit<Node extends Nodes = Nodes> {
  readonly node: Node;
  readonly place: Place;
  readonly parent: Nodes;
  readonly isQuoted: boolean;
  /** The block that it is a part of, if it is in one. */
  readonly block: ProseBlock | undefined;
}

/** A link whose words are its address is no prose. */
const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.|mailto:)\S*$/i.test(text);

/** All words of a node, marks aside. */
const wordsOf = (node: Nodes): string =>
  'children' in node ? node.children.map(wordsOf).join('') : node.type === 'text' ? node.value : '';

/** Gathers what the rules need on one way through a tree. */
class Gathering {
  readonly blocks: ProseBlock[] = [];
  readonly headings: (Omit<ProseHeading, 'text'> & { readonly block: ProseBlock | undefined })[] = [];
  readonly links: ProseLink[] = [];
  readonly pictures: ProsePicture[] = [];
  readonly tags: RawTag[] = [];
  readonly components: ProseComponent[] = [];
  readonly footnotes: ProseFootnote[] = [];
  readonly extraCells: ProseExtraCell[] = [];
  readonly #body: Body;
  readonly #lines: readonly string[];
  readonly #definitions: ReadonlyMap<string, Definition>;

  constructor(body: Body, tree: Root) {
    this.#body = body;
    this.#lines = [...Array<string>(body.line - 1).fill(''), ...body.text.split(/\r\n|\n|\r/)];
    this.#definitions = definitionsIn(tree);
    const open = new Map<Nodes, ProseBlock>();
    for (const [node, ancestors] of nodesOf(tree)) {
      const isQuoted = ancestors.some(({ type }) => type === 'blockquote');
      const kind = BLOCKS[node.type];
      if (kind) open.set(node, this.#newBlock(kind, isQuoted));
      const holder = [node, ...[...ancestors].reverse()].find((one) => open.has(one));
      const block = holder && open.get(holder);
      this.#visit({ node, place: this.#placeOf(node), parent: ancestors.at(-1) ?? tree, isQuoted, block });
    }
  }

  #placeOf({ position }: Nodes): Place {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    return { line: line + this.#body.line - 1, column };
  }

  #newBlock(kind: ProseBlock['kind'], isQuoted: boolean): ProseBlock {
    const block = new ProseBlock(kind, isQuoted, this.#lines);
    this.blocks.push(block);
    return block;
  }

  #visit(visit: Visit): void {
    const { node, place, parent, block } = visit;
    const gap = (value = ' '): void => block?.add(value, place, node, false);
    switch (node.type) {
      case 'text':
        return parent.type === 'link' && isAddress(node.value)
          ? gap()
          : block?.add(node.value, place, parent);
      case 'tableRow':
        return parent.type === 'table' ? this.#row(node, parent) : undefined;
      case 'heading':
        return this.#heading(node.depth, visit);
      case 'link':
        this.links.push({ target: node.url, words: wordsOf(node), place });
        return undefined;
      case 'linkReference':
        return this.#reference(node);
      case 'image':
        return this.#picture(node.url, node.alt ?? '', visit);
      case 'imageReference':
        return this.#picture(this.#definitions.get(node.identifier)?.url, node.alt ?? '', visit);
      case 'html':
        return this.#html(node.value, visit);
      case 'break':
        return gap('\n');
      case 'inlineCode':
        return gap();
      case 'footnoteDefinition':
        this.footnotes.push({ name: node.identifier, isMark: false, place });
        return undefined;
      case 'footnoteReference':
        this.footnotes.push({ name: node.identifier, isMark: true, place });
        return gap();
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.components.push({ element: node, place });
        return gap();
      default:
        return undefined;
    }
  }

  #row(row: TableRow, { align }: Table): void {
    for (const cell of row.children.slice(align?.length ?? row.children.length)) {
      const { start, end } = cell.position ?? {};
      // A cell's place is with the bar before it, and after the last one.
      const text = this.#body.text.slice(start?.offset, end?.offset).replace(/^\|\s*|\s*(?<!\\)\|$/g, '');
      if (cell.children.length > 0) this.extraCells.push({ text, place: this.#placeOf(cell) });
    }
  }

  #heading(level: number, { node, place, block }: Visit): void {
    const isUnderlined = this.#body.text[node.position?.start.offset ?? 0] !== '#';
    this.headings.push({ level, block, isUnderlined, place });
  }

  #reference(node: LinkReference): void {
    const definition = this.#definitions.get(node.identifier);
    if (definition)
      this.links.push({ target: definition.url, words: wordsOf(node), place: this.#placeOf(definition) });
  }

  #picture(target: string | undefined, text: string, { node, place, block }: Visit): void {
    if (target !== undefined) this.pictures.push({ target, text, place });
    block?.add(text || ' ', place, node, false);
  }

  #html(html: string, { node, place, isQuoted, block }: Visit): void {
    const { tags, texts } = readRawHtml(html, place);
    const breaks = tags.some(({ name }) => name === 'br');
    // A tag inside a sentence is a mark like bold: the words around it touch.
    if (block) block.add(breaks ? '\n' : '', place, node, !breaks);
    else for (const part of texts) this.#newBlock('paragraph', isQuoted).add(part.value, part.place, node);
    for (const tag of tags) {
      this.tags.push(tag);
      const target = tag.name === 'a' || tag.name === 'area' ? tag.attributes.get('href') : undefined;
      if (target !== undefined) this.links.push({ target, words: '', place: tag.place });
      const level = /^h([1-6])$/.exec(tag.name)?.[1];
      if (level)
        this.headings.push({ level: Number(level), block: undefined, isUnderlined: false, place: tag.place });
    }
  }
}

const BLOCKS: Readonly<Record<string, ProseBlock['kind']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};

const EMPTY = {
  blocks: [],
  written: [],
  headings: [],
  links: [],
  pictures: [],
  tags: [],
  components: [],
  footnotes: [],
  extraCells: [],
} as const;

function read(body: Body, format: 'markdown' | 'mdx'): Prose {
  const { tree, faults } = readBody(body.text, format);
  const gathered = tree ? new Gathering(body, tree) : EMPTY;
  return {
    ...gathered,
    written: tree ? writtenBlocks(body, tree) : [],
    headings: gathered.headings.map(({ block, ...heading }) => ({ ...heading, text: block?.text })),
    faults: faults.map((fault) => ({ ...fault, line: fault.line + body.line - 1 })),
  };
}

const remembered = new WeakMap<Body, Prose>();

/** The body of a thing, read once; undefined for what has none. */
export function proseOf({ body, file }: Thing): Prose | undefined {
  if (!body) return undefined;
  let prose = remembered.get(body);
  if (!prose) remembered.set(body, (prose = read(body, file.endsWith('.mdx') ? 'mdx' : 'markdown')));
  return prose;
}
