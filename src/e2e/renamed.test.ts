import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEST_BUILDS, testBuild } from './harness.ts';

/** What `/nhung/cam-ket/` promises: an address that was once given out goes on answering, whatever its page is called now. */
const { basePath, port } = TEST_BUILDS.folder;
const ROOT = `http://localhost:${port}${basePath}`;
const read = (file: string): string => readFileSync(path.join(testBuild('folder'), file), 'utf8');

/** Things that had other addresses in the tests' content: the folder of the page, of its widget, the old and the present name. */
const RENAMED = [
  ['tin-tuc', 'bai', '2025/ten-cu', '2026/thu-dinh-chinh'],
  ['huong-dan', 'huong-dan', 'nop-online', 'nop-ho-so-truc-tuyen'],
  ['chuyen-muc', 'chuyen-muc', 'dich-vu-cong-truc-tuyen', 'dich-vu-cong'],
] as const;

describe.each(RENAMED)('what was /%s/ (%s) %s', (pages, widgets, former, now) => {
  test('keeps its widget', () => {
    expect(read(`nhung/${widgets}/${former}/index.html`)).toBe(read(`nhung/${widgets}/${now}/index.html`));
  });

  test('keeps its oEmbed answer, for the page and for the widget, which shows the widget of today', () => {
    const answer = read(`oembed/${pages}/${now}/index.json`);
    expect((JSON.parse(answer) as { html: string }).html).toContain(`${ROOT}nhung/${widgets}/${now}/`);
    expect(read(`oembed/${pages}/${former}/index.json`)).toBe(answer);
    expect(read(`oembed/nhung/${widgets}/${former}/index.json`)).toBe(answer);
  });
});

test('an old address of another form leads to the page’s oEmbed answer too', () => {
  expect(read('oembed/bai-cu-de-thu/index.json')).toBe(read('oembed/tin-tuc/2026/thu-dinh-chinh/index.json'));
});

test('a renamed topic keeps its feeds, a renamed article and topic their documents of the API', () => {
  for (const file of ['rss.xml', 'atom.xml', 'feed.json'])
    expect(read(`chuyen-muc/dich-vu-cong-truc-tuyen/${file}`)).toBe(read(`chuyen-muc/dich-vu-cong/${file}`));
  expect(read('api/v1/topics/dich-vu-cong-truc-tuyen.json')).toBe(read('api/v1/topics/dich-vu-cong.json'));
  expect(read('api/v1/articles/2025/ten-cu.json')).toBe(read('api/v1/articles/2026/thu-dinh-chinh.json'));
  expect(JSON.parse(read('api/v1/articles/2025/ten-cu.json'))).toMatchObject({
    id: '2026/thu-dinh-chinh',
    firstId: '2025/ten-cu',
    url: `${ROOT}tin-tuc/2026/thu-dinh-chinh/`,
  });
});

test('feeds know a renamed article by its first address, and all others by their own', () => {
  const { items } = JSON.parse(read('chuyen-muc/the-che/feed.json')) as {
    items: { id: string; url: string }[];
  };
  const renamed = items.find(({ url }) => url === `${ROOT}tin-tuc/2026/thu-dinh-chinh/`);
  expect(renamed?.id).toBe(`${ROOT}tin-tuc/2025/ten-cu/`);
  for (const { id, url } of items) if (url !== renamed?.url) expect(id).toBe(url);
  const rss = read('chuyen-muc/the-che/rss.xml');
  expect(rss).toContain(`<guid isPermaLink="false">${ROOT}tin-tuc/2025/ten-cu/</guid>`);
});

test('the builder hands out addresses of today alone', () => {
  const former = RENAMED.map(([, widgets, name]) => `/nhung/${widgets}/${name}/`);
  const builder = read('nhung/index.html');
  expect(former.filter((address) => builder.includes(address))).toEqual([]);
});
