import { describe, expect, test } from 'vitest';
import { outlines, positionsOf } from './outline.ts';

const parse = (points: string) =>
  outlines.schema().safeParse({ unit: 'xa-thu', points, source: { name: 'Hình vẽ để thử' } });

describe('an outline', () => {
  test('is written as KML has it, over several lines', () => {
    const { data } = parse('109.1,13.9 109.2,13.9\n  109.2,13.8 109.1,13.9\n');
    expect(positionsOf(data?.points ?? '')).toEqual([
      [109.1, 13.9],
      [109.2, 13.9],
      [109.2, 13.8],
    ]);
  });

  test.each([
    ['two points', '109.1,13.9 109.2,13.9'],
    ['latitude first', '13.9,109.1 13.9,109.2 13.8,109.2'],
    ['decimal commas', '109,1,13,9 109,2,13,9 109,2,13,8'],
    ['metres of VN-2000', '598234.5,1536211.2 598234.5,1536311.2 598334.5,1536211.2'],
    ['words', 'theo bản đồ'],
  ])('is refused: %s', (_, points) => {
    expect(parse(points).success).toBe(false);
  });
});
