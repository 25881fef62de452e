import { describe, expect, it } from 'vitest';
import { keptPage } from './kept-page.ts';

const list = {
  version: '1',
  day: '23/11/2026',
  size: 1,
  files: { 'huong-dan/a/index.html': 'x', 'tim-kiem/index.html': 'y', 'hinh-ve.svg': 'z' },
};
const kept = (html: string, base = '/cchc/'): string => keptPage(html, `${base}huong-dan/a/`, base, list);

describe('a kept page', () => {
  it.each([
    ['<a href="/cchc/huong-dan/a/#b">', '<a href="/cchc/ngoai-tuyen/huong-dan/a/#b">'],
    [
      '<form action="/cchc/tim-kiem/" data-base="/cchc/">',
      '<form action="/cchc/ngoai-tuyen/tim-kiem/" data-base="/cchc/ngoai-tuyen/">',
    ],
    // What is not kept, and what is another site's, is read where it is.
    ['<a href="/cchc/tin-tuc/">', '<a href="/cchc/tin-tuc/">'],
    ['<a href="/cong/huong-dan/a/">', '<a href="/cong/huong-dan/a/">'],
    ['<a href="https://a.vn/cchc/huong-dan/a/">', '<a href="https://a.vn/cchc/huong-dan/a/">'],
    ['<img src="/cchc/hinh-ve.svg#x">', '<img src="/cchc/hinh-ve.svg#x">'],
  ])('%s', (html, shown) => expect(kept(html)).toBe(shown));

  it('says of which day it is before its content, with the way to the newest', () => {
    expect(kept('<main id="noi-dung"><h1>A</h1></main>')).toMatch(
      /^<main id="noi-dung"><p role="note"><strong>Bản lưu trên máy, ngày 23\/11\/2026\..*<a href="\/cchc\/huong-dan\/a\/">.*<\/p><h1>/,
    );
  });

  it('is the same on a host of its own', () => {
    expect(kept('<a href="/huong-dan/a/">', '/')).toBe('<a href="/ngoai-tuyen/huong-dan/a/">');
  });
});
