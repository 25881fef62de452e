import { describe, expect, it } from 'vitest';
import { importPage } from './import-page.ts';
import { WordRefusal } from './refusal.ts';

const OPTIONS = { today: '2026-11-27', topics: [{ id: 'dich-vu-cong', label: 'Dịch vụ công' }] };
const markdownOf = (html: string): string => importPage(html, OPTIONS).markdown;

/** As Google Docs puts a text on the clipboard. */
const fromDocs = (inner: string): string =>
  `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-8a1"><h1 dir="ltr"><span>Tin mẫu</span></h1>${inner}</b>`;

describe('a paste', () => {
  it('from Google Docs has links that lead there at once, and lists without gaps', () => {
    const link =
      '<a href="https://www.google.com/url?q=https://dichvucong.gov.vn/&amp;sa=D&amp;source=editors">cổng</a>';
    expect(markdownOf(fromDocs(`<p dir="ltr"><span>Mở ${link}.</span></p>`))).toBe(
      'Mở [cổng](https://dichvucong.gov.vn/).\n',
    );
    const point = (words: string): string => `<li dir="ltr"><p dir="ltr"><span>${words}</span></p></li>`;
    expect(markdownOf(fromDocs(`<ol>${point('Một')}${point('Hai')}</ol><p>Hết.</p>`))).toBe(
      '1. Một\n2. Hai\n\nHết.\n',
    );
  });

  it('keeps both paragraphs of a point that has two', () => {
    const list = '<ul><li><p>Một</p><p>Thêm</p></li><li><p>Hai</p></li></ul><p>Hết.</p>';
    expect(markdownOf(`<h1>Tin mẫu</h1>${list}`)).toContain('- Một\n\n  Thêm');
  });

  it('without words is refused', () => {
    expect(() => importPage('<p> </p><img src="x.png">', OPTIONS)).toThrow(WordRefusal);
  });
});
