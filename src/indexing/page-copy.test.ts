import { describe, expect, it } from 'vitest';
import type { Reader } from '../built/readings.ts';
import { readState, writeState } from '../search/address.ts';
import { aliasFinder, phoneDigits } from './aliases.ts';
import { ownText, readPage, withoutIndexedMarkers } from './page-copy.ts';

const page = (inner: string, attributes = ''): string =>
  `<html><head><meta name="description" content="Mô tả &amp; ngắn"></head><body><div class="x"><div data-pagefind-body ${attributes}>${inner}</div></div><footer>Chân trang</footer></body></html>`;

describe('readPage', () => {
  it('takes the region and no more', () => {
    const read = readPage(
      page(
        '<h1>Đường <b>dây</b></h1><div><div>a</div></div><p>b</p>',
        'data-kind="tin-tuc" data-topics="a b" data-date="2023-05-01" data-keywords="x|y z"',
      ),
      '/a/',
    );
    expect(read).toMatchObject({
      title: 'Đường dây',
      description: 'Mô tả & ngắn',
      kind: 'tin-tuc',
      topics: ['a', 'b'],
      date: '2023-05-01',
      keywords: ['x', 'y z'],
    });
    expect(read && ownText(read)).toBe('Đường dây a b');
  });
  it('takes of a page that lists others its name and what stands right below', () => {
    const listing = '<h1>Văn bản</h1><p>Số, ký hiệu.</p><h2>Năm 2026</h2><p>Nghị định số 1</p>';
    const read = readPage(page(listing, 'data-kind="trang" data-keywords="danh mục" data-lists'), '/a/');
    expect(read && ownText(read)).toBe('Văn bản Số, ký hiệu.');
    expect(read?.keywords).toEqual(['danh mục']);
  });
  it('passes by pages without a region', () =>
    expect(readPage('<main><h1>a</h1></main>', '/a/')).toBeUndefined());
  it.each([
    [
      'a quoted tag in an attribute',
      '<h1>Tên</h1><p>a</p>',
      'data-kind="trang" data-keywords="a></div>|b"',
      'Tên a',
    ],
    ['a tag that only a comment has', '<h1>Tên</h1><!-- </div><div> --><p>a</p>', '', 'Tên a'],
    ['a quoted mark in a picture', '<h1>Tên</h1><img alt="1 > 0 </div>" src="x.png"><p>a</p>', '', 'Tên a'],
    ['an end tag in a script', '<h1>Tên</h1><script>"</div>"</script><p>a</p>', '', 'Tên a'],
    ['named letters', '<h1>T&ecirc;n</h1><p>a &lt;/div&gt; &#x111;</p>', '', 'Tên a </div> đ'],
    ['attributes without quotes', '<h1 class=x>Tên</h1><p title=">">a</p>', '', 'Tên a'],
  ])('reads the tree that browsers see: %s', (_, inner, attributes, text) => {
    const read = readPage(page(inner, attributes), '/a/');
    expect([read?.title, read && ownText(read)]).toEqual(['Tên', text]);
  });
  it('keeps keywords whatever they hold', () =>
    expect(readPage(page('<h1>a</h1>', 'data-keywords="a></div>|b"'), '/a/')?.keywords).toEqual([
      'a></div>',
      'b',
    ]));
  it('does not take a region that is only talked about', () =>
    expect(readPage('<p title="<div data-pagefind-body>"><h1>a</h1></p>', '/a/')).toBeUndefined());
  it('stands any depth', () =>
    expect(
      readPage(page(`<h1>a</h1>${'<div>'.repeat(20_000)}b${'</div>'.repeat(20_000)}`), '/a/')?.blocks,
    ).toMatchObject([{ text: 'a' }, { kind: 'summary' }, { text: 'b' }]));
  it('refuses a region without a heading', () =>
    expect(() => readPage(page('<p>a</p>'), '/a/')).toThrow(/h1/));
  it('composes, and puts tones in one place', () => {
    const read = readPage(page(`<h1>${'Hoà'.normalize('NFD')} bình</h1>`), '/a/');
    expect(read && ownText(read)).toBe('Hòa bình');
    expect(read?.title).toBe('Hoà bình');
  });
  it('says the description behind the title, unless the page does', () => {
    const kinds = (inner: string) => readPage(page(inner), '/a/')?.blocks.map(({ kind }) => kind);
    expect(kinds('<h1>a</h1><p>b</p>')).toEqual(['heading', 'summary', 'text']);
    expect(kinds('<h1>a</h1><p>Mô tả &amp; ngắn, của trang.</p>')).toEqual(['heading', 'text']);
  });
});

describe('aliases', () => {
  it.each([
    ['Gọi 0256 3.633.366 ngay', ['02563633366']],
    ['Gọi (0256) 3633 366 hoặc 1900.0368', ['02563633366', '19000368']],
    ['Năm 2023 và 2024', []],
  ])('%s', (text, digits) => expect(phoneDigits(text)).toEqual(digits));
  it('adds the missing side of an abbreviation and keywords', () => {
    const find = aliasFinder([['CCHC', 'Cải cách hành chính']]);
    const aliasOf = (text: string, title = 'a') => {
      const read = readPage(page(`<h1>${title}</h1><p>${text}</p>`, 'data-keywords="k"'), '/a/');
      return read && find(read, ownText(read));
    };
    expect(aliasOf('Đẩy mạnh cải cách hành chính.')).toBe('k || CCHC');
    expect(aliasOf('Công tác CCHC.')).toBe('k || Cải cách hành chính');
    expect(aliasOf('Việc mới.', 'Công tác CCHC')).toBe('k | Cải cách hành chính');
    expect(aliasOf('Theo Công văn số 12/BNV-CCHC.')).toBe('k');
    expect(aliasOf('Cải cách hành chính (CCHC).')).toBe('k');
  });
  it('are kept for the same page and list, and found anew for others', () => {
    const kept = new Map<string, unknown>();
    const reader = (<Value>(kind: string, text: string, read: () => Value) => {
      const known = kept.get(kind + text) ?? read();
      kept.set(kind + text, known);
      return known;
    }) as Reader;
    const read = readPage(page('<h1>Công tác CCHC</h1><p>Họp HĐND</p>'), '/a/');
    const found = (...list: Parameters<typeof aliasFinder>[0]) =>
      read && aliasFinder(list, reader)(read, ownText(read));
    const cchc = ['CCHC', 'Cải cách hành chính'] as const;
    const hdnd = ['HĐND', 'Hội đồng nhân dân'] as const;
    expect(found(cchc)).toBe('Cải cách hành chính');
    expect(found(cchc)).toBe('Cải cách hành chính');
    expect(kept.size).toBe(1);
    expect(found(cchc, hdnd)).toBe('Cải cách hành chính || Hội đồng nhân dân');
  });
});

describe('address', () => {
  const known = (_: string, value: string) => value !== 'khong-co';
  it('comes back', () => {
    const state = { typed: 'a & b%', filters: { loai: 'tin-tuc' }, byDate: true, literal: false };
    expect(readState(writeState(state), known)).toEqual(state);
  });
  it('drops a filter that does not exist', () =>
    expect(readState('?q=a&chuyen-muc=khong-co&la=1', known)).toEqual({
      typed: 'a',
      filters: {},
      byDate: false,
      literal: false,
    }));
});

describe('withoutIndexedMarkers', () => {
  it('takes what only the index reads, whatever it holds, and leaves the rest of the page', () =>
    expect(
      withoutIndexedMarkers(
        page(
          '<h1>a</h1><p>data-topics="b"</p>',
          'data-kind="trang" data-topics="a b" data-units="xa-mau" data-date="2023-05-01" data-keywords="a></div>|b"',
        ),
      ),
    ).toBe(
      page(
        '<h1>a</h1><p>data-topics="b"</p>',
        'data-kind="trang" data-units="xa-mau" data-date="2023-05-01"',
      ),
    ));
  it('leaves a page without such a part as it is', () =>
    expect(withoutIndexedMarkers('<div data-keywords="a">')).toBe('<div data-keywords="a">'));
});
