import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { BuiltFolder } from '../../built/pages.ts';
import { headerRules, redirectsOf } from '../../hosting/headers.ts';
import type { ServerTable } from '../../hosting/server-files/table.ts';

/** Below which the small site of these tests stands. */
export const BASE = '/cchc/';

/** Installs a program of Debian where it is missing. @throws Error that says what to type */
export function needProgram(program: string, debian: string = program, ask = '-v'): void {
  const isThere = (): boolean => spawnSync(program, [ask]).error === undefined;
  const install = (...words: string[]) =>
    spawnSync('apt-get', words, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (isThere()) return;
  install('update', '-qq');
  install('install', '-y', '-qq', '--no-install-recommends', debian);
  if (!isThere()) throw new Error(`No ${program} for this test. Type: sudo apt-get install ${debian}`);
}

/** Writes a site of few pages with one of each thing that a host may get wrong, and returns the table of its headers. */
export function writeHostSite(folder: string): ServerTable {
  const put = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const page of ['index.html', '404.html', 'tin-tuc/index.html', 'nhung/index.html', 'nhung/404.html'])
    put(page, `<!doctype html><title>${page}</title>${'chữ '.repeat(200)}`);
  put('cu/index.html', `<meta http-equiv="refresh" content="0; url=${BASE}tin-tuc/">`);
  put('api/v1/index.json', '{}');
  put('api/404.json', '<title>api/404.json</title>');
  put('rss.xml', '<rss/>');
  put('_astro/a.0.css', 'a{}');
  for (const file of ['.htaccess', '_headers', '.built-files']) put(file, 'x');
  const built = new BuiltFolder(folder);
  return { basePath: BASE, rules: headerRules(built), redirects: redirectsOf(built, BASE) };
}

/** Looks at the site from outside; `site` is the address of its front page, `encoding` the best that the host sends. */
export async function lookAtHost(site: string, encoding: 'br' | 'gzip'): Promise<void> {
  const page = await fetch(`${site}tin-tuc/`, { headers: { 'accept-encoding': encoding } });
  expect([page.status, page.headers.get('content-encoding')]).toEqual([200, encoding]);
  expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cache-control')).toMatch(/max-age=600/);
  for (const [address, title] of [
    ['khong-co/', '404.html'],
    ['nhung/khong-co/', 'nhung/404.html'],
    ['api/khong-co', 'api/404.json'],
    ['_headers', '404.html'],
    ['.htaccess', '404.html'],
    ['.built-files', '404.html'],
  ] as const) {
    const missing = await fetch(site + address);
    expect(missing.status, address).toBe(404);
    expect(await missing.text(), address).toContain(`<title>${title}</title>`);
  }
  const open = await fetch(`${site}api/v1/index.json`);
  expect(open.headers.get('access-control-allow-origin')).toBe('*');
  const feed = await fetch(`${site}rss.xml`);
  expect(feed.headers.get('content-type')).toMatch(/^application\/rss\+xml/);
  const hashed = await fetch(`${site}_astro/a.0.css`);
  expect(hashed.headers.get('cache-control')).toMatch(/immutable/);
  const moved = await fetch(`${site}cu/`, { redirect: 'manual' });
  expect([moved.status, new URL(moved.headers.get('location') ?? '', site).pathname]).toEqual([
    301,
    `${BASE}tin-tuc/`,
  ]);
}
