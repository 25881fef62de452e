import { feedAddress, FEED_FILES, type Feed, type FeedFile } from './feed.ts';

/** A link of a feed: its relation, its media type, its address. */
export interface FeedLink {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
}

/**
 * The links of one file of a feed: itself, its page, and the way through its archive (RFC 5005, 4). Readers that know pages only go
 * the same way by `next` (RFC 5005, 3).
 */
export function feedLinks(feed: Feed, file: FeedFile): FeedLink[] {
  const { folder, home, older, newer, current } = feed;
  const at = (rel: string, place: string | undefined): FeedLink[] =>
    place === undefined ? [] : [{ rel, type: FEED_FILES[file], href: feedAddress({ folder: place }, file) }];
  return [
    ...at('self', folder),
    { rel: 'alternate', type: 'text/html', href: home },
    ...at('current', current),
    ...at('prev-archive', older),
    ...at('next-archive', newer),
  ];
}
