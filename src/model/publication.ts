/** Fields that say when something is published, of any kind: the checker asks before a schema has passed. */
export interface PublicationFields {
  readonly date?: unknown;
  readonly draft?: unknown;
}

/** `draft`: never published as it is; `scheduled`: waits for its day; `public`: readers can open it. */
export type PublicationState = 'public' | 'draft' | 'scheduled';

/** What something is on a day. `day` is `YYYY-MM-DD`; what has no date is public at once. */
export function publicationOn({ date, draft }: PublicationFields, day: string): PublicationState {
  if (draft === true) return 'draft';
  return typeof date === 'string' && date > day ? 'scheduled' : 'public';
}

/** Whether readers can open something on a day. */
export const isPublicOn = (fields: PublicationFields, day: string): boolean =>
  publicationOn(fields, day) === 'public';

interface Dated {
  readonly id: string;
  readonly fields: { readonly date: string };
}

/** Newest first, then by slug: the order of every list. */
export function newestFirst(a: Dated, b: Dated): number {
  if (a.fields.date !== b.fields.date) return a.fields.date < b.fields.date ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
