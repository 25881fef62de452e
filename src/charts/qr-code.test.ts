import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';

/** Which modules a drawing darkens, row by row. */
function modulesOf(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  return rows;
}

describe('a QR code', () => {
  it.each(['https://mau.example/', `https://mau.example/${'tin-tuc/'.repeat(20)}`, 'https://mau.example/đ'])(
    'draws every module of %s, four of quiet around them',
    (address) => {
      const { data } = encode(address, { ecc: 'M', border: 4 });
      const drawn = modulesOf(qrCode(address));
      expect(drawn).toEqual(data);
      const edge = [...drawn.slice(0, 4), ...drawn.slice(-4), ...drawn.map((row) => row.slice(0, 4))];
      expect(edge.flat()).not.toContain(true);
    },
  );

  it('refuses more than a code holds', () => {
    expect(() => qrCode('a'.repeat(2_332))).toThrow();
  });
});
