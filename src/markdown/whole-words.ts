import { attributeOf, elementsOf, isText, parseHtml, textOf, walk, type Element } from '../files/html.ts';
import { splitAtCompounds, type Compounds } from '../vietnamese/compounds.ts';

/** Widths of bold letters in parts of their size, as wide as common system fonts draw them (Noto Sans; others are narrower). */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[^\p{L}\p{N}]|[ijl]/u, 0.37],
  [/[cfrst]/, 0.59],
  [/[aekvxyz]/, 0.66],
  [/[mw]/, 1.03],
  [/\p{Lu}/u, 0.84],
];
const widthOf = (text: string): number =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')]
    .map((letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.7)
    .reduce((sum, width) => sum + width, 0);

/** What a title has room for, in parts of the size of its letters. */
interface Room {
  /** A line of it in any case: a shorter title never breaks, and a longer compound must. */
  readonly line: number;
  /** A line in a window narrower than a phone's, or in larger letters. */
  readonly narrowLine: number;
}
/** The largest letters, in a window of 360 px and of 320 px. */
const ROOM: Room = { line: 11.3, narrowLine: 10 };
/** Below `data-narrow`: where two cards stand beside each other on a phone, and below each other where there is less room. */
const NARROW: Room = { line: 7.6, narrowLine: 7.6 };

const classesOf = (element: Element): string[] => (attributeOf(element, 'class') ?? '').split(/\s+/);
const isTitle = (element: Element): boolean =>
  /^(?:h[1-4]|caption)$/.test(element.tagName) || classesOf(element).includes('wordmark');
/** Elements whose text is on one line already, or no text to read. */
const leftAlone = (element: Element): boolean =>
  /^(?:time|code|svg)$/.test(element.tagName) || classesOf(element).includes('nowrap');

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where in the HTML the texts of a title stand. */
const textsIn = (title: Element): Place[] =>
  [...walk(title, { enters: (element) => !leftAlone(element) })].flatMap(({ node, leaves }) =>
    !leaves && isText(node) && node.sourceCodeLocation
      ? [{ start: node.sourceCodeLocation.startOffset, end: node.sourceCodeLocation.endOffset }]
      : [],
  );

/** HTML of a text whose compounds are kept on one line. `long` ones only where a line has room for them. */
const keptHtml = (html: string, compounds: Compounds, { line, narrowLine }: Room): string =>
  splitAtCompounds(html, compounds, (compound) => widthOf(compound) <= line)
    .map(({ value, isCompound }) =>
      isCompound
        ? `<span class="nowrap${widthOf(value) > narrowLine ? ' long' : ''}">${value}</span>`
        : value,
    )
    .join('');

/**
 * A page's body in which no line of a title (heading, caption, name of the site) ends inside a compound. CSS keeps it whole; its
 * characters stay as they are, since they are copied and searched.
 */
export function keepCompounds(body: string, compounds: Compounds): string {
  const all = elementsOf(parseHtml(body, true));
  const narrow = new Set(
    all.filter((one) => attributeOf(one, 'data-narrow') !== undefined).flatMap((one) => elementsOf(one)),
  );
  let kept = '';
  let from = 0;
  for (const title of all.filter(isTitle)) {
    const room = narrow.has(title) ? NARROW : ROOM;
    if (widthOf(textOf(title).trim()) <= room.line) continue;
    for (const { start, end } of textsIn(title)) {
      kept += body.slice(from, start) + keptHtml(body.slice(start, end), compounds, room);
      from = end;
    }
  }
  return kept + body.slice(from);
}
