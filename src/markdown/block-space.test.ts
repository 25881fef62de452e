import { expect, test } from 'vitest';
import { withoutBlockSpace } from './block-space.ts';

test('takes the space beside blocks away, and none between words', () => {
  expect(
    withoutBlockSpace(
      '<ul class="plain"> <li> <a href="/"> Trang chủ </a> </li>\n<li>Hai <b>chữ</b> </li> </ul>',
    ),
  ).toBe('<ul class="plain"><li><a href="/">Trang chủ</a></li><li>Hai <b>chữ</b></li></ul>');
  expect(withoutBlockSpace('<p>Một <a href="/p/">hai</a> <em>ba</em></p>')).toBe(
    '<p>Một <a href="/p/">hai</a> <em>ba</em></p>',
  );
});

test('keeps what is said in attributes', () => {
  const html = '<div data-keywords="một > hai" title=\'ba > "bốn"\'>x</div>';
  expect(withoutBlockSpace(html)).toBe(html);
});

test.each([
  '<summary> <h2>Tên</h2> <p>đi kèm</p> </summary> ',
  '<pre> <code>a\n  b</code> </pre>\n',
  '<textarea>\n<p> </textarea> ',
  '<script>const list = " <li> ";</script> ',
])('leaves alone %s', (html) => {
  expect(withoutBlockSpace(`<div> ${html}<p> x </p> </div>`)).toBe(`<div>${html}<p>x</p></div>`);
});
