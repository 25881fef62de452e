/** The search where its index cannot be used: pages by their titles, from the file of the suggestions. */
import { SUGGESTIONS_FILE } from '../suggestions/bootstrap.ts';
import { spaced, type SuggestionList } from '../suggestions/suggester.ts';
import type { Query } from './query.ts';

/** A page whose title, or another name of it, holds words of the query. */
export interface TitledPage {
  /** With the base path. */
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  /** The query is its title, or another name of it. */
  readonly isMeant: boolean;
}

/** Least share of the words that a page has; a question's own words (“ở đâu”, “thế nào”) stand in no title. */
const LEAST = 0.5;
/** More are no help without excerpts. */
const MOST = 30;

/** Pages of `list` that hold words of the query, marks left out of account: those with the most first, then those with all in one run. */
export function pagesByTitle(list: SuggestionList, { terms }: Query, base: string): TitledPage[] {
  const words = terms.map(({ typed }) => spaced(typed)).filter((word) => word !== '');
  const phrase = words.join('');
  const share = (text: string): number => words.filter((word) => text.includes(word)).length / words.length;
  const found = list.flatMap(([kind, pages]) =>
    pages.map(([address, title, others = '']) => {
      const names = [title, ...others.split('|')].map(spaced);
      const own = names[0] ?? '';
      return {
        page: { address: base + address, title, kind, isMeant: names.some((name) => name === phrase) },
        share: share(names.join('')),
        run: names.some((name) => name.includes(phrase)) ? 1 : 0,
        own: share(own),
      };
    }),
  );
  return found
    .filter((one) => one.share >= LEAST)
    .sort((a, b) => b.share - a.share || b.run - a.run || b.own - a.own)
    .slice(0, MOST)
    .map(({ page }) => page);
}

/** The same, with the list fetched; `base` is the address of the front page. @throws when the list cannot be had either. */
export async function findByTitle(query: Query, base: string): Promise<TitledPage[]> {
  const { list } = (await import(/* @vite-ignore */ base + SUGGESTIONS_FILE)) as { list: SuggestionList };
  return pagesByTitle(list, query, base);
}
