import { NAMED_TYPES } from '../hosting/server-files/media-types.ts';

/** The three files of every feed, with their media types, in the order in which pages name them. */
export const FEED_FILES = NAMED_TYPES;
export type FeedFile = keyof typeof FEED_FILES;

/** As many of the newest articles stand in a feed, and in each page of its archive. */
export const FEED_LENGTH = 20;

/** Media type of the pictures in feeds. */
export const PICTURE_TYPE = 'image/jpeg';

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
  /** Absolute address of a picture, `PICTURE_TYPE`. */
  readonly image?: string | undefined;
}

/** The way through the pages of a feed (RFC 5005, 4): absolute addresses of the folders that hold their files. */
export interface FeedWay {
  /** The page of the archive with older articles. */
  readonly older?: string | undefined;
  /** Of a page of the archive: the one with newer articles, if any. */
  readonly newer?: string | undefined;
  /** Of a page of the archive: the feed itself. */
  readonly current?: string | undefined;
}

/** One feed, or one page of its archive, from which every format is written. */
export interface Feed extends FeedWay {
  readonly title: string;
  readonly description: string;
  /** What readers know the feed by; all three formats share it. */
  readonly id: string;
  /** Absolute address of the page that the feed belongs to. */
  readonly home: string;
  /** Absolute address of the folder that holds the feed's files. */
  readonly folder: string;
  /** Absolute address of the sheet with which browsers show it. */
  readonly sheet: string;
  readonly icon: string;
  /** Who speaks where an article names no author. */
  readonly publisher: string;
  /** Day of the last change. */
  readonly updated: string;
  readonly articles: readonly FeedArticle[];
}

/** Absolute address of one of a feed's files. */
export const feedAddress = ({ folder }: Pick<Feed, 'folder'>, file: FeedFile): string => folder + file;

/** The day of the last change in some articles; `otherwise` when there are none. */
export const lastChange = (articles: readonly FeedArticle[], otherwise: string): string =>
  articles.reduce(
    (latest, { updated }) => (updated > latest ? updated : latest),
    articles[0]?.updated ?? otherwise,
  );

/**
 * How many pages the archive of a feed has: whole ones alone, so that none changes when articles are added. What is in no page yet
 * stands in the feed, which always holds the newest.
 */
export const archivePages = (count: number): number =>
  count > FEED_LENGTH ? Math.floor(count / FEED_LENGTH) : 0;

/** The articles of a page of the archive, newest first as `articles` are; page 1 has the oldest. */
export const archived = <T>(articles: readonly T[], page: number): T[] =>
  articles.slice(articles.length - page * FEED_LENGTH, articles.length - (page - 1) * FEED_LENGTH);
