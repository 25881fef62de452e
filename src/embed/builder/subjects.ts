import type { Widget } from '../widget.ts';

/** A widget as the builder's page carries it. */
export type Subject = Pick<Widget, 'kind' | 'address' | 'page' | 'title' | 'list' | 'height'>;

const WITH_FEED = /^\/(chuyen-muc|don-vi)\/[^/]+\/$/;

/** Folder of the feed that fits best: the topic's or the unit's own, else the whole site's. */
export const feedFolder = ({ page }: Pick<Subject, 'page'>): string => (WITH_FEED.test(page) ? page : '/');

/** Newest articles that the builder offers; older ones are embedded by the address on their own page. */
const ARTICLES_OFFERED = 30;

/** The widgets that the builder offers, without what its page does not need. */
export function subjectsOf(widgets: readonly Widget[]): Subject[] {
  let offered = 0;
  return widgets
    .filter(({ kind }) => kind !== 'bai' || (offered += 1) <= ARTICLES_OFFERED)
    .map(({ kind, address, page, title, list, height }) => ({ kind, address, page, title, list, height }));
}
