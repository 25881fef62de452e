import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLogLine } from './access-log.ts';
import { reportPeriod } from './period.ts';
import { readershipCounter } from './readership.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
const line = (
  path: string,
  { day = '10/Nov/2026:08:00:00 +0700', method = 'GET', status = 200, agent = FIREFOX } = {},
) =>
  `203.0.113.7 - - [${day}] "${method} ${path} HTTP/1.1" ${status} 5120 "https://tim.example/?q=ten+toi" "${agent}"`;
const caddy = (
  uri: string,
  ts: number | string = Date.UTC(2026, 10, 10, 1) / 1000,
  agent: unknown = [FIREFOX],
) =>
  JSON.stringify({
    level: 'info',
    ts,
    logger: 'http.log.access',
    request: {
      remote_ip: '203.0.113.7',
      method: 'GET',
      host: 'vi-du.example',
      uri,
      headers: { 'User-Agent': agent },
    },
    status: 200,
  });

const NOVEMBER = reportPeriod('2026-11-01', '2026-11-30');

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}
async function read(log: string | Uint8Array, { basePath = '/', size = 65_536 } = {}) {
  const counter = readershipCounter(NOVEMBER, basePath);
  await counter.read(
    'access.log',
    inPieces(typeof log === 'string' ? new TextEncoder().encode(log) : log, size),
  );
  return counter.result();
}
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

describe('a line of a log', () => {
  it('tells day, page and program, and nothing of who asked', () => {
    expect(readLogLine(line('/tim-kiem/?q=ten+toi'))).toEqual({
      day: '2026-11-10',
      method: 'GET',
      path: '/tim-kiem/',
      status: 200,
      agent: FIREFOX,
    });
    expect(readLogLine(caddy('/huong-dan/?x=1'))).toMatchObject({ day: '2026-11-10', path: '/huong-dan/' });
    expect(readLogLine(caddy('/', '2026-11-10T18:30:00Z'))?.day).toBe('2026-11-11');
  });

  it('is of the day that it was in Vietnam', () => {
    const dayOf = (day: string) => readLogLine(line('/', { day }))?.day;
    expect(dayOf('31/Oct/2026:17:00:00 +0000')).toBe('2026-11-01');
    expect(dayOf('31/Oct/2026:16:59:59 +0000')).toBe('2026-10-31');
    expect(dayOf('31/Oct/2026:20:00:00 -0430')).toBe('2026-11-01');
  });

  it.each([
    'không phải nhật ký',
    '{"status":200}',
    '{"request":',
    '{"ts":"hôm qua","status":200,"request":{"method":"GET","uri":"/"}}',
    line('/', { day: '10/Xyz/2026:08:00:00 +0700' }),
    'a - - [10/Nov/2026:08:00:00 +0700] "GET / HTTP/1.1" 200 12',
    '{}',
    'null',
  ])('that is none is none: %s', (text) => {
    expect(readLogLine(text)).toBeUndefined();
  });
});

describe('readership', () => {
  it('counts pages that people were shown, and nothing else', async () => {
    const log = lines(
      line('/tin-tuc/2026/a/'),
      line('/tin-tuc/2026/a/', { status: 304 }),
      line('/tin-tuc/2026/a/index.html?x'),
      line('http://vi-du.example/'),
      line('/', { agent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }),
      line('/', { agent: '-' }),
      line('/', { agent: 'curl/8.5.0' }),
      line('/', { method: 'HEAD' }),
      line('/', { method: 'POST' }),
      line('/', { status: 404 }),
      line('/', { status: 503 }),
      line('/', { status: 301 }),
      line('/_astro/x.webp'),
      line('/rss.xml'),
      line('/api/v1/articles.json'),
      line('/../../etc/passwd'),
      line('/%2e%2e/'),
      line(`/${'a'.repeat(400)}/`),
      line('/', { day: '10/Oct/2026:08:00:00 +0700' }),
      'dòng lạ',
      '',
    );
    expect(await read(log)).toEqual({
      total: 4,
      bots: 3,
      unread: 1,
      days: ['2026-10-10', '2026-11-10'],
      pages: [
        { address: '/tin-tuc/2026/a/', count: 3 },
        { address: '/', count: 1 },
      ],
    });
  });

  it('counts what lies below the base path alone', async () => {
    const log = lines(line('/cchc/'), line('/'), line('/cchc/van-ban/'), line('/khac/van-ban/'));
    expect((await read(log, { basePath: '/cchc/' }))?.pages).toEqual([
      { address: '/', count: 1 },
      { address: '/van-ban/', count: 1 },
    ]);
  });

  it.each([1, 7, 65_536])(
    'reads packed logs, also several in one file, in pieces of %i bytes',
    async (size) => {
      const packed = Buffer.concat([
        gzipSync(lines(line('/mot/'), caddy('/hai/'))),
        gzipSync(lines(line('/mot/'), line('/ba/').replace('203', '“203”'))),
      ]);
      expect(await read(packed, { size })).toMatchObject({
        total: 4,
        pages: [{ address: '/mot/', count: 2 }, {}, {}],
      });
      expect(await read(lines(line('/mot/')), { size })).toMatchObject({ total: 1 });
    },
  );

  it('reads a last line without its end, and lines of Windows', async () => {
    expect((await read(`${line('/a/')}\r\n${line('/b/')}`))?.total).toBe(2);
  });

  const NO_LOG = /^“access\.log” không phải nhật ký truy cập\. Cần [^\n]*$/;
  it.each([
    ['nothing', ''],
    ['prose', lines('Kính gửi quý ông, bà', 'Nội dung')],
    ['a picture', Uint8Array.from({ length: 4096 }, (_, n) => (n * 37) % 251)],
    ['one line of four megabytes', 'x'.repeat(4_000_000)],
    ['the log without programs', lines('a - - [10/Nov/2026:08:00:00 +0700] "GET / HTTP/1.1" 200 12')],
    ['packed prose', gzipSync('Kính gửi')],
    ['the first bytes of a packed file', Uint8Array.of(0x1f, 0x8b, 8)],
  ])('refuses %s in one line', async (_, log) => {
    await expect(read(log)).rejects.toThrow(NO_LOG);
  });

  it.each([
    ['cut off', gzipSync(lines(line('/a/'))).subarray(0, 60)],
    ['other bytes behind its mark', Uint8Array.from([0x1f, 0x8b, 8, 0, ...Array<number>(200).fill(255)])],
  ])('refuses a packed log that is broken: %s', async (_, log) => {
    await expect(read(log)).rejects.toThrow(/^Không giải nén được “access\.log”[^\n]*$/);
  });
});
