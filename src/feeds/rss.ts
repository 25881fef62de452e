import { feedAddress, FEED_FILES, type Feed, type FeedArticle } from './feed.ts';
import { rfc822 } from './feed-dates.ts';
import { element, xmlFile, type Xml } from './xml.ts';

const item = (article: FeedArticle): Xml =>
  element('item', {}, [
    element('title', {}, [article.title]),
    element('link', {}, [article.address]),
    element('guid', { isPermaLink: String(article.id === article.address) }, [article.id]),
    element('pubDate', {}, [rfc822(article.published)]),
    article.author ? element('dc:creator', {}, [article.author]) : undefined,
    ...article.categories.map((category) => element('category', {}, [category])),
    element('description', {}, [article.summary]),
    element('content:encoded', {}, [article.html]),
  ]);

/** The feed as RSS 2.0 (RSS Advisory Board), full text in `content:encoded`. */
export const rssText = (feed: Feed): string =>
  xmlFile(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      [
        element('channel', {}, [
          element('title', {}, [feed.title]),
          element('link', {}, [feed.home]),
          element('description', {}, [feed.description]),
          element('language', {}, ['vi']),
          element('lastBuildDate', {}, [rfc822(feed.updated)]),
          element('atom:link', {
            rel: 'self',
            type: FEED_FILES['rss.xml'],
            href: feedAddress(feed, 'rss.xml'),
          }),
          ...feed.articles.map(item),
        ]),
      ],
    ),
  );
