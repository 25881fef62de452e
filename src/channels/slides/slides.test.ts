import { expect, it } from 'vitest';
import { parseHtml, textOf } from '../../files/html.ts';
import { slidesOf } from './slides.ts';

const texts = (html: string): string =>
  textOf(parseHtml(html.replace(/<\/\w+>/g, '$& ')))
    .replace(/\s+/g, ' ')
    .trim();
const many = (count: number, of: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => of(n)).join('');

it('opens a slide at each heading, out of what wraps it, and has none for a body without a word', () => {
  expect(
    slidesOf(
      '<p>Mở bài.</p><section id="a"><h2 id="b">Việc <b>đầu</b></h2><div class="box"><p>Làm.</p></div></section>',
      'Tên',
    ),
  ).toEqual([
    { heading: 'Tên', html: '<p>Mở bài.</p>' },
    { heading: 'Việc đầu', html: '<p>Làm.</p>' },
  ]);
  expect(
    slidesOf('<div class="box key"><h2>Điều cần biết</h2><p>Ý.</p></div><p>Bài.</p><h2>Mục</h2>', 'Tên'),
  ).toEqual([
    { heading: 'Điều cần biết', html: '<p>Ý.</p>' },
    { heading: 'Tên', html: '<p>Bài.</p>' },
    { heading: 'Mục', html: '' },
  ]);
  expect(slidesOf('', 'Tên')).toEqual([]);
  expect(slidesOf('<h2>Chỉ có đề mục</h2>', 'Tên')).toEqual([{ heading: 'Chỉ có đề mục', html: '' }]);
});

it('goes on with a list where it was cut, and keeps one list one list', () => {
  const slides = slidesOf(`<h2>Bước</h2><ol>${many(20, (n) => `<li>Việc ${n}</li>`)}</ol>`, 'Tên');
  expect(slides.length).toBeGreaterThan(1);
  const [first, second] = slides;
  expect(first?.html.match(/<ol/g)).toHaveLength(1);
  expect(second?.heading).toBe('Bước (tiếp)');
  expect(second?.html).toMatch(
    new RegExp(`^<ol type="1" start="${(first?.html.match(/<li>/g)?.length ?? 0) + 1}">`),
  );
  expect(slides.flatMap(({ html }) => html.match(/Việc \d+/g))).toHaveLength(20);
});

it('repeats the head of a table on every slide that it takes', () => {
  const rows = many(30, (n) => `<tr><td>Dòng ${n}</td><td>${n}</td></tr>`);
  const slides = slidesOf(
    `<table><thead><tr><th>Việc</th><th>Số</th></tr></thead><tbody>${rows}</tbody></table>`,
    'Tên',
  );
  expect(slides.length).toBeGreaterThan(2);
  for (const { html } of slides) expect(html.match(/<thead>/g)).toHaveLength(1);
  expect(slides.flatMap(({ html }) => html.match(/Dòng \d+/g))).toHaveLength(30);
});

it('gives a picture a slide of its own, and keeps a folded answer with its question', () => {
  const slides = slidesOf(`<p>Trước</p><p><img src="/a.webp" alt="Ảnh"></p><p>Sau</p>`, 'Tên');
  expect(slides.map(({ html }) => html.includes('<img'))).toEqual([false, true, false]);
  const choices = many(7, (n) => `<li>Lựa chọn ${n}</li>`);
  expect(
    slidesOf(
      `<h2>Câu 1</h2><ol type="A">${choices}</ol><details><summary>Đáp án</summary><p>${'dài '.repeat(60)}</p></details>`,
      'Tên',
    ),
  ).toHaveLength(1);
});

it('takes up what unfolds on a page, and leaves out what is pressed, noted or small', () => {
  const [slide] = slidesOf(
    '<details class="folded-on-phones"><summary><h2>Cần gì?</h2></summary><ul><li><label><input type="checkbox"><span>Thẻ</span></label></li></ul></details><p>Theo luật.<sup><a href="#n">1</a></sup></p><section class="footnotes"><p>Chú thích</p></section><ol class="stations x"><li>Trạm</li></ol><p class="text-small text-muted">Nguồn</p>',
    'Tên',
  );
  expect(slide?.heading).toBe('Cần gì?');
  expect(texts(slide?.html ?? '')).toBe('Thẻ Theo luật.');
  expect(slide?.html).not.toContain('<input');
});

/** What any text may hold. */
const HOSTILE: Readonly<Record<string, string>> = {
  '20,000 words': `<p>${'Một câu ngắn để thử. '.repeat(4_000)}</p>`,
  'one word of 5,000 letters': `<p>${'a'.repeat(5_000)}</p>`,
  'a member of a list as long as a page': `<ul><li>${'câu dài '.repeat(400)}</li><li>ngắn</li></ul>`,
  'a row as long as a page': `<table><tr><th>Cột</th></tr><tr><td>${'chữ '.repeat(900)}</td></tr></table>`,
  'a heading of 300 letters': `<h2>${'đề mục '.repeat(43)}</h2><p>Lời.</p>`,
  'signs of XML, emoji': `<p>${'&lt;b&gt; ]]&gt; &amp;amp; 👍🏽 '.repeat(200)}</p>`,
  Chinese: `<p>${'行政改革'.repeat(900)}</p>`,
};

it.each(Object.entries(HOSTILE))('shows %s whole, and fills no slide beyond its room', (_, html) => {
  const slides = slidesOf(html, 'Tên');
  const all = slides.map((slide) => texts(`${slide.html} `)).join(' ');
  expect(all.replace(/\s/g, '')).toContain(texts(html).replace(/\s/g, '').slice(-500));
  for (const slide of slides) expect(texts(slide.html).length).toBeLessThan(650);
  expect(slides.map(({ html: made }) => made).join('')).not.toContain('<b>');
});
