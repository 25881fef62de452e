import type { CarriedPage } from '../search/index-files.ts';

/** A page as the list of all pages has it: with its blocks up to the first that tells a reader something by itself, which a heading and words before a list (“Nay thuộc:”) do not. */
export function listedPage(page: CarriedPage): CarriedPage {
  const [address, title, alias, kind, topics, date, words, blocks] = page;
  const first = blocks.findIndex(([own, text]) => own !== 'heading' && !text.endsWith(':'));
  return [address, title, alias, kind, topics, date, words, blocks.slice(0, Math.max(0, first) + 1)];
}
