import { articlePages, type ArticleContent } from '../content/articles.ts';
import { contentChanged } from '../content/changed.ts';
import { renamed } from '../content/moved.ts';
import { topic, topics } from '../content/topics.ts';
import { remembered } from '../content/trace.ts';
import { articlesForUnit } from '../content/unit-news.ts';
import { unit, units } from '../content/units.ts';
import { topicAddress } from '../model/topic.ts';
import { unitAddress } from '../model/unit.ts';
import { absolute, identified } from '../site/href.ts';
import { embedSentences } from '../site/sentences/embed.ts';
import { feedSentences as say } from '../site/sentences/feeds.ts';
import { site } from '../site/settings.ts';
import { atomText } from './atom.ts';
import { feedArticle } from './feed-article.ts';
import {
  archived,
  archivePages,
  FEED_FILES,
  FEED_LENGTH,
  lastChange,
  type Feed,
  type FeedArticle,
  type FeedFile,
  type FeedWay,
} from './feed.ts';
import { jsonFeedText } from './json-feed.ts';
import { bodyHtml, coverAddress } from './render.ts';
import { rssText } from './rss.ts';

/** What a feed is about, and all its articles, newest first, tombstones among them. */
interface FeedSource {
  /** Root-relative address of its page. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly articles: readonly ArticleContent[];
  /** Root-relative folder of its archive. */
  readonly archive: string;
}

/** Folder of all archives; below it stand a kind, an identifier and a number. */
const ARCHIVES = '/luu-tru-tin/';
const SECTION_ARCHIVE = `${ARCHIVES}tin-tuc/tat-ca/`;

/** An article as feeds tell it, made once: it stands in several. */
const toFeedArticle = remembered(async (article: ArticleContent): Promise<FeedArticle> => {
  const { id, fields } = article;
  const withdrawn = fields.withdrawn !== undefined;
  return feedArticle(id, fields, {
    html: withdrawn ? '' : await bodyHtml(article),
    categories: [(await topic(fields.topic)).label],
    cover: withdrawn ? undefined : await coverAddress(fields.cover),
    absolute,
    identified,
  });
});

async function feedFrom(
  { address, title, description }: FeedSource,
  folder: string,
  articles: readonly ArticleContent[],
  way: FeedWay,
): Promise<Feed> {
  const listed = await Promise.all(articles.map(toFeedArticle));
  return {
    title,
    description,
    id: identified(address),
    home: absolute(address),
    folder: absolute(folder),
    sheet: absolute('/feed.css'),
    icon: absolute('/icon-512.png'),
    publisher: site().title,
    updated: listed.length ? lastChange(listed, '') : await contentChanged(),
    articles: listed,
    ...way,
  };
}

/** Absolute folder of a page of an archive; undefined where there is none. */
const pageFolder = ({ archive, articles }: FeedSource, page: number): string | undefined =>
  page > 0 && page <= archivePages(articles.length) ? absolute(`${archive}${page}/`) : undefined;

const feedOf = (source: FeedSource): Promise<Feed> =>
  feedFrom(source, source.address, source.articles.slice(0, FEED_LENGTH), {
    older: pageFolder(source, archivePages(source.articles.length)),
  });

const archiveOf = (source: FeedSource, page: number): Promise<Feed> =>
  feedFrom(source, `${source.archive}${page}/`, archived(source.articles, page), {
    older: pageFolder(source, page - 1),
    newer: pageFolder(source, page + 1),
    current: absolute(source.address),
  });

const siteSource = async (): Promise<FeedSource> => ({
  address: '/',
  title: site().title,
  description: site().description,
  articles: await articlePages(),
  archive: SECTION_ARCHIVE,
});

/** The articles of a topic; those of the section where lists show none of it. */
async function topicSource(id: string): Promise<FeedSource> {
  const { label, description } = await topic(id);
  const all = await articlePages();
  const own = all.filter(({ fields }) => fields.topic === id);
  const general = own.every(({ fields }) => fields.withdrawn);
  return {
    address: topicAddress(id),
    title: say.topicTitle(label, site().shortTitle),
    description: general ? `${embedSentences.noUnitArticles} ${description}` : description,
    articles: general ? all : own,
    archive: general ? SECTION_ARCHIVE : `${ARCHIVES}chuyen-muc/${id}/`,
  };
}

/** The articles about a unit, as its widget finds them; what the widget says above them begins the description. */
async function unitSource(id: string): Promise<FeedSource> {
  const found = await unit(id);
  const { articles, notices, general } = await articlesForUnit(found, await articlePages());
  return {
    address: unitAddress(id),
    title: say.unitTitle(found.name, site().shortTitle),
    description: [...notices, found.fields.description].join(' '),
    articles,
    archive: general ? SECTION_ARCHIVE : `${ARCHIVES}don-vi/${id}/`,
  };
}

/** The feed of the whole section. */
export const siteFeed = async (): Promise<Feed> => feedOf(await siteSource());

/** The feed of one topic. */
export const topicFeed = async (id: string): Promise<Feed> => feedOf(await topicSource(id));

/** The feed of one unit: the news about it. */
export const unitFeed = async (id: string): Promise<Feed> => feedOf(await unitSource(id));

const WRITERS = {
  'rss.xml': rssText,
  'atom.xml': atomText,
  'feed.json': jsonFeedText,
} as const satisfies Record<FeedFile, (feed: Feed) => string>;

/** Answer of an endpoint that serves one file of a feed. */
export const feedResponse = (feed: Feed, file: FeedFile): Response =>
  new Response(WRITERS[file](feed), { headers: { 'content-type': `${FEED_FILES[file]}; charset=utf-8` } });

/** Paths by identifiers, the former ones too; the present one is a property. */
async function pathsOf(things: readonly { readonly id: string }[], address: (id: string) => string) {
  const ids = things.map(({ id }) => id);
  const before = await renamed(ids, address);
  return [...ids.map((id) => ({ former: id, id })), ...before].map(({ former, id }) => ({
    params: { id: former },
    props: { id },
  }));
}

/** Paths of the feeds of all topics. */
export const topicFeedPaths = async () => pathsOf(await topics(), topicAddress);

/** Paths of the feeds of all units. */
export const unitFeedPaths = async () => pathsOf(await units(), unitAddress);

/** One page of the archive of one feed, as `getStaticPaths` hands it on. */
export interface ArchivePage {
  readonly source: FeedSource;
  readonly number: number;
}

/** Paths of the pages of all archives: the section's, and of each topic and unit that has more articles than its feed. */
export async function archivePaths() {
  const sources = await Promise.all([
    siteSource(),
    ...(await topics()).map(({ id }) => topicSource(id)),
    ...(await units()).map(({ id }) => unitSource(id)),
  ]);
  const byArchive = new Map(sources.toReversed().map((source) => [source.archive, source]));
  return [...byArchive].flatMap(([archive, source]) => {
    const [kind = '', id = ''] = archive.slice(ARCHIVES.length).split('/');
    return Array.from({ length: archivePages(source.articles.length) }, (_, before) => ({
      params: { kind, id, page: String(before + 1) },
      props: { source, number: before + 1 } satisfies ArchivePage,
    }));
  });
}

/** Answer of an endpoint that serves one file of a page of an archive. */
export const archiveResponse = async ({ source, number }: ArchivePage, file: FeedFile): Promise<Response> =>
  feedResponse(await archiveOf(source, number), file);
