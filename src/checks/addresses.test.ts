import { expect, it } from 'vitest';
import { plainAddress } from './addresses.ts';

it('compares addresses without query, anchor and missing slash', () => {
  expect(plainAddress('/van-ban?x=1')).toBe('/van-ban/');
  expect(plainAddress('/van-ban/#nguon')).toBe('/van-ban/');
  expect(plainAddress('/rss.xml')).toBe('/rss.xml');
});
