import type { ContentType } from './content-type.ts';
import { publicOn, type Identified, type PublicationFields } from './publication.ts';
import { compareVietnamese } from '../vietnamese/collation.ts';

/** Fields that pages of any kind may have. */
export interface PageFields extends PublicationFields {
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly corrections?: readonly { readonly date: string; readonly text: string }[];
  readonly withdrawn?: { readonly date: string; readonly reason: string; readonly replacement?: string };
}

/** A page that content has on a day, tombstones among them, as lists of all kinds of page name it. */
export interface ContentPage {
  /** What editors call its type. */
  readonly type: string;
  /** Root-relative. */
  readonly address: string;
  readonly title: string;
  readonly fields: PageFields;
}

/** The pages that things of a type have on a day, in the order of their lists; none for a type that has no pages. */
export function pagesOfType(
  type: ContentType,
  things: readonly Identified<unknown>[],
  day: string,
): ContentPage[] {
  const { address, storage, published, order } = type;
  if (!address) return [];
  // The registry holds every type, so what its functions take is known only to it.
  const all = things as readonly Identified<PageFields & { readonly id?: string }>[];
  const open = published ? publicOn(all, day) : [...all];
  if (order) open.sort(order as (a: Identified<PageFields>, b: Identified<PageFields>) => number);
  const titleOf = type.title as ((fields: PageFields, day: string) => string) | undefined;
  const pages = open.map(({ id, fields }) => ({
    type: type.label,
    address: address((storage === 'list' && fields.id) || id),
    title: titleOf?.(fields, day) ?? fields.title ?? '',
    fields,
  }));
  return order || storage === 'list' ? pages : pages.sort((a, b) => compareVietnamese(a.title, b.title));
}

/** What a public log tells of one page. */
export interface LoggedPage {
  readonly address: string;
  readonly title: string;
  readonly type: string;
  readonly date: string;
  readonly text: string;
}

const newest = (a: { readonly date: string }, b: { readonly date: string }) => (a.date < b.date ? 1 : -1);

/** Every correction of pages, newest first. */
export const correctionsOf = (pages: readonly ContentPage[]): LoggedPage[] =>
  pages
    .flatMap(({ fields, ...page }) =>
      (fields.corrections ?? []).map(({ date, text }) => ({ ...page, date, text })),
    )
    .sort(newest);

/** Every withdrawal of pages with its reason, newest first. */
export const withdrawalsOf = (
  pages: readonly ContentPage[],
): (LoggedPage & { readonly replacement?: string })[] =>
  pages
    .flatMap(({ fields: { withdrawn }, ...page }) =>
      withdrawn
        ? [
            {
              ...page,
              date: withdrawn.date,
              text: withdrawn.reason,
              ...(withdrawn.replacement && { replacement: withdrawn.replacement }),
            },
          ]
        : [],
    )
    .sort(newest);
