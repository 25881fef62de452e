import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { atomText } from './atom.ts';
import { jsonFeedText } from './json-feed.ts';
import { rssText } from './rss.ts';
import { FEED } from './samples-fixture.ts';
import { withoutControls } from './xml.ts';

/** Our feeds as libraries of others read them: portals and readers are made of these and their like. */
const titles = FEED.articles.map(({ title }) => withoutControls(title));
const addresses = FEED.articles.map(({ address }) => address);
/** Noon of 20 November in Vietnam. */
const MOMENT = '2026-11-20T05:00:00.000Z';

describe('feedsmith reads', () => {
  test('RSS', () => {
    const { title, items = [], atom } = parseRssFeed(rssText(FEED));
    expect(title).toBe(FEED.title);
    expect(items.map((one) => one.title)).toEqual(titles);
    expect(items.map((one) => one.guid?.value)).toEqual(addresses);
    expect(items[0]?.enclosures).toEqual([{ url: FEED.articles[0]?.image, type: 'image/jpeg', length: 0 }]);
    expect(items[0]?.content?.encoded).toBe(FEED.articles[0]?.html);
    expect(atom?.links?.map(({ rel }) => rel)).toEqual(['self']);
  });

  test('Atom', () => {
    const { id, entries = [], links = [] } = parseAtomFeed(atomText(FEED));
    expect(id).toBe(FEED.id);
    expect(entries.map((one) => one.id)).toEqual(addresses);
    expect(entries[0]?.links?.map(({ rel }) => rel)).toEqual(['alternate', 'enclosure']);
    expect(links.map(({ rel }) => rel)).toEqual(['self', 'alternate']);
  });

  test('JSON Feed', () => {
    const { items = [], feed_url } = parseJsonFeed(jsonFeedText(FEED));
    expect(feed_url).toBe(`${FEED.folder}feed.json`);
    expect(items.map((one) => one.title)).toEqual(titles);
    expect(items[0]?.attachments?.[0]?.mime_type).toBe('image/jpeg');
  });
});

test.each([
  ['RSS', rssText(FEED)],
  ['Atom', atomText(FEED)],
])('rss-parser reads %s', async (_, xml) => {
  const feed = await new RssParser().parseString(xml);
  expect(feed.title).toBe(FEED.title);
  expect(feed.items.map(({ title }) => title)).toEqual(titles);
  expect(feed.items.map(({ link }) => link)).toEqual(addresses);
  expect(feed.items[0]?.isoDate).toBe(MOMENT);
});

test.each([
  ['RSS', rssText(FEED), extractFromXml, MOMENT],
  // Of Atom it takes the day of the last change.
  ['Atom', atomText(FEED), extractFromXml, '2026-11-22T05:00:00.000Z'],
  [
    'JSON Feed',
    jsonFeedText(FEED),
    (text: string) => extractFromJson(JSON.parse(text) as Record<string, unknown>),
    MOMENT,
  ],
])('feed-extractor reads %s', (_, text, read, moment) => {
  const { title, entries = [] } = read(text);
  expect(title).toBe(FEED.title);
  expect(entries.map(({ link }) => link)).toEqual(addresses);
  expect(entries[0]?.published).toBe(moment);
});
