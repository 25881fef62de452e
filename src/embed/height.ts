/**
 * Heights that follow from the widgets' sheets alone, in CSS pixels at a text size of 16: what an oEmbed answer and a snippet
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

/** Widths of letters in hundredths of the type size; those that stand nowhere are 63 wide. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ijl: 28,
    IJ: 29,
    ' .,': 32,
    ':;/': 34,
    f: 35,
    '-': 36,
    't()!': 39,
    r: 41,
    '"': 46,
    '–': 50,
    'sz“”?': 52,
    c: 55,
    L: 56,
    kF: 58,
    'vxy•': 59,
    P: 60,
    aoTY: 61,
    e: 62,
    '0123456789': 64,
    K: 66,
    AV: 68,
    BRXZC: 69,
    U: 73,
    HN: 75,
    'DGĐ&': 77,
    OQ: 79,
    w: 82,
    M: 86,
    '%m': 96,
    'W@': 99,
  }).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const OTHER = 63;
/** How much wider bold letters are. */
const BOLD = 1.11;

const widthOf = (word: string): number =>
  [...word.normalize('NFD').replace(/\p{M}/gu, '')].reduce(
    (sum, letter) => sum + (WIDTHS.get(letter) ?? OTHER),
    0,
  ) / 100;

/** Lines that a text takes in so many pixels; `size` is that of its letters, 1.11 times as wide where they are bold. */
function linesOf(text: string, width: number, size = 16): number {
  let lines = 1;
  let taken = 0;
  for (const word of text.split(/\s+/)) {
    const wide = widthOf(word) * size;
    const space = taken ? widthOf(' ') * size : 0;
    if (taken && taken + space + wide > width) {
      lines += 1;
      taken = wide;
    } else taken += space + wide;
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
  /** Small print, in lower lines. */
  readonly isSmall?: boolean;
}

const SMALL = { size: 14, line: 20 } as const;

function blockHeight({ text, around = GAP, inset = 0, isBold, isSmall }: SizedBlock, width: number): number {
  const { size, line } = isSmall ? SMALL : { size: 16, line: LINE };
  return around + line * linesOf(text, width - SIDES - inset, isBold ? size * BOLD : size);
}

/** Height of a widget made of blocks. */
export const textHeight = (title: string, blocks: readonly SizedBlock[], width: number): number =>
  EDGE +
  LINE * linesOf(title, width - SIDES, 17 * BOLD) +
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
