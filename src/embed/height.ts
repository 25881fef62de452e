/**
 * ReservedHeights that follow from the widgets' sheets alone, in CSS pixels at a text size of 16: what an oEmbed answer and a snippet
 * reserve before anything is loaded. Where lines break is reckoned with the widths of DejaVu Sans, the widest of the fonts that
 * systems bring: elsewhere a frame may be some lines taller than its text, but cuts none.
 */

/** Border and padding of the whole. */
const EDGE = 29;
const SIDES = 26;
const LINE = 24;
const FOOT = 63;
const GAP = 8;
/** A headline in two lines, its day, and what is around both. */
const LIST_LINE = 85;
/** What a notice adds to its text: padding and border, above and beside it. */
const NOTICE = 18;

/** Widths of letters in thousandths of the type size, regular and bold; those that stand nowhere are as wide as a digit. */
const WIDTHS: ReadonlyMap<string, readonly [number, number]> = new Map(
  (
    [
      ['ijl', 278, 343],
      ['IJ', 295, 372],
      [' ', 318, 348],
      ['.,‘’', 318, 380],
      [':;', 337, 400],
      ['/', 337, 365],
      ['f', 352, 435],
      ['-', 361, 415],
      ['()[]', 390, 457],
      ['t', 392, 478],
      ['!', 401, 456],
      ['r', 411, 493],
      ['"', 460, 521],
      ['–_°§*', 500, 500],
      ['“”', 518, 657],
      ['sz', 523, 590],
      ['?', 531, 580],
      ['c', 550, 593],
      ['L', 557, 637],
      ['F', 575, 683],
      ['k', 579, 665],
      ['•vxy', 592, 650],
      ['P', 603, 733],
      ['TY', 611, 700],
      ['oơae', 613, 681],
      ['hnuư', 634, 712],
      ['bdđgpqS', 635, 718],
      ['E', 632, 683],
      ['AVKX', 684, 774],
      ['Z', 685, 725],
      ['BR', 690, 766],
      ['C', 698, 734],
      ['U', 732, 812],
      ['HN', 750, 837],
      ['DĐ', 772, 834],
      ['G', 775, 821],
      ['&', 780, 872],
      ['OQ', 787, 850],
      ['w', 818, 924],
      ['+→#=<>×', 838, 838],
      ['Ư', 858, 835],
      ['M', 863, 995],
      ['Ơ', 913, 874],
      ['%', 950, 1002],
      ['m', 974, 1042],
      ['W', 989, 1103],
      ['—…@', 1000, 1000],
    ] as const
  ).flatMap(([letters, ...widths]) => [...letters].map((letter) => [letter, widths] as const)),
);
const DIGIT = [636, 696] as const;
/** How much nearer a low letter stands to the arm of one of these, in thousandths. */
const KERNED = { pair: /[TY][aceioqrsuưwy]/gu, by: 130 } as const;

/** Every mark but the horn, which makes a letter wider: `ớ` is as wide as `ơ`. */
const MARKS = /[\u0300-\u031a\u031c-\u036f]/gu;

/** Width of a text without a line break, in shares of the type size. */
function widthOf(text: string, isBold: boolean): number {
  const bare = text.normalize('NFD').replace(MARKS, '').normalize('NFC');
  const kerned = (bare.match(KERNED.pair) ?? []).length * KERNED.by;
  const letters = [...bare].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? DIGIT)[isBold ? 1 : 0], 0);
  return (letters - kerned) / 1000;
}

/** Where browsers break a line besides at blanks: behind a hyphen, though not between a letter and a number, behind dashes, dots and questions. */
const BREAKS = /(?<=[–—…?])|(?=—)|(?<=-)(?!\d)|(?<=\d-)/u;

/** Words of one weight, as long as they do. */
interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

/** What a line may be broken behind: its width in shares of the type size, and that of the blank before it. */
interface Piece {
  readonly wide: number;
  readonly blank: number;
}

/** A text is measured once: it is broken for three widths, and many widgets say the same. */
const measured = [new Map<string, readonly Piece[]>(), new Map<string, readonly Piece[]>()] as const;
const MEMORY = 20_000;

function piecesOf({ text, isBold }: Run): readonly Piece[] {
  const memory = measured[isBold ? 1 : 0];
  let pieces = memory.get(text);
  if (!pieces) {
    pieces = [...text.matchAll(/(\s*)(\S+)/gu)].flatMap(([, blank = '', word = '']) =>
      word.split(BREAKS).map((piece, place) => ({
        wide: widthOf(piece, isBold),
        blank: blank && !place ? widthOf(' ', isBold) : 0,
      })),
    );
    if (memory.size >= MEMORY) memory.clear();
    memory.set(text, pieces);
  }
  return pieces;
}

/** Lines that words take in so many pixels; `size` is that of their letters. What is too long for a line is broken anywhere. */
function linesOf(runs: readonly Run[], width: number, size = 16): number {
  let lines = 1;
  let taken = 0;
  for (const piece of runs.flatMap(piecesOf)) {
    const space = taken ? piece.blank * size : 0;
    const wide = piece.wide * size;
    const isOver = taken > 0 && taken + space + wide > width;
    const end = isOver ? wide : taken + space + wide;
    const whole = Math.max(0, Math.ceil(end / width) - 1);
    lines += Number(isOver) + whole;
    taken = end - whole * width;
  }
  return lines;
}

/** A paragraph, a line of a list or the like: its text, and what else there is, in pixels. */
export interface SizedBlock {
  readonly text: string;
  /** Margin, padding and border above and below; that of a paragraph unless said. */
  readonly around?: number;
  /** What its text has less room by than the whole. */
  readonly inset?: number;
  readonly isBold?: boolean;
  /** What follows the text in its line, in bold. */
  readonly bold?: string;
  /** Small print, in lower lines. */
  readonly isSmall?: boolean;
}

const SMALL = { size: 14, line: 20 } as const;

function blockHeight(block: SizedBlock, width: number): number {
  const { text, around = GAP, inset = 0, isBold = false, bold = '', isSmall } = block;
  const { size, line } = isSmall ? SMALL : { size: 16, line: LINE };
  const runs = [
    { text, isBold },
    { text: bold, isBold: true },
  ];
  return around + line * linesOf(runs, width - SIDES - inset, size);
}

/** Height of a widget made of blocks. */
export const textHeight = (title: string, blocks: readonly SizedBlock[], width: number): number =>
  EDGE +
  LINE * linesOf([{ text: title, isBold: true }], width - SIDES, 17) +
  blocks.reduce((sum, block) => sum + blockHeight(block, width), 0) +
  FOOT;

/** A text in a frame of its own, as notices have it. */
export const notice = (text: string): SizedBlock => ({ text, around: GAP + NOTICE, inset: NOTICE });

/** Height of a widget with `count` headlines, and notices above them. */
export function listHeight(
  title: string,
  count: number,
  width: number,
  notices: readonly string[] = [],
): number {
  const lines = count ? GAP + count * LIST_LINE : GAP + LINE;
  return textHeight(title, notices.map(notice), width) + lines;
}

/** Widths for which heights are reserved: a column of the builder, what an oEmbed answer asks for, and what a phone of 360 px leaves it. */
const COLUMN = 360;
export const WIDE = 600;
export const NARROW = 328;

/** ReservedHeights of a widget with default options, in CSS pixels. */
export interface ReservedHeights {
  /** What the builder reserves, at 360 px. */
  readonly height: number;
  /** At 600 px, the width of an oEmbed answer. */
  readonly wideHeight: number;
  /** At 328 px, where that answer stands on a phone. */
  readonly narrowHeight: number;
}

/** The heights of what is so tall at a width. */
export const reservedHeights = (at: (width: number) => number): ReservedHeights => ({
  height: at(COLUMN),
  wideHeight: at(WIDE),
  narrowHeight: at(NARROW),
});
