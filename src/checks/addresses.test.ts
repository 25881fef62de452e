import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainAddress, STANDING_ADDRESSES } from './addresses.ts';

const PAGES = 'src/pages';

/** Addresses of pages whose file names hold no parameter. */
const standing = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replace(/\\/g, '/'))
  .filter((name) => name.endsWith('.astro') && !name.includes('['))
  .map((name) => `/${name.replace(/(?:(^|\/)index)?\.astro$/, '')}/`.replace('//', '/'))
  // Widgets and the page for what is not found are no goals of links.
  .filter(
    (address) =>
      !/\/404\/$/.test(address) &&
      (!address.startsWith('/nhung/') || address === '/nhung/' || address === '/nhung/cam-ket/'),
  );

describe('standing addresses', () => {
  it('are the pages that stand in src/pages, no more and no less', () => {
    expect(existsSync(PAGES)).toBe(true);
    expect([...STANDING_ADDRESSES].sort()).toEqual([...new Set(standing)].sort());
  });

  it('are compared without query, anchor and missing slash', () => {
    expect(plainAddress('/van-ban?x=1')).toBe('/van-ban/');
    expect(plainAddress('/van-ban/#nguon')).toBe('/van-ban/');
    expect(plainAddress('/rss.xml')).toBe('/rss.xml');
  });
});
