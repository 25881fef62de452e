import { expect, test } from 'vitest';
import { brandColours } from '../site/brand-colours.ts';
import { coverageGridSize, coverageSvg } from './coverage-grid.ts';

const MONTHS = ['2025-12', '2026-01', '2026-02'];
const drawn = coverageSvg(
  [
    { id: 'II.1.1', counts: [1, 0, 4] },
    { id: 'II.1.2', counts: [0, 0, 0] },
  ],
  MONTHS,
  brandColours('#0a2a66'),
);
const pathOf = (name: string): string =>
  new RegExp(`class="${name}"[^>]* d="([^"]*)"`).exec(drawn)?.[1] ?? '';
const squares = [...pathOf('co').matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v/g)].map(([, x, y, side]) => ({
  x: Number(x),
  y: Number(y),
  side: Number(side),
}));
const texts = [...drawn.matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)/g)].map(
  ([, x, text]) => [text, Number(x)] as const,
);

test('a square stands for what there is, larger for more, and a dash for nothing', () => {
  expect(squares).toHaveLength(2);
  const [one, four] = squares;
  expect(one?.side).toBeGreaterThan(6);
  expect(four?.side).toBeGreaterThan(one?.side ?? 99);
  expect([...pathOf('khong').matchAll(/M/g)]).toHaveLength(4);
});

test('squares stay in their cells, and all in the drawing', () => {
  const { width, height } = coverageGridSize(2, 3);
  expect(drawn).toContain(`width="${width}" height="${height}"`);
  const step = coverageGridSize(1, 2).width - coverageGridSize(1, 1).width;
  const row = coverageGridSize(2, 1).height - coverageGridSize(1, 1).height;
  for (const { x, y, side } of squares) {
    expect(side).toBeLessThan(Math.min(step, row));
    expect(x + side).toBeLessThan(width);
    expect(y + side).toBeLessThan(height);
  }
});

test('a year is written where it begins, a month above each column, a sum behind each row', () => {
  expect(texts.map(([text]) => text)).toEqual(['2025', '12', '2026', '1', '2', 'II.1.1', '5', 'II.1.2', '0']);
  expect(texts[0]?.[1]).toBe(texts[1]?.[1]);
});
