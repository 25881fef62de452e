import type { PageRecord } from './engine.ts';
import type { Block } from './index-files.ts';
import { findIn, type Match, type Wanted } from './match.ts';
import { isMarked, wordOf, wordsOf } from './words.ts';

/** A stretch of an excerpt; `marked` when it is what the reader looks for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** One sentence of a page, one row of a table, or its description. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** The heading with an address under which it stands, when there is one. */
  readonly heading: Block | undefined;
  /** How much of what is asked it says, from 0 to 1. */
  readonly worth: number;
  /** Fragment of an address that leads to it, with its `#`; '' for the page's beginning. */
  readonly fragment: string;
  /** The same where the page is better opened there than at its beginning, else ''. */
  readonly landing: string;
}

/** Longest excerpt, in words between blanks, and how many of a longer sentence stand before what was looked for. */
const LENGTH = 40;
const BEFORE = 12;
/** What a sentence holds at least of what is asked, to stand for the page. */
const LEAST = 0.3;
/** What a heading's words are worth to the sentence below it. */
const ABOVE = 0.85;
/** The first sentence says best what a page is about. */
const FIRST = 0.12;
/** So many words at either end of a text are enough to find it again. */
const ENDS = 5;
/**
 * How much more of what is asked than the page's title an excerpt says, for the page to be opened there: what the title says, all of the page is
 * about, and its answer stands first. Near the title it must be more, for page and excerpt are seen together from the beginning.
 */
const MORE = { far: 0.1, near: 0.5 } as const;
/** Characters below the title on the first screen and a half of a small phone, 360 by 640 px, and how many the space around a block takes. */
const NEAR = 560;
const SPACE = 40;

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const isNumber = ({ word }: Wanted): boolean => /^\d+$/.test(word.folded);

/** Whether a word of a text is the one that is asked for; `exact`: with its marks. */
function isMeant(run: string, { word, open, doubtful }: Wanted, exact: boolean): boolean {
  const found = wordOf(run);
  const [text, typed] = exact ? [found.exact, word.exact] : [found.folded, word.folded];
  // A word that the site has by itself is no beginning of another one: “hoa” is not “hoạch”.
  return text === typed || (open && doubtful && !/^\d+$/.test(typed) && text.startsWith(typed));
}

/** Numbers side by side are one (`88.37`), all else stands by itself; words that say nothing of the thing are left out. */
function unitsOf(wanted: readonly Wanted[]): Wanted[][] {
  const units: Wanted[][] = [];
  wanted.forEach((one, place) => {
    const before = wanted[place - 1];
    if (before && isNumber(before) && isNumber(one)) units.at(-1)?.push(one);
    else units.push([one]);
  });
  return units.filter(([first]) => first && !first.light);
}

/** A text cut into what is wanted and what is not; the text itself is not changed. Words typed with marks are those with these marks, if there are any. */
export function markWanted(text: string, wanted: readonly Wanted[]): Piece[] {
  const runs = [...text.matchAll(RUN)];
  const marked = new Set<number>();
  for (const unit of unitsOf(wanted)) {
    const found = (exact: boolean): number[] =>
      [...runs.keys()].filter((at) =>
        unit.every((one, step) => isMeant(runs[at + step]?.[0] ?? '', one, exact)),
      );
    const strict = unit.some(({ word }) => isMarked(word)) ? found(true) : [];
    for (const at of strict.length > 0 ? strict : found(false))
      unit.forEach((_, step) => marked.add(at + step));
  }
  const pieces: Piece[] = [];
  let end = 0;
  for (const [place, { 0: run, index }] of runs.entries()) {
    if (!marked.has(place)) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), marked: false });
    pieces.push({ text: run, marked: true });
    end = index + run.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/** Sentences of a block; a row of a table and a description are one. */
export const sentencesOf = ({ kind, text }: Pick<Block, 'kind' | 'text'>): string[] =>
  kind === 'row' || kind === 'summary'
    ? [text]
    : (text.match(/[^\s].*?(?:[.!?…]["”)]*(?=\s+["“(]?[\p{Lu}\p{N}])|$)/gu) ?? [text]);

const worthOf = ({ coverage, pairs, share }: Match): number =>
  0.5 * coverage + 0.3 * pairs + 0.2 * share ** 2;

interface Passage {
  readonly block: Block;
  readonly sentence: string;
  /** The heading under which it stands. */
  readonly heading: Block | undefined;
  /** It is the first below that heading. */
  readonly leads: boolean;
  /** Characters, and the space of blocks, between the title and it. */
  readonly depth: number;
}

/** Sentences of a page below its title. */
function passagesOf(blocks: readonly Block[]): Passage[] {
  let heading: Block | undefined;
  let leads = false;
  let depth = 0;
  return blocks.slice(1).flatMap((block) => {
    const { kind, text } = block;
    const above = depth;
    // The page does not show its description.
    if (kind !== 'summary') depth += text.length + SPACE;
    if (kind === 'heading') {
      heading = block;
      leads = true;
      return [];
    }
    if (kind === 'note') return [];
    return sentencesOf(block).map((sentence) => {
      const passage = { block, sentence, heading, leads, depth: above + text.indexOf(sentence) };
      leads = false;
      return passage;
    });
  });
}

/** A sentence, or the part of a long one around a word. */
function cut(sentence: string, at: number): string {
  const words = sentence.split(/\s+/);
  if (words.length <= LENGTH) return sentence;
  let seen = 0;
  const place = words.findIndex((word) => (seen += wordsOf(word).length) > at);
  const start = Math.min(Math.max(0, place - BEFORE), words.length - LENGTH);
  const end = start + LENGTH;
  return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`;
}

const inFragment = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** Fragment of an address that leads to a text below a heading: https://wicg.github.io/scroll-to-text-fragment/ */
function fragmentTo({ block: { kind }, sentence, heading }: Passage): string {
  if (kind === 'summary') return '';
  const id = encodeURIComponent(heading?.id ?? '');
  // The page has a row's cells side by side, without the words between them.
  const text = kind === 'row' ? (sentence.split(/: | – /)[0] ?? '') : sentence;
  const words = text.split(' ');
  const ends =
    words.length > 2 * ENDS ? [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')] : [text];
  return `#${id}:~:text=${ends.map(inFragment).join(',')}`;
}

/** What of a page says most of what is asked: a sentence, a row, or its description when none says enough. */
export function excerptOf(record: PageRecord, readings: readonly (readonly Wanted[])[]): Excerpt {
  const passages = passagesOf(record.blocks);
  const [first] = passages;
  let best: Passage | undefined;
  let worth = LEAST;
  let at = 0;
  let used = readings[0] ?? [];
  for (const wanted of readings) {
    for (const passage of passages) {
      const own = findIn(wordsOf(passage.sentence), wanted);
      const above = passage.leads ? ABOVE * worthOf(findIn(wordsOf(passage.heading?.text ?? ''), wanted)) : 0;
      const value = Math.max(worthOf(own) + (own.coverage > 0 && passage === first ? FIRST : 0), above);
      if (value <= worth) continue;
      [best, worth, at, used] = [passage, value, own.at, wanted];
    }
  }
  const shown = best ?? first;
  const title = wordsOf(record.title);
  const named = Math.max(0, ...readings.map((wanted) => worthOf(findIn(title, wanted))));
  const fragment = !best || best === first ? '' : fragmentTo(best);
  return {
    pieces: shown ? markWanted(cut(shown.sentence, at), used) : [],
    heading: best?.heading?.id ? best.heading : undefined,
    fragment,
    landing: best && worth > named + MORE[best.depth < NEAR ? 'near' : 'far'] ? fragment : '',
    worth: best ? worth : 0,
  };
}
