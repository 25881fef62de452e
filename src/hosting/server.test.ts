import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type RunningSite } from './server.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'server-'));
const directory = path.join(parent, 'dist');
const PAGE = '<!doctype html><title>Trang</title>';

function fill(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
fill(parent, { 'mat.txt': 'SECRET' });
fill(directory, {
  'index.html': PAGE,
  '404.html': 'MISSING',
  'nhung/404.html': 'NO WIDGET',
  'nhung/a/x.txt': 'x',
  'tin-tuc/index.html': 'NEWS',
  'lon.txt': 'x'.repeat(300_000),
  'anh.png': 'PICTURE',
  _headers: '/tin-tuc/*\n  X-Rule: yes\n',
  '.htaccess': 'SECRET',
});

let site: RunningSite;
let below: RunningSite;
beforeAll(async () => {
  [site, below] = await Promise.all([serveSite({ directory }), serveSite({ directory, basePath: '/cchc/' })]);
});
afterAll(async () => {
  await Promise.all([site.close(), below.close()]);
  rmSync(parent, { recursive: true, force: true });
});

/** Sends bytes as they are, and gives back whatever comes until the other side ends. */
function send(bytes: string, to: RunningSite = site): Promise<string> {
  const { hostname, port } = new URL(to.origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => (answer += text));
    socket.on('close', () => resolve(answer));
    // A server that has answered before it read all may cut the rest off.
    socket.on('error', (cause) => (answer ? resolve(answer) : reject(cause)));
    socket.write(bytes, 'latin1');
  });
}

const request = (line: string, headers = ''): string =>
  `${line} HTTP/1.1\r\nHost: localhost\r\n${headers}Connection: close\r\n\r\n`;
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
const bodyOf = (answer: string): string => answer.slice(answer.indexOf('\r\n\r\n') + 4);

/** Targets that name no file of a site. */
const NONSENSE = [
  '//',
  '///',
  '//evil.example/',
  '//tin-tuc',
  '/tin-tuc//',
  '/%',
  '/%f',
  '/%zz',
  '/%ff',
  '/%c3%28',
  '/%00',
  '/tin-tuc/%00/',
  '/a%0d%0aX-Injected:%20yes',
  '/..',
  '/../mat.txt',
  '/tin-tuc/../../mat.txt',
  '/%2e%2e/mat.txt',
  '/..%2fmat.txt',
  '/%2e%2e%2fmat.txt',
  '/..%5cmat.txt',
  '/..\\mat.txt',
  '/./',
  `/${'a'.repeat(10_000)}`,
  '*',
  'tin-tuc/',
  '?x',
  'http://',
  'http://evil.example',
  'ftp://localhost/',
  'javascript:alert(1)',
  'localhost:80',
];

describe('the preview server', () => {
  it.each(NONSENSE.map((target) => [target.slice(0, 40), target]))(
    'answers 400 to GET %j, and lives',
    async (_, target) => {
      const answer = await send(request(`GET ${target}`));
      expect(statusOf(answer)).toBe(400);
      expect(answer).not.toMatch(/SECRET|X-Injected|Location/i);
      expect(statusOf(await send(request('GET /')))).toBe(200);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'answers 405 to %s, and says what is allowed',
    async (method) => {
      const answer = await send(request(`${method} /`));
      expect(statusOf(answer)).toBe(405);
      expect(answer).toMatch(/^allow: GET, HEAD\r$/im);
    },
  );

  it.each([
    ['a path of 100 kB', request(`GET /${'a'.repeat(100_000)}`)],
    ['a header of 100 kB', request('GET /', `X-A: ${'a'.repeat(100_000)}\r\n`)],
    ['no HTTP', 'xin chào\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['CONNECT', request('CONNECT evil.example:443')],
    ['an upgrade', request('GET /', 'Upgrade: websocket\r\n')],
    ['an expectation', request('GET /', 'Expect: the-unexpected\r\n')],
    ['two lengths', request('GET /', 'Content-Length: 1\r\nContent-Length: 2\r\n')],
  ])('survives %s', async (_, bytes) => {
    await send(bytes).catch(() => '');
    expect(statusOf(await send(request('GET /')))).toBe(200);
  });

  it('answers a question as long as a reader may paste: only paths are short', async () => {
    expect(statusOf(await send(request(`GET /?q=${'%F0%9F%91%8D'.repeat(300)}`)))).toBe(200);
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    for (const target of ['/', '/lon.txt', '/khong-co/', '/tin-tuc']) {
      const [head, get] = [await send(request(`HEAD ${target}`)), await send(request(`GET ${target}`))];
      const headers = (answer: string) =>
        answer
          .slice(0, answer.indexOf('\r\n\r\n'))
          .split('\r\n')
          .filter((line) => !/^date:/i.test(line));
      expect(headers(head)).toEqual(headers(get));
      expect(headers(head).join()).toMatch(/content-length/i);
      expect(bodyOf(head)).toBe('');
    }
  });

  it('takes the absolute form, leads to the slash with the query kept, and says what is missing', async () => {
    expect(bodyOf(await send(request('GET http://localhost/tin-tuc/?a=1')))).toBe('NEWS');
    expect(await send(request('GET /tin-tuc?q=a%20b'))).toMatch(/^location: \/tin-tuc\/\?q=a%20b\r$/im);
    const missing = await send(request('GET /khong-co/'));
    expect([statusOf(missing), bodyOf(missing)]).toEqual([404, 'MISSING']);
    for (const target of ['/nhung/mat/', '/nhung/a/mat.html', '/nhung/b/c/mat'])
      expect(bodyOf(await send(request(`GET ${target}`))), target).toBe('NO WIDGET');
    expect(await send(request('GET /tin-tuc/'))).toMatch(/^x-rule: yes\r$/im);
  });

  it('stands below its base path alone', async () => {
    const at = async (target: string) => statusOf(await send(request(`GET ${target}`), below));
    expect([
      await at('/cchc/tin-tuc/'),
      await at('/tin-tuc/'),
      await at('/cchc'),
      await at('/cchc//'),
    ]).toEqual([200, 404, 301, 400]);
  });

  it('shows none of the files that are for hosts', async () => {
    for (const target of ['/.htaccess', '/%2ehtaccess', '/mat.txt'])
      expect(statusOf(await send(request(`GET ${target}`)))).toBe(404);
  });

  it.each(['bytes=5-2', 'bytes=-5', 'bytes=a-b', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=999999999999999999-'])(
    'ignores the range %j',
    async (range) => {
      const answer = await send(request('GET /lon.txt', `Range: ${range}\r\n`));
      expect(statusOf(answer)).toBe(200);
      expect(bodyOf(answer)).toHaveLength(300_000);
    },
  );

  it('sends the range that is asked for', async () => {
    const answer = await send(request('GET /lon.txt', 'Range: bytes=10-19\r\n'));
    expect([statusOf(answer), bodyOf(answer)]).toEqual([206, 'xxxxxxxxxx']);
  });

  it('sends files compressed and counts them where it is asked to, or lets somebody else answer', async () => {
    const counted: string[] = [];
    const packing = await serveSite({
      directory,
      basePath: '/cchc/',
      encoding: 'br',
      sent: (address, bytes) => counted.push(`${address} ${bytes}`),
      instead: ({ url }, response) => url === '/cchc/rieng' && Boolean(response.writeHead(410).end()),
    });
    const get = (address: string) => fetch(packing.origin + address, { redirect: 'manual' });
    const text = await get('/cchc/lon.txt');
    expect(text.headers.get('content-encoding')).toBe('br');
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await text.text()).toHaveLength(300_000);
    const picture = await get('/cchc/anh.png');
    expect(picture.headers.get('content-encoding')).toBeNull();
    expect(await picture.text()).toBe('PICTURE');
    const missing = await get('/cchc/nhung/mat/');
    expect([missing.status, await missing.text()]).toEqual([404, 'NO WIDGET']);
    const statuses = ['/cchc/rieng', '/cchc/tin-tuc', '/cchc/.htaccess', '/tin-tuc/', '/cchc//'].map(
      async (address) => (await get(address)).status,
    );
    expect(await Promise.all(statuses)).toEqual([410, 301, 404, 404, 400]);
    expect(counted[0]).toMatch(/^\/cchc\/lon\.txt \d{1,3}$/);
    expect(counted.slice(1)).toEqual([
      '/cchc/anh.png 7',
      expect.stringMatching(/^\/cchc\/nhung\/mat\/ \d+$/),
    ]);
    await packing.close();
  });

  it('lives when a file vanishes, and shows a site that was built anew in its place', async () => {
    const other = path.join(parent, 'other');
    fill(other, { 'index.html': 'OLD', 'mat-tich.html': 'x' });
    const moving = await serveSite({ directory: other });
    unlinkSync(path.join(other, 'mat-tich.html'));
    await send(request('GET /mat-tich.html'), moving).catch(() => '');
    expect(bodyOf(await send(request('GET /'), moving))).toBe('OLD');
    fill(`${other}.next`, { 'index.html': 'NEW AND LONGER', _headers: '/\n  X-New: 1\n' });
    renameSync(other, `${other}.previous`);
    await send(request('GET /'), moving).catch(() => '');
    renameSync(`${other}.next`, other);
    const answer = await send(request('GET /'), moving);
    expect(bodyOf(answer)).toBe('NEW AND LONGER');
    expect(answer).toMatch(/^x-new: 1\r$/im);
    await moving.close();
  });
});
