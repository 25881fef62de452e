import { parseFragment, serializeOuter } from 'parse5';
import { attributeOf, elementsOf, isElement, isText, textOf } from '../../files/html.ts';
import type { Element, ParentNode } from '../../files/html.ts';
import { escapeHtml } from '../../site/escape-html.ts';
import { meetingSentences as say } from '../../site/sentences/meetings.ts';

/** Root-relative address at which the page at an address is shown on slides. */
export const slidesAddress = (address: string): string => `/trinh-chieu${address}`;

/** What is never cut, its height in lines, and the block it is of, with that block's tags around it and the lines of its head. */
interface Unit {
  readonly html: string;
  readonly lines: number;
  readonly block: object;
  readonly wrap: (html: string) => string;
  readonly above: number;
}

/** Lines below a short heading that a window of 16 to 9 holds at the size of `styles/slides.css`, letters in one, and the room between blocks. */
const [LINES, LETTERS, GAP] = [11, 58, 0.4];
/** Letters in a line of a heading, and in the longest heading: what is longer is a paragraph. */
const [HEADING_LETTERS, LONGEST_HEADING] = [40, 120];

/**
 * What is pressed, filled in or leads about the page, its title, marks of notes; by class also what stands below the title and beside the text,
 * what only a screen or only paper has, notes, a guide's stations and small print.
 */
const LEFT_OUT =
  /^(?:script|style|nav|form|input|button|sup|h1) | (?:lead|aside|print:hidden|print:block|stations|footnotes|text-small) /;
const WRAPPER = /^(?:section|div|article|figure|summary|fieldset)$/;
const BLOCK_TAG = /<\/?(?:p|[uod]l|li|d[td]|h\d|blockquote|pre|div|fig\w+|summary|t[rdh])\b[^>]*>/;
const isHeading = ({ tagName }: Element): boolean => /^(?:h[1-6]|legend)$/.test(tagName);
const isPicture = (element: Element): boolean =>
  textOf(element).trim() === '' && [element, ...elementsOf(element)].some(({ tagName }) => tagName === 'img');
const isShown = (node: ParentNode['childNodes'][number]): boolean =>
  !isElement(node) || !LEFT_OUT.test(`${node.tagName} ${attributeOf(node, 'class') ?? ''} `);

const paragraph = (text: string): Element[] => elementsOf(parseFragment(`<p>${escapeHtml(text.trim())}</p>`));

/** Blocks in their order, out of what only wraps them; loose text becomes a paragraph. */
const blocksIn = (parent: ParentNode): Element[] =>
  parent.childNodes.flatMap((node) => {
    if (isText(node) && node.value.trim()) return paragraph(node.value);
    if (!isElement(node)) return [];
    const isHeaded = elementsOf(node).some(isHeading);
    if (!WRAPPER.test(node.tagName) && !(isHeaded && node.tagName === 'details')) return [node];
    // What follows a box with a heading of its own stands below the title again.
    const isBox = isHeaded && /\bbox\b/.test(attributeOf(node, 'class') ?? '');
    return [...blocksIn(node), ...elementsOf(parseFragment(isBox ? '<h2></h2>' : ''))];
  });

/** Chinese letters are as wide as two. */
const linesOfText = (text: string, letters = LETTERS): number =>
  Math.ceil((text.trim().length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)) / letters);

function linesOf(element: Element): number {
  if (isPicture(element)) return LINES;
  const cells = element.tagName === 'tr' ? element.childNodes.filter(isElement) : [];
  if (cells.length)
    return GAP + Math.max(...cells.map((cell) => linesOfText(textOf(cell), LETTERS / cells.length)));
  const texts = serializeOuter(element).split(BLOCK_TAG);
  const lines = texts.map((text) => linesOfText(text.replace(/<[^>]*>/g, '')));
  return lines.reduce((sum, count) => sum + (count && GAP + count), 0);
}

/** What is higher than a slide, as paragraphs of its words: cut where a sentence ends, else between words, else anywhere. */
function cut(element: Element, room: number): Element[] {
  const most = Math.floor((room / 2) * LETTERS);
  const stretch = new RegExp(`.{1,${most}}[.!?…;](?= |$)|.{1,${most}}(?= |$)|.{1,${most}}`, 'gu');
  return (textOf(element).replace(/\s+/g, ' ').trim().match(stretch) ?? []).flatMap(paragraph);
}

/** A block as what may stand on slides of their own: a list by its members, a table by its rows below its head. */
function unitsOf(block: Element, room: number): Unit[] {
  const { tagName } = block;
  const [head, ...rows] = tagName === 'table' ? elementsOf(block).filter((one) => one.tagName === 'tr') : [];
  const parts = head ? rows : /^[uo]l$/.test(tagName) ? block.childNodes.filter(isElement) : [block];
  const above = head ? linesOf(head) : 0;
  const first = Number(attributeOf(block, 'start') ?? 1);
  return parts.flatMap((part, n) => {
    const lines = linesOf(part);
    if (lines + above > room && !isPicture(part))
      return cut(part, room).flatMap((text) => unitsOf(text, Infinity));
    const wrap = (html: string): string => {
      if (head) return `<table><thead>${serializeOuter(head)}</thead><tbody>${html}</tbody></table>`;
      if (tagName === 'ol') return `<ol type="1" start="${first + n}">${html}</ol>`;
      return tagName === 'ul' ? `<ul>${html}</ul>` : html;
    };
    return { html: serializeOuter(part), lines, block, wrap, above };
  });
}

/** What stands below a heading, on as many slides as it takes. */
function slidesBelow(heading: string, blocks: readonly Element[]) {
  const room = LINES - 1.4 * (linesOfText(heading, HEADING_LETTERS) - 1);
  const slides: Unit[][] = [[]];
  let used = 0;
  for (const unit of blocks.flatMap((block) => unitsOf(block, room))) {
    const last = slides.at(-1) ?? [];
    used += unit.lines + (last.at(-1)?.block === unit.block ? 0 : unit.above);
    // An answer stays with its question: closed it takes one line, and open it may be scrolled to.
    if (last.length === 0 || used <= room || unit.html.startsWith('<details')) last.push(unit);
    else {
      slides.push([unit]);
      used = unit.lines + unit.above;
    }
  }
  return slides.map((units, n) => ({
    heading: n ? say.goesOn(heading) : heading,
    html: [...Map.groupBy(units, ({ block }) => block).values()]
      .map((of) => of[0]?.wrap(of.map(({ html }) => html).join('')))
      .join(''),
  }));
}

/**
 * The body of a page, as HTML, on slides: each heading opens one, and none holds more than a window of 16 to 9 shows. Before the first heading
 * stands `title`, of 120 letters at most; a body without a word has no slides.
 */
export function slidesOf(html: string, title: string) {
  const body = parseFragment(html);
  for (const parent of [body, ...elementsOf(body)]) parent.childNodes = parent.childNodes.filter(isShown);
  const sections = [{ heading: title, blocks: [] as Element[] }];
  for (const block of blocksIn(body)) {
    const text = textOf(block).replace(/\s+/g, ' ').trim();
    if (isHeading(block) && text.length <= LONGEST_HEADING)
      sections.push({ heading: text || title, blocks: [] });
    else if (text || isPicture(block)) sections.at(-1)?.blocks.push(block);
  }
  return sections
    .filter(({ heading, blocks }) => heading !== title || blocks.length > 0)
    .flatMap(({ heading, blocks }) => slidesBelow(heading, blocks));
}
