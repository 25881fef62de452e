import { pagesOfType, type ContentPage } from '../model/content-page.ts';
import { CONTENT_TYPES, type CollectionName, type ContentType } from '../model/content-types.ts';
import { standingPages } from '../site/pages.ts';
import { today } from '../site/today.ts';
import { collection } from './collection.ts';
import { traced } from './trace.ts';

const TYPES = Object.entries(CONTENT_TYPES) as [CollectionName, ContentType][];

const pagesOf = async (name: CollectionName, type: ContentType): Promise<ContentPage[]> =>
  type.address ? pagesOfType(type, await collection(name), today()) : [];

/** Every page that content has today, type by type, each in the order of its lists. */
export const contentPages = traced('pages of content', async (): Promise<ContentPage[]> =>
  (await Promise.all(TYPES.map(([name, type]) => pagesOf(name, type)))).flat(),
);

/** What every page is called, of those that stand once and those of content, by its root-relative address. */
export const pageTitles = traced(
  'titles of pages',
  async (): Promise<ReadonlyMap<string, string>> =>
    new Map([
      ...standingPages.map(({ address, label }): [string, string] => [address, label]),
      ...(await contentPages()).map(({ address, title, fields }): [string, string] => [
        address,
        fields.title ?? title,
      ]),
    ]),
);
