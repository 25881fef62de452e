import { foldVietnamese } from '../vietnamese/fold.ts';

/**
 * Where a word stands: the steps from one of its places to the next. Before the first of a page stands the step from the page before, as its
 * complement, which is less than zero.
 */
interface Held {
  page: number;
  place: number;
  readonly steps: number[];
}

/** Places of a word as `decodePlaces` reads them. */
const written = (steps: readonly number[]): string =>
  steps.map((step, at) => (step >= 0 ? ` ${step}` : `${at > 0 ? ',' : ''}${~step}`)).join('');

/** By their letters without marks: the order in which the index is cut into pieces. */
const inOrder = (words: Iterable<string>): string[] =>
  [...words]
    .map((word) => [foldVietnamese(word), word] as const)
    .sort(([a, one], [b, other]) => (a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1))
    .map(([, word]) => word);

/**
 * The inverted index of pages, each given as its words in their order: every word, with the numbers of the pages that hold it and its places
 * there, as `decodePlaces` reads them. Words are in the order of their letters without marks.
 */
export function* invert(pages: Iterable<Iterable<string>>): Generator<[word: string, places: string]> {
  const inverted = new Map<string, Held>();
  let page = 0;
  for (const words of pages) {
    let place = 0;
    for (const word of words) {
      let held = inverted.get(word);
      if (!held) inverted.set(word, (held = { page: -1, place: 0, steps: [] }));
      if (held.page !== page) {
        held.steps.push(~(page - Math.max(held.page, 0)));
        held.page = page;
        held.place = 0;
      }
      held.steps.push(place - held.place);
      held.place = place;
      place += 1;
    }
    page += 1;
  }
  for (const word of inOrder(inverted.keys())) yield [word, written(inverted.get(word)?.steps ?? [])];
}
