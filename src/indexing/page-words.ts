import { wordsOf, type Word } from '../search/words.ts';
import type { IndexedPage } from './page-copy.ts';

const read = new WeakMap<IndexedPage, readonly (readonly Word[])[]>();

/** Words of each of a page's blocks: taken apart once, for all who ask. */
export function blockWords(page: IndexedPage): readonly (readonly Word[])[] {
  const known = read.get(page) ?? page.blocks.map(({ text }) => wordsOf(text));
  read.set(page, known);
  return known;
}

/** Words of what a page says itself, without marks. */
export const ownWords = (page: IndexedPage): string[] =>
  blockWords(page).flatMap((words, place) =>
    page.blocks[place]?.kind === 'summary' ? [] : words.map(({ folded }) => folded),
  );
