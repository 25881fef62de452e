import { linesOf, type Line, type MendSource } from './change.ts';

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is written in one go, in one encoding mostly: a paragraph, a list, a table, a value; and its parts to paste: items, rows. */
export interface TextBlock {
  readonly pieces: readonly Span[];
}

/** Lines of a Markdown text that are its front matter, without the fences; 0 when it has none. */
export function frontMatterLines(lines: readonly Line[]): number {
  if (!/^\ufeff?---[ \t]*$/.test(lines[0]?.text ?? '')) return 0;
  const end = lines.findIndex(({ text }, n) => n > 0 && /^---[ \t]*$/.test(text));
  return end < 0 ? 0 : end;
}

const ITEM = /^\s*(?:[-*+•·●▪]|\d{1,3}[.)]|[a-zđ]\))\s+/;
const ROW = /^\s*\|/;
const HEADING = /^ {0,3}#{1,6}\s/;

type Kind = 'paragraph' | 'item' | 'row' | 'heading';
const kindOf = (line: string): Kind =>
  ROW.test(line) ? 'row' : HEADING.test(line) ? 'heading' : ITEM.test(line) ? 'item' : 'paragraph';

function proseBlocks(lines: readonly Line[]): TextBlock[] {
  const blocks: { kind: Kind; pieces: Span[] }[] = [];
  let isApart = true;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.text.trim() === '') {
      isApart = true;
      continue;
    }
    const { start, end } = line;
    const kind = kindOf(line.text);
    const goesOn =
      last &&
      ((kind === 'item' && last.kind === 'item') || (!isApart && kind === 'row' && last.kind === 'row'));
    const continues =
      last && !isApart && kind === 'paragraph' && last.kind !== 'row' && last.kind !== 'heading';
    if (continues) {
      const first = last.pieces.pop();
      last.pieces.push({ start: first?.start ?? start, end });
    } else if (goesOn) last.pieces.push({ start, end });
    else blocks.push({ kind, pieces: [{ start, end }] });
    isApart = false;
  }
  return blocks;
}

/** Indentation, dashes and the key before a value. */
const BEFORE_VALUE = /^(\s*)((?:- +)*)((?:[\w.-]+|"[^"]*"|'[^']*'):(?=\s|$))?\s*/;

function valueBlocks(lines: readonly Line[]): TextBlock[] {
  const blocks: { isList: boolean; pieces: Span[] }[] = [];
  for (const line of lines) {
    if (/^\s*(?:#|$|---|\.\.\.)/.test(line.text)) continue;
    const [before = '', , dashes = '', key] = BEFORE_VALUE.exec(line.text) ?? [];
    const piece = { start: line.start + before.length, end: line.end };
    const last = blocks.at(-1);
    const isMember = dashes !== '' && key === undefined;
    if (last && dashes === '' && key === undefined) {
      const first = last.pieces.pop();
      last.pieces.push({ start: first?.start ?? piece.start, end: piece.end });
    } else if (last?.isList && isMember) last.pieces.push(piece);
    else blocks.push({ isList: isMember, pieces: [piece] });
  }
  return blocks;
}

/** The blocks of a text, in order. What is code or an address is for `maskOf` to leave out. */
export function blocksOf({ text, kind }: MendSource): TextBlock[] {
  const lines = linesOf(text);
  if (kind === 'csv') return lines.map(({ start, end }) => ({ pieces: [{ start, end }] }));
  if (kind === 'yaml') return valueBlocks(lines);
  const end = frontMatterLines(lines);
  return [
    ...valueBlocks(lines.slice(1, Math.max(1, end))),
    ...proseBlocks(lines.slice(end === 0 ? 0 : end + 1)),
  ];
}

/** What is no prose in Markdown: code, addresses, tags. */
const NO_PROSE = [
  /(`{1,3})[^`\r\n]*\1/g,
  /\]\([^()\r\n]*(?:\([^()\r\n]*\)[^()\r\n]*)*\)/g,
  /^\[(?!\^)[^\]\r\n]+\]:[^\r\n]*$/gm,
  /<\/?[a-z!][^<>]*>/gi,
];
const ADDRESS = /\b(?:https?:\/\/|www\.|mailto:)[^\s<>"'|)]+/gi;

const blanks = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Lines inside fences of code. */
function fencedSpans(lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  let open: { mark: string; start: number } | undefined;
  for (const { text, start, end } of lines) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (open && mark?.startsWith(open.mark) && text.trim() === mark) {
      spans.push({ start: open.start, end });
      open = undefined;
    } else if (!open && mark) open = { mark, start };
  }
  if (open) spans.push({ start: open.start, end: lines.at(-1)?.end ?? open.start });
  return spans;
}

/** The text with blanks for what is no prose; every character that is left stands where it stood. */
export function maskOf({ text, kind }: MendSource): string {
  let mask = text.replace(ADDRESS, blanks);
  if (kind !== 'markdown') return mask;
  for (const { start, end } of fencedSpans(linesOf(text)))
    mask = mask.slice(0, start) + blanks(mask.slice(start, end)) + mask.slice(end);
  for (const form of NO_PROSE) mask = mask.replace(form, blanks);
  return mask;
}
