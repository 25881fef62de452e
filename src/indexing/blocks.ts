import { attributeOf, elementsOf, isElement, isText, textsOf, walk, type Element } from '../files/html.ts';
import { articleSentences } from '../site/sentences/articles.ts';
import { correctionSentences } from '../site/sentences/corrections.ts';
import { hotlineSentences } from '../site/sentences/hotlines.ts';
import { pageSentences } from '../site/sentences/page.ts';
import { words } from '../site/sentences/words.ts';
import type { Block, BlockKind } from '../search/index-files.ts';
import { tableRows } from './table-rows.ts';

/** What is shown within a line of text. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Pictures and drawings have no words of their own, scripts and sheets none to read; forms and ways on are not the page's text. */
const WORDLESS: ReadonlySet<string> = new Set(
  'svg picture img video audio canvas iframe object embed script style template noscript form button select textarea nav footer'.split(
    ' ',
  ),
);
/** Attributes of what says nothing of a page's subject. */
const MARKED: ReadonlySet<string> = new Set([
  'data-pagefind-ignore',
  'data-trust',
  'data-footnote-ref',
  'data-footnote-backref',
]);

const HEADING = /^h[1-6]$/;
const startsWith = (parts: readonly string[]): RegExp => new RegExp(`^(?:${parts.join('|')})`, 'u');
const { readingTime, relatedUnits, planItems } = articleSentences;
/** Summaries of what is folded because it only says where the page has it from. */
const FOLDED_SOURCES = startsWith([words.source, hotlineSentences.comparedOn('').trim()]);
/** Lines about the page rather than its subject: where from, what else, how long, which short forms. */
const ABOUT_PAGE = startsWith([
  `${words.source}: `,
  relatedUnits,
  planItems(''),
  `${pageSentences.abbreviations}:`,
  `[^.]*\\d ${readingTime}$`,
]);
/** The line of a correction, which says of the page what it was changed for. */
const CORRECTION = startsWith([`${correctionSentences.corrections} [\\d/]+: `]);

const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);

const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();
const wordsIn = (element: Element): string => lineOf(textsOf(element, WORDLESS).join(''));

/** Whether a list completes what is said right before it (“Nay thuộc:”), or what a term stands for. */
const completes = (list: Element): boolean => {
  const parent = list.parentNode;
  if (!parent || !isElement(parent)) return false;
  const siblings = parent.childNodes.filter(isElement);
  const before = siblings[siblings.indexOf(list) - 1];
  return parent.tagName === 'dd' || (!!before && wordsIn(before).endsWith(':'));
};

/** A list of other pages: each line of it begins with a link, or has a heading that is one. */
const isLinkList = (list: Element): boolean => {
  const lines = list.childNodes.filter(isElement);
  return (
    lines.length > 0 &&
    !completes(list) &&
    lines.every((line) => {
      const heading = elementsOf(line).find(({ tagName }) => HEADING.test(tagName));
      if (!heading && !hasClass(list, 'links')) return false;
      const part = heading ?? line;
      const link = elementsOf(part).find(({ tagName }) => tagName === 'a');
      const name = link ? wordsIn(link) : '';
      return name !== '' && (heading ? wordsIn(heading) === name : wordsIn(line).startsWith(name));
    })
  );
};

/** A paragraph that is a link to another page and nothing else. */
const leadsOn = (paragraph: Element): boolean => {
  const [link] = elementsOf(paragraph).filter(({ tagName }) => tagName === 'a');
  const address = link && attributeOf(link, 'href');
  return !!address && !address.startsWith('tel:') && wordsIn(link) === wordsIn(paragraph);
};

/** Whether what is below an element is none of the page's own text. */
function isLeftOut(element: Element): boolean {
  const { tagName } = element;
  if (WORDLESS.has(tagName)) return true;
  if (element.attrs.some(({ name }) => MARKED.has(name))) return true;
  if (hasClass(element, 'aside')) return !elementsOf(element).some((one) => hasClass(one, 'hotline'));
  if (tagName === 'ul' || tagName === 'ol') return isLinkList(element);
  if (tagName === 'p') return leadsOn(element);
  if (tagName !== 'details') return false;
  const summary = element.childNodes.find((child) => isElement(child) && child.tagName === 'summary');
  return !!summary && isElement(summary) && FOLDED_SOURCES.test(wordsIn(summary));
}

/**
 * The text of a page's region in blocks, in the order of the page: what the index reads. Lists of links to other pages, lines about sources and
 * whatever is marked `data-pagefind-ignore` are left out; rows of tables and of lists of terms say what each of their values is.
 */
export function blocksOf(region: Element): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let term = '';
  /** Of an element that begins with the next heading. */
  let id = '';
  let afterElement: false | 'left' | 'entered' = false;
  const above: Element[] = [];
  const add = (kind: BlockKind, line: string, tag = ''): void => {
    const own = HEADING.test(tag) ? tag : '';
    const found = own === '' ? '' : attributeOf(above.at(-1) as Element, 'id') || id;
    const told = CORRECTION.test(line) ? 'note' : kind;
    if (!ABOUT_PAGE.test(line)) blocks.push({ kind: own ? 'heading' : told, text: line, id: found });
    id = '';
  };
  const flush = (): void => {
    const line = lineOf(text);
    text = '';
    afterElement = false;
    if (line === '') return;
    const tag = above.at(-1)?.tagName;
    if (tag === 'dt') term = [term, line].filter(Boolean).join(', ');
    else if (term === '') add('text', line, tag);
    else {
      add('row', `${term}: ${line}`);
      term = '';
    }
  };
  const enters = (element: Element): boolean => element.tagName !== 'table' && !isLeftOut(element);
  for (const { node, leaves } of walk(region, { enters })) {
    if (isText(node)) {
      // Without a space between them, what templates put side by side stands apart on the page.
      if (afterElement === 'entered' && /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(node.value))
        flush();
      text += node.value;
      afterElement = false;
    }
    if (!isElement(node)) continue;
    if (INLINE.has(node.tagName) && !hasClass(node, 'block')) {
      // Two elements that follow each other at once; text right behind one belongs to its word.
      afterElement = leaves ? 'left' : afterElement === 'left' && 'entered';
      continue;
    }
    flush();
    if (leaves) {
      if (above.at(-1) === node) above.pop();
      if (node.tagName === 'table' && !isLeftOut(node))
        for (const row of tableRows(node, cellText)) add('row', row);
    } else if (!isLeftOut(node)) {
      above.push(node);
      if (!HEADING.test(node.tagName)) id = attributeOf(node, 'id') ?? id;
    }
  }
  flush();
  return blocks;
}

/** A cell's blocks on one line. */
const cellText = (cell: Element): string =>
  blocksOf(cell)
    .map((block) => block.text)
    .reduce(
      (line, next) => (line === '' ? next : `${line}${/[\p{L}\p{N})”]$/u.test(line) ? ',' : ''} ${next}`),
      '',
    );
