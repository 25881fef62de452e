import { mkdirSync, mkdtempSync, readFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuiltFolder } from '../built/pages.ts';
import { headerRules, joinedPolicy, redirectsOf, type HeaderChoices } from './headers.ts';
import { apacheFile } from './server-files/apache.ts';
import { cloudHeaders, cloudRedirects } from './server-files/cloud.ts';
import { speculationRules } from './speculation-rules.ts';
import { nginxLocation, nginxSite } from './server-files/nginx.ts';
import { patternSource, type ServerTable } from './server-files/table.ts';

/** Headers of one path (base path included) by the table; names are unique because no two rules set the same one. */
function headersOf(table: ServerTable, path: string): Record<string, string> {
  const found = table.rules.filter(({ pattern }) =>
    new RegExp(patternSource(pattern, table.basePath)).test(path),
  );
  return Object.assign({}, ...found.map(({ headers }) => headers)) as Record<string, string>;
}

const PATHS = [
  '/',
  '/404.html',
  '/tin-tuc/2026/bai/',
  '/don-vi/phuoc-an/',
  '/don-vi/phuoc-an/rss.xml',
  '/luu-tru-tin/don-vi/phuoc-an/1/atom.xml',
  '/chi-so/egi/data.csv',
  '/nhung/',
  '/nhung/moi-nhat/',
  '/nhung/moi-nhat/index.html',
  '/nhung/404.html',
  '/nhung/v1/embed.js',
  '/nhung/v1/embed.0123456789.js',
  '/oembed/index.json',
  '/rss.xml',
  '/_astro/a.css',
  '/pagefind/fragment/x',
  '/pagefind/nam-truoc/index/x',
  '/pagefind/pages.json',
  '/pagefind/lexicon.json',
  '/icon.svg',
  '/manifest.webmanifest',
  '/so-tay.pdf',
  '/so-tay.epub',
];
const widget = (hash: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src '${hash}'; script-src 'sha256-s'">`;

let directory: string;
const put = (file: string, text = '') => {
  mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
  writeFileSync(path.join(directory, file), text);
};

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'headers-'));
  for (const file of [
    'index.html',
    '404.html',
    'tin-tuc/index.html',
    'don-vi/phuoc-an/index.html',
    'chi-so/egi/index.html',
    'quan-tri/index.html',
    'pagefind/nam-truoc/index/x',
  ])
    put(file);
  put('nhung/moi-nhat/index.html', widget('sha256-a'));
  put('nhung/chi-so/egi/index.html', widget('sha256-b'));
  put('nhung/index.html', widget('sha256-a'));
  put('nhung/404.html', widget('sha256-a'));
  put('nhung/v1/embed.js');
  put('nhung/v1/embed.0123456789.js');
  const moved = '<meta http-equiv="refresh" content="0; url=/tin-tuc/2026/bai/">';
  put('bai-cu/index.html', moved);
  put('cu/bai.html', moved);
  put('cu/bài (1).aspx/index.html', '<meta http-equiv="refresh" content="0; url=/bài/">');
  put(
    'cu/bai-noi-ve.html',
    '<p title="<meta http-equiv=&quot;refresh&quot; content=&quot;0; url=/x/&quot;>">',
  );
  put('cu-het/a/index.html', moved);
});
afterAll(() => rmSync(directory, { recursive: true }));

const table = (basePath = '/', choices: HeaderChoices = {}): ServerTable => ({
  basePath,
  rules: headerRules(new BuiltFolder(directory), choices),
  redirects: redirectsOf(new BuiltFolder(directory), basePath),
});

describe('the table', () => {
  test('sets each header of a path by one rule only, since hosts join overlapping rules differently', () => {
    for (const address of PATHS) {
      const names = table()
        .rules.filter(({ pattern }) => new RegExp(patternSource(pattern, '/')).test(address))
        .flatMap(({ headers }) => Object.keys(headers));
      expect(names, address).toEqual([...new Set(names)]);
      expect(names, address).toContain('Cache-Control');
    }
  });

  test('lets widgets be framed by anybody and other pages by nobody else', () => {
    expect(headersOf(table(), '/tin-tuc/2026/bai/')['Content-Security-Policy']).toBe(
      "frame-ancestors 'self'",
    );
    const policy = headersOf(table(), '/nhung/moi-nhat/')['Content-Security-Policy'];
    expect(policy).toBe("default-src 'none'; style-src 'sha256-a' 'sha256-b'; script-src 'sha256-s'");
    expect(
      headersOf(table('/', { allowed: ['https://xa.example'] }), '/nhung/moi-nhat/')[
        'Content-Security-Policy'
      ],
    ).toContain("frame-ancestors 'self' https://xa.example");
    expect(table().rules.find(({ pattern }) => pattern === '/*')?.headers).not.toHaveProperty(
      'Content-Security-Policy',
    );
  });

  test('opens feeds, oEmbed and the loader to scripts of other origins, and keeps hashed files for ever', () => {
    for (const address of [
      '/rss.xml',
      '/don-vi/phuoc-an/rss.xml',
      '/oembed/index.json',
      '/nhung/v1/embed.js',
      '/chi-so/egi/data.csv',
      '/thu-tuc/data.csv',
      '/tinh-hinh-giai-quyet/data.csv',
    ])
      expect(headersOf(table(), address)['Access-Control-Allow-Origin'], address).toBe('*');
    expect(headersOf(table(), '/tin-tuc/')['Access-Control-Allow-Origin']).toBeUndefined();
    expect(headersOf(table(), '/nhung/v1/embed.0123456789.js')['Cache-Control']).toContain('immutable');
    expect(headersOf(table(), '/nhung/v1/embed.js')['Cache-Control']).toContain('stale-if-error');
    // Pieces that a list of yesterday names are gone.
    expect(headersOf(table(), '/pagefind/pages.json')['Cache-Control']).not.toContain('while-revalidate');
    expect(headersOf(table(), '/nhung/moi-nhat/')).toMatchObject({
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    });
  });
});

describe('speculation rules', () => {
  const NAMED = '"/cchc/mo-truoc.speculationrules"';
  const under = { basePath: '/cchc/' };

  test('are named by every page but widgets, below the base path, in each server’s own quotes', () => {
    const own = table('/cchc/', under);
    for (const address of ['/cchc/', '/cchc/tin-tuc/2026/bai/'])
      expect(headersOf(own, address)['Speculation-Rules'], address).toBe(NAMED);
    for (const address of ['/cchc/nhung/moi-nhat/', '/cchc/rss.xml', '/cchc/oembed/index.json'])
      expect(headersOf(own, address)['Speculation-Rules'], address).toBeUndefined();
    expect(cloudHeaders(own)).toContain(`Speculation-Rules: ${NAMED}`);
    expect(apacheFile(own)).toContain(
      String.raw`Header always set Speculation-Rules "\"/cchc/mo-truoc.speculationrules\""`,
    );
    expect(nginxLocation(own, '/srv/cchc')).toContain(
      String.raw`set $cchc_speculation_rules "\"/cchc/mo-truoc.speculationrules\"";`,
    );
    expect(headersOf(own, '/cchc/mo-truoc.speculationrules')['Content-Type']).toBe(
      'application/speculationrules+json',
    );
  });

  test('fetch at a touch, make ready under a pointer, and neither what is framed', () => {
    const { prefetch, prerender } = JSON.parse(speculationRules('/cchc/')) as Record<
      'prefetch' | 'prerender',
      readonly { where: unknown; eagerness: string }[]
    >;
    expect([...prefetch, ...prerender].map(({ eagerness }) => eagerness)).toEqual([
      'conservative',
      'moderate',
    ]);
    for (const { where } of [...prefetch, ...prerender]) {
      expect(JSON.stringify(where)).toContain('"href_matches":["/cchc/","/cchc/*/"]');
      expect(JSON.stringify(where)).toContain('"/cchc/nhung/*"');
    }
  });
});

test('the joined policy keeps every source once', () => {
  expect(joinedPolicy(["default-src 'none'; style-src 'a'", "style-src 'b' 'a'; img-src 'self'"])).toBe(
    "default-src 'none'; style-src 'a' 'b'; img-src 'self'",
  );
});

describe('feeds', () => {
  const TYPES = {
    'rss.xml': 'application/rss+xml; charset=utf-8',
    'atom.xml': 'application/atom+xml; charset=utf-8',
    'feed.json': 'application/feed+json',
  };
  const FOLDERS = ['/', '/chuyen-muc/the-che/', '/don-vi/phuoc-an/', '/luu-tru-tin/tin-tuc/tat-ca/1/'];

  test('are told by their media types, and open to scripts of other origins', () => {
    for (const folder of FOLDERS)
      for (const [file, type] of Object.entries(TYPES))
        expect(headersOf(table('/cchc/'), `/cchc${folder}${file}`), folder + file).toMatchObject({
          'Content-Type': type,
          'Access-Control-Allow-Origin': '*',
          'Cross-Origin-Resource-Policy': 'cross-origin',
        });
    expect(headersOf(table(), '/sitemap-0.xml')['Content-Type']).toBeUndefined();
  });

  test('keep the type in each server’s own words', () => {
    expect(cloudHeaders(table('/cchc/'))).toContain(
      '/cchc/rss.xml\n  Content-Type: application/rss+xml; charset=utf-8\n',
    );
    expect(apacheFile(table())).toMatch(
      /rss\\\.xml\$#">\n\s*ForceType "application\/rss\+xml; charset=utf-8"/,
    );
    const nginx = nginxSite(table('/cchc/'), { directory: '/srv/cchc/', host: 'xa.example' });
    const lines = nginx.split('\n').map((line) => line.trim());
    const place = lines.indexOf(String.raw`location ~ "^/cchc/(?<cchc_file>(?:.*/)?rss\.xml)$" {`);
    expect(lines.slice(place + 1, place + 4)).toEqual([
      'alias "/srv/cchc/$cchc_file";',
      'types {}',
      'default_type application/rss+xml;',
    ]);
    expect(nginx).not.toContain('cchc_content_type');
  });
});

describe('the written files', () => {
  test('stay within what Cloudflare Pages reads, base path included', () => {
    const lines = cloudHeaders(table('/cchc/')).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(lines).toContain('/cchc/nhung/*');
    expect(lines.filter((line) => line.startsWith('/')).every((line) => line.startsWith('/cchc/'))).toBe(
      true,
    );
  });

  test('carry the old addresses', () => {
    expect(redirectsOf(new BuiltFolder(directory), '/')).toEqual([
      { from: '/bai-cu/', to: '/tin-tuc/2026/bai/' },
      { from: '/cu-het/a/', to: '/tin-tuc/2026/bai/' },
      { from: '/cu/bai.html', to: '/tin-tuc/2026/bai/' },
      { from: '/cu/bài (1).aspx', to: '/b%C3%A0i/' },
    ]);
    const cloud = cloudRedirects(table()).split('\n');
    expect(cloud).toContain('/bai-cu/ /tin-tuc/2026/bai/ 301');
    expect(cloud).toContain('/cu/b%C3%A0i%20(1).aspx /b%C3%A0i/ 301');
    const apache = apacheFile(table());
    expect(apache).toContain('RedirectMatch 301 "^/bai-cu/?$" "/tin-tuc/2026/bai/"');
    expect(apache).toContain('RedirectMatch 301 "^/cu/bài \\(1\\)\\.aspx/?$" "/b%C3%A0i/"');
    const nginx = nginxSite(table(), { directory: '/srv/cchc', host: 'xa.example' }).replace(/\n\s*/g, ' ');
    for (const [address, to] of [
      ['/bai-cu', '/tin-tuc/2026/bai/'],
      ['/bai-cu/', '/tin-tuc/2026/bai/'],
      ['/cu/bài (1).aspx', '/b%C3%A0i/'],
    ] as const) {
      const own = nginx.split(`location = "${address}" {`)[1]?.split('}')[0];
      expect(own).toContain(`return 301 "${to}";`);
      expect(own).toContain('add_header X-Content-Type-Options "nosniff" always;');
    }
    // Each is looked up; none is tried for every request.
    expect(nginx).not.toMatch(/if \([^{]*\{ return 301/);
  });

  test('ask nginx one expression for all addresses of the same headers', () => {
    // Locations of folders and of files by name say again what can fit them.
    const [whole = ''] = nginxSite(table('/cchc/'), { directory: '/srv/cchc', host: 'xa.example' }).split(
      /location [~/]/,
    );
    const blocks = [...whole.matchAll(/if \(\$uri ~ "([^"]*)"\) \{\n([^}]*set[^}]*)\}/g)];
    const orders = blocks.map(([, , lines = '']) => lines);
    expect(orders.length).toBeGreaterThan(5);
    expect(new Set(orders).size).toBe(orders.length);
    // What fits every address is not tried, nor what fits only in those locations.
    expect(whole).toContain('\n    set $cchc_x_content_type_options "nosniff";');
    expect(blocks.filter(([, source]) => source?.includes('nhung') || source?.includes('rss'))).toEqual([]);
    const ofPages = blocks.filter(([, , lines]) => lines?.includes('$cchc_speculation_rules'));
    expect(ofPages).toHaveLength(1);
    const source = new RegExp(ofPages[0]?.[1] ?? '');
    expect(
      [
        '/cchc/tin-tuc/2026/bai/',
        '/cchc/',
        '/cchc/index.html',
        '/cchc/404.html',
        '/tin-tuc/',
        '/cchc/rss.xml',
      ].map((address) => source.test(address)),
    ).toEqual([true, true, true, true, false, false]);
  });

  test('let nginx find the page of a folder by itself; below a folder `alias` allows no rewriting', () => {
    const rewritten = (basePath: string) =>
      nginxSite(table(basePath), { directory: '/srv/cchc', host: 'xa.example' }).match(/\brewrite\b/g)
        ?.length;
    // The site's own location, and those of nhung/, api/, oembed/.
    expect([rewritten('/'), rewritten('/cchc/')]).toEqual([4, undefined]);
  });

  test('give no rule to folders of old addresses alone: Cloudflare Pages reads 100', () => {
    const patterns = table().rules.map(({ pattern }) => pattern);
    expect(patterns).toContain('/cu/*');
    expect(patterns).not.toContain('/bai-cu/*');
    expect(patterns).not.toContain('/cu-het/*');
  });

  test('give nobody the files that are for servers', () => {
    expect(apacheFile(table('/cchc/'))).toContain(
      'RedirectMatch 404 "(?i)^/cchc/(?:\\.(?!well-known)[^/]*|_headers|_redirects)$"',
    );
    expect(nginxLocation(table('/cchc/'), '/srv/cchc')).toContain(
      'if ($uri ~* "^/cchc/(?:\\.(?!well-known)[^/]*|_headers|_redirects)$") {',
    );
    expect(cloudRedirects(table('/cchc/'))).toContain('/cchc/.htaccess ');
  });

  // Which classes of directives a host lets in is its own choice (Apache 2.4, AllowOverride); FileInfo is the one without which nothing goes.
  test('hold no directive but those of FileInfo: Apache answers any other with 500 where it is not let in', () => {
    const directives = apacheFile(table())
      .split('\n')
      .map((line) => /^\s*<?(\w+)/.exec(line)?.[1])
      .filter((name) => name !== undefined);
    expect([...new Set(directives)].sort()).toEqual([
      'AddDefaultCharset',
      'AddOutputFilterByType',
      'AddType',
      'ErrorDocument',
      'ForceType',
      'Header',
      'If',
      'IfModule',
      'RedirectMatch',
    ]);
  });

  test('bind a host to HTTPS only where the settings say so', () => {
    const all = (choices: HeaderChoices) => cloudHeaders(table('/', choices));
    expect(all({})).not.toContain('Strict-Transport-Security');
    expect(all({ onlyHttps: true }).match(/Strict-Transport-Security: max-age=31536000$/gm)).toHaveLength(1);
  });

  test('let the window in which an editor signs in answer its page, only where one does', () => {
    const opener = (choices: HeaderChoices, address: string) =>
      headersOf(table('/', choices), address)['Cross-Origin-Opener-Policy'];
    expect(opener({}, '/quan-tri/')).toBe('same-origin');
    expect(opener({ signsIn: true }, '/quan-tri/')).toBe('unsafe-none');
    expect(opener({ signsIn: true }, '/tin-tuc/2026/bai/')).toBe('same-origin');
  });

  test('part pages from windows of others, widgets not, and deny what nothing uses', () => {
    expect(headersOf(table(), '/tin-tuc/2026/bai/')['Cross-Origin-Opener-Policy']).toBe('same-origin');
    for (const address of ['/nhung/', '/nhung/moi-nhat/', '/nhung/v1/embed.js'])
      expect(headersOf(table(), address)['Cross-Origin-Opener-Policy'], address).toBeUndefined();
    for (const address of PATHS)
      expect(headersOf(table(), address)['Permissions-Policy'], address).toMatch(
        /camera=\(\).*geolocation=\(\)/,
      );
  });

  test('name files that exist', () => {
    expect(existsSync(path.join(directory, 'nhung/404.html'))).toBe(true);
    expect(readFileSync(path.join(directory, 'nhung/404.html'), 'utf8')).toContain('default-src');
  });
});
