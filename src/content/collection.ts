import { getCollection, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import { holdsNothing } from './loader.ts';
import type { CollectionName, FieldsOf } from '../model/content-types.ts';
import type { Identified } from '../model/publication.ts';

/** One thing of the content: its identifier, its checked fields, and Astro's handle to render its body. */
export interface Content<Fields> extends Identified<Fields> {
  readonly entry: CollectionEntry<CollectionKey>;
}

const memo = new Map<CollectionName, Promise<Content<unknown>[]>>();
// A preview lives on while files change; Astro tells it so.
import.meta.hot?.on('astro:content-changed', () => memo.clear());

async function read(name: CollectionName): Promise<Content<unknown>[]> {
  const entries = holdsNothing(name) ? [] : await getCollection(name);
  return entries
    .map((entry): Content<unknown> => ({ id: entry.id, fields: entry.data, entry }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All of one collection, sorted by identifier, read once (`getCollection` clones at every call): the same list for all who ask. */
export function collection<Name extends CollectionName>(
  name: Name,
): Promise<readonly Content<FieldsOf<Name>>[]> {
  let found = memo.get(name);
  if (!found) memo.set(name, (found = read(name)));
  return found as Promise<readonly Content<FieldsOf<Name>>[]>;
}

/** The rendered body of a Markdown page: a component, and its headings. */
export const body = (content: Content<unknown>) => render(content.entry);
