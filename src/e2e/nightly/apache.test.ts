import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuiltFolder } from '../../built/pages.ts';
import { headerRules, redirectsOf } from '../../hosting/headers.ts';
import { apacheFile } from '../../hosting/server-files/apache.ts';
import { freePort, whenItAnswers } from '../nginx.ts';

/** Debian's Apache, as three hosts may have set it: what `.htaccess` may say is theirs to choose, and they do not tell. */
const FOLDER = mkdtempSync(path.join(tmpdir(), 'apache-'));
const ROOT = path.join(FOLDER, 'www');
const BASE = '/cchc/';
const MODULES = [
  'mpm_event',
  'authz_core',
  'mime',
  'dir',
  'alias',
  'autoindex',
  'headers',
  'filter',
  'deflate',
  'brotli',
];

const put = (file: string, text: string): void => {
  const absolute = path.join(ROOT, BASE, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
};

beforeAll(() => {
  const install = (...words: string[]) =>
    spawnSync('apt-get', words, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (spawnSync('apache2', ['-v']).status !== 0) {
    install('update', '-qq');
    install('install', '-y', '-qq', '--no-install-recommends', 'apache2');
  }
  if (spawnSync('apache2', ['-v']).status !== 0)
    throw new Error('No Apache for this test. Type: sudo apt-get install apache2');
  for (const page of ['index.html', '404.html', 'tin-tuc/index.html', 'nhung/index.html', 'nhung/404.html'])
    put(page, `<!doctype html><title>${page}</title>${'chữ '.repeat(200)}`);
  put('cu/index.html', `<meta http-equiv="refresh" content="0; url=${BASE}tin-tuc/">`);
  put('api/v1/index.json', '{}');
  const built = new BuiltFolder(path.join(ROOT, BASE));
  put(
    '.htaccess',
    apacheFile({ basePath: BASE, rules: headerRules(built), redirects: redirectsOf(built, BASE) }),
  );
  for (const folder of [FOLDER, ROOT]) chmodSync(folder, 0o755);
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

async function withApache(override: string, look: (origin: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const file = path.join(FOLDER, 'apache.conf');
  writeFileSync(
    file,
    [
      `Listen 127.0.0.1:${port}`,
      `PidFile ${FOLDER}/pid`,
      `ErrorLog ${FOLDER}/error.log`,
      'ServerName localhost',
      'User www-data',
      ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      'TypesConfig /etc/mime.types',
      'DirectoryIndex index.html',
      `DocumentRoot ${ROOT}`,
      `<Directory ${ROOT}>`,
      // As Debian sets its own folder: without an index, what lies in a folder is listed.
      '  Options Indexes FollowSymLinks',
      `  AllowOverride ${override}`,
      '  Require all granted',
      '</Directory>',
    ].join('\n'),
  );
  const apache = spawn('apache2', ['-f', file, '-D', 'FOREGROUND'], { stdio: 'ignore' });
  const ended = once(apache, 'close');
  const origin = `http://127.0.0.1:${port}`;
  try {
    await whenItAnswers(origin + BASE);
    await look(origin + BASE);
  } finally {
    apache.kill();
    await ended;
  }
}

describe.each(['All', 'FileInfo', 'FileInfo Indexes'])('AllowOverride %s', (override) => {
  test('serves pages with their headers, what is missing, and what has moved', async () => {
    await withApache(override, async (site) => {
      const page = await fetch(`${site}tin-tuc/`, { headers: { 'accept-encoding': 'br' } });
      expect([page.status, page.headers.get('content-encoding')]).toEqual([200, 'br']);
      expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      for (const [address, title] of [
        ['khong-co/', '404.html'],
        ['nhung/khong-co/', 'nhung/404.html'],
        ['api/v1/', '404.html'],
        ['_headers', '404.html'],
        ['.htaccess', '404.html'],
      ] as const) {
        const missing = await fetch(site + address);
        expect(missing.status, address).toBe(404);
        expect(await missing.text(), address).toContain(`<title>${title}</title>`);
      }
      const open = await fetch(`${site}api/v1/index.json`);
      expect(open.headers.get('access-control-allow-origin')).toBe('*');
      const moved = await fetch(`${site}cu/`, { redirect: 'manual' });
      expect([moved.status, new URL(moved.headers.get('location') ?? '').pathname]).toEqual([
        301,
        `${BASE}tin-tuc/`,
      ]);
    });
  });
});

test('AllowOverride None serves pages all the same, without a header of ours', async () => {
  await withApache('None', async (site) => {
    const page = await fetch(`${site}tin-tuc/`);
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([200, null]);
  });
});
