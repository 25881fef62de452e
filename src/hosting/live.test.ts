import { describe, expect, test } from 'vitest';
import type { AskServer, LiveAnswer } from './live-answer.ts';
import { checkLive } from './live.ts';

const SITE = new URL('https://cong.example/cchc/');
const LONG = ' '.repeat(2000);
const PAGE = {
  'content-type': 'text/html; charset=utf-8',
  'content-encoding': 'br',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'content-security-policy': "frame-ancestors 'self'",
  'cross-origin-opener-policy': 'same-origin',
};
const open = (type: string) => ({
  'content-type': type,
  'content-encoding': 'gzip',
  'access-control-allow-origin': '*',
});

type Answers = Record<string, { status?: number; headers?: Record<string, string>; text?: string }>;

/** A deployed copy that wants nothing, by path. */
const GOOD: Answers = {
  '/cchc/': {
    headers: PAGE,
    text: `<link rel="canonical" href="${SITE.href}"><link href="/cchc/oembed/index.json"><script src="/cchc/_astro/a.js"></script>${LONG}`,
  },
  '/cchc': { status: 301, headers: { location: '/cchc/' } },
  ...Object.fromEntries(
    ['huong-dan', 'thu-tuc', 'hoi-dap', 'duong-day-nong'].map((name) => [`/cchc/${name}/`, {}]),
  ),
  '/cchc/suc-khoe.json': { text: '{"build":"0123456789abcdef","day":"2026-11-23"}' },
  '/cchc/tim-kiem/': { text: '<script type="module" src="/cchc/_astro/a.js"></script>' },
  '/cchc/pagefind/pages.json': { text: '{}' },
  '/cchc/tin-tuc': { status: 301, headers: { location: 'https://cong.example/cchc/tin-tuc/' } },
  '/cchc/khong-co-trang-nay/': { status: 404, text: '<form role="search">' },
  '/cchc/nhung/moi-nhat/': {
    headers: { 'content-security-policy': "default-src 'none'; frame-ancestors 'self' https://xa.example" },
  },
  '/cchc/rss.xml': { headers: open('application/rss+xml'), text: `<rss>${LONG}` },
  '/cchc/atom.xml': { headers: open('application/xml'), text: `<feed>${LONG}` },
  '/cchc/feed.json': { headers: open('application/feed+json'), text: '{}' },
  '/cchc/api/v1/index.json': { headers: open('application/json'), text: '{}' },
  '/cchc/oembed/index.json': { headers: open('application/json'), text: '{}' },
  '/cchc/nhung/v1/embed.js': { headers: open('text/javascript'), text: LONG },
  '/cchc/_astro/a.js': { headers: { 'cache-control': 'public, max-age=31536000, immutable' } },
};

const HTTP = { status: 301, headers: { location: SITE.href } };

async function faultsOf(changes: Answers, site = SITE, end = '2027-02-01'): Promise<string[]> {
  const answers: Answers = { ...GOOD, 'http:': HTTP, ...changes };
  const ask: AskServer = (address, fromElsewhere) => {
    const { protocol, pathname } = new URL(address);
    const found = protocol === 'http:' ? answers['http:'] : answers[pathname];
    const { status = found ? 200 : 404, headers = {}, text = '' } = found ?? {};
    const answer: LiveAnswer = { status, headers: new Headers(headers), text };
    // As GitLab Pages do: the word for scripts of other sites is said to them alone.
    if (!fromElsewhere) answer.headers.delete('access-control-allow-origin');
    return Promise.resolve(answer);
  };
  const certificateEnd = () => Promise.resolve(new Date(`${end}T12:00:00Z`));
  return (await checkLive(site, ask, { today: '2026-11-24', certificateEnd }))
    .filter(({ grade }) => grade !== 'đạt')
    .map(({ grade, address, text }) => `${grade}: ${address.slice(SITE.origin.length)}: ${text}`);
}

const front = (headers: Record<string, string>, text = GOOD['/cchc/']?.text ?? ''): Answers => ({
  '/cchc/': { headers, text },
});

describe('a deployed copy', () => {
  test('that wants nothing is praised for everything', async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  test.each<[string, Answers, RegExp]>([
    ['is not there', { '/cchc/': { status: 403 } }, /^lỗi: \/cchc\/: máy chủ trả lời 403/],
    ['is somebody else’s page', front(PAGE, '<h1>Cổng</h1>'), /không phải chuyên mục của ta/],
    [
      'was built for another address',
      front(PAGE, GOOD['/cchc/']?.text?.replace('cong.example', 'thu.example')),
      /thu\.example\/cchc\/\. Dựng lại với SITE_URL/,
    ],
    [
      'stands behind an Apache that reads no .htaccess',
      front({ server: 'Apache/2.4.62 (Debian)', 'content-encoding': 'gzip' }),
      /không có tiêu đề bảo vệ nào.*AllowOverride FileInfo/,
    ],
    [
      'stands behind an nginx without our file',
      front({ server: 'nginx', 'content-encoding': 'gzip' }),
      /cchc-location\.conf/,
    ],
    [
      'stands on GitHub Pages, where nobody sets headers',
      front({ server: 'GitHub.com', 'content-encoding': 'gzip' }),
      /^lưu ý: .*GitHub Pages không cho đặt tiêu đề/,
    ],
    [
      'stands on GitLab Pages, which tells its rules of redirects instead of the file',
      {
        ...front({ 'content-encoding': 'br' }),
        '/cchc/_redirects': {
          headers: { 'content-type': 'text/plain; charset=utf-8' },
          text: '2 rules\nrule 1: error: force! not supported\nrule 2: valid\n',
        },
      },
      /^lưu ý: .*GitLab Pages không cho đặt tiêu đề/,
    ],
    [
      'lost one header on its way',
      front({ ...PAGE, 'content-security-policy': 'upgrade-insecure-requests' }),
      /Content-Security-Policy là “upgrade-insecure-requests”, cần “frame-ancestors 'self'”/,
    ],
    ['answers http as well', { 'http:': { status: 200 } }, /vẫn ở http/],
    ['has a page for everything', { '/cchc/khong-co-trang-nay/': {} }, /không có mà máy chủ trả lời 200/],
    [
      'leaves 404 to the server',
      { '/cchc/khong-co-trang-nay/': { status: 404, text: 'Not Found' } },
      /trang lỗi của máy chủ/,
    ],
    ['loses who leaves a slash away', { '/cchc/tin-tuc': { status: 404 } }, /\/cchc\/tin-tuc: .*trả lời 404/],
    [
      'sends them elsewhere',
      { '/cchc': { status: 302, headers: { location: '/' } } },
      /\/cchc: địa chỉ thiếu/,
    ],
    ['sends plain text', front({ ...PAGE, 'content-encoding': '' }), /text\/html gửi đi không nén/],
    [
      'has a feed that is a page',
      { '/cchc/rss.xml': { headers: open('text/html'), text: LONG } },
      /cần application\/rss\+xml/,
    ],
    [
      'shuts scripts out',
      { '/cchc/api/v1/index.json': { headers: { 'content-type': 'application/json' }, text: '{}' } },
      /index\.json: .*Access-Control-Allow-Origin/,
    ],
    [
      'has a broken oEmbed',
      { '/cchc/oembed/index.json': { headers: open('application/json'), text: '<html>' } },
      /oembed\/index\.json: nội dung không đọc được/,
    ],
    [
      'refuses frames by X-Frame-Options',
      { '/cchc/nhung/moi-nhat/': { headers: { 'x-frame-options': 'SAMEORIGIN' } } },
      /bị chặn bởi X-Frame-Options: SAMEORIGIN/,
    ],
    [
      'refuses frames by its policy',
      { '/cchc/nhung/moi-nhat/': { headers: { 'content-security-policy': "frame-ancestors 'self'" } } },
      /bị chặn bởi Content-Security-Policy/,
    ],
    [
      'does not keep what may be kept',
      { '/cchc/_astro/a.js': { headers: { 'cache-control': 'no-cache' } } },
      /^lưu ý: .*no-cache/,
    ],
    [
      'lost a page that people come for',
      { '/cchc/thu-tuc/': { status: 404 } },
      /\/thu-tuc\/: máy chủ trả lời 404/,
    ],
    [
      'lost the list of pages',
      { '/cchc/pagefind/pages.json': { status: 404 } },
      /pages\.json: ô tìm kiếm cần/,
    ],
    [
      'has half a list of pages',
      { '/cchc/pagefind/pages.json': { text: '{"a' } },
      /pages\.json: nội dung không đọc/,
    ],
    ['lost its search page', { '/cchc/tim-kiem/': { status: 500 } }, /\/tim-kiem\/: máy chủ trả lời 500/],
    [
      'is three days old',
      { '/cchc/suc-khoe.json': { text: '{"day":"2026-11-21"}' } },
      /^lưu ý: .*21\/11\/2026, đã 3 ngày/,
    ],
    ['is a month old', { '/cchc/suc-khoe.json': { text: '{"day":"2026-10-24"}' } }, /^lỗi: .*đã 31 ngày/],
    [
      'does not tell its day',
      { '/cchc/suc-khoe.json': { text: '{}' } },
      /suc-khoe\.json: nội dung không đọc/,
    ],
    ['shows what is for servers', { '/cchc/_headers': {} }, /^lưu ý: \/cchc\/_headers/],
  ])('that %s is told so, with the mend, and nothing else', async (_, changes, message) => {
    const faults = await faultsOf(changes);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });

  test.each([
    ['2026-12-10', /^lưu ý: .*hết hạn ngày 10\/12\/2026, còn 16 ngày/],
    ['2026-11-26', /^lỗi: .*còn 2 ngày/],
    ['2026-11-20', /^lỗi: .*đã hết hạn từ ngày 20\/11\/2026/],
  ])('whose certificate ends on %s is told so', async (end, message) => {
    const faults = await faultsOf({}, SITE, end);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });
});
