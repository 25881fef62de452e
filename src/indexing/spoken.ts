import { EVERYDAY_WORDS } from '../vietnamese/everyday-words.ts';
import { foldVietnamese } from '../vietnamese/fold.ts';
import { OTHER_MATTERS } from '../vietnamese/other-matters.ts';
import type { Abbreviated, Spoken } from '../search/lexicon.ts';
import type { IndexedPage } from './page-copy.ts';

/** Everyday words whose meaning stands on some page; the others would cost every reader bytes and find nothing. */
export function spokenHere(pages: readonly IndexedPage[]): Spoken[] {
  const plain = (text: string): string =>
    ` ${foldVietnamese(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const said = pages.map(({ text, keywords }) => plain([text, ...keywords].join(' '))).join('');
  return EVERYDAY_WORDS.flatMap(([say, means]): Spoken[] => {
    const here = means.filter((meant) => said.includes(plain(meant)));
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
    ]);
  return OTHER_MATTERS.filter((matter) => !named.some((name) => name.includes(` ${matter} `)));
}
