import { describe, expect, it } from 'vitest';
import { elementsOf, parseHtml, type Element } from '../files/html.ts';
import { blocksOf } from './blocks.ts';

const blocks = (html: string) => {
  const region = elementsOf(parseHtml(`<main>${html}</main>`)).find(({ tagName }) => tagName === 'main');
  return blocksOf(region as Element);
};
const texts = (html: string): string[] => blocks(html).map(({ text }) => text);
const table = (head: string, ...rows: string[]): string =>
  `<table><thead>${head}</thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;

describe('blocks of a page', () => {
  it.each<[string, string, string[]]>([
    ['no space between them', '<p>Thuộc cả nước</p><p>Tỉnh cao nhất</p>', ['Thuộc cả nước', 'Tỉnh cao nhất']],
    ['a list', '<ul><li>Loại<ul><li>Nhóm</li></ul></li><li>đơn vị</li></ul>', ['Loại', 'Nhóm', 'đơn vị']],
    ['a line break', '<p>Một<br>Hai</p>', ['Một', 'Hai']],
    ['spans side by side', '<p><span>trực tuyến</span><span>Gọi 113</span></p>', ['trực tuyến', 'Gọi 113']],
    [
      'words within a line',
      '<p>Cải <b>cách</b>, <a href="/">hành</a> ch<i>ính</i></p>',
      ['Cải cách, hành chính'],
    ],
    ['a mark behind a link', '<p><a href="/x">Báo</a><span>, ngày 1</span> và</p>', ['Báo, ngày 1 và']],
    ['a number of a note', '<p>Xã<sup><a data-footnote-ref href="#n">1</a></sup> có</p>', ['Xã có']],
    ['a picture', '<p>a</p><svg><text>d</text></svg><img alt="c" src="b.png">', ['a']],
  ])('%s', (_, html, all) => expect(texts(html)).toEqual(all));

  it.each<[string, string]>([
    [
      'links to other pages',
      '<ul class="links"><li><a href="/a/">Bài</a></li><li><a href="/b/">Tin</a></li></ul>',
    ],
    ['cards of other pages', '<ul><li><h3><a href="/a/">Bài</a></h3><p>Tóm tắt</p></li></ul>'],
    ['a line of sources', '<p>Nguồn: <a href="https://a.vn">Báo</a></p>'],
    ['folded sources', '<details><summary>Nguồn (2)</summary><ul><li>Báo</li></ul></details>'],
    ['the trust line', '<p data-trust>Thông tin đến ngày 1</p>'],
    ['what stands beside', '<div class="aside"><section><h2>Văn bản</h2><p>Số 1</p></section></div>'],
    ['what is marked', '<div data-pagefind-ignore><p>Bài</p></div>'],
    ['a link by itself', '<p><a href="/a/">Xem mọi bài</a></p>'],
    [
      'how long it takes',
      '<p><time>26/11/2026</time> · <a href="/">Chỉ số</a> · <span>1 phút đọc</span></p>',
    ],
    ['a form', '<form><label>Tìm</label><button>Gửi</button></form>'],
  ])('without %s', (_, html) => expect(texts(`<p>Đầu</p>${html}<p>cuối</p>`)).toEqual(['Đầu', 'cuối']));

  it('knows what was corrected from what the page says', () =>
    expect(
      blocks('<p><strong>Đính chính</strong> <time>21/11/2026</time>: Sửa một số.</p><p>Đính chính tin.</p>'),
    ).toMatchObject([
      { kind: 'note', text: 'Đính chính 21/11/2026: Sửa một số.' },
      { kind: 'text', text: 'Đính chính tin.' },
    ]));

  it('keeps links that complete what is said', () =>
    expect(
      texts(
        '<p>Nay thuộc:</p><ul class="links"><li><a href="/a/">Xã A</a></li></ul><dl><dt>Gồm</dt><dd><ul class="links"><li><a href="/b/">Xã B</a></li></ul></dd></dl>',
      ),
    ).toEqual(['Nay thuộc:', 'Xã A', 'Gồm: Xã B']));

  it('keeps telephone numbers, and lists of what is no other page', () =>
    expect(
      texts('<p><a href="tel:113">Gọi 113</a></p><ul><li><a href="/a/">Một cửa</a></li><li>Hai</li></ul>'),
    ).toEqual(['Gọi 113', 'Một cửa', 'Hai']));

  it('gives headings their addresses, or that of what they begin', () =>
    expect(
      blocks(
        '<h2 id="a">A</h2><p>x</p><li id="b"><h3>B</h3><p>y</p></li><section id="c"><p>z</p><h3>D</h3></section>',
      )
        .filter(({ kind }) => kind === 'heading')
        .map(({ text, id }) => `${text}#${id}`),
    ).toEqual(['A#a', 'B#b', 'D#']));
});

describe('rows', () => {
  const two = '<tr><th>Việc</th><th>Nơi</th></tr>';
  const three = '<tr><th>Kỳ</th><th>Điểm</th><th>Nguồn</th></tr>';
  it.each<[string, string, string[]]>([
    [
      'of two columns',
      table(two, '<td>Khai sinh</td><td>Xã</td>', '<td>Tạm trú</td><td>Công an xã</td>'),
      ['Khai sinh: Xã', 'Tạm trú: Công an xã'],
    ],
    [
      'of more, sources left out',
      table(three, '<th>2024</th><td>83,94</td><td>1</td>'),
      ['2024 – Điểm: 83,94'],
    ],
    [
      'with an empty cell',
      table('<tr><th>Kỳ</th><th>Điểm</th><th>Hạng</th></tr>', '<td>2024</td><td></td><td>6</td>'),
      ['2024 – Hạng: 6'],
    ],
    [
      'with cells over rows',
      table(
        '<tr><th rowspan="2">Kỳ</th><th colspan="2">Điểm</th></tr><tr><th>Tỉnh</th><th>Xã</th></tr>',
        '<td>1</td><td>2</td><td>3</td>',
        '<td rowspan="2">4</td><td>5</td><td>6</td>',
        '<td>7</td><td>8</td>',
      ),
      ['1 – Điểm, Tỉnh: 2; Điểm, Xã: 3', '4 – Điểm, Tỉnh: 5; Điểm, Xã: 6', '4 – Điểm, Tỉnh: 7; Điểm, Xã: 8'],
    ],
    ['without a head', '<table><tr><td>a</td><td>b</td></tr></table>', ['a: b']],
    [
      'with blocks in a cell',
      table(two, '<td><p>Khai sinh</p><p>muộn</p></td><td>Xã</td>'),
      ['Khai sinh, muộn: Xã'],
    ],
    [
      'of terms',
      '<dl><div><dt>Diện tích</dt><dd>53 km²</dd><dd>Nguồn: Báo</dd></div><dt>Loại</dt><dd><p>Xã</p></dd></dl>',
      ['Diện tích: 53 km²', 'Loại: Xã'],
    ],
    [
      'of huge spans',
      '<table><tr><td colspan="99999999">a</td><td rowspan="999999">b</td></tr></table>',
      ['a: b'],
    ],
  ])('%s', (_, html, rows) => expect(texts(html)).toEqual(rows));
});
