import { CONTENT_TYPES, type CollectionName, type ContentType } from '../model/content-types.ts';
import { lastDayIn } from '../model/last-day.ts';
import { publicOn, type PublicationFields } from '../model/publication.ts';
import { today } from '../site/today.ts';
import { collection, type Content } from './collection.ts';
import { traced } from './trace.ts';

/** Told where content has no day at all: the first that computers count. */
const FIRST_DAY = '1970-01-01';

const COLLECTIONS = (Object.keys(CONTENT_TYPES) as (keyof typeof CONTENT_TYPES)[]).filter(
  (name): name is CollectionName => name !== 'settings',
);

async function publicFields(name: CollectionName): Promise<unknown[]> {
  const { published }: ContentType = CONTENT_TYPES[name];
  const all = (await collection(name)) as readonly Content<PublicationFields>[];
  return (published ? publicOn(all, today()) : all).map(({ fields }) => fields);
}

/** The day of the last change of what is public in some collections (all of them when none is named); see `lastDayIn`. */
export const contentChanged = traced(
  'day of the last change',
  async (...names: readonly CollectionName[]): Promise<string> => {
    const asked = names.length ? names : COLLECTIONS;
    return lastDayIn(await Promise.all(asked.map(publicFields)), today(), FIRST_DAY);
  },
);

/** How many of each type are public today; what has been withdrawn counts, as its address answers. */
export const publicCounts = traced(
  'counts of what is public',
  async (): Promise<Record<CollectionName, number>> =>
    Object.fromEntries(
      await Promise.all(COLLECTIONS.map(async (name) => [name, (await publicFields(name)).length] as const)),
    ) as Record<CollectionName, number>,
);
