import { gzipSync } from 'node:zlib';
import { bundledScript } from '../site/page-script.ts';
import { kindLabel } from '../site/pages.ts';
import { KINDS, type SearchKind } from '../site/search-kinds.ts';
import { compileSheet } from '../styles/sheet.ts';
import { aliasFinder } from './aliases.ts';
import type { Abbreviated, Spoken } from '../search/lexicon.ts';
import type { IndexedPage } from './page-copy.ts';
import { foldedText } from '../search/words.ts';
import type { SuggestedPage, SuggestionList } from '../suggestions/suggester.ts';

/** Bytes that code and list may have under gzip; hosts that compress quicker stay below 15 KB. */
const BYTES = 14_400;

/** Most pages of a kind that are looked at: more titles never fit into those bytes. */
const MOST = 800;

/** Words of the site that the search finds by other ones. */
export interface WordLists {
  readonly abbreviations: readonly Abbreviated[];
  readonly synonyms: readonly Spoken[];
}

const folded = (text: string): string => ` ${foldedText(text)} `;

/** Phrases that add something to a title and to each other: neither made of its words alone, nor part of a longer one. */
function telling(title: string, phrases: readonly string[]): string[] {
  const adding = [...new Set(phrases)].filter((phrase) =>
    phrase.split(' ').some((word) => !title.includes(` ${word} `)),
  );
  return adding.filter(
    (phrase) => !adding.some((other) => other !== phrase && ` ${other}`.includes(` ${phrase}`)),
  );
}

/** What else people type for a title, without marks: its keywords, abbreviations both ways, what citizens say for words in it. */
function otherWords({ abbreviations, synonyms }: WordLists): (page: IndexedPage) => string {
  // Two letters are the beginning of too many words.
  const alias = aliasFinder(abbreviations.filter(([short]) => short.length > 2));
  const spoken = synonyms.map(([say, means]) => ({ say, means: means.map(folded) }));
  return (page) => {
    const title = folded(page.title);
    const said = spoken.flatMap(({ say, means }) =>
      means.some((meant) => title.includes(meant)) ? say : [],
    );
    const own = alias(page, page.title).split(' | ');
    // Bytes that marks would take are titles' that fit; the search for a suggestion leaves marks out of account.
    return telling(title, [...own, ...said].map(foldedText).filter(Boolean)).join(' | ');
  };
}

type Placed = readonly [kind: SearchKind, page: SuggestedPage];

/** Pages in the order of the box; of one kind the newest first. */
function placed(pages: readonly IndexedPage[], lists: WordLists): Placed[] {
  const others = otherWords(lists);
  return KINDS.flatMap((kind) =>
    pages
      .filter((page) => page.kind === kind)
      .sort((a, b) => {
        const [one, other] = [a.date ?? '', b.date ?? ''];
        if (one !== other) return one < other ? 1 : -1;
        return a.address < b.address ? -1 : 1;
      })
      .slice(0, MOST)
      .map((page): Placed => {
        const more = others(page);
        const name = [page.address.slice(1), page.title] as const;
        return [kind, more ? [...name, more] : name];
      }),
  );
}

const listOf = (pages: readonly Placed[]): SuggestionList =>
  KINDS.map(
    (kind) => [kindLabel(kind), pages.flatMap(([own, page]) => (own === kind ? [page] : []))] as const,
  ).filter(([, members]) => members.length > 0);

/**
 * The script of the suggestions for a site's pages. Where the site has grown too large for its bytes, the oldest news
 * are left out.
 */
export async function suggestionScript(pages: readonly IndexedPage[], lists: WordLists): Promise<string> {
  // It stands in for the search page's own script, too, where the index cannot be used.
  const code = await bundledScript('src/suggestions/client.ts', {
    SHEET: JSON.stringify(await compileSheet('suggestions.css')),
  });
  const all = placed(pages, lists);
  const scriptOf = (count: number): string =>
    `const SUGGESTIONS=${JSON.stringify(listOf(all.slice(0, count)))};${code}`;
  const fits = (count: number): boolean => gzipSync(scriptOf(count)).length <= BYTES;
  let most = all.length;
  let least = 0;
  if (fits(most)) return scriptOf(most);
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if (fits(middle)) least = middle;
    else most = middle;
  }
  return scriptOf(least);
}
