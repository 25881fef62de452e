import { printedAddresses } from '../files/printed-addresses.ts';
import { guideAddress } from '../model/guide.ts';
import { site } from '../site/settings.ts';
import { PRINTED_PAGES, shortCode, shortFrom } from '../site/short-address.ts';
import { guidePages } from './guides.ts';
import { posters } from './lists.ts';
import { goals, type Move } from './moved.ts';
import { pageTitles } from './pages.ts';

/** Root-relative addresses of the pages to which codes on paper lead today. */
const printedToday = async (): Promise<string[]> => [
  ...PRINTED_PAGES,
  ...(await posters()).map(({ page }) => page),
  ...(await guidePages()).map(({ id }) => guideAddress(id)),
];

/**
 * Every short address that is or was on paper, and where it leads now: to its page, to that which took the page's place, else to the
 * front page, since paper cannot be mended.
 */
export async function shortMoves(): Promise<(Move & { code: string })[]> {
  const ledger = printedAddresses(site().contentDirectory);
  const today = (await printedToday()).map((address) => ({ code: shortCode(address), address }));
  const titles = await pageTitles();
  const goalOf = new Map((await goals()).map(({ from, to }) => [from, to]));
  const codes = new Map([...today, ...ledger].map(({ code, address }) => [code, address]));
  return [...codes].map(([code, address]) => {
    const goal = titles.has(address) ? address : (goalOf.get(address) ?? '/');
    return { code, from: shortFrom(code), to: goal, title: titles.get(goal) ?? goal };
  });
}
