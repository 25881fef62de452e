import { expect, test } from 'vitest';
import { linkHtml, linksHtml, phoneHtml, timeHtml } from './inline.ts';

test('content cannot break out of a phrase', () => {
  expect(linkHtml({ label: '<b>"x"&', href: '/a?b="c"', note: '<i>' })).toBe(
    '<a href="/a?b=&quot;c&quot;">&lt;b&gt;&quot;x&quot;&amp;</a> (&lt;i&gt;)',
  );
});

test('links are joined by commas without stray spaces', () => {
  const link = { label: 'II.1.4', href: '/ke-hoach/2023/#ii-1-4', className: 'nowrap' };
  expect(linksHtml([link, link])).toMatch(/^<a class="nowrap" href="[^"]+">II\.1\.4<\/a>, <a /);
});

test('dates are Vietnamese to readers and ISO to machines', () => {
  expect(timeHtml('2021-07')).toBe('<time datetime="2021-07">7/2021</time>');
});

test('a number keeps its characters between its groups', () => {
  expect(phoneHtml('0256 3633 & 2')).toBe(
    '<span>0256</span> <span>3633</span> <span>&amp;</span> <span>2</span>',
  );
});
