import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apacheFile } from '../../hosting/server-files/apache.ts';
import { freePort, whenItAnswers } from '../nginx.ts';
import { BASE, lookAtHost, needProgram, writeHostSite } from './host-site.ts';

/** Debian's Apache, as three hosts may have set it: what `.htaccess` may say is theirs to choose, and they do not tell. */
const FOLDER = mkdtempSync(path.join(tmpdir(), 'apache-'));
const ROOT = path.join(FOLDER, 'www');
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

beforeAll(() => {
  needProgram('apache2');
  const site = path.join(ROOT, BASE);
  const table = writeHostSite(site);
  writeFileSync(path.join(site, '.htaccess'), apacheFile(table));
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
    await withApache(override, (site) => lookAtHost(site, 'br'));
  });
});

test('AllowOverride None serves pages all the same, without a header of ours', async () => {
  await withApache('None', async (site) => {
    const page = await fetch(`${site}tin-tuc/`);
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([200, null]);
  });
});
