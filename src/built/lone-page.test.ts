import { describe, expect, it } from 'vitest';
import { lonePage } from './lone-page.ts';

const page = (html: string): string =>
  lonePage(html, {
    origin: 'https://xa-mau.example',
    picture: (address) => (address === '/cchc/_astro/a.jpg' ? 'data:image/jpeg;base64,AA==' : undefined),
  });

describe('a page by itself', () => {
  it.each([
    [
      '<img src="/cchc/_astro/a.jpg" srcset="/b.jpg 2x" alt="A">',
      '<img src="data:image/jpeg;base64,AA==" alt="A">',
    ],
    [
      '<picture><source srcset="/a.avif"><img src="/cchc/_astro/a.jpg"></picture>',
      '<picture><img src="data:image/jpeg;base64,AA=="></picture>',
    ],
    ['<img src="/khong-co.jpg">', '<img src="https://xa-mau.example/khong-co.jpg">'],
    [
      '<a href="/cchc/khac/?q=a#b">A</a>',
      '<a href="https://xa-mau.example/cchc/khac/?q=a#b" target="_blank">A</a>',
    ],
    [
      '<form action="/cchc/tim-kiem/"></form>',
      '<form action="https://xa-mau.example/cchc/tim-kiem/" target="_blank"></form>',
    ],
    ['<a href="#noi-dung">A</a>', '<a href="#noi-dung">A</a>'],
    ['<a href="tel:115">A</a>', '<a href="tel:115">A</a>'],
    ['<a href="//khac.example/" target="_top">A</a>', '<a href="//khac.example/" target="_blank">A</a>'],
    // What a stranger proposes runs nowhere, not on the desk of who looks at it either.
    ['<script>alert(1)</script><p onclick="alert(2)">A</p><iframe src="/x"></iframe>', '<p>A</p>'],
    ['<p>A</p><template><script>alert(1)</script></template>', '<p>A</p>'],
  ])('%s is then %s', (before, after) => {
    expect(/<body>([\s\S]*)<\/body>/.exec(page(before))?.[1]).toBe(after);
  });

  it('has one policy, which lets nothing in, and no other file', () => {
    const html = page(
      '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src \'self\'"><link rel="icon" href="/icon.svg"><style>p{}</style></head><body></body></html>',
    );
    expect(html.match(/http-equiv/g)).toHaveLength(1);
    expect(html).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"");
    expect(html).toContain('<style>p{}</style>');
    expect(html).not.toContain('<link');
  });
});
