import { expect, test } from 'vitest';
import { chatText, namedPage, sharedPage } from './shared-page.ts';

test.each([
  ['#t=/tin-tuc/2026/bai-moi/', '/tin-tuc/2026/bai-moi/'],
  ['#t=/', '/'],
  ['#t=//host.example/', undefined],
  ['#t=/a/../../b/', undefined],
  ['#t=/\\host.example/', undefined],
  ['#t=https://host.example/', undefined],
  ['#t=/a/?q=1', undefined],
  ['#t=/a/%2e%2e/', undefined],
  ['', undefined],
])('%s names the page %s', (hash, page) => {
  expect(namedPage(hash)).toBe(page);
});

test('a page tells what is said of it, as text', () => {
  const page = sharedPage(
    '<head><meta name="description" content="Một câu &#34;trích&#34; &lt;b&gt;."><link rel="canonical" href="https://mau.gov.vn/a/"><meta property="og:title" content="Thẻ &amp;lt; sổ &#38; giấy"></head>',
  );
  expect(page).toEqual({
    title: 'Thẻ &lt; sổ & giấy',
    description: 'Một câu "trích" <b>.',
    address: 'https://mau.gov.vn/a/',
  });
  expect(page && chatText(page, 'Xem đầy đủ tại đây:')).toBe(
    'Thẻ &lt; sổ & giấy\n\nMột câu "trích" <b>.\n\nXem đầy đủ tại đây: https://mau.gov.vn/a/',
  );
  expect(sharedPage('<title>Trang khác</title>')).toBeUndefined();
});
