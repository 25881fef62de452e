import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { attributeOf, elementsOf, parseHtml } from '../files/html.ts';
import { TEST_BUILDS, TEST_DAY, testBuild } from './harness.ts';

/** What others read of our pages without showing them: networks that share them, search engines, readers of feeds. */
const { basePath, port } = TEST_BUILDS.folder;
const ROOT = `http://localhost:${port}${basePath}`;
const read = (file: string): string => readFileSync(path.join(testBuild('folder'), file), 'utf8');
const headOf = (page: string) => {
  const elements = elementsOf(parseHtml(read(`${page}index.html`)));
  const meta = (name: string) => {
    const found = elements.find((one) => attributeOf(one, 'property') === name);
    return found && attributeOf(found, 'content');
  };
  const links = elements
    .filter(({ tagName }) => tagName === 'link')
    .map((one) => ({
      rel: attributeOf(one, 'rel'),
      type: attributeOf(one, 'type'),
      hreflang: attributeOf(one, 'hreflang'),
      href: attributeOf(one, 'href'),
    }));
  return { meta, links };
};
const COVERED = 'tin-tuc/2026/mo-ban-huong-dan-tai-thu-vien/';
const dataOf = (page: string): Record<string, unknown>[] => {
  const [, text = ''] = /<script type="application\/ld\+json">([^<]*)</.exec(read(`${page}index.html`)) ?? [];
  return (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
};
const typed = (page: string, type: string) => dataOf(page).find((one) => one['@type'] === type);

test('an article is shared with its cover, others with a card that says its words; both exist', async () => {
  const picture = headOf(COVERED).meta('og:image') ?? '';
  expect(picture).toMatch(/\.jpe?g$/);
  const { meta } = headOf('duong-day-nong/');
  expect(meta('og:image:alt')).toMatch(/: Đường dây nóng$/);
  for (const address of [picture, meta('og:image') ?? '']) {
    expect(address.startsWith(ROOT)).toBe(true);
    const { width = 0 } = await sharp(path.join(testBuild('folder'), address.slice(ROOT.length))).metadata();
    expect(width).toBeGreaterThan(500);
  }
  expect(headOf(COVERED).meta('article:published_time')).toMatch(/^2026-\d{2}-\d{2}$/);
});

test.each([COVERED, 'huong-dan/nop-ho-so-truc-tuyen/', 'van-ban/90-qd-ubnd-mau-2026/', 'duong-day-nong/'])(
  '%s leads readers of feeds to one',
  (page) => {
    expect(headOf(page).links).toContainEqual(
      expect.objectContaining({ rel: 'alternate', type: 'application/rss+xml', href: `${basePath}rss.xml` }),
    );
  },
);

test('the section says where it begins in which language, on both pages alike', () => {
  const languages = (page: string) =>
    headOf(page)
      .links.filter(({ hreflang }) => hreflang)
      .map(({ hreflang, href }) => [hreflang, href]);
  const both = [
    ['vi', ROOT],
    ['en', `${ROOT}en/`],
  ];
  expect(languages('')).toEqual(both);
  expect(languages('en/')).toEqual(both);
  expect(languages('tin-tuc/')).toEqual([]);
  expect(headOf('en/').meta('og:locale')).toBe('en_US');
});

test('structured data name the publisher, the service of a guide, and what a document is', () => {
  expect(typed(COVERED, 'Article')).toMatchObject({
    publisher: { name: 'Ủy ban nhân dân xã Mẫu (để thử)' },
    datePublished: expect.stringMatching(/^2026-/) as string,
  });
  expect(typed('huong-dan/nop-ho-so-truc-tuyen/', 'GovernmentService')).toMatchObject({
    url: `${ROOT}huong-dan/nop-ho-so-truc-tuyen/`,
  });
  expect(typed('van-ban/90-qd-ubnd-mau-2026/', 'Legislation')).toMatchObject({
    legislationIdentifier: expect.stringMatching(/^90/) as string,
  });
  const catalogue = typed('du-lieu/', 'DataCatalog') as {
    dataset: { distribution: { contentUrl: string }[] }[];
  };
  for (const { contentUrl } of catalogue.dataset.flatMap(({ distribution }) => distribution))
    expect(read(contentUrl.slice(ROOT.length)).length, contentUrl).toBeGreaterThan(10);
});

test('the sitemap says when pages that tell it changed last', () => {
  const days = new Map(
    [...read('sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(
      ([, page = '', day]) => [page.slice(ROOT.length), day],
    ),
  );
  expect(days.get('tin-tuc/2026/thu-dinh-chinh/')).toMatch(/^2026-11-22/);
  expect(days.get('huong-dan/nop-ho-so-truc-tuyen/')).toMatch(/^20\d\d-/);
  expect(days.get('tin-tuc/')).toBeUndefined();
  expect(read('favicon.ico').length).toBeGreaterThan(100);
});

test('the description of the API, its catalogue and each table stand where the page says', () => {
  const page = read('du-lieu/index.html');
  for (const file of [
    'api/v1/openapi.json',
    'api/v1/catalogue.jsonld',
    ...['articles', 'units', 'communes', 'hotlines', 'documents', 'slogans'].map(
      (name) => `api/v1/${name}.csv`,
    ),
  ]) {
    expect(page, file).toContain(`href="${basePath}${file}"`);
    expect(read(file).length, file).toBeGreaterThan(100);
  }
  expect(read('api/v1/communes.csv')).toMatch(/^\uFEFFma_cu,[^\n]*\r\nlua-vang,|\r\nlua-vang,/);
});

test('data are as new as their content, not as the build', () => {
  const { updated } = JSON.parse(read('api/v1/index.json')) as { updated: string };
  expect(updated).toMatch(/^2026-\d\d-\d\d$/);
  expect(updated < TEST_DAY, updated).toBe(true);
  for (const file of ['api/v1/catalogue.jsonld', 'du-lieu/index.html'])
    expect(read(file), file).toContain(`"${updated}"`);
});

test.each([
  ['folder', [/chưa xác định.*chưa có ai cho phép/, /href="[^"]*\/duong-day-nong\/"/]],
  [
    'extreme',
    [
      /<a [^>]*href="https:\/\/giay-phep\.example\/4\.0\/"[^>]*>\s*Giấy phép &lt;mẫu&gt;/,
      /href="mailto:du-lieu@xa-mau\.example"/,
    ],
  ],
] as const)(
  'the page of the data of “%s” says licence and contact, what v1 promises, what has changed',
  (build, [licence, contact]) => {
    const html = readFileSync(path.join(testBuild(build), 'du-lieu/index.html'), 'utf8');
    const section = (id: string) => new RegExp(`<h2 id="${id}"[^]*?(?=<h2)`).exec(html)?.[0] ?? '';
    expect(section('giay-phep')).toMatch(licence);
    expect(section('lien-he')).toMatch(contact);
    expect(section('cam-ket')).toContain('Địa chỉ có chữ v1 không đổi');
    expect(section('thay-doi')).toMatch(/<li>\s*\d\d\/\d{4}: Phiên bản 1\./);
  },
);
