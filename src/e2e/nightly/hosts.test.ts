import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../built/pages.ts';
import { compressAhead } from '../../hosting/compress-ahead.ts';
import { bucketLedger, fillBucket, forBucket } from '../../hosting/deploy/bucket.ts';
import { deployment, digestsOf, parseLedger } from '../../hosting/deploy/ledger.ts';
import { purge } from '../../hosting/deploy/purge.ts';
import { caddyFile } from '../../hosting/server-files/caddy.ts';
import { CONTAINER, nginxContainer, nginxSite } from '../../hosting/server-files/nginx.ts';
import type { ServerTable } from '../../hosting/server-files/table.ts';
import { varnishFile } from '../../hosting/server-files/varnish.ts';
import { freePort, whenItAnswers } from '../nginx.ts';
import { BASE, lookAtHost, needProgram, writeHostSite } from './host-site.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'hosts-'));
const SITE = path.join(FOLDER, 'dist');
const running: ChildProcess[] = [];
let table: ServerTable;

beforeAll(async () => {
  // Servers read it under users of their own.
  chmodSync(FOLDER, 0o755);
  table = writeHostSite(SITE);
  await compressAhead(SITE);
});
afterAll(async () => {
  for (const child of running) {
    const ended = once(child, 'close');
    if (child.kill()) await ended;
  }
  rmSync(FOLDER, { recursive: true, force: true });
});

const serve = (program: string, words: readonly string[]): void =>
  void running.push(spawn(program, words, { stdio: 'ignore' }));

describe('nginx', () => {
  test(
    'answers two hundred connections for a minute, and none of them in vain',
    { timeout: 180_000 },
    async () => {
      needProgram('nginx', 'nginx-light');
      needProgram('wrk', 'wrk', '--version');
      const port = await freePort();
      const file = path.join(FOLDER, 'load.conf');
      const site = nginxSite(table, { directory: SITE, host: '_', port });
      writeFileSync(file, `pid ${FOLDER}/load.pid;\nevents {}\nhttp { access_log off;\n${site}}\n`);
      serve('nginx', ['-c', file, '-g', 'daemon off;']);
      const origin = `http://127.0.0.1:${port}`;
      await whenItAnswers(origin);
      const words = ['-t2', '-c200', '-d60s', '-H', 'Accept-Encoding: gzip', `${origin}${BASE}tin-tuc/`];
      const { stdout } = spawnSync('wrk', words, { encoding: 'utf8' });
      expect(stdout).toMatch(/requests in/);
      expect(stdout).not.toMatch(/Socket errors|Non-2xx/);
      expect(Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1])).toBeGreaterThan(1000);
    },
  );
});

describe('Caddy', () => {
  test('serves pages with their headers, what is missing, and what has moved', async () => {
    needProgram('caddy', 'caddy', 'version');
    const origin = `http://127.0.0.1:${await freePort()}`;
    const file = path.join(FOLDER, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n}\n${caddyFile(table, { directory: SITE, siteUrl: origin })}`);
    serve('caddy', ['run', '--adapter', 'caddyfile', '--config', file]);
    await whenItAnswers(origin);
    await lookAtHost(origin + BASE, 'br');
    const [outside, folder] = await Promise.all(
      ['/cong/', BASE.slice(0, -1)].map((address) => fetch(origin + address, { redirect: 'manual' })),
    );
    expect([outside?.status, folder?.status]).toEqual([404, 301]);
  });
});

describe('a container', () => {
  test('serves it without root, from a disk that is read alone', async () => {
    needProgram('nginx', 'nginx-light');
    needProgram('bwrap', 'bubblewrap', '--version');
    const port = await freePort();
    const put = (name: string, text: string): string => {
      writeFileSync(path.join(FOLDER, name), text);
      return path.join(FOLDER, name);
    };
    const main = put('nginx.conf', nginxContainer('cchc-site.conf'));
    const site = put('cchc-site.conf', nginxSite(table, { ...CONTAINER, port }));
    // As `podman run --read-only --tmpfs /tmp` makes it, without an image that would have to be fetched.
    const disk = [
      '--ro-bind',
      '/',
      '/',
      '--dev',
      '/dev',
      '--proc',
      '/proc',
      '--tmpfs',
      '/tmp',
      '--tmpfs',
      '/srv',
    ];
    const files = ['--ro-bind', SITE, CONTAINER.directory, '--tmpfs', '/etc/nginx'];
    const configuration = [main, site].flatMap((file) => [
      '--ro-bind',
      file,
      `/etc/nginx/${path.basename(file)}`,
    ]);
    const user = ['--unshare-user', '--unshare-pid', '--uid', '101', '--gid', '101'];
    serve('bwrap', [
      ...disk,
      ...files,
      ...configuration,
      ...user,
      '--die-with-parent',
      'nginx',
      '-g',
      'daemon off;',
    ]);
    const origin = `http://127.0.0.1:${port}`;
    await whenItAnswers(origin);
    await lookAtHost(origin + BASE, 'gzip');
  });
});

describe('Varnish in front', () => {
  test('keeps pages until it is told that they have changed, and no others are fetched anew', async () => {
    needProgram('varnishd', 'varnish', '-V');
    const asked: string[] = [];
    const behind = createServer((request, answer) => {
      asked.push(request.url ?? '');
      answer.setHeader('cache-control', 'public, max-age=600');
      answer.end(`${request.url} ${asked.length}`);
    }).listen(0, '127.0.0.1');
    await once(behind, 'listening');
    const vcl = path.join(FOLDER, 'varnish.vcl');
    writeFileSync(vcl, varnishFile('xa-mau.vn', (behind.address() as AddressInfo).port));
    const port = await freePort();
    serve('varnishd', [
      '-F',
      '-n',
      path.join(FOLDER, 'varnish'),
      '-a',
      `127.0.0.1:${port}`,
      '-f',
      vcl,
      '-s',
      'malloc,16m',
    ]);
    const cache = `http://127.0.0.1:${port}`;
    await whenItAnswers(cache);
    const read = async (address: string): Promise<string> => (await fetch(cache + address)).text();
    const [one, other] = [await read(`${BASE}a/`), await read(`${BASE}b/`)];
    expect([await read(`${BASE}a/`), await read(`${BASE}b/`)]).toEqual([one, other]);
    expect(await purge(cache, BASE, ['a/index.html', 'a/index.html.br', '.ledger'])).toBe(1);
    expect(await read(`${BASE}a/`)).not.toBe(one);
    expect(await read(`${BASE}b/`)).toBe(other);
    behind.close();
    await expect(purge(`http://127.0.0.1:${await freePort()}`, BASE, ['a/index.html'])).rejects.toThrow();
  });
});

describe('a bucket of S3', () => {
  const tools = path.join(FOLDER, 'tools');
  const BUCKET = 'cchc:xa-mau/cchc';
  let origin: string;

  beforeAll(async () => {
    needProgram('rclone', 'rclone', 'version');
    mkdirSync(tools, { recursive: true });
    // A server for this test alone; among the project's own packages it would bring eighty others to everybody.
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const words = [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '@20minutes/s3rver@5.0.0',
    ];
    const installed = spawnSync(npm, words, { cwd: tools, encoding: 'utf8' });
    expect(installed.status, installed.stderr).toBe(0);
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const settings = {
      address: '127.0.0.1',
      port,
      silent: true,
      directory: path.join(FOLDER, 's3'),
      configureBuckets: [{ name: 'xa-mau' }],
    };
    const module = path.join(tools, 'node_modules/@20minutes/s3rver/lib/s3rver.js');
    serve(process.execPath, [
      '-e',
      `new (require(${JSON.stringify(module)}))(${JSON.stringify(settings)}).run()`,
    ]);
    await whenItAnswers(origin);
    Object.assign(process.env, {
      RCLONE_CONFIG: path.join(FOLDER, 'rclone.conf'),
      RCLONE_CONFIG_CCHC_TYPE: 's3',
      RCLONE_CONFIG_CCHC_PROVIDER: 'Other',
      RCLONE_CONFIG_CCHC_ACCESS_KEY_ID: 'S3RVER',
      RCLONE_CONFIG_CCHC_SECRET_ACCESS_KEY: 'S3RVER',
      RCLONE_CONFIG_CCHC_ENDPOINT: origin,
    });
  }, 120_000);

  const get = (file: string): Promise<Response> => fetch(`${origin}/xa-mau/cchc/${file}`);

  async function upload(day: string) {
    const former = parseLedger(await bucketLedger(BUCKET));
    const step = deployment(former, digestsOf(SITE, forBucket(filesBelow(SITE))), day);
    await fillBucket(SITE, BUCKET, step, table);
    return step;
  }

  test('holds the site with its types and times, and what is gone only as long as pages ask for it', async () => {
    expect((await upload('2026-11-01')).changed.length).toBeGreaterThan(8);
    const page = await get('tin-tuc/index.html');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('cache-control')).toMatch(/^public, max-age=600/);
    expect((await get('_astro/a.0.css')).headers.get('cache-control')).toMatch(/immutable/);
    expect((await get('rss.xml')).headers.get('content-type')).toMatch(/^application\/rss\+xml/);
    for (const file of ['.htaccess', '_headers', '.built-files', 'tin-tuc/index.html.br'])
      expect((await get(file)).status, file).not.toBe(200);

    expect((await upload('2026-11-02')).changed).toEqual([]);

    rmSync(path.join(SITE, '_astro/a.0.css'));
    rmSync(path.join(SITE, 'rss.xml'));
    writeFileSync(path.join(SITE, '_astro/a.1.css'), 'b{}');
    const step = await upload('2026-12-02');
    expect([step.changed, step.gone]).toEqual([['_astro/a.1.css'], ['rss.xml']]);
    expect((await get('_astro/a.0.css')).status).toBe(200);
    expect((await get('rss.xml')).status).toBe(404);
    await upload('2026-12-03');
    expect((await get('_astro/a.0.css')).status).toBe(404);
    expect((await get('_astro/a.1.css')).status).toBe(200);
  }, 120_000);

  test('is not taken for empty when it cannot be asked', async () => {
    await expect(bucketLedger('cchc-khong-co:xa-mau')).rejects.toThrow(/không đọc được/);
  });
});
