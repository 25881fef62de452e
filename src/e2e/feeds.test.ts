import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FEED_FILES, FEED_LENGTH } from '../feeds/feed.ts';
import { feedFaults, jsonFeedFaults } from './feed-rules.ts';
import { openSite, TEST_BUILDS, testBuild, type OpenedSite, type TestBuild } from './harness.ts';
import { FORMER_ADDRESS } from './reorganised-units.ts';

const BUILDS = Object.keys(TEST_BUILDS) as TestBuild[];

/** Files of a build whose path below it matches, with `/`, sorted. */
const filesOf = (build: TestBuild, pattern: RegExp): string[] =>
  readdirSync(testBuild(build), { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => pattern.test(name))
    .sort();
const read = (build: TestBuild, file: string): string =>
  readFileSync(path.join(testBuild(build), file), 'utf8');

/** Address below which everything of a build stands. */
const rootOf = (build: TestBuild): string =>
  `http://localhost:${TEST_BUILDS[build].port}${TEST_BUILDS[build].basePath}`;

/** Whether an absolute address of ours leads to a file of the build. */
function standsIn(build: TestBuild, address: string): boolean {
  const local = decodeURI(new URL(address).href.slice(rootOf(build).length)).replace(/[?#].*$/, '');
  return existsSync(
    path.join(testBuild(build), local === '' || local.endsWith('/') ? `${local}index.html` : local),
  );
}

interface JsonFeed {
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly next_url?: string;
  readonly description: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_html: string;
    readonly image?: string;
    readonly date_published: string;
  }[];
}

/** A JSON file, with every string in it. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe.each(BUILDS)('feeds of the build “%s”', (build) => {
  // A topic or a unit under its former name has the feed of today.
  const formers = ['/chuyen-muc/dich-vu-cong-truc-tuyen/', FORMER_ADDRESS];
  const feeds = filesOf(build, /(^|\/)feed\.json$/).filter(
    (file) => !formers.some((former) => `/${file}`.startsWith(former)),
  );
  const root = rootOf(build);
  // A place that has just begun has no article, and few pages with a feed.
  const isNew = build === 'adopted';

  test('stand for the section, every topic and every unit, in three formats', () => {
    const pages = filesOf(build, /^(chuyen-muc|don-vi)\/[^/]+\/index\.html$/).map((file) =>
      path.posix.dirname(file),
    );
    expect(pages.length).toBeGreaterThan(isNew ? 10 : 30);
    for (const folder of ['.', ...pages])
      for (const file of Object.keys(FEED_FILES))
        expect(existsSync(path.join(testBuild(build), folder, file)), `${folder}/${file}`).toBe(true);
  });

  test('say where they stand, newest first, at most twenty articles, all of them to be found', () => {
    for (const file of feeds) {
      const feed = JSON.parse(read(build, file)) as JsonFeed;
      expect(feed.feed_url).toBe(root + file);
      expect(standsIn(build, feed.home_page_url), feed.home_page_url).toBe(true);
      expect(feed.items.length > 0, file).toBe(!isNew);
      expect(feed.items.length).toBeLessThanOrEqual(FEED_LENGTH);
      expect(jsonFeedFaults(read(build, file)), file).toEqual([]);
      const days = feed.items.map((article) => article.date_published);
      expect(days).toEqual(days.toSorted().reverse());
      for (const { url } of feed.items) expect(standsIn(build, url), url).toBe(true);
    }
    expect((JSON.parse(read(build, 'feed.json')) as JsonFeed).items).toHaveLength(isNew ? 0 : FEED_LENGTH);
  });

  test('carry the full text, without script, and with absolute links and pictures that exist', () => {
    for (const { url, content_html: html, image } of (JSON.parse(read(build, 'feed.json')) as JsonFeed)
      .items) {
      expect(html.length, url).toBeGreaterThan(20);
      expect(html).not.toMatch(/<script|<iframe|javascript:|\son\w+=|\sstyle=|\sclass=/i);
      const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);
      for (const link of [...links, ...(image ? [image] : [])]) {
        expect(link).toMatch(/^(https?:|mailto:|tel:)/);
        if (link.startsWith(root)) expect(standsIn(build, link), `${url}: ${link}`).toBe(true);
      }
    }
  });
});

test('the way through the archive of a feed meets every article', () => {
  const root = rootOf('root');
  const archives = filesOf('root', /^luu-tru-tin\/.*feed\.json$/);
  expect(archives.length).toBeGreaterThan(0);
  const urls = new Set<string>();
  let next: string | undefined = `${root}feed.json`;
  for (let page = 0; next && page < 100; page += 1) {
    const feed = JSON.parse(read('root', next.slice(root.length))) as JsonFeed;
    for (const { url } of feed.items) urls.add(url.slice(root.length));
    next = feed.next_url;
  }
  const pages = filesOf('root', /^tin-tuc\/\d{4}\/[^/]+\/index\.html$/)
    .filter((file) => !/http-equiv="refresh"/i.test(read('root', file)))
    .map((file) => file.replace(/index\.html$/, ''));
  expect([...urls].sort()).toEqual(pages.sort());
});

describe('the feed of a unit without news of its own', () => {
  const feedOf = (id: string): JsonFeed => JSON.parse(read('root', `don-vi/${id}/feed.json`)) as JsonFeed;

  test('has its successors’ once it has ended, and says so first', () => {
    const old = feedOf('lua-vang');
    expect(old.description).toMatch(/^Xã Lúa Vàng đã kết thúc hoạt động/);
    const now = feedOf('xa-mau');
    expect(old.items.map(({ id }) => id)).toEqual(expect.arrayContaining(now.items.map(({ id }) => id)));
  });

  test('has the section’s where those have none either, and says so', () => {
    const general = feedOf('buu-dien-huyen');
    expect(general.description).toContain('Dưới đây là tin chung mới nhất.');
    const whole = JSON.parse(read('root', 'feed.json')) as JsonFeed;
    expect(general.items).toEqual(whole.items);
    expect(general.next_url).toBe(whole.next_url);
  });
});

test('a day on which no article came changes no feed', () => {
  const same = filesOf('root', /(^|\/)feed\.json$/).filter((file) => {
    const [one, other] = (['root', 'later'] as const).map(
      (build) => JSON.parse(read(build, file)) as JsonFeed,
    );
    return (
      one?.description === other?.description && JSON.stringify(one?.items) === JSON.stringify(other?.items)
    );
  });
  expect(same.length).toBeGreaterThan(3);
  for (const file of same)
    for (const name of Object.keys(FEED_FILES)) {
      const beside = file.replace('feed.json', name);
      expect(read('later', beside) === read('root', beside), beside).toBe(true);
    }
});

describe('a withdrawn article', () => {
  const address = `${rootOf('extreme')}tin-tuc/2026/thu-go-bo/`;

  test('stays in the feeds with its reason, and without its text', () => {
    const { items } = JSON.parse(read('extreme', 'chuyen-muc/dich-vu-cong/feed.json')) as JsonFeed;
    const tombstone = items.find(({ url }) => url === address);
    expect(tombstone?.title).toMatch(/^Đã gỡ: /);
    expect(tombstone?.content_html).toContain('Thông tin trong bài không còn đúng.');
    expect(tombstone?.content_html).not.toContain('Nội dung cũ');
  });

  test('stays in the API as a tombstone', () => {
    expect(JSON.parse(read('extreme', 'api/v1/articles/2026/thu-go-bo.json'))).toEqual({
      $schema: `${rootOf('extreme')}api/v1/schema/article.json`,
      id: '2026/thu-go-bo',
      withdrawn: {
        date: '2026-11-21',
        reason: 'Thông tin trong bài không còn đúng.',
        replacement: `${rootOf('extreme')}duong-day-nong/`,
      },
    });
  });
});

test('drafts and scheduled articles are nowhere in feeds and API', () => {
  for (const file of filesOf('extreme', /(^|\/)(rss\.xml|atom\.xml|feed\.json)$|^api\//).filter((name) =>
    /\.\w+$/.test(name),
  ))
    expect(read('extreme', file), file).not.toMatch(/thu-ban-nhap|thu-hen-gio/);
});

describe('XML in a browser', () => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite('extreme');
  });
  afterAll(() => opened.close());

  test('is well formed, hostile titles included', async () => {
    const page = await (await opened.browser.newContext()).newPage();
    const files = filesOf('extreme', /(^|\/)(rss|atom)\.xml$/);
    for (const file of files) {
      expect(await page.evaluate(feedFaults, read('extreme', file)), file).toEqual([]);
      const found = await page.evaluate(
        (xml) => {
          const parsed = new DOMParser().parseFromString(xml, 'application/xml');
          const fault = parsed.querySelector('parsererror');
          return {
            fault: fault?.textContent,
            articles: parsed.querySelectorAll('item, entry').length,
            root: parsed.documentElement.localName,
          };
        },
        read('extreme', file),
      );
      expect(found.fault, file).toBeUndefined();
      expect(found.root).toBe(file.endsWith('rss.xml') ? 'rss' : 'feed');
      const { items } = JSON.parse(read('extreme', file.replace(/\w+\.xml$/, 'feed.json'))) as JsonFeed;
      expect(found.articles, file).toBe(items.length);
    }
  });
});

describe('feeds over the wire', () => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite('folder', true);
  });
  afterAll(() => opened.close());

  test('a document of the API that is missing is JSON, which other origins may read', async () => {
    const answer = await fetch(opened.at('/api/v1/articles/2026/khong-co.json'));
    expect(answer.status).toBe(404);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const { index } = (await answer.json()) as { index: string };
    expect((await fetch(index)).status).toBe(200);
  });

  test.each(Object.entries(FEED_FILES))('%s is %s, and open to other origins', async (file, type) => {
    for (const folder of [
      '',
      'chuyen-muc/dich-vu-cong/',
      'don-vi/xa-mau/',
      'luu-tru-tin/tin-tuc/tat-ca/1/',
    ]) {
      const { status, headers } = await fetch(opened.at(`/${folder}${file}`));
      expect(status, folder).toBe(200);
      expect(headers.get('content-type')?.replace(/;.*/, ''), folder).toBe(type);
      expect(headers.get('access-control-allow-origin'), folder).toBe('*');
    }
  });

  test.each(['rss.xml', 'atom.xml', 'luu-tru-tin/tin-tuc/tat-ca/1/rss.xml'])(
    '%s in a browser says what it is, with a link that works and no code in sight',
    async (file) => {
      const page = await opened.browser.newPage({ viewport: { width: 360, height: 800 } });
      await page.goto(opened.at(`/${file}`));
      // Chromium shows the right media type as text: what people read first is for them.
      expect(await page.evaluate(() => document.body.innerText.slice(0, 300))).toContain('Đây là nguồn tin');
      await page.route(opened.at(`/${file}`), async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-type': 'application/xml' };
        await route.fulfill({ response, headers });
      });
      await page.goto(opened.at(`/${file}`));
      const seen = await page.evaluate(() => {
        const shown = (element: Element): boolean => element.getClientRects().length > 0;
        const all = [...document.querySelectorAll('*')];
        const one = (name: string) => all.filter((element) => element.localName === name);
        const link = one('a')[0];
        return {
          words: one('p')
            .filter(shown)
            .map((element) => element.textContent)
            .join(' '),
          code: [...one('encoded'), ...one('content'), ...one('guid'), ...one('id')].some(shown),
          titles: one('title').filter(shown).length,
          href: link && shown(link) && 'href' in link ? String(link.href) : undefined,
          wide: document.documentElement.scrollWidth,
        };
      });
      expect(seen.words).toContain('Đây là nguồn tin');
      expect(seen.code).toBe(false);
      expect(seen.titles).toBeGreaterThanOrEqual(FEED_LENGTH);
      expect(seen.href).toBe(opened.at('/'));
      expect(seen.wide).toBeLessThanOrEqual(360);
      await page.close();
    },
  );
});

describe.each(BUILDS)('API of the build “%s”', (build) => {
  const schemas = new Map<string, ValidateFunction>();
  const documents = filesOf(build, /^api\/v1\/(?!schema\/|openapi\.json).*\.json$/);
  const root = rootOf(build);

  beforeAll(() => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    for (const file of filesOf(build, /^api\/v1\/schema\/.*\.json$/)) {
      const schema = JSON.parse(read(build, file)) as { $id: string };
      expect(schema.$id).toBe(root + file);
      schemas.set(schema.$id, ajv.compile(schema));
    }
  });

  test('has a document for each article, topic and unit', () => {
    const pages = (pattern: RegExp) =>
      filesOf(build, pattern).filter((file) => !/http-equiv="refresh"/i.test(read(build, file))).length;
    // Those of former names say where they stand now.
    const isFormer = (file: string): boolean => {
      const { id } = JSON.parse(read(build, file)) as { id: string };
      return !file.endsWith(`/${id}.json`);
    };
    const count = (folder: string) =>
      documents.filter((file) => file.startsWith(`api/v1/${folder}/`) && !isFormer(file)).length;
    expect(count('articles')).toBe(pages(/^tin-tuc\/\d{4}\/[^/]+\/index\.html$/));
    expect(count('topics')).toBe(pages(/^chuyen-muc\/[^/]+\/index\.html$/));
    expect(count('units')).toBe(pages(/^don-vi\/[^/]+\/index\.html$/));
  });

  test('every document fits the schema that it names', () => {
    for (const file of documents) {
      const document = JSON.parse(read(build, file)) as { $schema: string };
      const valid = schemas.get(document.$schema);
      expect(valid, `${file} names ${document.$schema}`).toBeDefined();
      expect(valid?.(document), `${file}: ${JSON.stringify(valid?.errors)}`).toBe(true);
    }
  });

  test('every address of ours in it leads somewhere', () => {
    for (const file of documents) {
      const ours = stringsIn(JSON.parse(read(build, file))).filter((text) => text.startsWith(root));
      for (const address of ours) expect(standsIn(build, address), `${file}: ${address}`).toBe(true);
    }
  });

  test('the index names every standing document', () => {
    const { resources } = JSON.parse(read(build, 'api/v1/index.json')) as { resources: { url: string }[] };
    const named = resources.map(({ url }) => url.slice(root.length));
    expect([...named, 'api/v1/index.json'].toSorted()).toEqual(
      documents.filter((file) => !/v1\/.*\//.test(file)),
    );
  });
});

test('tables begin with a byte order mark and their headings; without figures that is all', () => {
  for (const id of ['par-index', 'sipas', 'egi', 'ddci']) {
    const table = read('root', `chi-so/${id}/data.csv`);
    expect(table).toMatch(/^\uFEFFnam,day_so_lieu,/);
    const lines = table.trimEnd().split('\r\n').length;
    if (id === 'egi' || id === 'ddci') expect(lines).toBe(1);
    else expect(lines).toBeGreaterThan(10);
  }
  expect(read('root', 'tinh-hinh-giai-quyet/data.csv')).toMatch(/^\uFEFFthang,don_vi,[^\n]*\r\n/);
});

test('manifest, icons and robots.txt stand below the base path', () => {
  const manifest = JSON.parse(read('folder', 'manifest.webmanifest')) as {
    start_url: string;
    icons: { src: string }[];
  };
  expect(manifest.start_url).toBe('/cchc/');
  for (const { src } of manifest.icons) {
    expect(src.startsWith('/cchc/')).toBe(true);
    expect(existsSync(path.join(testBuild('folder'), src.slice('/cchc/'.length))), src).toBe(true);
  }
  expect(read('folder', 'robots.txt')).toContain(`Sitemap: ${rootOf('folder')}sitemap-index.xml`);
});
