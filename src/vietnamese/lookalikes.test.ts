import { describe, expect, it } from 'vitest';
import { lookalikes } from './lookalikes.ts';

const KNOWN = [
  'đường dây nóng',
  'hotline',
  'Thủ tục hành chính',
  'TTHC',
  'Xã Tuy Phước',
  'Xã Tuy Phước Đông',
  'VNeID',
  'hotline',
];

describe('the lookalikes words', () => {
  it.each([
    ['duongdaynong', 'đường dây nóng'],
    ['thutuchanhchinh', 'Thủ tục hành chính'],
    ['vneiiidd', 'VNeID'],
    ['hotlai hotlin', 'hotline'],
  ])('of %s', (typed, word) => {
    expect(lookalikes(typed, KNOWN)[0]).toBe(word);
  });

  it('come likest first, each once', () => {
    expect(lookalikes('tuyphuoc', KNOWN)).toEqual(['Xã Tuy Phước', 'Xã Tuy Phước Đông']);
    expect(lookalikes('hotline', KNOWN)).toEqual(['hotline']);
    expect(lookalikes('hotlin', ['hotline', 'Hot line'])).toEqual(['Hot line']);
  });

  it.each(['', 'x', '行政改革', '👍🏽', 'bitcoin', '…!?'])('are none for “%s”', (typed) => {
    expect(lookalikes(typed, KNOWN)).toEqual([]);
  });
});
