import { describe, expect, test } from 'vitest';
import { classesOf, compileSheet, pageSheet } from './sheet.ts';

describe('a page’s sheet', () => {
  test('holds the utilities and blocks that its elements name, and no other', async () => {
    const css = await pageSheet('<p class="mt-2 tag">một</p>');
    expect(css).toContain('.mt-2{margin-top:.5rem}');
    expect(css).toContain('.tag{');
    expect(css).not.toMatch(/\.(?:mt-4|button|chart)\b/);
  });

  test.each([
    ['table', 'thead th{', '<table><thead></thead></table>'],
    ['quotation', 'blockquote{', '<blockquote>a</blockquote>'],
    ['code', 'code{', '<p><code>a</code></p>'],
    ['note', 'sup{', '<p>a<sup>1</sup></p>'],
  ])('speaks of a %s only where there is one', async (_, rule, html) => {
    expect(await pageSheet(html)).toContain(rule);
    expect(await pageSheet('<p>&lt;table> &lt;blockquote> &lt;code> &lt;sup></p>')).not.toContain(rule);
  });

  test('darkens only what its rules ask for', async () => {
    expect(await pageSheet('<p class="box note">một</p>')).toMatch(/prefers-color-scheme[^@]*--color-note:/);
    expect(await pageSheet('<p class="box">một</p>')).not.toContain('--color-note');
  });

  test('leaves links that were visited to the reader’s own colours, where those are forced', async () => {
    // Chromium's own forced colours have one colour for both kinds of links: no picture tells.
    expect(await pageSheet('<p>một</p>')).toContain(
      '@media(forced-colors:active){main :visited{color:VisitedText}}',
    );
  });

  test('takes no rule from what a text says', () => {
    const text =
      '<p>class="mt-4" <code>&lt;p class="mb-9"&gt;</code></p><script>"<p class=\'p-3\'>"</script>';
    expect(classesOf(`${text}<p title='class="m-1" >' class="mt-2  tag">`)).toEqual(['mt-2', 'tag']);
  });

  test('is the same whatever the order of its classes', async () => {
    const one = await pageSheet('<p class="mt-2">a</p><p class="mb-2">b</p>');
    expect(await pageSheet('<p class="mb-2">a</p><p class="mt-2">b</p>')).toBe(one);
  });

  test('writes nesting and ranges of widths out for older browsers', async () => {
    const css = await compileSheet('site.css', ['rows', 'md:grid', 'split']);
    expect(css).not.toMatch(/&|\(width/);
    expect(css).toContain('@media(min-width:48rem)');
  });

  test('refuses what older browsers would drop', async () => {
    await expect(compileSheet('site.css', ['border'])).rejects.toThrow(/site\.css.*--tw-border-style/);
  });
});
