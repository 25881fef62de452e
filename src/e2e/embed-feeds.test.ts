import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEST_BUILDS, testBuild } from './harness.ts';

/** Feeds and API as a portal that embeds them sees them: nothing in them may break in somebody else's page. */
const FOLDERS = ['', 'chuyen-muc/dich-vu-cong/', 'don-vi/xa-mau/'];
const { basePath, port } = TEST_BUILDS.folder;
const ROOT = `http://localhost:${port}${basePath}`;
const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (\+0700|GMT|\+0000)$/;

const read = (file: string): string => readFileSync(path.join(testBuild('folder'), file), 'utf8');
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Addresses in the HTML of a feed that are not whole, and pages of ours that the build does not have. */
function broken(html: string): string[] {
  const addresses = all(unescaped(html), /(?:href|src)="([^"]*)"/g);
  return addresses.filter((address) => {
    if (!/^(https?|mailto|tel):/.test(address)) return true;
    if (!address.startsWith(ROOT)) return false;
    const file = path.join(testBuild('folder'), new URL(address).pathname.slice(basePath.length));
    return !existsSync(file);
  });
}

describe.each(FOLDERS)('feeds of /%s', (folder) => {
  test('RSS has Vietnamese, RFC 822 dates, whole addresses and whole texts', () => {
    const rss = read(`${folder}rss.xml`);
    expect(rss).toMatch(/<language>vi(-VN)?<\/language>/i);
    const dates = all(rss, /<pubDate>([^<]*)<\/pubDate>/g);
    expect(dates.filter((date) => !RFC_822.test(date))).toEqual([]);
    const items = all(rss, /<item>([\s\S]*?)<\/item>/g);
    for (const item of items) {
      expect(item).toContain('<content:encoded>');
      expect(broken(item)).toEqual([]);
    }
    expect(all(rss, /<link>([^<]*)<\/link>/g).filter((link) => !link.startsWith(ROOT))).toEqual([]);
  });

  test('Atom and JSON Feed have Vietnamese and whole addresses', () => {
    const atom = read(`${folder}atom.xml`);
    expect(atom).toContain('xml:lang="vi"');
    expect(broken(atom)).toEqual([]);
    const feed = JSON.parse(read(`${folder}feed.json`)) as {
      language: string;
      items: { url: string; content_html: string }[];
    };
    expect(feed.language).toBe('vi');
    for (const { url, content_html } of feed.items) {
      expect(url.startsWith(ROOT)).toBe(true);
      expect(broken(content_html)).toEqual([]);
    }
  });
});

test('no answer of the API leads a portal to a page of ours that is not there', () => {
  const folder = path.join(testBuild('folder'), 'api/v1');
  const answers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && !name.startsWith('schema') && name !== 'openapi.json',
  );
  expect(answers.length).toBeGreaterThan(5);
  for (const name of answers) {
    const addresses = all(readFileSync(path.join(folder, name), 'utf8'), /"(https?:\/\/[^"\\]*)"/g).filter(
      (address) => address.startsWith(ROOT),
    );
    const missing = addresses.filter(
      (address) =>
        !existsSync(
          path.join(testBuild('folder'), decodeURI(new URL(address).pathname).slice(basePath.length)),
        ),
    );
    expect(missing, name).toEqual([]);
  }
});
