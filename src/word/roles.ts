import { isCapitals } from './letterhead.ts';
import { textWithLabel, type DocumentBlock, type Paragraph } from './paragraph.ts';

/** What a paragraph is in an article. Ranks and depths are compared, not shown. */
export type Role =
  | { readonly kind: 'heading'; readonly rank: number }
  | { readonly kind: 'item'; readonly rank: number; readonly value: number | undefined; readonly cut: number }
  | { readonly kind: 'caption' }
  | { readonly kind: 'text' };

/** How headings are numbered in official documents, the highest first (Decree 30/2020/NĐ-CP, appendix I). */
const NUMBERED: readonly (readonly [form: RegExp, rank: number, kind: 'name' | 'number'])[] = [
  [/^(?:phần|phụ lục)\s+(?:[ivxlc]+|\d+|thứ\s+\p{L}+)(?!\p{L})/iu, 10, 'name'],
  [/^phụ lục(?=$|\s*:)/iu, 10, 'name'],
  [/^chương\s+(?:[ivxlc]+|\d+)(?!\p{L})/iu, 11, 'name'],
  [/^mục\s+(?:[ivxlc]+|\d+)(?!\p{L})/iu, 12, 'name'],
  [/^điều\s+\d+/iu, 13, 'name'],
  [/^[IVXLC]{1,6}\s*[.)/-]\s*(?=\p{L})/u, 12, 'name'],
  [/^[IVXLC]{1,6}\.\d{1,2}[.)]?\s+/u, 14, 'number'],
  [/^\d{1,2}(?:\.\d{1,2}){2,}[.)]?\s+/u, 16, 'number'],
  [/^\d{1,2}\.\d{1,2}[.)]?\s+/u, 15, 'number'],
  [/^\d{1,3}\s*[.)/]\s*(?=\p{L}|“)/u, 14, 'number'],
  [/^[a-zđ]\s*[.)]\s+/u, 17, 'number'],
];
const UNNUMBERED = 18;
/** Most words of a heading without a number, and of one with it. */
const [MOST_WORDS, MOST_NUMBERED_WORDS] = [14, 22];

const wordsIn = (text: string): number => text.split(/\s+/).length;
/** A line that ends as a sentence does is one, and a heading has no colon at its end. */
const isLine = (text: string): boolean => !/[.:;,!?…”"]$/.test(text) && !text.includes('\n');
const numberingOf = (text: string) => NUMBERED.find(([form]) => form.test(text));

const rankOfNumber = (paragraph: Paragraph | undefined): number | undefined =>
  paragraph && numberingOf(textWithLabel(paragraph))?.[1];
const valueOf = (paragraph: Paragraph): number =>
  Number(/^\d{1,3}/.exec(textWithLabel(paragraph))?.[0] ?? NaN);

/** Whether a numbered line goes on a list: one like it is beside it, or the one before its number has one beside it. */
function isOfList(paragraphs: readonly (Paragraph | undefined)[], at: number): boolean {
  const paragraph = paragraphs[at];
  const rank = rankOfNumber(paragraph);
  if (!paragraph || rank === undefined) return false;
  if ([paragraphs[at - 1], paragraphs[at + 1]].some((one) => rankOfNumber(one) === rank)) return true;
  let before = at - 1;
  while (before >= 0 && rankOfNumber(paragraphs[before]) !== rank) before -= 1;
  const last = paragraphs[before];
  return (
    last !== undefined &&
    valueOf(last) === valueOf(paragraph) - 1 &&
    !last.isBold &&
    isOfList(paragraphs, before)
  );
}

function rankOf(paragraphs: readonly (Paragraph | undefined)[], at: number): number | undefined {
  const paragraph = paragraphs[at];
  if (!paragraph) return undefined;
  const text = textWithLabel(paragraph);
  if (paragraph.text === '' || text.length > 250 || paragraph.hasPicture) return undefined;
  if (paragraph.outline !== undefined) return paragraph.outline;
  const found = numberingOf(text);
  if (found) {
    const [form, rank, kind] = found;
    const bare = text.replace(form, '');
    if (kind === 'name' && (paragraph.isBold || isCapitals(bare))) return rank;
    if (kind === 'name') return isLine(text) && wordsIn(text) <= MOST_NUMBERED_WORDS ? rank : undefined;
    if (paragraph.isBold) return text.endsWith(';') ? undefined : rank;
    // A short line by itself, not one of a list of such lines.
    return rank !== 17 && isLine(text) && wordsIn(text) <= MOST_NUMBERED_WORDS && !isOfList(paragraphs, at)
      ? rank
      : undefined;
  }
  // To whom a letter goes is no part of it.
  if (paragraph.label !== undefined || /^[-–—•+]|^kính (?:gửi|thưa)/iu.test(text)) return undefined;
  const isShouted = isCapitals(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 3;
  // A bold question above its answer is a heading; a sentence is none.
  const isShort =
    (isLine(text) || (paragraph.isBold && text.endsWith('?'))) &&
    wordsIn(text) <= MOST_WORDS &&
    wordsIn(text) > 1;
  return isShort && (paragraph.isBold || isShouted) && paragraph.alignment !== 'right'
    ? UNNUMBERED
    : undefined;
}

/** Marks that people type before the points of a list, with the rank of each. */
const BULLETS: readonly (readonly [RegExp, number])[] = [
  [/^[-–—•·●▪■◦§*]\s*(?=\S)/u, 5],
  [/^[+o✓]\s+(?=\S)|^\+(?=\p{L})/u, 15],
];
const NUMBER = /^(\d{1,3})\s*[.)]\s+(?=\S)/;

function itemOf(paragraph: Paragraph): Role | undefined {
  const { label, text } = paragraph;
  if (label) {
    const rank = label.depth * 10 + (label.isBullet ? 5 : 0);
    if (label.isBullet) return { kind: 'item', rank, value: undefined, cut: 0 };
    const value = /^(\d{1,9})[.)]?$/.exec(label.text)?.[1];
    return value === undefined ? undefined : { kind: 'item', rank, value: Number(value), cut: 0 };
  }
  for (const [form, rank] of BULLETS) {
    const mark = form.exec(text)?.[0];
    if (mark !== undefined && /\p{L}|\d/u.test(text))
      return { kind: 'item', rank, value: undefined, cut: mark.length };
  }
  const number = NUMBER.exec(text);
  return number ? { kind: 'item', rank: 0, value: Number(number[1]), cut: number[0].length } : undefined;
}

const CAPTION = /^(?:hình|ảnh|hình ảnh|ảnh minh họa|chú thích ảnh)\s*(?:\d+\s*)?[.:–-]/iu;

/** Whether a paragraph tells what the picture right before it shows. */
export function isCaptionOf(paragraph: Paragraph, before: Paragraph | undefined): boolean {
  if (!before?.hasPicture || before.text !== '' || paragraph.hasPicture) return false;
  const { text, style, isItalic, alignment } = paragraph;
  if (text === '' || wordsIn(text) > 60) return false;
  return (
    /^(?:caption|chú thích)/.test(style) ||
    CAPTION.test(text) ||
    isItalic ||
    (alignment === 'center' && wordsIn(text) < 40)
  );
}

/** What each block of a document is, in order; tables are texts. */
export function rolesOf(blocks: readonly DocumentBlock[]): Role[] {
  const paragraphs = blocks.map((block) => (block.kind === 'paragraph' ? block.paragraph : undefined));
  return blocks.map((block, n): Role => {
    if (block.kind === 'table') return { kind: 'text' };
    const { paragraph } = block;
    if (isCaptionOf(paragraph, paragraphs[n - 1])) return { kind: 'caption' };
    const isLast = paragraphs
      .slice(n + 1)
      .every((one, m) => one?.text === '' && blocks[n + 1 + m]?.kind === 'paragraph');
    const rank = isLast ? undefined : rankOf(paragraphs, n);
    if (rank !== undefined) return { kind: 'heading', rank };
    return itemOf(paragraph) ?? { kind: 'text' };
  });
}
