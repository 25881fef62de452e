import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { recased } from './letter-case.ts';
import { readMark, type Mark } from './marks.ts';
import { phrasingText, plainPhrasing, tidyPhrasing } from './phrasing.ts';

type Item = Extract<Mark, { kind: 'item' }>;

/** The mark of a paragraph, taken out of it. */
function takeMark(paragraph: Paragraph): Mark | undefined {
  const first = paragraph.children[0];
  if (first?.type !== 'text') return undefined;
  const found = readMark(first.value);
  if (!found) return undefined;
  first.value = first.value.slice(found.length);
  if (first.value === '') paragraph.children.shift();
  return found.mark;
}

/** Points that follow one another, as nested lists. */
class Points {
  readonly #lists: { rank: number; list: List }[] = [];
  readonly #into: RootContent[];

  constructor(into: RootContent[]) {
    this.#into = into;
  }

  add({ rank, value }: Item, children: PhrasingContent[]): void {
    while ((this.#lists.at(-1)?.rank ?? -1) > rank) this.#lists.pop();
    const item: ListItem = { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
    const last = this.#lists.at(-1);
    const next = last && (last.list.start ?? 1) + last.list.children.length;
    if (
      last?.rank === rank &&
      last.list.ordered === (value !== undefined) &&
      (value === undefined || value === next)
    ) {
      last.list.children.push(item);
      return;
    }
    if (last?.rank === rank) this.#lists.pop();
    const list: List = {
      type: 'list',
      ordered: value !== undefined,
      start: value ?? null,
      spread: false,
      children: [item],
    };
    const parent = this.#lists.at(-1)?.list.children.at(-1);
    ((parent?.children as RootContent[] | undefined) ?? this.#into).push(list);
    this.#lists.push({ rank, list });
  }
}

/** Levels of headings from their ranks: the first below the title is 2, each lower rank one more, 4 at most. */
class Levels {
  readonly #open: number[] = [];

  next(rank: number): Heading['depth'] {
    while ((this.#open.at(-1) ?? -1) >= rank) this.#open.pop();
    this.#open.push(rank);
    return Math.min(4, this.#open.length + 1) as Heading['depth'];
  }
}

function heading(
  children: PhrasingContent[],
  depth: Heading['depth'],
  spelling: ReadonlyMap<string, string>,
): Heading {
  const plain = plainPhrasing(children);
  const only = plain.length === 1 ? plain[0] : undefined;
  return {
    type: 'heading',
    depth,
    children:
      only?.type === 'text'
        ? [{ type: 'text', value: recased(only.value.replace(/\s+/g, ' ').trim(), spelling) }]
        : plain,
  };
}

const picturesIn = (node: RootContent | undefined) =>
  node?.type === 'paragraph' ? node.children.filter((child) => child.type === 'image') : [];

/** `Hình 1. Quang cảnh hội nghị` → `Quang cảnh hội nghị`. */
const describes = (caption: string): string =>
  caption
    .replace(/^(?:hình|ảnh|hình ảnh|ảnh minh họa|chú thích ảnh)\s*(?:\d+\s*)?[.:–-]\s*/iu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A caption in one paragraph with its picture, behind a break: it describes the picture, and becomes a paragraph of its own. */
function captionBelow(paragraph: Paragraph): Paragraph | undefined {
  const end = paragraph.children.findIndex(({ type }) => type === 'break');
  const pictures = picturesIn(paragraph);
  const words = paragraph.children.slice(end + 1);
  const text = phrasingText(words);
  if (end < 1 || pictures.length !== end || pictures.some((one) => words.includes(one)) || text.length > 300)
    return undefined;
  if (!words.every(({ type }) => type === 'emphasis') && describes(text) === text.trim()) return undefined;
  paragraph.children = paragraph.children.slice(0, end);
  for (const picture of pictures) picture.alt ||= describes(text);
  return { type: 'paragraph', children: words };
}

/** Puts together what the marks of paragraphs say: headings, lists, pictures with their captions for descriptions. */
export function compose(tree: Root, spelling: ReadonlyMap<string, string>): Root {
  const children: RootContent[] = [];
  const levels = new Levels();
  let points: Points | undefined;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      points = undefined;
      children.push(heading(tidyPhrasing(node.children), levels.next(node.depth), spelling));
      continue;
    }
    if (node.type !== 'paragraph') {
      points = undefined;
      children.push(node);
      continue;
    }
    const mark = takeMark(node);
    node.children = tidyPhrasing(node.children);
    if (node.children.length === 0) continue;
    const below = captionBelow(node);
    if (mark?.kind === 'item') {
      points ??= new Points(children);
      points.add(mark, node.children);
      continue;
    }
    points = undefined;
    if (mark?.kind === 'caption')
      for (const picture of picturesIn(children.at(-1)))
        picture.alt ||= describes(phrasingText(node.children));
    children.push(mark?.kind === 'heading' ? heading(node.children, levels.next(mark.rank), spelling) : node);
    if (below) children.push(below);
  }
  return { type: 'root', children: children.map(tidyBlock) };
}

/** Cells and notes hold phrasing, too. */
function tidyBlock<T extends RootContent | BlockContent>(node: T): T {
  if (node.type === 'table')
    node.children.forEach((row, n) => {
      // The head of a table is bold by itself.
      for (const cell of row.children)
        cell.children = tidyPhrasing(n === 0 ? plainPhrasing(cell.children) : cell.children).map(inCell);
    });
  if (node.type === 'footnoteDefinition')
    for (const child of node.children)
      if (child.type === 'paragraph') child.children = tidyPhrasing(child.children);
  return node;
}

/** A row is one line. */
const inCell = (node: PhrasingContent): PhrasingContent =>
  node.type === 'break' ? { type: 'html', value: '<br>' } : node;
