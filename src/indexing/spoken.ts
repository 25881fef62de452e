import { EVERYDAY_WORDS } from '../vietnamese/everyday-words.ts';
import { OTHER_MATTERS } from '../vietnamese/other-matters.ts';
import type { Abbreviated, Spoken } from '../search/lexicon.ts';
import { wordsOf } from '../search/words.ts';
import type { IndexedPage } from './page-copy.ts';
import { ownWords } from './page-words.ts';

const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded);

/** Those of the phrases whose words, without marks, stand side by side in one of the texts. */
function phrasesIn(phrases: Iterable<string>, texts: Iterable<readonly string[]>): ReadonlySet<string> {
  const sought = Map.groupBy(
    [...new Set(phrases)].map((phrase) => ({ phrase, words: foldedWords(phrase) })),
    ({ words }) => words[0],
  );
  const found = new Set<string>();
  for (const text of texts)
    for (const [place, word] of text.entries()) {
      const beginning = sought.get(word);
      if (!beginning) continue;
      const left = beginning.filter(({ phrase, words }) => {
        const stands = words.every((one, at) => one === text[place + at]);
        if (stands) found.add(phrase);
        return !stands;
      });
      // Most are found on the first pages.
      if (left.length < beginning.length) sought.set(word, left);
    }
  return found;
}

/** Everyday words whose meaning stands on some page; the others would cost every reader bytes and find nothing. */
export function spokenHere(pages: readonly IndexedPage[]): Spoken[] {
  const found = phrasesIn(
    EVERYDAY_WORDS.flatMap(([, means]) => means),
    pages.values().map((page) => [...ownWords(page), ...foldedWords(page.keywords.join(' '))]),
  );
  return EVERYDAY_WORDS.flatMap(([say, means]): Spoken[] => {
    const here = means.filter((meant) => found.has(meant));
    return here.length > 0 ? [[say, here]] : [];
  });
}

/** Matters after which no page is named, abbreviated or spelled out. */
export function absentHere(
  pages: readonly IndexedPage[],
  abbreviations: readonly Abbreviated[] = [],
): string[] {
  const plain = (name: string): string => ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const forms = abbreviations.map((pair) => pair.map(plain));
  const named = pages
    .flatMap(({ title, keywords }) => [title, ...keywords])
    .map(plain)
    .flatMap((name) => [
      name,
      ...forms.flatMap(([short = '', full = '']) =>
        name.includes(short)
          ? name.replaceAll(short, full)
          : name.includes(full)
            ? name.replaceAll(full, short)
            : [],
      ),
    ])
    // Names stand apart: a line's end is in no matter.
    .join('\n');
  return OTHER_MATTERS.filter((matter) => !named.includes(` ${matter} `));
}
