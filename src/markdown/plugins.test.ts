import { mdxToJs, markdownToHtml, type MarkdownToHtmlResult } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Abbreviation } from '../model/glossary.ts';
import { explainAbbreviations, unexplainedAbbreviations } from './abbreviations.ts';
import { MARKDOWN_FEATURES } from './features.ts';
import { pluginsFor } from './plugins.ts';

const GLOSSARY: Abbreviation[] = [
  {
    abbr: 'UBND',
    full: 'Ủy ban nhân dân',
    spoken: 'Ủy ban nhân dân',
    domain: 'tổ chức',
    source: 'Kế hoạch 2023',
  },
  {
    abbr: 'TT',
    full: 'Thông tư',
    spoken: 'Thông tư',
    domain: 'văn bản',
    source: 'Kế hoạch 2023',
    ambiguous: true,
  },
];

function html(markdown: string, basePath = '/cchc/', fileURL?: URL): string {
  const result = markdownToHtml(markdown, {
    features: MARKDOWN_FEATURES,
    ...pluginsFor({ basePath, explain: explainAbbreviations(GLOSSARY) }),
    ...(fileURL && { fileURL }),
  });
  // Without an asynchronous plugin the result is there at once.
  return (result as MarkdownToHtmlResult).html.trim();
}

describe('raw HTML is sanitised', () => {
  test.each([
    ['<script>alert(1)</script>', /script|alert/],
    ['<img src=x onerror="alert(1)">', /onerror|alert/],
    ['<a href="javascript:alert(1)">x</a>', /javascript/],
    ['[x](javascript:alert(1))', /javascript/],
    ['[x](<java\tscript:alert(1)>)', /script:/],
    ['[x](data:text/html;base64,AAAA)', /data:/],
    ['<svg><script>alert(1)</script></svg>', /svg|alert/],
    ['<iframe src="https://evil.example"></iframe>', /iframe/],
    ['<p style="color:red" onclick="x()">chữ</p>', /style|onclick/],
    ['<form action="https://evil.example"><input name="q"></form>', /form|input/],
    ['<div id="noi-dung" class="x" name="y">chữ</div>', /noi-dung|class|name=/],
    ['<style>body{display:none}</style>', /style|display/],
    ['<meta http-equiv="refresh" content="0;url=https://evil.example">', /meta|evil/],
    ['<base href="https://evil.example/">', /base|evil/],
  ])('%s', (markdown, forbidden) => {
    expect(html(`Đầu\n\n${markdown}\n\nCuối`)).not.toMatch(forbidden);
    expect(html(`Đầu\n\n${markdown}\n\nCuối`)).toMatch(/Đầu[\s\S]*Cuối/);
  });

  test('what editors need stays', () => {
    expect(html('<details><summary>Xem</summary>\n\nMột **hai**\n\n</details>')).toMatch(
      /<details><summary>Xem<\/summary>[\s\S]*<strong>hai<\/strong>[\s\S]*<\/details>/,
    );
    expect(html('H<sub>2</sub>O<br>dòng')).toContain('H<sub>2</sub>O<br>');
  });
});

describe('links', () => {
  test('own addresses get the base path, others do not', () => {
    expect(html('[a](/van-ban/)')).toContain('href="/cchc/van-ban/"');
    expect(html('[a](#muc)')).toContain('href="#muc"');
    expect(html('[a](https://dichvucong.gov.vn/)')).toContain(
      'href="https://dichvucong.gov.vn/" rel="noopener external"',
    );
  });

  test('guides in MDX lose unsafe links too', async () => {
    const { code } = await mdxToJs('[x](javascript:alert(1)) và [b](/van-ban/)', {
      features: MARKDOWN_FEATURES,
      ...pluginsFor({ basePath: '/cchc/', explain: (root) => root }),
    });
    expect(code).not.toContain('javascript');
    expect(code).toContain('/cchc/van-ban/');
  });
});

describe('headings', () => {
  test('ids are ASCII and do not repeat', () => {
    const text = html('## Bảy lĩnh vực\n\n## Đất đai\n\n## Bảy lĩnh vực\n\n## !!!\n\n## 1. Mục đích');
    expect([...text.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'bay-linh-vuc',
      'dat-dai',
      'bay-linh-vuc-2',
      'muc',
      'muc-1-muc-dich',
    ]);
  });
});

describe('names of pages', () => {
  test('are left to them: a heading of the same words is the second', () => {
    const names = (folder: string): string[] => {
      const text = html(
        '## Nội dung\n\n## Mất bao lâu\n\n## Nội dung',
        '/',
        new URL(`file:///${folder}/a.md`),
      );
      return [...text.matchAll(/id="([^"]+)"/g)].map(([, id = '']) => id);
    };
    expect(names('content/tin-tuc/2026')).toEqual(['noi-dung-2', 'mat-bao-lau', 'noi-dung-3']);
    expect(names('content/huong-dan')).toEqual(['noi-dung-2', 'mat-bao-lau-2', 'noi-dung-3']);
  });
});

describe('lists of links', () => {
  test('are marked as such; lists with other words are not', () => {
    expect(html('- [Một](/a/)\n- [Hai](/b/)')).toContain('<ul class="links">');
    expect(html('- [Một](/a/)\n- [Hai](/b/) và chữ')).not.toContain('links');
    expect(html('- Một\n- Hai')).not.toContain('links');
  });
});

describe('tables', () => {
  test('alignment is a class, never a style; the table scrolls by itself', () => {
    const text = html('| Năm | Điểm |\n| --- | ---: |\n| 2024 | 88,37 |');
    expect(text).toContain('<section class="table-scroll" tabindex="0"');
    expect(text).toContain('<td class="text-right">88,37</td>');
    expect(text).not.toMatch(/style=|align="/);
  });
});

describe('document numbers', () => {
  test('stand on one line and keep their characters', () => {
    expect(html('Nghị quyết 76/NQ-CP và 61/2018/NĐ-CP, lại 76/NQ-CP.')).toBe(
      '<p>Nghị quyết <span class="nowrap">76/NQ-CP</span> và <span class="nowrap">61/2018/NĐ-CP</span>, lại <span class="nowrap">76/NQ-CP</span>.</p>',
    );
  });
});

describe('abbreviations', () => {
  test('are explained once, where first used', () => {
    expect(html('UBND xã họp. UBND xã quyết định.')).toBe(
      '<p><abbr>UBND</abbr> (Ủy ban nhân dân) xã họp. UBND xã quyết định.</p>',
    );
  });
  test('are left alone when the author wrote them out, in headings, in numbers, and when ambiguous', () => {
    expect(html('Ủy ban nhân dân (UBND) xã')).not.toContain('<abbr>');
    expect(html('Quyết định 828/QĐ-UBND')).not.toContain('<abbr>');
    expect(html('TT số 1')).not.toContain('<abbr>');
    expect(html('## UBND xã\n\nUBND xã')).toContain('<h2 id="ubnd-xa">UBND xã</h2>\n<p><abbr>');
  });
  test('of a finished page are told apart: explained there, or not', () => {
    const unexplained = (text: string): string[] =>
      unexplainedAbbreviations(text, GLOSSARY).map(({ abbr }) => abbr);
    expect(unexplained('<h2><a href="/a/">UBND</a></h2><p>Họp</p>')).toEqual(['UBND']);
    expect(unexplained('<p><abbr>UBND</abbr> (Ủy ban nhân dân) xã</p>')).toEqual([]);
    expect(unexplained('<p>Ủy ban <b>nhân dân</b></p><p>UBND</p>')).toEqual([]);
    expect(unexplained('<p>Quyết định 828/QĐ-UBND</p><code>UBND</code>')).toEqual([]);
  });
  test('are left alone in texts kept word for word', () => {
    expect(html('UBND huyện', '/', new URL('file:///x/content/ke-hoach/2023/toan-van.md'))).toBe(
      '<p>UBND huyện</p>',
    );
  });
});

test('footnotes have Vietnamese words and working links', () => {
  const text = html('Câu.[^1]\n\n[^1]: Nguồn.');
  expect(text).toContain('Chú thích');
  const target = /href="#([^"]+)"[^>]*data-footnote-ref|data-footnote-ref[^>]*href="#([^"]+)"/.exec(text);
  expect(text).toContain(`id="${target?.[1] ?? target?.[2]}"`);
  expect(text).not.toMatch(/Footnotes|Back to/);
});
