/** Fields that say when something is published, of any kind: the checker asks before a schema has passed. */
export interface PublicationFields {
  readonly date?: unknown;
  readonly draft?: unknown;
  readonly withdrawn?: unknown;
}

/** Anything of the content: its identifier and its fields. */
export interface Identified<Fields> {
  readonly id: string;
  readonly fields: Fields;
}

/** `draft`: never published as it is; `scheduled`: waits for its day; `public`: readers can open it. */
export type PublicationState = 'public' | 'draft' | 'scheduled';

/** What something is on a day. `day` is `YYYY-MM-DD`; what has no date is public at once. */
export function publicationOn({ date, draft }: PublicationFields, day: string): PublicationState {
  if (draft === true) return 'draft';
  return typeof date === 'string' && date > day ? 'scheduled' : 'public';
}

/** Whether readers can open something on a day; a tombstone they can. */
export const isPublicOn = (fields: PublicationFields, day: string): boolean =>
  publicationOn(fields, day) === 'public';

/** Those with a page on a day, tombstones among them. */
export const publicOn = <T extends Identified<PublicationFields>>(things: readonly T[], day: string): T[] =>
  things.filter(({ fields }) => isPublicOn(fields, day));

/** Those that lists name on a day: what has been withdrawn keeps its page alone. */
export const listedOn = <T extends Identified<PublicationFields>>(things: readonly T[], day: string): T[] =>
  publicOn(things, day).filter(({ fields }) => !fields.withdrawn);
