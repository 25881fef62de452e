import { describe, expect, it } from 'vitest';
import { batchesOf, forBucket } from './bucket.ts';
import { deployment, parseLedger } from './ledger.ts';
import { serverTarget } from './server.ts';

describe('a deployment', () => {
  const former = {
    'index.html': ['a', '2026-11-01'],
    'cu/index.html': ['b', '2026-11-01'],
    '_astro/anh.1.png': ['c', '2026-11-01'],
    '_astro/anh.0.png': ['d', '2026-10-31'],
    'pagefind/newest.0123456789.json': ['e', '2026-11-20'],
    'pagefind/nam-truoc/index/vi_a.pf_index': ['g', '2026-11-20'],
    'pagefind/lexicon.json': ['f', '2026-11-20'],
  } as const;

  it('sends what is new, keeps names of content for thirty days after their last build, and deletes the rest', () => {
    const step = deployment(
      former,
      { 'index.html': 'a', 'moi/index.html': 'x', '_astro/anh.2.png': 'y' },
      '2026-12-01',
    );
    expect(step.changed).toEqual(['moi/index.html', '_astro/anh.2.png']);
    expect(step.kept).toEqual([
      '_astro/anh.1.png',
      'pagefind/newest.0123456789.json',
      'pagefind/nam-truoc/index/vi_a.pf_index',
    ]);
    expect(step.gone).toEqual(['cu/index.html', '_astro/anh.0.png', 'pagefind/lexicon.json']);
    expect(step.ledger).toEqual({
      'index.html': ['a', '2026-12-01'],
      'moi/index.html': ['x', '2026-12-01'],
      '_astro/anh.2.png': ['y', '2026-12-01'],
      '_astro/anh.1.png': ['c', '2026-11-01'],
      'pagefind/newest.0123456789.json': ['e', '2026-11-20'],
      'pagefind/nam-truoc/index/vi_a.pf_index': ['g', '2026-11-20'],
    });
  });

  it('goes on from what it left, and begins with nothing', () => {
    const first = deployment({}, { 'index.html': 'a' }, '2026-12-01');
    expect([first.changed, first.gone]).toEqual([['index.html'], []]);
    const again = deployment(parseLedger(JSON.stringify(first.ledger)), { 'index.html': 'a' }, '2026-12-02');
    expect([again.changed, again.gone]).toEqual([[], []]);
    expect(parseLedger('\n')).toEqual({});
  });

  it.each(['{"../x":["a","b"]}', '{"/etc/x":["a","b"]}', '{"a\\nb":["a","b"]}', '{"a":"b"}', '<html>'])(
    'does not go by a ledger that says %s',
    (text) => expect(() => parseLedger(text)).toThrow(),
  );
});

describe('a server', () => {
  it.each([
    ['/srv/cchc', { host: undefined, folder: '/srv/cchc' }],
    ['web@may-chu.vn:/srv/cchc', { host: 'web@may-chu.vn', folder: '/srv/cchc' }],
  ])('%s is understood', (text, target) => expect(serverTarget(text)).toEqual(target));

  it.each([
    'cchc',
    'may:cchc',
    "/srv/'; rm -rf x",
    '-oProxyCommand=x:/srv/a',
    '/srv/../etc',
    'C:\\srv',
    '/srv/a b',
  ])('%s is refused', (text) => expect(() => serverTarget(text)).toThrow(/Viết như sau/));
});

describe('a bucket', () => {
  it('gets no file of servers and no compressed copy', () => {
    expect(
      forBucket([
        '.htaccess',
        '.built-files',
        '.well-known/security.txt',
        '_headers',
        'a.css',
        'a.css.br',
        'b.gz',
      ]),
    ).toEqual(['.well-known/security.txt', 'a.css', 'b.gz']);
  });

  it('gets what pages need first and the front page last, each with its type and how long it may be kept', () => {
    const rules = [
      { pattern: '/', headers: { 'Cache-Control': 'page' } },
      { pattern: '/tin-tuc/*', headers: { 'Cache-Control': 'page' } },
      { pattern: '/_astro/*', headers: { 'Cache-Control': 'forever' } },
    ];
    const batches = batchesOf(
      ['index.html', 'tin-tuc/index.html', '_astro/a.js', 'rss.xml', 'tin-tuc/b.png'],
      { rules },
    );
    expect(batches.map(({ files }) => files.join()).at(-1)).toBe('index.html');
    expect(batches.map(({ files }) => files.join()).at(-2)).toBe('tin-tuc/index.html');
    expect(
      Object.fromEntries(batches.map(({ files, headers }) => [files.join(), Object.values(headers)])),
    ).toEqual({
      'index.html': ['text/html; charset=utf-8', 'page'],
      'tin-tuc/index.html': ['text/html; charset=utf-8', 'page'],
      '_astro/a.js': ['text/javascript; charset=utf-8', 'forever'],
      'rss.xml': ['application/rss+xml; charset=utf-8', 'public, max-age=600'],
      'tin-tuc/b.png': ['image/png', 'page'],
    });
  });
});
