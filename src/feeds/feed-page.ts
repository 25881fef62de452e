import { feedSentences as say } from '../site/sentences/feeds.ts';
import { feedAddress, type Feed, type FeedFile } from './feed.ts';
import { element, type Xml, type XmlProlog } from './xml.ts';

const NAMESPACE = 'http://www.w3.org/1999/xhtml';

const link = (address: string, text: string): Xml => element('a', { href: address }, [text]);

/**
 * What somebody sees who opens a feed where a browser takes it for XML: words of XHTML in the feed itself, shown by a sheet, links
 * included; readers pass over them. XSLT, the usual way, is being taken out of browsers.
 */
export const feedPage = (feed: Feed, file: FeedFile): Xml =>
  element('div', { xmlns: NAMESPACE, lang: 'vi' }, [
    element('h1', {}, [feed.title]),
    element('p', {}, [say.pageMeaning]),
    element('p', {}, [say.pageUse]),
    element('p', {}, [element('code', {}, [feedAddress(feed, file)])]),
    element('p', {}, [link(feed.home, feed.current ? say.pageArchive : say.pageHome)]),
    ...(feed.older
      ? [element('p', {}, [link(feedAddress({ folder: feed.older }, file), say.pageOlder)])]
      : []),
  ]);

/** What stands before a feed. Chromium shows `application/rss+xml` as plain text, whatever sheet it names: its first lines are for people. */
export const feedProlog = ({ home, sheet }: Feed): XmlProlog => ({
  sheet,
  remark: [say.pageMeaning, `${say.pageHome}: ${home}`],
});
