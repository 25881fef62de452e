import { goalsOf, renamedThings, type OldAddress, type Renamed } from '../model/former.ts';
import { redirects } from './lists.ts';
import { contentPages } from './pages.ts';
import { traced } from './trace.ts';

/** An old address and where it leads now. */
export interface Move extends OldAddress {
  /** Title of the page it leads to, when that page is content. */
  readonly title?: string;
}

/** Every old address: aliases that pages carry, then the redirects that editors wrote down. */
export const moves = traced('old addresses', async (): Promise<Move[]> => [
  ...(await contentPages()).flatMap(({ address, title, fields }) =>
    (fields.aliases ?? []).map((from) => ({ from, to: address, title: fields.title ?? title })),
  ),
  ...(await redirects()),
]);

/** The same old addresses, each with the page at the end of its way; all end in `/`. */
export const goals = traced('goals of old addresses', async (): Promise<OldAddress[]> =>
  goalsOf(await moves()),
);

/** Former identifiers of things that have a page each (`renamedThings`). */
export const renamed = async (ids: readonly string[], address: (id: string) => string): Promise<Renamed[]> =>
  renamedThings(await goals(), ids, address);
