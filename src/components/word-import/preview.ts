import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';

/** Addresses of pictures that the page holds in memory, by their names. */
export type PictureAddresses = ReadonlyMap<string, string>;

const NAMES: Readonly<Record<string, string>> = {
  paragraph: 'p',
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  blockquote: 'blockquote',
  listItem: 'li',
  footnoteDefinition: 'div',
  thematicBreak: 'hr',
  break: 'br',
};

function elementFor(node: Nodes): HTMLElement | undefined {
  switch (node.type) {
    case 'heading':
      // Below the article's title, which stands below a heading of the page.
      return document.createElement(`h${Math.min(6, node.depth + 2)}`);
    case 'list': {
      const list = document.createElement(node.ordered ? 'ol' : 'ul');
      if (list instanceof HTMLOListElement && typeof node.start === 'number') list.start = node.start;
      return list;
    }
    case 'link': {
      const link = document.createElement('a');
      // The field's text may name any scheme.
      if (/^(?:https?:|mailto:|tel:|[/#])/i.test(node.url)) link.href = node.url;
      link.rel = 'noreferrer';
      return link;
    }
    default: {
      const name = NAMES[node.type];
      return name === undefined ? undefined : document.createElement(name);
    }
  }
}

function tableOf(node: Extract<RootContent, { type: 'table' }>, pictures: PictureAddresses): HTMLElement {
  // A wide table moves by itself, by keys too.
  const frame = document.createElement('div');
  frame.tabIndex = 0;
  const table = document.createElement('table');
  frame.append(table);
  node.children.forEach((row, y) => {
    const line = table.insertRow();
    for (const cell of row.children) {
      const box = document.createElement(y === 0 ? 'th' : 'td');
      box.append(...cell.children.map((child) => shown(child, pictures)));
      line.append(box);
    }
  });
  return frame;
}

/** A node of an article as elements and texts: no text becomes markup. */
function shown(node: RootContent | PhrasingContent, pictures: PictureAddresses): Node {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return document.createTextNode(node.value);
  // The one tag that an import writes stands between lines of a cell; others are shown as they are written.
  if (node.type === 'html')
    return /^<br\b/i.test(node.value) ? document.createElement('br') : document.createTextNode(node.value);
  if (node.type === 'definition') return document.createTextNode('');
  if (node.type === 'footnoteReference') {
    const raised = document.createElement('sup');
    raised.textContent = node.identifier;
    return raised;
  }
  if (node.type === 'image') {
    const picture = document.createElement('img');
    picture.alt = node.alt ?? '';
    picture.src = pictures.get(node.url) ?? '';
    return picture;
  }
  if (node.type === 'table') return tableOf(node, pictures);
  const element = elementFor(node) ?? document.createElement('span');
  if (node.type === 'footnoteDefinition') element.append(`${node.identifier}. `);
  if ('children' in node)
    element.append(...node.children.map((child) => shown(child as RootContent, pictures)));
  return element;
}

/** Shows a table of texts in an element, instead of what it held; its first row are the headings. */
export function showTable(place: Element, rows: readonly (readonly string[])[]): void {
  const children = rows.map((row) => ({
    type: 'tableRow' as const,
    children: row.map((value) => ({
      type: 'tableCell' as const,
      children: [{ type: 'text' as const, value }],
    })),
  }));
  place.replaceChildren(tableOf({ type: 'table', children }, new Map()));
}

/** Shows an article's title and text in an element, instead of what it held. */
export function showArticle(place: Element, title: string, tree: Root, pictures: PictureAddresses): void {
  const heading = document.createElement('h3');
  heading.textContent = title;
  place.replaceChildren(heading, ...tree.children.map((node) => shown(node, pictures)));
}
