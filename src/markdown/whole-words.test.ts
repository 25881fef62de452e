import { expect, test } from 'vitest';
import { compoundsOf } from '../vietnamese/compounds.ts';
import { keepCompounds } from './whole-words.ts';

const keep = (html: string): string =>
  keepCompounds(html, compoundsOf(['hồ sơ', 'thủ tục hành chính', 'thủ tục', 'hành chính', 'Lúa Vàng']));
const REST = 'và những việc còn lại của bạn';

test('titles keep compounds on one line; their characters stay', () => {
  expect(keep(`<h1>Nộp hồ sơ ${REST}</h1>`)).toBe(`<h1>Nộp <span class="nowrap">hồ sơ</span> ${REST}</h1>`);
  expect(keep(`<h3><a href="/x/?a=1&amp;b=2" title="hồ sơ > ${REST}">Hồ sơ &amp; ${REST}</a></h3>`)).toBe(
    `<h3><a href="/x/?a=1&amp;b=2" title="hồ sơ > ${REST}"><span class="nowrap">Hồ sơ</span> &amp; ${REST}</a></h3>`,
  );
});

test.each([
  ['prose', `<p>Nộp hồ sơ ${REST}</p>`],
  ['a title that no line is too short for', '<h2>Nộp hồ sơ</h2>'],
  ['what is whole already', `<h2><span class="nowrap">hồ sơ</span> ${REST}</h2>`],
  ['code and scripts', `<h2><code>hồ sơ</code> ${REST}</h2><script>"<h2>hồ sơ ${REST}</h2>"</script>`],
  ['a compound that elements part', `<h2>hồ <em>sơ</em> ${REST}</h2>`],
])('%s is left alone', (_, html) => {
  expect(keep(html)).toBe(html);
});

test('where cards stand beside each other on a phone, only what fits them is kept', () => {
  expect(keep('<ul data-narrow><li><h3>Thủ tục hành chính</h3></li></ul>')).toBe(
    '<ul data-narrow><li><h3><span class="nowrap">Thủ tục</span> <span class="nowrap">hành chính</span></h3></li></ul>',
  );
});

test('the name of the site is a title', () => {
  expect(keep(`<a class="wordmark" href="/">Hồ sơ của xã Lúa Vàng</a>`)).toContain(
    '<span class="nowrap">Lúa Vàng</span>',
  );
});
