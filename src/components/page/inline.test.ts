import { expect, test } from 'vitest';
import { linkHtml, linksHtml, timeHtml } from './inline.ts';

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
