import { feedAddress, FEED_FILES, type Feed, type FeedArticle } from './feed.ts';
import { rfc3339 } from './feed-dates.ts';
import { element, xmlFile, type Xml } from './xml.ts';

const entry = (article: FeedArticle): Xml =>
  element('entry', {}, [
    element('id', {}, [article.id]),
    element('title', {}, [article.title]),
    element('link', { rel: 'alternate', type: 'text/html', href: article.address }),
    element('published', {}, [rfc3339(article.published)]),
    element('updated', {}, [rfc3339(article.updated)]),
    article.author ? element('author', {}, [element('name', {}, [article.author])]) : undefined,
    ...article.categories.map((category) => element('category', { term: category })),
    element('summary', {}, [article.summary]),
    element('content', { type: 'html' }, [article.html]),
  ]);

/** The feed as Atom 1.0 (RFC 4287).  */
export const atomText = (feed: Feed): string =>
  xmlFile(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' }, [
      element('id', {}, [feed.id]),
      element('title', {}, [feed.title]),
      element('subtitle', {}, [feed.description]),
      element('updated', {}, [rfc3339(feed.updated)]),
      element('link', { rel: 'self', type: FEED_FILES['atom.xml'], href: feedAddress(feed, 'atom.xml') }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      element('icon', {}, [feed.icon]),
      element('author', {}, [element('name', {}, [feed.publisher])]),
      ...feed.articles.map(entry),
    ]),
  );
