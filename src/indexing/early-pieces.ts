import type { OpeningFile } from '../search/index-files.ts';
import { decodeWords } from '../search/vocabulary.ts';
import { functionWords } from '../vietnamese/function-words.ts';

/** Words that fewer pages hold are as rare as those that the search page knows nothing of. */
const RARE = 4;
/** The letter of words that are not looked up. */
const LIGHT = 'Z';

/** What the search page carries to guess by: nothing as it is rendered. */
export const NO_EARLY_PIECES = ' data-words="" data-pieces=""';

/**
 * The attributes by which the search page guesses the pieces of the index that a query will ask for, before the words of the site are here
 * (`FETCH_EARLY` of `site/inline-scripts.ts`): words, each with a capital for its number of pages as in `encodeWords`; the first word of each
 * piece and its name. Nothing on a site so large that its pages are not listed: that much would not fit into a page.
 */
export function earlyPieces({ chunks, listed, total, lexicon }: OpeningFile): string {
  if (listed.length === 0) return NO_EARLY_PIECES;
  const words = [...decodeWords(lexicon.words, total).pages].map(([word, pages]) => {
    if (functionWords([{ exact: word, folded: word }])[0]) return word + LIGHT;
    return pages < RARE ? '' : word + String.fromCharCode(65 + Math.log2(pages));
  });
  const pieces = chunks.map(([from, name]) => `${from} ${name}`);
  return ` data-words="${words.join('')}" data-pieces="${pieces.join(' ')}"`;
}
