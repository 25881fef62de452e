import type { Anchor, PageRecord } from './engine.ts';
import { findIn, type Wanted } from './match.ts';
import { wordOf, wordsOf } from './words.ts';

/** A stretch of an excerpt; `marked` when it is what the reader looks for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** The heading under which it stands, when there is one. */
  readonly anchor: Anchor | undefined;
}

const LENGTH = 34;
const BEFORE = 9;

function isWanted(run: string, wanted: readonly Wanted[]): boolean {
  const { folded } = wordOf(run);
  return wanted.some(({ word, open }) => folded === word.folded || (open && folded.startsWith(word.folded)));
}

/** A text cut into what is wanted and what is not, by comparison without marks; the text itself is not changed. */
export function markWanted(text: string, wanted: readonly Wanted[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!isWanted(run, wanted)) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), marked: false });
    pieces.push({ text: run, marked: true });
    end = index + run.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/** Place between blanks of the word that is the `number`th of all runs of letters. */
function placeOfWord(blocks: readonly string[], number: number): number {
  let seen = 0;
  for (const [place, block] of blocks.entries()) {
    seen += wordsOf(block).length;
    if (seen > number) return place;
  }
  return 0;
}

/** The part of a page around the phrase that was looked for, its title left out. */
export function excerptOf(record: PageRecord, readings: readonly (readonly Wanted[])[]): Excerpt {
  const title = wordsOf(record.title).length;
  const body = wordsOf(record.content).slice(title);
  const [first, ...others] = readings.map((wanted) => ({ wanted, phrase: findIn(body, wanted) }));
  if (!first) return { pieces: [], anchor: undefined };
  const best = others.reduce((a, b) => (b.phrase.share > a.phrase.share ? b : a), first);
  const blocks = record.content.split(/\s+/);
  const from = placeOfWord(blocks, title);
  const place = placeOfWord(blocks, title + best.phrase.at);
  const start = Math.max(from, place - BEFORE);
  const end = Math.min(blocks.length, start + LENGTH);
  const text = `${start > from ? '… ' : ''}${blocks.slice(start, end).join(' ')}${end < blocks.length ? ' …' : ''}`;
  return {
    pieces: markWanted(text, best.wanted),
    anchor:
      best.phrase.share > 0.5 ? record.anchors.filter((anchor) => anchor.place <= place).at(-1) : undefined,
  };
}
