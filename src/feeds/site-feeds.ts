import { articlePages, type ArticleContent } from '../content/articles.ts';
import { renamed } from '../content/moved.ts';
import { topic, topics } from '../content/topics.ts';
import { unit, units } from '../content/units.ts';
import { topicAddress } from '../model/topic.ts';
import { unitAddress } from '../model/unit.ts';
import { absolute, identified } from '../site/href.ts';
import { feedSentences as say } from '../site/sentences/feeds.ts';
import { site } from '../site/settings.ts';
import { today } from '../site/today.ts';
import { atomText } from './atom.ts';
import { feedArticle } from './feed-article.ts';
import { FEED_FILES, FEED_LENGTH, lastChange, type Feed, type FeedArticle, type FeedFile } from './feed.ts';
import { jsonFeedText } from './json-feed.ts';
import { bodyHtml, coverAddress } from './render.ts';
import { rssText } from './rss.ts';

async function toFeedArticle(article: ArticleContent): Promise<FeedArticle> {
  const { id, fields } = article;
  const withdrawn = fields.withdrawn !== undefined;
  return feedArticle(id, fields, {
    html: withdrawn ? '' : await bodyHtml(article),
    categories: [(await topic(fields.topic)).label],
    cover: withdrawn ? undefined : await coverAddress(fields.cover),
    absolute,
    identified,
  });
}

/** A feed of the newest articles that a test lets through, tombstones among them, for the page at `address`. */
async function feedOf(
  address: string,
  title: string,
  description: string,
  belongs: (article: ArticleContent) => boolean,
): Promise<Feed> {
  const newest = (await articlePages()).filter(belongs).slice(0, FEED_LENGTH);
  const listed = await Promise.all(newest.map(toFeedArticle));
  return {
    title,
    description,
    id: identified(address),
    home: absolute(address),
    folder: absolute(address),
    icon: absolute('/icon-512.png'),
    publisher: site().title,
    updated: lastChange(listed, today()),
    articles: listed,
  };
}

/** The feed of the whole section. */
export const siteFeed = (): Promise<Feed> => feedOf('/', site().title, site().description, () => true);

/** The feed of one topic. */
export async function topicFeed(id: string): Promise<Feed> {
  const { label, description } = await topic(id);
  return feedOf(
    topicAddress(id),
    say.topicTitle(label, site().shortTitle),
    description,
    ({ fields }) => fields.topic === id,
  );
}

/** The feed of one unit: the news about it. */
export async function unitFeed(id: string): Promise<Feed> {
  const { name, fields } = await unit(id);
  return feedOf(unitAddress(id), say.unitTitle(name, site().shortTitle), fields.description, (article) =>
    Boolean(article.fields.units?.includes(id)),
  );
}

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
