import type { Element, ElementContent, Root as HtmlRoot, RootContent as HtmlContent } from 'hast';
import { defaultHandlers, toMdast, type State } from 'hast-util-to-mdast';
import type { Nodes, Root } from 'mdast';
import { gridOf, lineOfCell } from './grid.ts';
import type { Tell } from './revisions.ts';
import { toText } from './tree.ts';

const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-n'].map((sign, n) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ'][n] ?? sign]),
);
const SUBSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-'].map((sign, n) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋'][n] ?? sign]),
);

const NOTE = /^#?(?:foot|end)note-(\d+)$/;
const noteOf = (text: unknown): string | undefined => NOTE.exec(String(text))?.[1];
const isElement = (node: HtmlContent | ElementContent, ...names: readonly string[]): node is Element =>
  node.type === 'element' && names.includes(node.tagName);

/** `m²`: raised figures have signs of their own; other raised words are text. */
const small = (node: Element, signs: Readonly<Record<string, string>>): string => {
  const text = toText(node);
  return [...text.trim()].every((sign) => signs[sign] !== undefined)
    ? [...text].map((sign) => signs[sign] ?? sign).join('')
    : text;
};

const element = (tagName: string, children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [...children],
});

interface Sums {
  merged: number;
}

/** A table that Markdown can have, or the lines of one that only held something in its place. */
function plainTable(table: Element, sums: Sums): Element[] {
  const { rows, caption, mergedCells } = gridOf(table);
  const first = rows[0];
  if (!first) return [];
  if (first.length === 1 || rows.length === 1)
    return rows
      .flat()
      .filter((cell) => cell.length > 0)
      .map((cell) => element('p', cell));
  sums.merged += mergedCells;
  const lines = rows.map((row, y) =>
    element(
      'tr',
      row.map((cell) => element(y === 0 ? 'th' : 'td', cell)),
    ),
  );
  return [...(caption ? [element('p', [element('strong', caption)])] : []), element('table', lines)];
}

function withPlainTables(children: readonly HtmlContent[], sums: Sums): HtmlContent[] {
  return children.flatMap((child): HtmlContent[] =>
    isElement(child, 'table') ? plainTable(child, sums) : [child],
  );
}

const WEB = /^(?:https?:|mailto:|tel:)/i;

/**
 * The article's tree from HTML, whose blocks stand right in it; the tree is used up: tables without merged cells, footnotes, links that lead
 * somewhere.
 */
export function treeOf(page: HtmlRoot, tell: Tell): Root {
  const sums: Sums = { merged: 0 };
  const notes = [...page.children]
    .reverse()
    .find(
      (child) =>
        isElement(child, 'ol') &&
        child.children.some((li) => isElement(li, 'li') && noteOf(li.properties['id']) !== undefined),
    );
  page.children = withPlainTables(
    page.children.filter((child) => child !== notes),
    sums,
  );
  const order: string[] = [];
  let deadLinks = 0;
  let struck = 0;
  const handlers = {
    sup(_: State, node: Element): Nodes | Nodes[] {
      const link = node.children[0];
      const id = link && isElement(link, 'a') ? noteOf(link.properties['href']) : undefined;
      if (id === undefined) return { type: 'text', value: small(node, SUPERSCRIPTS) };
      if (!order.includes(id)) order.push(id);
      const number = `${order.indexOf(id) + 1}`;
      return { type: 'footnoteReference', identifier: number, label: number };
    },
    sub: (_: State, node: Element): Nodes => ({ type: 'text', value: small(node, SUBSCRIPTS) }),
    a(state: State, node: Element): unknown {
      const href = String(node.properties['href'] ?? '');
      const children = state.all(node);
      if (WEB.test(href) && toText(node).trim() !== '')
        return { type: 'link', url: href, title: null, children: children as never };
      if (href !== '' && !href.startsWith('#')) deadLinks += 1;
      return children;
    },
    // A picture that pages do not show has no name.
    img: (state: State, node: Element): unknown =>
      node.properties['src'] ? defaultHandlers.img?.(state, node) : undefined,
    s(state: State, node: Element): Nodes {
      struck += 1;
      return { type: 'delete', children: state.all(node) as never };
    },
  };
  const tree = toMdast(page, { handlers: handlers as never }) as Root;
  for (const child of notes && isElement(notes, 'ol') ? notes.children : []) {
    const id = isElement(child, 'li') ? noteOf(child.properties['id']) : undefined;
    if (id === undefined || !isElement(child, 'li') || !order.includes(id)) continue;
    const line = lineOfCell(child).filter(
      (one) => !(isElement(one, 'a') && String(one.properties['href']).includes('note-ref-')),
    );
    const number = `${order.indexOf(id) + 1}`;
    const words = toMdast(
      { type: 'root', children: [element('p', line)] },
      { handlers: handlers as never },
    ) as Root;
    tree.children.push({
      type: 'footnoteDefinition',
      identifier: number,
      label: number,
      children: words.children as never,
    });
  }
  if (sums.merged > 0)
    tell(`Bảng có ${sums.merged} ô gộp (Merge Cells): đã chép chữ vào từng ô. Xem lại bảng.`);
  if (deadLinks > 0)
    tell(`Đã bỏ ${deadLinks} liên kết không dẫn tới trang web nào (tệp trong máy); chữ vẫn giữ.`);
  if (struck > 0)
    tell(`Có ${struck} chỗ chữ gạch ngang: vẫn giữ và hiện gạch ngang. Chữ nào đã bỏ thì xóa khỏi bài.`);
  return tree;
}
