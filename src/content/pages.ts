import { CONTENT_TYPES, type CollectionName, type ContentType } from '../model/content-types.ts';
import { publicOn, type PublicationFields, type Identified } from '../model/publication.ts';
import { standingPages } from '../site/pages.ts';
import { today } from '../site/today.ts';
import { compareVietnamese } from '../vietnamese/collation.ts';
import { collection } from './collection.ts';

/** Fields that pages of any kind may have. */
export interface PageFields extends PublicationFields {
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly corrections?: readonly { readonly date: string; readonly text: string }[];
  readonly withdrawn?: { readonly date: string; readonly reason: string };
}

/** A page that content has today, tombstones among them, as lists of all kinds of page name it. */
export interface ContentPage {
  /** What editors call its type. */
  readonly type: string;
  /** Root-relative. */
  readonly address: string;
  readonly title: string;
  readonly fields: PageFields;
}

const TYPES = Object.entries(CONTENT_TYPES) as [CollectionName, ContentType][];

async function pagesOf(name: CollectionName, type: ContentType): Promise<ContentPage[]> {
  const { address, storage, published, order } = type;
  if (!address) return [];
  // The registry holds every type, so what its functions take is known only to it.
  const all = (await collection(name)) as readonly Identified<PageFields & { readonly id?: string }>[];
  const open = published ? publicOn(all, today()) : [...all];
  if (order) open.sort(order as (a: Identified<PageFields>, b: Identified<PageFields>) => number);
  const titleOf = type.title as ((fields: PageFields, day: string) => string) | undefined;
  const pages = open.map(({ id, fields }) => ({
    type: type.label,
    address: address((storage === 'list' && fields.id) || id),
    title: titleOf?.(fields, today()) ?? fields.title ?? '',
    fields,
  }));
  return order || storage === 'list' ? pages : pages.sort((a, b) => compareVietnamese(a.title, b.title));
}

/** Every page that content has today, type by type, each in the order of its lists. */
export const contentPages = async (): Promise<ContentPage[]> =>
  (await Promise.all(TYPES.map(([name, type]) => pagesOf(name, type)))).flat();

/** What every page is called, of those that stand once and those of content, by its root-relative address. */
export const pageTitles = async (): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ...standingPages.map(({ address, label }): [string, string] => [address, label]),
    ...(await contentPages()).map(({ address, title, fields }): [string, string] => [
      address,
      fields.title ?? title,
    ]),
  ]);
