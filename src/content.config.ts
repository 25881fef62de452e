import { defineCollection } from 'astro:content';
import { contentLoader } from './content/loader.ts';
import { schemaMadeOnce } from './content/schema.ts';
import { CONTENT_TYPES, type CollectionName, type ContentType } from './model/content-types.ts';

/** What Astro takes for a schema; our registry holds every type's, so the kinds of fields are lost here and told again in `src/content/`. */
type AnySchema = NonNullable<Parameters<typeof defineCollection>[0]['schema']>;

const collectionOf = (name: CollectionName, { schema }: ContentType) =>
  defineCollection({ loader: contentLoader(name), schema: schemaMadeOnce(schema) as AnySchema });

/** One collection per content type; `src/model/` says what each holds, `src/content/loader.ts` how it is read. */
export const collections = Object.fromEntries(
  Object.entries(CONTENT_TYPES)
    .filter(([name]) => name !== 'settings')
    .map(([name, type]) => [name, collectionOf(name as CollectionName, type)]),
);
