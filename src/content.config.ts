import { createRequire } from 'node:module';
import path from 'node:path';
import { defineCollection } from 'astro:content';

/** Vite would compile two hundred modules once more, and read all content again, that the check before a build holds already. */
const ours = createRequire(path.resolve('src/content.config.ts'));
const { collectionsBy } = ours('./content/collections.ts') as typeof import('./content/collections.ts');

export const collections = collectionsBy(defineCollection);
