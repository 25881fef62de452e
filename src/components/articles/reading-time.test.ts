import { expect, test } from 'vitest';
import { isEmpty, isLong, readingMinutes } from './reading-time.ts';

test('counts syllables of the text, not of the tags', () => {
  expect(readingMinutes(`<p class="a b c">${'một hai '.repeat(200)}</p>`)).toBe(2);
});

test('counts no word of an attribute that holds a mark', () => {
  expect(readingMinutes(`<img alt="a > ${'một hai '.repeat(400)}">`)).toBe(1);
});

test('never says less than a minute', () => {
  expect(readingMinutes('')).toBe(1);
});

test('knows an article that is nothing but a heading', () => {
  expect(isEmpty('<h2 id="a">Chỉ có tiêu đề này</h2>\n')).toBe(true);
  expect(isEmpty('<h2>Tiêu đề</h2><p>Có chữ.</p>')).toBe(false);
  expect(isEmpty('<p><img src="a.webp" alt=""></p>')).toBe(false);
  expect(isEmpty('<h2 title="</h2> x">Tiêu đề</h2><!-- chữ > -->')).toBe(true);
});

test('calls long what takes more than three minutes', () => {
  expect(isLong(readingMinutes('một '.repeat(699)))).toBe(false);
  expect(isLong(readingMinutes('một '.repeat(700)))).toBe(true);
});
