import { FEED_FILES, PICTURE_TYPE, type Feed, type FeedArticle } from './feed.ts';
import { rfc822 } from './feed-dates.ts';
import { feedLinks } from './feed-links.ts';
import { feedPage, feedProlog } from './feed-page.ts';
import { element, xmlFile, type Xml } from './xml.ts';

/** RSS wants the length of an enclosure, and 0 where it is not known (RSS Advisory Board, Best Practices): `enclosures.ts` fills it in. */
const enclosure = (image: string): Xml =>
  element('enclosure', { url: image, type: PICTURE_TYPE, length: '0' });

const item = (article: FeedArticle): Xml =>
  element('item', {}, [
    element('title', {}, [article.title]),
    element('link', {}, [article.address]),
    element('guid', { isPermaLink: String(article.id === article.address) }, [article.id]),
    element('pubDate', {}, [rfc822(article.published)]),
    article.author ? element('dc:creator', {}, [article.author]) : undefined,
    ...article.categories.map((category) => element('category', {}, [category])),
    element('description', {}, [article.summary]),
    article.image ? enclosure(article.image) : undefined,
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
        'xmlns:fh': feed.current && 'http://purl.org/syndication/history/1.0',
      },
      [
        element('channel', {}, [
          element('title', {}, [feed.title]),
          element('link', {}, [feed.home]),
          element('description', {}, [feed.description]),
          element('language', {}, ['vi']),
          element('lastBuildDate', {}, [rfc822(feed.updated)]),
          feed.current ? element('fh:archive') : undefined,
          ...feedLinks(feed, 'rss.xml')
            .filter(({ type }) => type === FEED_FILES['rss.xml'])
            .map((link) => element('atom:link', { ...link })),
          feedPage(feed, 'rss.xml'),
          ...feed.articles.map(item),
        ]),
      ],
    ),
    feedProlog(feed),
  );
