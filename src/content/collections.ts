import type { defineCollection } from 'astro:content';
import { CONTENT_TYPES, type CollectionName, type ContentType } from '../model/content-types.ts';
import { contentLoader } from './loader.ts';
import { schemaMadeOnce } from './schema.ts';

type Define = typeof defineCollection;
/** What Astro takes for a schema; our registry holds every type's, so the kinds of fields are lost here and told again in this folder. */
type AnySchema = NonNullable<Parameters<Define>[0]['schema']>;

/** One collection per content type; `src/model/` says what each holds, `loader.ts` how it is read. */
export function collectionsBy(define: Define) {
  const collectionOf = (name: CollectionName, { schema }: ContentType) =>
    define({ loader: contentLoader(name), schema: schemaMadeOnce(schema) as AnySchema });
  return Object.fromEntries(
    Object.entries(CONTENT_TYPES)
      .filter(([name]) => name !== 'settings')
      .map(([name, type]) => [name, collectionOf(name as CollectionName, type)]),
  );
}
