import { describe, expect, it, test } from 'vitest';
import { contentSecurity } from './site-rules/content-security.ts';
import { gluedWordsRule } from './site-rules/glued-words.ts';
import { head } from './site-rules/head.ts';
import { headers } from './site-rules/headers.ts';
import { ids } from './site-rules/ids.ts';
import { links } from './site-rules/links.ts';
import { oldestBrowsers } from './site-rules/oldest-browsers.ts';
import { phones } from './site-rules/phones.ts';
import { faults, page, POLICY, site } from './built-site-fixture.ts';

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

test('sheets leave nothing out in the oldest browsers', () => {
  expect(faults(oldestBrowsers, '', "<style>li::before{content:'›';content:'›'/''}</style>")).toEqual([]);
  expect(
    faults(oldestBrowsers, '', "<style>@media (width>=48rem){p{margin:0}}li::before{content:'›'/''}</style>"),
  ).toEqual([
    '@media (width>=48rem): say min-width or max-width',
    "content:'›'/'': say content: '›' before it",
  ]);
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
    ['<a href="tel:18001096">1800 1096</a>', 0],
    ['<a href="tel:18001096">18001096</a>', 1],
    ['<p>Gọi 18001096 để hỏi, mã 2188899</p>', 1],
    ['<p>Gọi 0256 363 3366</p>', 1],
    ['<a href="tel:02563633366">gọi</a>', 1],
    ['<p>Năm 2023, số 76/NQ-CP, dân số 180.191, mã 21.952</p>', 0],
    ['<table><tbody><tr><td>0912</td><td>345678</td></tr></tbody></table>', 0],
  ])('%s: %i', (body, count) => {
    expect(faults(phones, body)).toHaveLength(count);
  });
});
