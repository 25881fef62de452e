import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressAhead } from '../hosting/compress-ahead.ts';
import { nginxMain, nginxSite } from '../hosting/server-files/nginx.ts';
import { TEST_BUILDS, testBuild } from './harness.ts';
import { openNginx, runNginx, type RunningNginx } from './nginx.ts';

/** `npm run deploy:files`, through nginx's own parser and then through nginx itself: from Debian where it is missing. */
const BUILDS = [
  ['root', 'cchc-site.conf'],
  ['folder', 'cchc-location.conf'],
] as const;
const PAGE = 'public, max-age=600, stale-while-revalidate=86400, stale-if-error=604800';

describe.each(BUILDS)('the build “%s” by %s', (build, part) => {
  const { basePath } = TEST_BUILDS[build];
  let nginx: RunningNginx;

  beforeAll(async () => {
    nginx = await openNginx(testBuild(build), basePath, undefined, part);
  });
  afterAll(() => nginx.close());

  const ask = (address: string) => fetch(nginx.origin + basePath + address.slice(1), { redirect: 'manual' });

  test('pages may be framed by their own site only', async () => {
    for (const address of ['/', '/tin-tuc/', '/chi-so/par-index/', '/%74in-tuc/']) {
      const { status, headers } = await ask(address);
      expect(status, address).toBe(200);
      expect(headers.get('content-security-policy'), address).toBe("frame-ancestors 'self'");
      expect(headers.get('cache-control')).toBe(PAGE);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
  });

  test('a document of the API that is missing is JSON, which other origins may read', async () => {
    for (const address of ['/api/v1/khong-co.json', '/oembed/khong-co/index.json']) {
      const answer = await ask(address);
      expect(answer.status, address).toBe(404);
      expect(answer.headers.get('content-type'), address).toMatch(/^application\/json/);
      expect(answer.headers.get('access-control-allow-origin'), address).toBe('*');
      expect(await answer.json()).toMatchObject({ error: 404 });
    }
    expect((await ask('/nhung/khong-co/')).headers.get('content-type')).toMatch(/^text\/html/);
  });

  test('feeds come by their media types, compressed, also pages of the archive', async () => {
    for (const folder of ['/', '/don-vi/xa-mau/', '/luu-tru-tin/tin-tuc/tat-ca/1/'])
      for (const [file, type] of [
        ['rss.xml', 'application/rss+xml; charset=utf-8'],
        ['atom.xml', 'application/atom+xml; charset=utf-8'],
        ['feed.json', 'application/feed+json; charset=utf-8'],
      ] as const) {
        const { status, headers } = await ask(folder + file);
        expect(status, folder + file).toBe(200);
        expect(headers.get('content-type'), folder + file).toBe(type);
        expect(headers.get('content-encoding'), folder + file).toBe('gzip');
        expect(headers.get('access-control-allow-origin'), folder + file).toBe('*');
      }
    expect((await ask('/don-vi/khong-co/rss.xml')).status).toBe(404);
  });

  test('widgets may be framed by anybody, also under COEP, and carry their whole policy', async () => {
    for (const address of ['/nhung/moi-nhat/', '/nhung/don-vi/lua-vang/', '/nhung/']) {
      const { status, headers } = await ask(address);
      expect(status, address).toBe(200);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toContain('frame-ancestors');
      expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(headers.get('cache-control')).toBe(PAGE);
      expect(headers.get('x-frame-options')).toBeNull();
    }
  });

  test('the loader is open to all; its pinned copy is kept for ever and matches the SRI value in the builder', async () => {
    const loader = await ask('/nhung/v1/embed.js');
    expect(loader.headers.get('access-control-allow-origin')).toBe('*');
    expect(loader.headers.get('content-type')).toContain('text/javascript');
    const builder = await (await ask('/nhung/')).text();
    const [, copy = '', integrity = ''] =
      /\/(nhung\/v1\/embed\.[0-9a-f]{10}\.js)(?:"|&#34;|&quot;) integrity=(?:"|&#34;|&quot;)(sha384-[^"&]+)/.exec(
        builder,
      ) ?? [];
    const pinned = await ask(`/${copy}`);
    expect(pinned.headers.get('cache-control')).toContain('immutable');
    const digest = Buffer.from(await crypto.subtle.digest('SHA-384', await pinned.arrayBuffer())).toString(
      'base64',
    );
    expect(`sha384-${digest}`).toBe(integrity);
  });

  test('feeds, oEmbed and the API answer scripts of other origins', async () => {
    for (const address of [
      '/rss.xml',
      '/don-vi/lua-vang/rss.xml',
      '/api/v1/index.json',
      '/oembed/nhung/moi-nhat/index.json',
      '/oembed/don-vi/lua-vang/index.json',
      '/chi-so/par-index/data.csv',
    ]) {
      const { status, headers } = await ask(address);
      expect(status, address).toBe(200);
      expect(headers.get('access-control-allow-origin'), address).toBe('*');
      expect(headers.get('x-content-type-options'), address).toBe('nosniff');
    }
  });

  test('files for servers are nobody else’s', async () => {
    for (const address of [
      '/.htaccess',
      '/_headers',
      '/_redirects',
      '/.built-files',
      '/%2ehtaccess',
      '/_%68eaders',
      '/_HEADERS',
    ]) {
      const { status, headers } = await ask(address);
      expect(status, address).toBe(404);
      expect(headers.get('content-type'), address).toContain('text/html');
    }
  });

  test('what is missing is a 404 of the right size, and a folder without its slash leads there', async () => {
    const widget = await ask('/nhung/don-vi/khong-co/');
    expect(widget.status).toBe(404);
    expect((await widget.text()).length).toBeLessThan(4096);
    const page = await ask('/khong-co/');
    expect(page.status).toBe(404);
    expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    const bare = await ask('/nhung/moi-nhat');
    expect([bare.status, bare.headers.get('location')]).toEqual([301, `${basePath}nhung/moi-nhat/`]);
  });
});

test('a portal keeps its own pages, and sends on who leaves the slash away', async () => {
  const { basePath } = TEST_BUILDS.folder;
  const nginx = await openNginx(testBuild('folder'), basePath, undefined, 'cchc-location.conf');
  const own = await fetch(`${nginx.origin}/tin-tuc/`);
  expect([own.status, await own.text()]).toEqual([200, 'portal']);
  expect(own.headers.get('x-portal')).toBe('yes');
  expect(own.headers.get('content-security-policy')).toBeNull();
  const bare = await fetch(nginx.origin + basePath.slice(0, -1), { redirect: 'manual' });
  expect([bare.status, bare.headers.get('location')]).toEqual([301, basePath]);
  nginx.close();
});

test('what was compressed ahead is what is sent', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'ahead-'));
  const site = path.join(directory, 'site');
  mkdirSync(site);
  const text = '<!doctype html><title>Thử</title>'.repeat(100);
  writeFileSync(path.join(site, 'index.html'), text);
  writeFileSync(path.join(site, 'ngan.txt'), 'Ngắn.');
  writeFileSync(path.join(site, 'anh.png'), Buffer.alloc(1000));
  expect(await compressAhead(site)).toEqual(['index.html.br', 'index.html.gz']);
  expect(brotliDecompressSync(readFileSync(path.join(site, 'index.html.br'))).toString()).toBe(text);
  const table = { basePath: '/', rules: [], redirects: [] };
  writeFileSync(
    path.join(directory, 'cchc-site.conf'),
    nginxSite(table, { directory: site, host: 'localhost' }),
  );
  writeFileSync(path.join(directory, 'nginx.conf'), nginxMain('cchc-site.conf'));
  const nginx = await runNginx(directory);
  const { headers } = await fetch(nginx.origin, { headers: { 'accept-encoding': 'gzip' } });
  expect(headers.get('content-encoding')).toBe('gzip');
  expect(headers.get('vary')).toContain('Accept-Encoding');
  // What is compressed while it is asked for goes out in chunks, without a length.
  expect(headers.get('content-length')).toBe(String(statSync(path.join(site, 'index.html.gz')).size));
  nginx.close();
});
