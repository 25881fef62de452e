import { PICTURE_TYPE, type Feed, type FeedArticle } from './feed.ts';
import { rfc3339 } from './feed-dates.ts';
import { feedLinks } from './feed-links.ts';
import { feedPage, feedProlog } from './feed-page.ts';
import { element, xmlFile, type Xml } from './xml.ts';

const entry = (article: FeedArticle): Xml =>
  element('entry', {}, [
    element('id', {}, [article.id]),
    element('title', {}, [article.title]),
    element('link', { rel: 'alternate', type: 'text/html', href: article.address }),
    article.image
      ? element('link', { rel: 'enclosure', type: PICTURE_TYPE, href: article.image })
      : undefined,
    element('published', {}, [rfc3339(article.published)]),
    element('updated', {}, [rfc3339(article.updated)]),
    article.author ? element('author', {}, [element('name', {}, [article.author])]) : undefined,
    ...article.categories.map((category) => element('category', { term: category })),
    element('summary', {}, [article.summary]),
    element('content', { type: 'html' }, [article.html]),
  ]);

/** Identifier of a page of the archive: no two documents of Atom share one. */
const idOf = ({ id, current, folder }: Feed): string => (current ? folder : id);

/** The feed as Atom 1.0 (RFC 4287). */
export const atomText = (feed: Feed): string =>
  xmlFile(
    element(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:fh': feed.current && 'http://purl.org/syndication/history/1.0',
        'xml:lang': 'vi',
      },
      [
        element('id', {}, [idOf(feed)]),
        element('title', {}, [feed.title]),
        element('subtitle', {}, [feed.description]),
        element('updated', {}, [rfc3339(feed.updated)]),
        feed.current ? element('fh:archive') : undefined,
        ...feedLinks(feed, 'atom.xml').map((link) => element('link', { ...link })),
        element('icon', {}, [feed.icon]),
        element('author', {}, [element('name', {}, [feed.publisher])]),
        feedPage(feed, 'atom.xml'),
        ...feed.articles.map(entry),
      ],
    ),
    feedProlog(feed),
  );
