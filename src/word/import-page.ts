import type { Element, ElementContent, Root as HtmlRoot, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'mdast';
import { compose } from './compose.ts';
import { gridOf } from './grid.ts';
import { shortened, TITLE_LENGTH } from './headline.ts';
import { finish, type ImportedArticle, type ImportOptions } from './import-word.ts';
import { pointMark, readMark } from './marks.ts';
import { treeOf } from './page-tree.ts';
import { phrasingText } from './phrasing.ts';
import type { Tell } from './revisions.ts';
import { toText } from './tree.ts';

const DROPPED = ['script', 'style', 'meta', 'link', 'title', 'template', 'iframe', 'object', 'svg', 'xml'];
const WRAPPERS = ['div', 'section', 'article', 'main', 'center', 'header', 'footer', 'body', 'html'];
const BLOCKS = [
  ...WRAPPERS,
  'p',
  'table',
  'ul',
  'ol',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'pre',
];

const isElement = (node: RootContent | ElementContent, ...names: readonly string[]): node is Element =>
  node.type === 'element' && names.includes(node.tagName);
const wrapped = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

interface Pasted {
  pictures: number;
  hidden: number;
}

/** What programs put on the clipboard as HTML, without what is no text of the article, looks said by elements. */
function plain(node: RootContent, sums: Pasted): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || DROPPED.includes(node.tagName)) return [];
  if (node.tagName === 'img') {
    sums.pictures += 1;
    return [];
  }
  const style = String(node.properties['style'] ?? '').toLowerCase();
  if (/display:\s*none|mso-hide:\s*all|visibility:\s*hidden/.test(style)) {
    sums.hidden += toText(node).trim().length;
    return [];
  }
  // What Word puts before a point of a list.
  if (/mso-list:\s*ignore/.test(style)) {
    const label = toText(node).replace(/\s+/g, ' ').trim();
    const value = /^(\d{1,6})[.)]?$/.exec(label)?.[1];
    const isBullet = !/[\p{L}\d]{2}|^[\p{L}\d][.)]/u.test(label);
    const before = value ? pointMark(0, Number(value)) : isBullet ? pointMark(5) : `${label} `;
    return [{ type: 'text', value: before }];
  }
  const children = node.children.flatMap((child) => plain(child, sums));
  // Google Docs wraps all it copies in bold that is none.
  if (['b', 'strong', 'span', 'font'].includes(node.tagName)) {
    const isBold =
      node.tagName === 'b' || node.tagName === 'strong'
        ? !/font-weight:\s*(?:normal|[1-5]00)/.test(style)
        : /font-weight:\s*(?:bold|[6-9]00)/.test(style);
    if (children.some((child) => isElement(child, ...BLOCKS))) return children;
    const slanted = /font-style:\s*italic/.test(style) ? [wrapped('em', children)] : children;
    return isBold ? [wrapped('strong', slanted)] : slanted;
  }
  // Google Docs makes a paragraph of each point: with no other beside it, it is the point itself.
  if (node.tagName === 'li' && children.filter((child) => isElement(child, 'p')).length === 1)
    return [
      { ...node, children: children.flatMap((child) => (isElement(child, 'p') ? child.children : [child])) },
    ];
  return [{ ...node, children }];
}

/** Blocks that stand right in the page: wrappers give theirs, loose words become paragraphs. */
function blocksIn(children: readonly ElementContent[]): Element[] {
  const blocks: Element[] = [];
  let loose: ElementContent[] = [];
  const close = (): void => {
    if (loose.some((node) => toText(node).trim() !== '')) blocks.push(wrapped('p', loose));
    loose = [];
  };
  for (const child of children) {
    if (!isElement(child, ...BLOCKS)) {
      loose.push(child);
      continue;
    }
    close();
    blocks.push(...(isElement(child, ...WRAPPERS) ? blocksIn(child.children) : [child]));
  }
  close();
  return blocks;
}

/** Tables in what was copied, in order: rows of cells, each its text. */
export function tablesOf(html: string): string[][][] {
  const tables: string[][][] = [];
  const visit = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (node.tagName === 'table')
        tables.push(gridOf(node).rows.map((row) => row.map((cell) => cell.map(toText).join('').trim())));
      else visit(node.children);
    }
  };
  visit(fromHtml(html, { fragment: true }).children);
  return tables;
}

/** The title of a text: its first heading or line, where that is short; it is taken out of the text then. */
function liftFirst(tree: Root, tell: Tell): string {
  const at = tree.children.findIndex(
    (node) => node.type !== 'paragraph' || phrasingText(node.children).trim() !== '',
  );
  const first = tree.children[at];
  const words =
    first?.type === 'heading' || first?.type === 'paragraph'
      ? phrasingText(first.children).replace(/\s+/g, ' ').trim()
      : '';
  const isLine = words.length <= TITLE_LENGTH && !/[.;:,]$/.test(words) && !readMark(words);
  if (words !== '' && words.length <= TITLE_LENGTH && (first?.type === 'heading' || isLine)) {
    tree.children.splice(0, at + 1);
    return words;
  }
  tell('Không thấy dòng tiêu đề: đã lấy chữ đầu làm tiêu đề (title). Sửa lại cho đúng việc chính của bài.');
  const text = words.slice(readMark(words)?.length ?? 0);
  return shortened(text || 'Bài chưa có tiêu đề', TITLE_LENGTH);
}

/**
 * Makes an article of what was copied in Word, Google Docs or a web page: `html` is the clipboard's. Pictures do not come along.
 * @throws WordRefusal when there are no words in it
 */
export function importPage(html: string, { today, topics }: ImportOptions): ImportedArticle {
  const unsure: string[] = [];
  const tell: Tell = (sentence) => void unsure.push(sentence);
  const sums: Pasted = { pictures: 0, hidden: 0 };
  // What stands outside these marks is the program's own.
  const fragment = /<!--StartFragment-->(.*)<!--EndFragment-->/s.exec(html)?.[1] ?? html;
  const pasted = fromHtml(fragment, { fragment: true }).children.flatMap((child) => plain(child, sums));
  const page: HtmlRoot = { type: 'root', children: blocksIn(pasted) };
  const raw = treeOf(page, tell);
  const title = liftFirst(raw, tell);
  const tree = compose(raw, new Map());
  if (sums.hidden > 0) tell(`Đã bỏ chữ ẩn (${sums.hidden} ký tự).`);
  if (sums.pictures > 0)
    tell(`Đã bỏ ${sums.pictures} ảnh: ảnh không theo sang khi dán. Tải ảnh về, đặt cạnh bài.`);
  const given = {
    title,
    author: undefined,
    letterhead: {},
    tree,
    spelling: new Map<string, string>(),
    today,
    topics,
  };
  return { ...finish(given, tell), pictures: [], unsure };
}
