import { listedOn, publicOn, type PublicationFields } from '../model/publication.ts';
import { isPreview } from '../site/preview.ts';
import { today } from '../site/today.ts';
import type { Content } from './collection.ts';

/** A kind of page that comes and goes by its date. */
export interface Published<Thing> {
  /** Those that have a page today, tombstones among them. */
  readonly pages: () => Promise<Thing[]>;
  /** Those that this run makes a page of: those of today; in a preview also drafts and those that wait for their day. */
  readonly made: () => Promise<Thing[]>;
  /** Those that lists show today: those with a page, but for the withdrawn. */
  readonly listed: () => Promise<Thing[]>;
}

/** What is published today of a collection, in an order. */
export function published<Fields extends PublicationFields>(
  all: () => Promise<Content<Fields>[]>,
  order: (a: Content<Fields>, b: Content<Fields>) => number,
): Published<Content<Fields>> {
  const pages = async () => publicOn(await all(), today()).sort(order);
  return {
    pages,
    made: async () => (isPreview() ? (await all()).sort(order) : pages()),
    listed: async () => listedOn(await all(), today()).sort(order),
  };
}
