import { describe, expect, test } from 'vitest';
import { atomText } from './atom.ts';
import { archived, archivePages, FEED_FILES, FEED_LENGTH, lastChange, type Feed } from './feed.ts';
import { feedArticle } from './feed-article.ts';
import { rfc3339, rfc822 } from './feed-dates.ts';
import { portableHtml } from './html.ts';
import { jsonFeedText } from './json-feed.ts';
import { rssText } from './rss.ts';
import { absolute, ARTICLE, BASE, BODY, FEED, NASTY } from './samples-fixture.ts';
import { element, escapeXml, withoutControls, xmlFile } from './xml.ts';

describe('XML', () => {
  test('escapes what has a meaning and drops what XML cannot hold', () => {
    expect(escapeXml(NASTY)).toBe("Ký “số” &lt;b&gt;&amp;amp;&lt;/b&gt; &quot;hai' ]]&gt; và hết");
  });

  test('keeps Vietnamese, line ends and characters beyond the first plane', () => {
    expect(withoutControls('Tuy Phước\n\tễ ậ 🙂')).toBe('Tuy Phước\n\tễ ậ 🙂');
  });

  test('has no remark that would end it', () => {
    expect(xmlFile(element('a'), { remark: ['Một', 'https://xn--a.example/'] })).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<!-- Một -->\n<a/>\n',
    );
  });

  test('leaves out what is undefined', () => {
    expect(element('a', { b: undefined, c: '"' }, [undefined, element('d')]).xml).toBe(
      '<a c="&quot;">\n<d/>\n</a>',
    );
  });
});

describe('the archive (RFC 5005)', () => {
  const articles = Array.from({ length: 47 }, (_, n) => 47 - n);

  test('has whole pages alone, the oldest first, so that none changes when articles are added', () => {
    expect([0, 20, 21, 39, 40, 47].map(archivePages)).toEqual([0, 0, 1, 1, 2, 2]);
    expect(archived(articles, 1)).toEqual(Array.from({ length: 20 }, (_, n) => 20 - n));
    expect(archived([48, ...articles], 2)).toEqual(archived(articles, 2));
  });

  test('with the feed itself holds every article', () => {
    for (const count of [21, 40, 41, 47]) {
      const all = articles.slice(47 - count);
      const kept = [
        ...all.slice(0, FEED_LENGTH),
        ...Array.from({ length: archivePages(count) }, (_, n) => archived(all, n + 1)).flat(),
      ];
      expect(new Set(kept).size, String(count)).toBe(count);
    }
  });

  test('is walked from page to page, and no two documents of Atom share an identifier', () => {
    const page = {
      ...FEED,
      folder: `${BASE}/luu-tru-tin/tin-tuc/tat-ca/2/`,
      current: FEED.home,
      older: `${BASE}/luu-tru-tin/tin-tuc/tat-ca/1/`,
      newer: `${BASE}/luu-tru-tin/tin-tuc/tat-ca/3/`,
    };
    const atom = atomText(page);
    expect(atom).toContain('<fh:archive/>');
    expect(atom).toContain(`<id>${page.folder}</id>`);
    for (const [rel, href] of [
      ['self', `${page.folder}atom.xml`],
      ['current', `${BASE}/atom.xml`],
      ['prev-archive', `${page.older}atom.xml`],
      ['next-archive', `${page.newer}atom.xml`],
    ])
      expect(atom).toContain(`<link rel="${rel}" type="application/atom+xml" href="${href}"/>`);
    expect(rssText(page)).toContain(
      `<atom:link rel="prev-archive" type="application/rss+xml" href="${page.older}rss.xml"/>`,
    );
    expect(JSON.parse(jsonFeedText(page))).toMatchObject({ next_url: `${page.older}feed.json` });
    expect(atomText(FEED)).not.toContain('fh:archive');
  });
});

describe('days', () => {
  test('are noon in Vietnam, and so the same day in UTC', () => {
    expect(rfc822('2026-11-23')).toBe('Mon, 23 Nov 2026 12:00:00 +0700');
    expect(rfc822('2024-02-29')).toBe('Thu, 29 Feb 2024 12:00:00 +0700');
    expect(rfc3339('2026-11-23')).toBe('2026-11-23T12:00:00+07:00');
  });

  test('of which the last is the feed’s', () => {
    expect(lastChange(FEED.articles, '2020-01-01')).toBe('2026-11-23');
    expect(lastChange([], '2020-01-01')).toBe('2020-01-01');
  });
});

test('HTML for elsewhere has absolute addresses and nothing of our own page', () => {
  const html = portableHtml(BODY, `${BASE}/tin-tuc/2026/bai-mau/`);
  expect(html).toContain(`href="${BASE}/van-ban/76-nq-cp-2021/"`);
  expect(html).toContain(`href="${BASE}/tin-tuc/2026/bai-mau/#a"`);
  expect(html).toContain(`srcset="${BASE}/_astro/anh-360.webp 360w, ${BASE}/_astro/anh-720.webp 720w"`);
  expect(html).not.toMatch(/class=|id=|(href|src)="[/#]/);
});

describe('an article in a feed', () => {
  const [article, tombstone] = FEED.articles;

  test('says all that its page says', () => {
    const html = article?.html ?? '';
    const order = [
      'Sửa lần hai.',
      'Sửa lần đầu.',
      'Ý &lt;một&gt;',
      'bia.jpg',
      '<h2>Mục</h2>',
      'Báo &lt;Mẫu&gt;',
      'tài liệu lưu trữ',
    ];
    const places = order.map((words) => html.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(article?.updated).toBe('2026-11-22');
  });

  test('withdrawn, says only that, and why', () => {
    expect(tombstone?.title).toBe('Đã gỡ: Bài cũ');
    expect(tombstone?.summary).toBe('Số liệu <sai>.');
    expect(tombstone?.updated).toBe('2026-11-23');
    expect(tombstone?.html).toContain('Số liệu &lt;sai&gt;.');
    expect(tombstone?.html).toContain(`${BASE}/duong-day-nong/`);
    expect(tombstone?.html).not.toContain('Ý');
  });
});

test('a renamed article at a moved address is known as before', () => {
  const parts = {
    html: '',
    categories: [],
    absolute,
    identified: (address: string) => `https://cu.example${address}`,
  };
  const fields = { ...ARTICLE, aliases: ['/tin/bai.aspx', '/tin-tuc/2025/dau/'] };
  const renamed = feedArticle('2026/bai-mau', fields, parts);
  expect(renamed).toMatchObject({
    id: 'https://cu.example/tin-tuc/2025/dau/',
    address: `${BASE}/tin-tuc/2026/bai-mau/`,
  });
  const feed = { ...FEED, id: 'https://cu.example/', articles: [renamed] };
  expect(rssText(feed)).toContain('<guid isPermaLink="false">https://cu.example/tin-tuc/2025/dau/</guid>');
  expect(atomText(feed)).toContain('<id>https://cu.example/</id>');
  expect(atomText(feed)).toContain('<id>https://cu.example/tin-tuc/2025/dau/</id>');
  expect(JSON.parse(jsonFeedText(feed))).toMatchObject({ items: [{ id: renamed.id, url: renamed.address }] });
});

describe('formats', () => {
  const json = JSON.parse(jsonFeedText(FEED)) as {
    items: { id: string; content_html: string; title: string }[];
  };

  test('RSS 2.0 has what readers ask for', () => {
    const rss = rssText(FEED);
    expect(rss).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n(?:<!-- [^>]+ -->\n){2}<\?xml-stylesheet [^>]+\?>\n<rss version="2.0"/,
    );
    expect(rss).toContain('<language>vi</language>');
    expect(rss).toContain('<lastBuildDate>Mon, 23 Nov 2026 12:00:00 +0700</lastBuildDate>');
    expect(rss).toContain('<pubDate>Fri, 20 Nov 2026 12:00:00 +0700</pubDate>');
    expect(rss).toContain(`<guid isPermaLink="true">${BASE}/tin-tuc/2026/bai-mau/</guid>`);
    expect(rss).toContain(`<atom:link rel="self" type="application/rss+xml" href="${BASE}/rss.xml"/>`);
    expect(rss).toContain('<dc:creator>An &amp; Bình</dc:creator>');
  });

  test('Atom has identifiers, days and authors', () => {
    const atom = atomText(FEED);
    expect(atom).toContain(`<id>${BASE}/tin-tuc/2026/bai-mau/</id>`);
    expect(atom).toContain('<updated>2026-11-22T12:00:00+07:00</updated>');
    expect(atom.match(/<author>/g)).toHaveLength(2);
    expect(atom).toContain('xml:lang="vi"');
  });

  test('JSON Feed says the same as the others, without control characters', () => {
    expect(json.items.map(({ id }) => id)).toEqual(FEED.articles.map(({ address }) => address));
    expect(json.items[0]?.title).toBe(withoutControls(NASTY));
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'vi',
      feed_url: `${BASE}/feed.json`,
    });
  });

  test('no format lets control characters or markup of titles through', () => {
    for (const text of [rssText(FEED), atomText(FEED)]) {
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      expect(text).not.toContain('<b>');
    }
  });

  test('pictures are enclosures, in every format', () => {
    expect(rssText(FEED)).toContain(`<enclosure url="${BASE}/_astro/bia.jpg" type="image/jpeg" length="0"/>`);
    expect(atomText(FEED)).toContain(
      `<link rel="enclosure" type="image/jpeg" href="${BASE}/_astro/bia.jpg"/>`,
    );
    expect(JSON.parse(jsonFeedText(FEED))).toMatchObject({
      items: [{ attachments: [{ url: `${BASE}/_astro/bia.jpg`, mime_type: 'image/jpeg' }] }, {}],
    });
  });

  test('line breaks in a title stay inside it, and a CDATA end ends nothing', () => {
    const [article = FEED.articles[0]] = FEED.articles;
    const broken = {
      ...FEED,
      articles: [{ ...article, title: 'Một\r\n]]><script>hai</script>', html: ']]>' }],
    } as Feed;
    for (const text of [rssText(broken), atomText(broken)]) {
      expect(text).not.toContain(']]>');
      expect(text).not.toContain('<script');
      expect(text).toContain('Một');
    }
    expect(JSON.parse(jsonFeedText(broken))).toMatchObject({
      items: [{ title: 'Một\r\n]]><script>hai</script>' }],
    });
  });

  test('somebody who opens one in a browser reads what it is, and finds the page', () => {
    for (const text of [rssText(FEED), atomText(FEED)]) {
      expect(text).toContain(`<?xml-stylesheet type="text/css" href="${BASE}/feed.css"?>`);
      expect(text).toContain('<div xmlns="http://www.w3.org/1999/xhtml" lang="vi">');
      expect(text).toContain(`<a href="${BASE}/">`);
    }
  });

  test('an empty feed is still a feed', () => {
    const empty = { ...FEED, articles: [] };
    expect(rssText(empty)).not.toContain('<item>');
    expect(JSON.parse(jsonFeedText(empty))).toMatchObject({ items: [] });
    expect(Object.keys(FEED_FILES)).toEqual(['rss.xml', 'atom.xml', 'feed.json']);
  });
});
