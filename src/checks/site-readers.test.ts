import { randomBytes } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { bootstrap } from '../suggestions/bootstrap.ts';
import { COPY_SCRIPT } from '../site/inline-scripts.ts';
import { archiveLine } from './site-rules/archive-line.ts';
import { BUDGETS, budgets, percentile } from './site-rules/budgets.ts';
import { countsOfNone } from './site-rules/counts-of-none.ts';
import { doubts, doubtsIn, MOST_DOUBTS } from './site-rules/doubts.ts';
import { emptyTables } from './site-rules/empty-tables.ts';
import { html } from './site-rules/html.ts';
import { linkNames } from './site-rules/link-names.ts';
import { missingBlocks } from './site-rules/missing-blocks.ts';
import { ownAddress } from './site-rules/own-address.ts';
import { programValues } from './site-rules/program-values.ts';
import { searchMarkers } from './site-rules/search-markers.ts';
import { trustLine } from './site-rules/trust-line.ts';
import { faults, page, site } from './built-site-fixture.ts';

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

describe('what is missing', () => {
  const folded =
    '<details class="box empty"><summary>Những số không có</summary><ul><li>a</li><li>b</li></ul></details>';
  it.each([
    ['', 0],
    [folded, 0],
    ['<p class="box empty">Bạn hỏi ở xã.</p>', 0],
    ['<div class="box empty"><p>Bạn hỏi ở xã.</p></div>', 0],
    [folded + folded, 1],
    [`${folded}<p class="box empty">Bạn hỏi ở xã.</p>`, 1],
    // Whatever its words and its look: a heading makes the block.
    [`${folded}<section><h2>Điều chưa có nguồn</h2><p>x</p></section>`, 2],
    ['<div class="box note"><h3>Chưa có số liệu</h3><p>x</p></div>', 1],
    ['<details><summary>Chưa có số liệu</summary><p>x</p></details>', 0],
    [folded.replace('<details ', '<details open '), 1],
    ['<div class="box empty"><p>Không có số.</p><p>Không có tên.</p></div>', 1],
    ['<ul class="box empty"><li>Số.</li><li>Tên.</li></ul>', 1],
    ['<h2>Chưa có VNeID thì làm gì</h2>', 0],
    [`${folded}<details><summary>Đối chiếu với nguồn, chưa gọi thử</summary><p>x</p></details>`, 0],
  ])('is one block at most, folded: %s', (body, count) => {
    expect(faults(missingBlocks, body)).toHaveLength(count);
  });
  it('may fill the page of the owner', () => {
    expect(faults(missingBlocks, folded + folded, '', 'can-bo-sung/index.html')).toEqual([]);
  });
});

test('a plan of which no report has come is not told as none of so many done', () => {
  const on = (body: string, file = 'ke-hoach/2023/index.html') => faults(countsOfNone, body, '', file).length;
  expect(on('<p>Đã thực hiện 0/7 hoạt động</p>')).toBe(1);
  expect(on('<p>Xong <b>0 trên 7</b></p>', 'index.html')).toBe(1);
  expect(on('<p>Đã thực hiện: 2/7; ngày 10/7/2023; 0,5/7; số 70/7</p>')).toBe(0);
  expect(on('<p>Số hóa 0/22 điểm</p>', 'chi-so/noi-nay/index.html')).toBe(0);
});

test('no text is a value of the program', () => {
  expect(faults(programValues, '<p> true </p><b>[object Object]</b><td>NaN</td>')).toHaveLength(3);
  expect(faults(programValues, '<code>true</code><p>It is true</p><script>null</script>')).toEqual([]);
});

test('a link of ours is named by what it leads to', () => {
  const named = (inside: string) => faults(linkNames, `<a href="/rss.xml">${inside}</a>`);
  expect(named('Tin mới (RSS)')).toEqual([]);
  expect(named('<code>/rss.xml</code>')).toHaveLength(1);
  expect(named('<code> /cchc/chi-so/par-index/data.csv </code>')).toHaveLength(1);
});

describe('as of which day, and on whose word', () => {
  const LINE = '<p data-trust>Thông tin đến ngày 20/11/2026, theo Báo Mẫu.</p>';
  it.each([
    'tin-tuc/2026/bai',
    'huong-dan/a',
    'hoi-dap/a',
    'van-ban/a',
    'chi-so/a',
    'thu-tuc/a',
    'duong-day-nong',
  ])('%s says it once', (address) => {
    const on = (body: string) => faults(trustLine, body, '', `${address}/index.html`);
    expect(on(LINE)).toEqual([]);
    // The same words without the mark may be anything.
    expect(on(LINE.replace(' data-trust', ''))).toHaveLength(1);
    expect(on(LINE + LINE)).toHaveLength(1);
    expect(on('<p data-trust> </p>')).toHaveLength(1);
  });
  it('is not asked of lists, nor of what is no longer so', () => {
    expect(faults(trustLine, '', '', 'thu-tuc/index.html')).toEqual([]);
    expect(faults(trustLine, '', '<meta name="robots" content="noindex">', 'thu-tuc/a/index.html')).toEqual(
      [],
    );
  });
});

test('a host that is none is named by no page', () => {
  const on = (siteUrl: string, body: string) =>
    ownAddress.find(site({ 'trang/index.html': page(body) }, { siteUrl })).length;
  expect(on('https://vi-du.example', '<a href="https://vi-du.example/x/">x</a>')).toBe(1);
  expect(on('https://vi-du.example', '<a href="/x/">x</a>')).toBe(0);
  expect(on('https://vi-du.vn', '<a href="https://vi-du.vn/x/">x</a>')).toBe(0);
});

test('a table without a row is refused', () => {
  const table = (row: string): string => `<table><tr><th>Xã cũ</th><th>Nay thuộc</th></tr>${row}</table>`;
  expect(faults(emptyTables, table(''))).toHaveLength(1);
  expect(faults(emptyTables, table('<tr><td>A</td><td>B</td></tr>'))).toEqual([]);
});
