import { expect, test } from 'vitest';
import { loaderLine, snippet, type Form } from '../snippet.ts';
import { judge, verdict } from './judge.ts';
import { readSource } from './source.ts';

const ROOT = 'https://cchc.vi-du.vn/';
const LOADER = loaderLine(`${ROOT}nhung/v1/embed.js`);
const pasted = (form: Form): string =>
  snippet(form, { address: `${ROOT}nhung/moi-nhat/#mo=tab`, title: 'Tin mới', height: 300 });
const whole = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;

/** All that is wrong, or to be noted, in a source. */
const said = (html: string): string =>
  judge(readSource(html, ROOT))
    .flatMap(({ findings }) => findings)
    .filter(({ grade }) => grade !== 'đạt')
    .map(({ grade, text }) => `${grade}: ${text}`)
    .join('\n');

test.each(['link', 'element', 'wrapper', 'iframe', 'native'] as const)(
  'a whole page with the form “%s” as we give it passes',
  (form) => {
    const judged = judge(readSource(whole(pasted(form) + LOADER), ROOT));
    expect(judged).toHaveLength(1);
    expect(verdict(judged).passed).toBe(true);
  },
);

test.each([
  ['no loader in a whole page', whole(pasted('link')), /lỗi: thiếu dòng script/],
  ['no loader in a piece', pasted('link'), /lưu ý: không thấy dòng script/],
  ['two loaders', whole(pasted('link') + LOADER + LOADER), /lưu ý: dòng script có nhiều lần/],
  [
    'the loader of another site',
    whole(pasted('link') + LOADER.replace('cchc.', 'khac.')),
    /lỗi: dòng script lấy từ https:\/\/khac\.vi-du\.vn/,
  ],
  [
    'another version',
    whole(pasted('link') + LOADER.replace('/v1/', '/v9/')),
    /lỗi: .*không phải phiên bản v1/,
  ],
  ['http', whole(pasted('link').replace('https:', 'http:') + LOADER), /lỗi: .*ghi http/],
  ['no words', whole(pasted('link').replace('Tin mới', '') + LOADER), /lỗi: liên kết không có chữ/],
  ['a border', pasted('iframe').replace(' frameborder="0"', ''), /lưu ý: .*frameborder="0"/],
  ['a frame without a name', pasted('iframe').replace(/ title="[^"]*"/, ''), /lỗi: khung không có tên/],
  [
    'another site',
    whole(pasted('link').replaceAll('cchc.vi', 'khac.vi') + LOADER),
    /lỗi: mã dẫn tới một trang khác/,
  ],
  ['quotation marks of Word', pasted('link').replaceAll('"', '”'), /lỗi: .*ngoặc cong/],
  ['a code that readers see', pasted('link').replaceAll('<', '&lt;'), /lỗi: bạn đọc đang thấy mã như chữ/],
  ['a comment', `<!-- ${pasted('link')} -->`, /lỗi: không thấy mã nhúng nào/],
  ['a loader alone', LOADER, /lỗi: có dòng script .* nhưng không thấy/],
  [
    'a bare link in a sentence',
    whole(`<p>Xem <a href="${ROOT}nhung/moi-nhat/">Tin</a></p>${LOADER}`),
    /lỗi: .*không đứng một mình/,
  ],
  [
    'a bare link in bold within a sentence',
    whole(`<p>Xem <b><a href="${ROOT}nhung/moi-nhat/">Tin</a></b></p>${LOADER}`),
    /lỗi: .*không đứng một mình/,
  ],
  ['nothing', '', /lỗi: không thấy mã nhúng nào/],
])('%s is said', (_, html, expected) => {
  expect(said(html)).toMatch(expected);
});

test('a bare link alone in its block, within inline elements, is only noted', () => {
  const html = whole(`<td><b><a href="${ROOT}nhung/moi-nhat/">Tin</a></b></td>${LOADER}`);
  expect(said(html)).not.toContain('lỗi');
});
