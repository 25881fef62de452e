import { feedAddress, PICTURE_TYPE, type Feed } from './feed.ts';
import { rfc3339 } from './feed-dates.ts';
import { withoutControls } from './xml.ts';

/** Removes from every text of a tree what XML cannot hold either, so that all formats say the same. */
const clean = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? withoutControls(value) : value;

/** The feed as JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeedText = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.home,
      feed_url: feedAddress(feed, 'feed.json'),
      description: feed.description,
      next_url: feed.older && feedAddress({ folder: feed.older }, 'feed.json'),
      icon: feed.icon,
      language: 'vi',
      authors: [{ name: feed.publisher }],
      items: feed.articles.map((article) => ({
        id: article.id,
        url: article.address,
        title: article.title,
        summary: article.summary,
        content_html: article.html,
        image: article.image,
        attachments: article.image && [{ url: article.image, mime_type: PICTURE_TYPE }],
        date_published: rfc3339(article.published),
        date_modified: rfc3339(article.updated),
        authors: article.author ? [{ name: article.author }] : undefined,
        tags: article.categories,
        language: 'vi',
      })),
    },
    clean,
    2,
  )}\n`;
