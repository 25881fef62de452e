import type { CarriedBlock, CarriedPage } from '../search/index-files.ts';

/** Whether a block tells a reader something by itself: a heading, a correction and words before a list (“Nay thuộc:”) do not. */
const isTelling = ([kind, text]: CarriedBlock): boolean =>
  kind !== 'heading' && kind !== 'note' && !text.endsWith(':');

/** A page as the list of all pages has it: with its blocks up to the first that tells something by itself. */
export function listedPage(page: CarriedPage): CarriedPage {
  const [address, title, alias, kind, topics, date, words, blocks] = page;
  const first = blocks.findIndex(isTelling);
  return [address, title, alias, kind, topics, date, words, blocks.slice(0, Math.max(0, first) + 1)];
}
