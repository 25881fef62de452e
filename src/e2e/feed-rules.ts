/**
 * What is wrong with a feed by its specification: RSS 2.0 and its Best Practices (RSS Advisory Board), Atom 1.0 (RFC 4287), the
 * archives of both (RFC 5005). Runs inside a browser, whose XML parser judges the form; nothing from outside may be named in it.
 */
export function feedFaults(xml: string): string[] {
  const ATOM = 'http://www.w3.org/2005/Atom';
  const HISTORY = 'http://purl.org/syndication/history/1.0';
  const RFC_822 =
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;
  const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = parsed.querySelector('parsererror');
  if (broken) return [`not well-formed: ${broken.textContent}`];
  const root = parsed.documentElement;
  const faults: string[] = [];
  const own = (parent: Element, name: string, space: string | null = parent.namespaceURI) =>
    [...parent.children].filter((child) => child.localName === name && child.namespaceURI === space);
  const text = (parent: Element, name: string): string => own(parent, name)[0]?.textContent?.trim() ?? '';
  const one = (parent: Element, ...names: string[]): void => {
    for (const name of names) {
      const count = own(parent, name).length;
      if (count !== 1) faults.push(`${parent.localName} has ${count} ${name}, not one`);
      else if (text(parent, name) === '') faults.push(`${parent.localName} has an empty ${name}`);
    }
  };
  const whole = (address: string, where: string): void => {
    if (!/^https?:\/\/[^/\s]+\/\S*$/.test(address)) faults.push(`${where}: “${address}” is no whole address`);
  };
  const unique = (ids: string[], what: string): void => {
    if (new Set(ids).size !== ids.length) faults.push(`${what} repeat`);
  };
  const way = (links: Element[], isArchive: boolean): void => {
    const rel = (name: string) => links.filter((link) => link.getAttribute('rel') === name);
    if (rel('self').length !== 1) faults.push(`${rel('self').length} links to itself`);
    for (const name of ['current', 'prev-archive', 'next-archive'])
      if (rel(name).length > 1) faults.push(`${rel(name).length} links ${name}`);
    if (isArchive && rel('current').length !== 1) faults.push('an archive without its feed');
    if (!isArchive && rel('next-archive').length) faults.push('a feed after which something comes');
    for (const link of links) whole(link.getAttribute('href') ?? '', 'link');
  };
  const rss = (channel: Element): void => {
    if (root.getAttribute('version') !== '2.0') faults.push('no version 2.0');
    one(channel, 'title', 'link', 'description', 'language', 'lastBuildDate');
    if (!RFC_822.test(text(channel, 'lastBuildDate'))) faults.push('lastBuildDate is no date');
    whole(text(channel, 'link'), 'link');
    way(own(channel, 'link', ATOM), own(channel, 'archive', HISTORY).length > 0);
    const items = own(channel, 'item');
    for (const item of items) {
      one(item, 'title', 'link', 'guid', 'pubDate', 'description');
      if (!RFC_822.test(text(item, 'pubDate'))) faults.push(`pubDate “${text(item, 'pubDate')}”`);
      whole(text(item, 'link'), 'link');
      const guid = own(item, 'guid')[0];
      if (guid?.getAttribute('isPermaLink') !== 'false' && text(item, 'guid') !== text(item, 'link'))
        faults.push('a guid that is no permanent link says it is one');
      if (own(item, 'enclosure').length > 1) faults.push('two enclosures');
      for (const enclosure of own(item, 'enclosure')) {
        whole(enclosure.getAttribute('url') ?? '', 'enclosure');
        if (!/^[1-9]\d*$/.test(enclosure.getAttribute('length') ?? ''))
          faults.push('an enclosure without length');
        if (!/^\w+\/[\w.+-]+$/.test(enclosure.getAttribute('type') ?? ''))
          faults.push('an enclosure without type');
      }
    }
    unique(
      items.map((item) => text(item, 'guid')),
      'guids',
    );
  };
  const atom = (): void => {
    one(root, 'id', 'title', 'updated');
    const entries = own(root, 'entry');
    for (const part of [root, ...entries]) {
      whole(text(part, 'id'), 'id');
      if (!RFC_3339.test(text(part, 'updated'))) faults.push(`updated “${text(part, 'updated')}”`);
    }
    if (own(root, 'author').length === 0 && entries.some((entry) => own(entry, 'author').length === 0))
      faults.push('an entry without author');
    way(
      own(root, 'link').filter((link) => link.getAttribute('rel') !== 'alternate'),
      own(root, 'archive', HISTORY).length > 0,
    );
    for (const entry of entries) {
      one(entry, 'id', 'title', 'updated', 'published', 'summary', 'content');
      const pages = own(entry, 'link').filter(
        (link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate',
      );
      if (pages.length !== 1) faults.push(`${pages.length} pages of one entry`);
      if (text(entry, 'published') > text(entry, 'updated')) faults.push('changed before it was published');
    }
    unique(
      entries.map((entry) => text(entry, 'id')),
      'ids',
    );
  };
  const channels = own(root, 'channel');
  if (root.localName === 'rss' && channels.length === 1 && channels[0]) rss(channels[0]);
  else if (root.localName === 'feed' && root.namespaceURI === ATOM) atom();
  else faults.push(`${root.localName} is no feed`);
  return faults;
}

/** The same of a JSON Feed, by version 1.1 (jsonfeed.org). */
export function jsonFeedFaults(text: string): string[] {
  const feed = JSON.parse(text) as Record<string, unknown> & { items: Record<string, unknown>[] };
  const faults: string[] = [];
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
  if (feed['version'] !== 'https://jsonfeed.org/version/1.1') faults.push('no version');
  if (!isText(feed['title'])) faults.push('no title');
  if (feed['next_url'] === feed['feed_url']) faults.push('leads to itself');
  const ids = feed.items.map(({ id }) => id);
  if (!ids.every(isText) || new Set(ids).size !== ids.length) faults.push('ids are missing or repeat');
  for (const one of feed.items) {
    if (!isText(one['content_html'])) faults.push('nothing to read');
    for (const key of ['date_published', 'date_modified'])
      if (!/^\d{4}-\d{2}-\d{2}T12:00:00\+07:00$/.test(String(one[key])))
        faults.push(`${key} ${String(one[key])}`);
    for (const attachment of (one['attachments'] ?? []) as Record<string, unknown>[])
      if (!isText(attachment['url']) || !isText(attachment['mime_type'])) faults.push('a bare attachment');
  }
  return faults;
}
