import { expect, test } from 'vitest';
import { linkHtml, linksHtml, phoneHtml, textHtml, timeHtml } from './inline.ts';

test('content cannot break out of a phrase', () => {
  expect(linkHtml({ label: '<b>"x"&', href: '/a?b="c"', note: '<i>' })).toBe(
    '<a href="/a?b=&quot;c&quot;">&lt;b&gt;&quot;x&quot;&amp;</a> (&lt;i&gt;)',
  );
});

test('links are joined by commas without stray spaces', () => {
  const link = { label: 'II.1.4', href: '/ke-hoach/2023/#ii-1-4', className: 'nowrap' };
  expect(linksHtml([link, link])).toMatch(/^<a class="nowrap" href="[^"]+">II\.1\.4<\/a>, <a /);
});

test('a document number stays whole inside a link', () => {
  expect(linkHtml({ label: 'Nghị quyết số 1664/NQ-UBTVQH15', href: '/a/' })).toBe(
    '<a href="/a/">Nghị quyết số <span class="nowrap">1664/NQ-UBTVQH15</span></a>',
  );
});

test('dates are Vietnamese to readers and ISO to machines', () => {
  expect(timeHtml('2021-07')).toBe('<time datetime="2021-07">7/2021</time>');
});

test('a number keeps its characters between its groups', () => {
  expect(phoneHtml('0256 3633 & 2')).toBe(
    '<span>0256</span> <span>3633</span> <span>&amp;</span> <span>2</span>',
  );
});

test('document numbers stay whole, whatever stands around them', () => {
  expect(textHtml('Theo 42/2022/NĐ-CP & 828/QĐ-UBND.')).toBe(
    'Theo <span class="nowrap">42/2022/NĐ-CP</span> &amp; <span class="nowrap">828/QĐ-UBND</span>.',
  );
  expect(textHtml('Không có <b>số</b>')).toBe('Không có &lt;b&gt;số&lt;/b&gt;');
});
