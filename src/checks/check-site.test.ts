import { randomBytes } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { bootstrap } from '../search/suggest/bootstrap.ts';
import { COPY_SCRIPT } from '../site/copy-script.ts';
import { builtPage, type BuiltSite } from './built-site.ts';
import type { SiteRule } from './site-rule.ts';
import { archiveLine } from './site-rules/archive-line.ts';
import { BUDGETS, budgets, percentile } from './site-rules/budgets.ts';
import { contentSecurity } from './site-rules/content-security.ts';
import { doubts, doubtsIn, MOST_DOUBTS } from './site-rules/doubts.ts';
import { gluedWordsRule } from './site-rules/glued-words.ts';
import { head } from './site-rules/head.ts';
import { headers } from './site-rules/headers.ts';
import { html } from './site-rules/html.ts';
import { ids } from './site-rules/ids.ts';
import { links } from './site-rules/links.ts';
import { ownAddress } from './site-rules/own-address.ts';
import { phones } from './site-rules/phones.ts';
import { searchMarkers } from './site-rules/search-markers.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

/** A sound page around a body. */
const page = (body: string, more = '', title = 'Trang để thử'): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">${POLICY}<meta name="viewport" content="width=device-width"><title>${title}</title>${more}</head><body><main id="noi-dung"><h1>Đầu trang</h1>${body}</main></body></html>`;

function site(pages: Readonly<Record<string, string>>, changes: Partial<BuiltSite> = {}): BuiltSite {
  const built = Object.entries(pages).map(([file, text]) => builtPage(file, text));
  return {
    directory: '/nowhere',
    basePath: '/',
    siteUrl: 'https://vi-du.vn',
    pages: built,
    files: new Set([...Object.keys(pages), 'rss.xml']),
    phones: new Set(['18001096', '113']),
    embedAllowList: [],
    nginx: '',
    ...changes,
  };
}

const faults = (rule: SiteRule, body: string, more = '', file = 'trang/index.html'): string[] =>
  rule.find(site({ [file]: page(body, more) })).map(({ message }) => message);

test('headers must have been written at all', () => {
  expect(headers.find(site({})).map(({ file, message }) => `${file} ${message}`)).toEqual([
    '_headers is missing: the build writes it',
    '.htaccess is missing: the build writes it',
  ]);
});

describe('links', () => {
  const two = (body: string, basePath = '/') =>
    links
      .find(
        site(
          { 'index.html': page(body), 'van-ban/index.html': page('<p id="nguon">x</p>', '', 'Văn bản') },
          { basePath },
        ),
      )
      .map(({ message }) => message);

  it('are followed to files and anchors', () => {
    expect(
      two(
        '<a href="/van-ban/#nguon">x</a><a href="/rss.xml">x</a><a href="#noi-dung">x</a><a href="https://vi-du.vn/van-ban/">x</a><a href="https://dichvucong.gov.vn/">x</a><a href="tel:113">x</a>',
      ),
    ).toEqual([]);
    expect(two('<a href="/van-ba/">x</a>')).toEqual(['“/van-ba/” leads nowhere']);
    expect(two('<a href="/van-ban">x</a>')).toEqual(['“/van-ban” leads nowhere']);
    expect(two('<a href="/van-ban/#khong-co">x</a>')).toEqual([
      '“/van-ban/#khong-co”: no element has the id “khong-co”',
    ]);
    expect(two('<a href="https://vi-du.vn/mat/">x</a>')).toHaveLength(1);
    expect(two('<img src="/mat.png" alt="x">')).toHaveLength(1);
  });

  it('keep the base path', () => {
    expect(two('<a href="/cchc/van-ban/">x</a>', '/cchc/')).toEqual([]);
    expect(two('<a href="/van-ban/">x</a>', '/cchc/')).toEqual(['“/van-ban/” leaves the base path /cchc/']);
    expect(two('<a href="van-ban/">x</a>')).toEqual(['“van-ban/” is not root-relative']);
  });

  it('leave a widget its options', () => {
    expect(two('<a href="/van-ban/#so=5&mo=tab">x</a>')).toEqual([]);
  });
});

describe('identifiers', () => {
  it('stand once on a page', () => {
    expect(faults(ids, '<p id="a"></p><p id="b"></p>')).toEqual([]);
    expect(faults(ids, '<p id="a"></p><p id="a"></p>')).toEqual(['two elements have the id “a”']);
  });
});

describe('the head', () => {
  it('passes when all is there', () => {
    expect(faults(head, '<style>p{}</style>')).toEqual([]);
  });

  it.each([
    ['no policy', page('').replace(POLICY, ''), /no content security policy/],
    [
      'a style before the policy',
      page('').replace(POLICY, `<style>p{}</style>${POLICY}`),
      /before the content security policy/,
    ],
    ['another language', page('').replace('lang="vi"', 'lang="en"'), /lang is “en”/],
    ['no title', page('', '', ''), /no title/],
    ['two headings', page('<h1>Hai</h1>'), /2 h1/],
    ['no heading', page('').replace('<h1>Đầu trang</h1>', ''), /0 h1/],
  ])('tells %s', (_, text, message) => {
    expect(
      head
        .find(site({ 'index.html': text }))
        .map((fault) => fault.message)
        .join(),
    ).toMatch(message);
  });

  it('wants titles to differ, but not those of pages that no search engine shows', () => {
    const hidden = '<meta name="robots" content="noindex">';
    expect(head.find(site({ 'a/index.html': page(''), 'b/index.html': page('') }))).toHaveLength(1);
    expect(head.find(site({ 'a/index.html': page(''), 'b/index.html': page('', hidden) }))).toEqual([]);
  });

  it('speaks English below /en/', () => {
    const english = page('').replace('lang="vi"', 'lang="en"');
    expect(head.find(site({ 'en/index.html': english }))).toEqual([]);
  });
});

describe('glued words', () => {
  it.each([
    ['<p>của <strong>Ủy ban</strong> xã</p>', 0],
    ['<p>của<strong>Ủy ban</strong> xã</p>', 1],
    ['<p><strong>và</strong>Đảng</p>', 1],
    ['<p>một</p><p>Hai</p>', 0],
    ['<ul><li>một</li><li>Hai</li></ul>', 0],
    ['<p>một<br>Hai</p>', 0],
    ['<p>PAR <abbr>INDEX</abbr></p>', 0],
    ['<p>e<strong>ID</strong></p>', 1],
    ['<p>một<script>const a="B";</script> hai</p>', 0],
  ])('%s: %i', (body, count) => {
    expect(faults(gluedWordsRule, body)).toHaveLength(count);
  });

  it('are found at any depth', () => {
    const [open, close] = ['<span>'.repeat(20_000), '</span>'.repeat(20_000)];
    expect(faults(gluedWordsRule, `<p>${open}của<strong>Ủy ban</strong>${close}</p>`)).toHaveLength(1);
  });
});

describe('content security', () => {
  it.each([
    ['<p style="color:red">x</p>', 1],
    ['<p onclick="x()">x</p>', 1],
    ['<a href="javascript:x()">x</a>', 1],
    ['<img src="https://khac.vn/a.png" alt="x">', 1],
    ['<img src="//khac.vn/a.png" alt="x">', 1],
    ['<script src="https://cdn.vn/a.js"></script>', 1],
    ['<link rel="stylesheet" href="https://cdn.vn/a.css">', 1],
    [
      '<a href="https://khac.vn/">x</a><img src="/a.png" alt="x"><img src="https://vi-du.vn/a.png" alt="x">',
      0,
    ],
    ['<link rel="canonical" href="https://khac.vn/">', 0],
  ])('%s: %i', (body, count) => {
    expect(faults(contentSecurity, body)).toHaveLength(count);
  });
});

describe('phone numbers', () => {
  it.each([
    ['<p>Gọi 1800 1096</p>', 0],
    ['<a href="tel:113">113</a>', 0],
    ['<p>Gọi 0256 363 3366</p>', 1],
    ['<a href="tel:02563633366">gọi</a>', 1],
    ['<p>Năm 2023, số 76/NQ-CP, dân số 180.191, mã 21.952</p>', 0],
    ['<table><tbody><tr><td>0912</td><td>345678</td></tr></tbody></table>', 0],
  ])('%s: %i', (body, count) => {
    expect(faults(phones, body)).toHaveLength(count);
  });
});

describe('budgets', () => {
  const heavy = (bytes: number): string => `<p>${randomBytes(bytes).toString('base64url')}</p>`;

  it('weigh every page', () => {
    expect(faults(budgets, heavy(BUDGETS.page / 2))).toEqual([]);
    expect(faults(budgets, heavy(BUDGETS.page))).toHaveLength(1);
  });

  it('hold widgets to less', () => {
    const widget = page(heavy(BUDGETS.widget)).replace(' id="noi-dung"', '');
    expect(budgets.find(site({ 'nhung/moi-nhat/index.html': widget }))).toHaveLength(1);
  });

  it('look at the middle and the top of the articles', () => {
    const article = page(heavy(5000));
    const many = Object.fromEntries(
      Array.from({ length: 4 }, (_, n) => [`tin-tuc/2026/bai-${n}/index.html`, n ? page('') : article]),
    );
    expect(budgets.find(site(many)).map(({ message }) => message)).toEqual([]);
    const top = page(heavy(8000));
    expect(
      budgets
        .find(site({ ...many, 'tin-tuc/2026/bai-9/index.html': top }))
        .map(({ message }) => message)
        .join(),
    ).toMatch(/^95% of articles/);
  });

  it('allow scripts on pages that search or embed only, and elsewhere once what fetches suggestions', () => {
    const own = `<script>${bootstrap('/')}</script>`;
    expect(faults(budgets, '<script>1</script>')).toHaveLength(1);
    expect(faults(budgets, own)).toEqual([]);
    expect(faults(budgets, own + own)).toHaveLength(1);
    expect(faults(budgets, `${own}<script>1</script>`)).toHaveLength(1);
    expect(faults(budgets, `<script>${COPY_SCRIPT}</script>${own}`)).toEqual([]);
    expect(faults(budgets, `<script>${COPY_SCRIPT}</script><script>${COPY_SCRIPT}</script>`)).toHaveLength(1);
    expect(faults(budgets, `<script>${bootstrap('/cchc/')}</script>`)).toHaveLength(1);
    expect(faults(budgets, `<script src="/x.js">${bootstrap('/')}</script>`)).toHaveLength(1);
    expect(faults(budgets, '<script type="application/ld+json">{}</script>')).toEqual([]);
    expect(faults(budgets, '<script>1</script>', '', 'tim-kiem/index.html')).toEqual([]);
  });

  it('take percentiles by nearest rank', () => {
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2);
    expect(percentile([1, 2, 3, 4], 0.95)).toBe(4);
    expect(percentile([], 0.5)).toBe(0);
  });
});

describe('search markers', () => {
  const marked = (inside: string, file = 'van-ban/a/index.html') => {
    const text = page('').replace('<h1>Đầu trang</h1>', inside);
    return searchMarkers
      .find(site({ [file]: text }))
      .map(({ message }) => message)
      .join('; ');
  };

  it('pass with the heading first and a known kind', () => {
    expect(marked('<div data-pagefind-body data-kind="van-ban"><h1>Số 76</h1><h2>Sau</h2></div>')).toBe('');
  });

  it.each([
    ['<h1>Số 76</h1>', /no data-pagefind-body/],
    [
      '<h1>Số 76</h1><div data-pagefind-body data-kind="van-ban"><p>x</p></div>',
      /does not begin with the h1/,
    ],
    [
      '<div data-pagefind-body data-kind="van-ban"><h2>Trước</h2><h1>Sau</h1></div>',
      /does not begin with the h1/,
    ],
    ['<div data-pagefind-body data-kind="la"><h1>Số 76</h1></div>', /is none of/],
    [
      '<div data-pagefind-body data-kind="trang"><h1>x</h1></div><p data-pagefind-body data-kind="trang"></p>',
      /2 elements/,
    ],
  ])('%s', (inside, message) => {
    expect(marked(inside)).toMatch(message);
  });

  it('are not asked of lists', () => {
    expect(marked('<h1>Danh sách</h1>', 'van-ban/index.html')).toBe('');
  });
});

describe('HTML', () => {
  it('passes when it is sound, and is refused when it is not', () => {
    expect(html.find(site({ 'index.html': page('<p>x</p>') }))).toEqual([]);
    expect(html.find(site({ 'index.html': page('<p><div>x</div></p>') })).length).toBeGreaterThan(0);
    expect(html.find(site({ 'index.html': page('<img src="/a.png">') })).map(({ code }) => code)).toContain(
      'html/wcag/h37',
    );
  });
});

describe('what readers are told that we do not know', () => {
  it.each([
    'Chưa xác minh',
    'đối chiếu nguồn, chưa gọi thử',
    'Chưa có số được xác minh',
    'Điểm của tỉnh thì chưa có.',
    'Chúng tôi chưa được thấy nguồn',
    'Ngày ban hành: chưa rõ',
    'Chưa tìm được bản khác',
    'Những gì chưa\n tìm thấy',
  ])('“%s” counts', (text) => expect(doubtsIn(text)).toBe(1));
  it.each([
    'Chưa có VNeID, bạn vẫn nộp được hồ sơ giấy.',
    'Hồ sơ quá ngày hẹn chưa có kết quả thì làm sao?',
    'Nếu chưa có thì 15 ngày.',
    'Bạn chưa tìm thấy, mời xem danh mục.',
    'Chưa rõ nhà mình nay thuộc xã nào, mời xem trang xã cũ, xã mới.',
    'Chưa biết hỏi ai, ra trụ sở xã.',
  ])('“%s” is about the reader', (text) => expect(doubtsIn(text)).toBe(0));

  const many = (count: number, file = 'trang/index.html') =>
    doubts.find(site({ [file]: page('<p>Chưa có số.</p>'.repeat(count)) }));
  it('may stand so often on all pages together, and as often as it must where the owner looks', () => {
    expect(many(MOST_DOUBTS)).toEqual([]);
    expect(many(MOST_DOUBTS + 1)).toHaveLength(1);
    expect(many(MOST_DOUBTS + 1, 'can-bo-sung/index.html')).toEqual([]);
  });
});

test('that the plan is archived is said once, below whatever a reader may call', () => {
  const line = '<p data-archive>Kế hoạch 2023 là tài liệu lưu trữ.</p>';
  const call = '<a href="tel:113">113</a>';
  expect(faults(archiveLine, `${call}${line}`)).toEqual([]);
  expect(faults(archiveLine, `<p>Kế hoạch 2023 là tài liệu lưu trữ.</p>${line}`)).toHaveLength(1);
  expect(faults(archiveLine, `${line}${call}`)).toHaveLength(1);
  expect(faults(archiveLine, `${line}<footer>${call}</footer>`)).toEqual([]);
});

test('a host that is none is named by no page', () => {
  const on = (siteUrl: string, body: string) =>
    ownAddress.find(site({ 'trang/index.html': page(body) }, { siteUrl })).length;
  expect(on('https://vi-du.example', '<a href="https://vi-du.example/x/">x</a>')).toBe(1);
  expect(on('https://vi-du.example', '<a href="/x/">x</a>')).toBe(0);
  expect(on('https://vi-du.vn', '<a href="https://vi-du.vn/x/">x</a>')).toBe(0);
});
