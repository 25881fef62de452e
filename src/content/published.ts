import { listedOn, publicOn, type PublicationFields } from '../model/publication.ts';
import { isPreview } from '../site/preview.ts';
import { today } from '../site/today.ts';
import type { Content } from './collection.ts';
import { onceForEach } from './once.ts';

/** A kind of page that comes and goes by its date. Every call gives the same lists, while content stays. */
export interface Published<Thing> {
  /** Those that have a page today, tombstones among them. */
  readonly pages: () => Promise<readonly Thing[]>;
  /** Those that this run makes a page of: those of today; in a preview also drafts and those that wait for their day. */
  readonly made: () => Promise<readonly Thing[]>;
  /** Those that lists show today: those with a page, but for the withdrawn. */
  readonly listed: () => Promise<readonly Thing[]>;
}

/** What is published today of a collection, in an order. */
export function published<Fields extends PublicationFields>(
  all: () => Promise<readonly Content<Fields>[]>,
  order: (a: Content<Fields>, b: Content<Fields>) => number,
): Published<Content<Fields>> {
  type Things = readonly Content<Fields>[];
  const everything = onceForEach((things: Things): Things => things.toSorted(order));
  const open = onceForEach((things: Things): Things => publicOn(things, today()).sort(order));
  const shown = onceForEach((things: Things): Things => listedOn(things, today()).sort(order));
  const pages = async () => open(await all());
  return {
    pages,
    made: async () => (isPreview() ? everything(await all()) : pages()),
    listed: async () => shown(await all()),
  };
}
