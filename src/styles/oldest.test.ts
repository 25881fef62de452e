import { describe, expect, it } from 'vitest';
import { leftOutByOldest } from './oldest.ts';
import { compileSheet, type SheetName } from './sheet.ts';

describe('what the oldest browsers leave out', () => {
  it.each([
    ['@media (width >= 48rem){p{margin:0}}', 1],
    ['@media(48rem<=width<60rem){p{margin:0}}', 1],
    ['@media(min-width:48rem){p>a{margin:0}}', 0],
    ["li::before{content:'›' / ''}", 1],
    ['li::before{content:"\\203a"/"";margin:0}', 1],
    ['li::before{content:"›";content:"›"/""}', 0],
    ["li::before { content: '›'; content: '›' / '' }", 0],
    ['li::before{content:"›";content:"☰"/""}', 1],
    ['li::before{content:counter(a)/"số"}', 1],
    ['li::before{content:counter(a);content:counter(a)/"số"}', 0],
    ['a::after{content:""/" (mở trong thẻ mới)"}', 0],
    ['a::after{content:"/"}ul{justify-content:center}', 0],
  ])('%s', (css, count) => {
    expect(leftOutByOldest(css)).toHaveLength(count);
  });

  it.each<[SheetName, string[]]>([
    ['site.css', ['menu', 'crumbs', 'results', 'foot', 'md:grid', 'split', 'rows']],
    ['widget.css', []],
    ['widget-record.css', []],
    ['suggestions.css', []],
  ])('is nothing of %s as it is compiled', async (name, classes) => {
    expect(leftOutByOldest(await compileSheet(name, classes))).toEqual([]);
  });
});
