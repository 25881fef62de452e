/** The three files of every feed, with their media types, in the order in which pages name them. */
export const FEED_FILES = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const;
export type FeedFile = keyof typeof FEED_FILES;

/** As many of the newest articles stand in a feed. */
export const FEED_LENGTH = 20;

/** One article as a feed tells it. Addresses are absolute; days are `YYYY-MM-DD`. */
export interface FeedArticle {
  /** What readers know it by: its first address, where the section first stood (RFC 4287, 4.2.6: it never changes). */
  readonly id: string;
  /** Address of the page. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** Full text as HTML whose every link is absolute. */
  readonly html: string;
  readonly published: string;
  readonly updated: string;
  readonly author?: string | undefined;
  readonly categories: readonly string[];
  readonly image?: string | undefined;
}

/** One feed, from which every format is written. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** What readers know the feed by; all three formats share it. */
  readonly id: string;
  /** Absolute address of the page that the feed belongs to. */
  readonly home: string;
  /** Absolute address of the folder that holds the feed's files. */
  readonly folder: string;
  readonly icon: string;
  /** Who speaks where an article names no author. */
  readonly publisher: string;
  /** Day of the last change. */
  readonly updated: string;
  readonly articles: readonly FeedArticle[];
}

/** Absolute address of one of a feed's files. */
export const feedAddress = (feed: Feed, file: FeedFile): string => feed.folder + file;

/** The day of the last change in some articles; `otherwise` when there are none. */
export const lastChange = (articles: readonly FeedArticle[], otherwise: string): string =>
  articles.reduce(
    (latest, { updated }) => (updated > latest ? updated : latest),
    articles[0]?.updated ?? otherwise,
  );
