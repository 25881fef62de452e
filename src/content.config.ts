import { defineCollection } from 'astro:content';
import { contentLoader } from './content/loader.ts';
import { CONTENT_TYPES } from './model/content-types.ts';

/** One collection per content type; `src/model/` says what each holds, `src/content/loader.ts` how it is read. */
const { settings: _, ...types } = CONTENT_TYPES;
void _;

export const collections = Object.fromEntries(
  Object.entries(types).map(([name, type]) => [name, defineCollection({ loader: contentLoader(name as keyof typeof types), schema: type.schema })]),
);
