import { parseFragment, serializeOuter } from 'parse5';
import {
  attributeOf,
  elementsOf,
  isElement,
  isText,
  textOf,
  type Element,
  type ParentNode,
} from '../../files/html.ts';
import { escapeHtml } from '../../site/escape-html.ts';
import { meetingSentences as say } from '../../site/sentences/meetings.ts';

/** Root-relative address at which the page at an address is shown on slides. */
export const slidesAddress = (address: string): string => `/trinh-chieu${address}`;

/** One slide: its heading as text, and what stands below it as HTML. */
interface Slide {
  readonly heading: string;
  readonly html: string;
}

/** What is never cut, its height in lines, and what it stands in: list or table with its tags, and the lines of its head. */
interface Unit {
  readonly html: string;
  readonly lines: number;
  readonly block?: Element;
  readonly open?: string;
  readonly close?: string;
  readonly above?: number;
}

/** Lines below a short heading that a window of 16 to 9 holds at the size of `styles/slides.css`, letters in one, and the room between blocks. */
const LINES = 11;
const LETTERS = 58;
const GAP = 0.4;
/** Letters in a line of a heading, and in the longest heading: what is longer is a paragraph. */
const HEADING_LETTERS = 40;
const LONGEST_HEADING = 120;

/** What is pressed, filled in or leads about the page, marks of notes; by name also the notes, a guide's stations and small print. */
const LEFT_OUT = /^(?:script|style|nav|form|input|button|sup)$/;
const LEFT_OUT_BY_NAME = /(?:^| )(?:stations|footnotes|text-small)(?: |$)/;
const WRAPPER = /^(?:section|div|article|figure|summary)$/;
const BLOCK_TAG = /<\/?(?:p|[uod]l|li|d[td]|h\d|blockquote|pre|div|fig\w+|summary|t[rdh])\b[^>]*>/;
const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);
const isPicture = (element: Element): boolean =>
  textOf(element).trim() === '' && [element, ...elementsOf(element)].some(({ tagName }) => tagName === 'img');
const isLeftOut = (element: Element): boolean =>
  LEFT_OUT.test(element.tagName) || LEFT_OUT_BY_NAME.test(attributeOf(element, 'class') ?? '');

/** Blocks in their order, out of what only wraps them; loose text becomes a paragraph. */
function blocksIn(parent: ParentNode): Element[] {
  return parent.childNodes.flatMap((node): Element[] => {
    if (isText(node))
      return node.value.trim() ? elementsOf(parseFragment(`<p>${escapeHtml(node.value)}</p>`)) : [];
    if (!isElement(node) || isLeftOut(node)) return [];
    const isFold = node.tagName === 'details' && elementsOf(node).some(isHeading);
    if (isFold || WRAPPER.test(node.tagName)) return blocksIn(node);
    for (const element of [node, ...elementsOf(node)])
      element.childNodes = element.childNodes.filter((child) => !isElement(child) || !isLeftOut(child));
    return [node];
  });
}

/** Chinese letters are as wide as two. */
const linesOfText = (text: string, letters = LETTERS): number =>
  Math.ceil((text.trim().length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)) / letters);

function linesOf(element: Element): number {
  if (isPicture(element)) return LINES;
  const cells = element.tagName === 'tr' ? element.childNodes.filter(isElement) : [];
  if (cells.length)
    return GAP + Math.max(...cells.map((cell) => linesOfText(textOf(cell), LETTERS / cells.length)));
  const texts = serializeOuter(element)
    .split(BLOCK_TAG)
    .map((html) => html.replace(/<[^>]*>/g, ''));
  return texts.filter((text) => text.trim()).reduce((sum, text) => sum + GAP + linesOfText(text), 0);
}

/** What is higher than a slide, as paragraphs of its words: cut where a sentence ends, else between words, else anywhere. */
function cut(element: Element, room: number): Unit[] {
  const most = Math.floor((room / 2) * LETTERS);
  const stretch = new RegExp(`.{1,${most}}[.!?…;](?= |$)|.{1,${most}}(?= |$)|.{1,${most}}`, 'gu');
  const texts = textOf(element).replace(/\s+/g, ' ').trim().match(stretch) ?? [];
  return texts.map((text) => ({
    html: `<p>${escapeHtml(text.trim())}</p>`,
    lines: GAP + linesOfText(text),
  }));
}

/** A block as what may stand on slides of their own: a list by its members, a table by its rows below its head. */
function unitsOf(block: Element, room: number): Unit[] {
  const unit = (element: Element, inside?: Omit<Unit, 'html' | 'lines'>): Unit[] => {
    const lines = linesOf(element);
    return lines + (inside?.above ?? 0) > room && !isPicture(element)
      ? cut(element, room)
      : [{ html: serializeOuter(element), lines, ...inside }];
  };
  const { tagName } = block;
  if (tagName === 'ul' || tagName === 'ol') {
    const first = Number(attributeOf(block, 'start') ?? 1);
    const type = attributeOf(block, 'type') === 'A' ? 'A' : '1';
    return block.childNodes.filter(isElement).flatMap((item, n) => {
      const open = tagName === 'ul' ? '<ul>' : `<ol type="${type}" start="${first + n}">`;
      return unit(item, { block, open, close: `</${tagName}>` });
    });
  }
  const [head, ...rows] = tagName === 'table' ? elementsOf(block).filter((one) => one.tagName === 'tr') : [];
  if (!head) return unit(block);
  const open = `<table><thead>${serializeOuter(head)}</thead><tbody>`;
  return rows.flatMap((row) => unit(row, { block, open, close: '</tbody></table>', above: linesOf(head) }));
}

/** Units as HTML, those of one list or table between one opening and one end. */
const joined = (units: readonly Unit[]): string =>
  units
    .map(({ html, block, open = '', close = '' }, n) => {
      const [before, after] = [units[n - 1], units[n + 1]];
      return (block === before?.block ? '' : open) + html + (block === after?.block ? '' : close);
    })
    .join('');

/** What stands below a heading, on as many slides as it takes. */
function slidesBelow(heading: string, blocks: readonly Element[]): Slide[] {
  const room = LINES - 1.4 * (linesOfText(heading, HEADING_LETTERS) - 1);
  const slides: Unit[][] = [[]];
  let used = 0;
  for (const unit of blocks.flatMap((block) => unitsOf(block, room))) {
    const last = slides.at(-1) ?? [];
    const goesOn = unit.block !== undefined && last.at(-1)?.block === unit.block;
    const needed = unit.lines + (goesOn ? 0 : (unit.above ?? 0));
    // An answer stays with its question: closed it takes one line, and open it may be scrolled to.
    const fits = last.length === 0 || unit.html.startsWith('<details') || used + needed <= room;
    if (fits) last.push(unit);
    else slides.push([unit]);
    used = fits ? used + needed : unit.lines + (unit.above ?? 0);
  }
  return slides.map((units, n) => ({ heading: n ? say.goesOn(heading) : heading, html: joined(units) }));
}

/**
 * The body of a page, as HTML, on slides: each heading opens one, and none holds more than a window of 16 to 9 shows. Before the first heading
 * stands `title`, of 120 letters at most; a body without a word has no slides.
 */
export function slidesOf(html: string, title: string): Slide[] {
  const sections = [{ heading: title, blocks: [] as Element[] }];
  for (const block of blocksIn(parseFragment(html))) {
    const text = textOf(block).replace(/\s+/g, ' ').trim();
    if (isHeading(block) && text.length <= LONGEST_HEADING)
      sections.push({ heading: text || title, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections
    .filter(({ blocks }, n) => n > 0 || blocks.length > 0)
    .flatMap(({ heading, blocks }) => slidesBelow(heading, blocks));
}
