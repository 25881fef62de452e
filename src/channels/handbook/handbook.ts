import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withoutSkips, type PrintBlock } from '../print/blocks.ts';
import { printable } from '../print/printable.ts';
import { typeset } from '../print/typst.ts';

/** Where a printed part lives on the web. */
export interface LivingPage {
  /** The absolute address that the code holds. */
  readonly address: string;
  /** The same for people, without `https://`. */
  readonly shown: string;
  /** QR code of the address, as SVG. */
  readonly code: string;
  /** What the code is, for those who do not see it. */
  readonly alt: string;
}

/** A chapter of a handbook: a guide, all questions, all hotlines. */
export interface Chapter {
  /** Part of a file's name. */
  readonly id: string;
  readonly title: string;
  /** Root-relative address of its page. */
  readonly address: string;
  /** Words of the title that no line should end in. */
  readonly keep?: readonly string[];
  /** One sentence below the title. */
  readonly lead?: string;
  /** Undefined while the site has no address of its own. */
  readonly page: LivingPage | undefined;
  readonly blocks: readonly PrintBlock[];
}

/** Words around chapters. */
export interface PrintWords {
  readonly contents: string;
  /** Below a code: what it opens. */
  readonly scan: string;
  /** Before an address in an e-book. */
  readonly newest: string;
}

/** A handbook as values; whoever makes it needs nothing else. */
export interface Handbook {
  readonly title: string;
  readonly keep: readonly string[];
  readonly place: string;
  /** Of its headings, `#rrggbb`. */
  readonly colour: string;
  /** Who answers for it, where that is known. */
  readonly operator: string | undefined;
  /** Day of its newest facts (`YYYY-MM-DD`). */
  readonly day: string;
  /** How old it is and how to use it, a sentence each. */
  readonly notes: readonly string[];
  readonly page: LivingPage | undefined;
  readonly chapters: readonly Chapter[];
  readonly words: PrintWords;
}

/** A PDF, and the characters that its font does not have, which were left out. */
export interface PrintFile {
  readonly pdf: Buffer;
  readonly left: readonly string[];
}

const sound = (chapter: Chapter): Chapter => ({ ...chapter, blocks: withoutSkips(chapter.blocks) });

const template = (name: string): string =>
  ['blocks.typ', name]
    .map((file) => readFileSync(path.resolve('src/channels/handbook', file), 'utf8'))
    .join('\n');

/** What the templates of a handbook and its sheets are, for keys of what is kept. */
export const handbookTemplates = (): string[] => ['handbook.typ', 'sheet.typ'].map(template);

/**
 * A handbook as one A5 PDF for both sides of the sheet: cover, contents with page numbers, chapters with bookmarks, a code beside each.
 * @throws Error in English when Typst refuses it
 */
export async function handbookPdf(handbook: Handbook): Promise<PrintFile> {
  const keep = [...handbook.keep, ...handbook.chapters.flatMap((chapter) => chapter.keep ?? [])];
  const { values, left } = printable({ ...handbook, keep, chapters: handbook.chapters.map(sound) });
  return { pdf: (await typeset(template('handbook.typ'), values)).pdf(), left };
}

/** Sizes of letters in points that a sheet is tried with, from the most comfortable one. */
const SIZES = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const;
/** Below this a second side is better than smaller letters. */
const SMALLEST_ON_ONE_SIDE = 9;

/**
 * A chapter as one A4 sheet to hang up or hand out: one side where letters of nine points suffice for that, else both.
 * @throws Error in English when Typst refuses it
 */
export async function sheetPdf(
  chapter: Chapter,
  { words, day, place, colour }: Pick<Handbook, 'words' | 'day' | 'place' | 'colour'>,
): Promise<PrintFile> {
  const { values, left } = printable({ ...sound(chapter), words, day, place, colour });
  const set = (size: number) => typeset(template('sheet.typ'), { ...values, size });
  for (const sides of [1, 2])
    for (const size of SIZES.filter((one) => sides === 2 || one >= SMALLEST_ON_ONE_SIDE)) {
      const made = await set(size);
      if (made.pages <= sides) return { pdf: made.pdf(), left };
    }
  return { pdf: (await set(SIZES[SIZES.length - 1] ?? 8)).pdf(), left };
}
