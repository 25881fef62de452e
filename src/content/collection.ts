import { getCollection, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import { nameForDigests, nameOfState } from './digest.ts';
import { FOLLOWED } from './followed.ts';
import { holdsNothing } from './loader.ts';
import { onceForEach } from './once.ts';
import { traced } from './trace.ts';
import type { CollectionName, FieldsOf } from '../model/content-types.ts';
import type { Identified } from '../model/publication.ts';

/** One thing of the content: its identifier, its checked fields, and Astro's handle to render its body. */
export interface Content<Fields> extends Identified<Fields> {
  readonly entry: CollectionEntry<CollectionKey>;
}

const isFollowed = (name: string): boolean => FOLLOWED.some((one) => one === name);

const memo = new Map<CollectionName, Promise<Content<unknown>[]>>();
// A preview lives on while files change; Astro tells it so.
import.meta.hot?.on('astro:content-changed', () => memo.clear());

async function read(name: CollectionName): Promise<Content<unknown>[]> {
  const entries = holdsNothing(name) ? [] : await getCollection(name);
  const things = entries
    .map((entry): Content<unknown> => ({ id: entry.id, fields: entry.data, entry }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const thing of things) {
    const identifier = `${name}/${thing.id}`;
    const { entry } = thing;
    const file = 'filePath' in entry ? entry.filePath : undefined;
    const pictures = 'assetImports' in entry ? (entry.assetImports as string[]) : [];
    nameForDigests(thing, () =>
      isFollowed(name) && file ? nameOfState(identifier, entry.data as object, file, pictures) : identifier,
    );
  }
  return things;
}

function readOnce(name: CollectionName): Promise<Content<unknown>[]> {
  let found = memo.get(name);
  if (!found) memo.set(name, (found = read(name)));
  return found;
}

const followed = traced('collection', (name: string) => readOnce(name as CollectionName));

/** All of one collection, sorted by identifier, read once (`getCollection` clones at every call): the same list for all who ask. */
export const collection = <Name extends CollectionName>(
  name: Name,
): Promise<readonly Content<FieldsOf<Name>>[]> =>
  (isFollowed(name) ? followed(name) : readOnce(name)) as Promise<readonly Content<FieldsOf<Name>>[]>;

const byId = onceForEach(
  (things: readonly Content<unknown>[]) => new Map(things.map((one) => [one.id, one])),
);

/** A digest of the text of a thing: its body is no field, and lists do not depend on it. */
const textDigest = traced('text', async (name: string, id: string): Promise<unknown> => {
  const entry = byId(await readOnce(name as CollectionName)).get(id)?.entry;
  return entry && 'digest' in entry ? entry.digest : undefined;
});

/** Says that the page being rendered shows the text of a thing. */
export async function readsText({ id, entry: { collection: name } }: Content<unknown>): Promise<void> {
  if (isFollowed(name)) await textDigest(name, id);
}

/** The rendered body of a Markdown page: a component, and its headings. */
export async function body(content: Content<unknown>): ReturnType<typeof render> {
  await readsText(content);
  return render(content.entry);
}
