import { foldVietnamese } from '../vietnamese/fold.ts';
import { SHORT_FORMS } from '../vietnamese/short-forms.ts';
import { withoutTelexKeys } from '../vietnamese/telex.ts';

/** A page to suggest: address without the base path and the slash before it, title, other words that find it. */
export type SuggestedPage = readonly [address: string, title: string, others?: string];

/** Pages by kind with the kind's name; of equally good ones those that stand earlier come first. */
export type SuggestionList = readonly (readonly [kind: string, pages: readonly SuggestedPage[]])[];

/** What stands in one line of the box. */
export interface Suggestion {
  readonly address: string;
  readonly title: string;
  readonly kind: string;
}

/** Most lines of the box, and fewest characters that open it. */
const MOST = 6;
const FEWEST = 2;
/** Longer texts are no title; what follows is ignored. */
const LONGEST = 200;

/** Words without marks, each with a blank before it, so that a word's beginning is found as ` begin`. */
export const spaced = (text: string): string =>
  (foldVietnamese(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ` ${word}`).join('');

/** Words that are typed without blanks, apart, as far as `isWord` knows them; undefined when it does not. */
function apart(letters: string, isWord: (word: string) => boolean): string | undefined {
  if (letters === '') return '';
  for (let length = Math.min(7, letters.length); length > 1; length -= 1) {
    const word = ` ${letters.slice(0, length)}`;
    const rest = isWord(word) ? apart(letters.slice(length), isWord) : undefined;
    if (rest !== undefined) return word + rest;
  }
  return undefined;
}

/** How good a page is for what was typed, 0 the best; undefined when a word is missing. */
function rankOf(typed: string, words: readonly string[], title: string, others: string): number | undefined {
  const has = (text: string): boolean => words.every((word) => text.includes(word));
  if (title === typed) return 0;
  if (title.startsWith(typed)) return 1;
  if (title.includes(typed)) return 2;
  if (has(title)) return 3;
  if (others.includes(typed)) return 4;
  return has(title + others) ? 5 : undefined;
}

/**
 * Makes the function that finds suggestions for what was typed: pages all of whose words begin with the typed ones, in
 * any order, marks left out of account; titles that begin so first. Where there are none, short forms, keys of Telex and words without
 * blanks are read as what they stand for. Undefined when too little was typed to look.
 */
export function suggester(list: SuggestionList): (typed: string) => Suggestion[] | undefined {
  const pages = list.flatMap(([kind, members]) =>
    members.map(([address, title, others = '']) => ({
      suggestion: { address, title, kind },
      title: spaced(title),
      others: spaced(others),
    })),
  );
  const known = new Set(pages.flatMap(({ title, others }) => (title + others).match(/ \S+/g) ?? []));
  const isWord = (word: string): boolean => known.has(word);
  const isBegun = (word: string): boolean => [...known].some((one) => one.startsWith(word));
  const mended = (word: string): string => {
    const short = SHORT_FORMS[word];
    if (short !== undefined || isBegun(word)) return short ?? word;
    const bare = withoutTelexKeys(word);
    return isBegun(bare) ? bare : (apart(word.slice(1), isWord) ?? word);
  };
  const look = (phrase: string): Suggestion[] => {
    const words = phrase.match(/ \S+/g) ?? [];
    if (words.length === 0) return [];
    return pages
      .flatMap(({ suggestion, title, others }) => {
        const rank = rankOf(phrase, words, title, others);
        return rank === undefined ? [] : [{ suggestion, rank }];
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST)
      .map(({ suggestion }) => suggestion);
  };
  return (typed) => {
    const text = typed.trim().slice(0, LONGEST);
    if ([...text].length < FEWEST) return undefined;
    const phrase = spaced(text);
    const found = look(phrase);
    return found.length > 0 ? found : look(phrase.replace(/ \S+/g, mended));
  };
}
