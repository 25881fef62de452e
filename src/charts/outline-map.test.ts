import { describe, expect, test } from 'vitest';
import type { Position } from '../model/outline.ts';
import { outlineMap } from './outline-map.ts';

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
];

describe('a map of outlines', () => {
  test('has north at the top and 320 units on its longer side', () => {
    const map = outlineMap([
      { name: 'Nam', rings: [square(100, 0, 0.1)] },
      { name: 'Bắc', rings: [square(100, 0.1, 0.1)] },
    ]);
    expect([map?.width, map?.height]).toEqual([162, 320]);
    const [south, north] = map?.places.map(({ label }) => label[0]?.y ?? 0) ?? [];
    expect(north).toBeLessThan(south ?? 0);
  });

  test('narrows degrees of longitude away from the equator', () => {
    const map = outlineMap([{ name: 'Xa', rings: [square(100, 59.5, 1)] }]);
    expect(map?.height).toBe(320);
    expect(map?.width).toBeLessThan(170);
  });

  test('draws a border that two places share at the same points', () => {
    const shared: Position[] = [
      [100.1, 0],
      [100.103, 0.0371],
      [100.1, 0.1],
    ];
    const map = outlineMap([
      { name: 'Tây', rings: [[[100, 0], ...shared, [100, 0.1]]] },
      { name: 'Đông', rings: [[...shared, [100.2, 0.1], [100.2, 0]]] },
    ]);
    // The middle of the border: 103/200 of the width, 629/1000 of the height from the top.
    const steps = map?.places.map(({ path }) => path.match(/-?\d+/g)?.map(Number) ?? []) ?? [];
    const corners = steps.map(([x = 0, y = 0, ...moves]) =>
      moves.reduce<string[]>(
        (all, _, n) => {
          if (n % 2) return all;
          const [fromX = 0, fromY = 0] = (all.at(-1) ?? '').split(' ').map(Number);
          return [...all, `${fromX + (moves[n] ?? 0)} ${fromY + (moves[n + 1] ?? 0)}`];
        },
        [`${x} ${y}`],
      ),
    );
    const both = corners[0]?.filter((corner) => corners[1]?.includes(corner));
    expect(both).toHaveLength(3);
  });

  test('drops points that fall together, and a part too small to be seen', () => {
    const map = outlineMap([
      {
        name: 'Có đảo nhỏ',
        rings: [
          [
            [100, 0],
            [100.00001, 0],
            [101, 0],
            [101, 1],
            [100, 1],
          ],
          square(100.5, 0.5, 0.0001),
        ],
      },
    ]);
    expect(map?.places[0]?.path).toBe('M2 318l316 0 0-316-316 0z');
  });

  test('puts the name deepest inside, not where the middle of a crescent is empty', () => {
    const crescent: Position[] = [
      [0, 0],
      [3, 0],
      [3, 1],
      [1, 1],
      [1, 2],
      [3, 2],
      [3, 3],
      [0, 3],
    ];
    const label = outlineMap([{ name: 'Lưỡi', rings: [crescent] }])?.places[0]?.label[0];
    expect(label?.x).toBeLessThan(107);
  });

  test('leaves a name out where it has no room, and writes a long one in lines', () => {
    const names = (side: number) =>
      outlineMap([
        { name: 'Rất lớn', rings: [square(100, 0, 1)] },
        { name: 'Tuy Phước Đông', rings: [square(101, 0, side)] },
      ])?.places[1]?.label.map(({ text }) => text);
    expect(names(0.02)).toEqual([]);
    expect(names(1)).toEqual(['Tuy Phước', 'Đông']);
  });

  test.each([
    ['no place', []],
    [
      'a place without extent',
      [
        {
          name: 'Điểm',
          rings: [
            [
              [1, 1],
              [1, 1],
              [1, 1],
            ] as Position[],
          ],
        },
      ],
    ],
  ])('is not drawn for %s', (_, places) => {
    expect(outlineMap(places)).toBeUndefined();
  });

  test('writes no name upon another, and none beyond the edge; among many, those that keep to their places', () => {
    const grid = Array.from({ length: 40 }, (_, n) => ({
      name: `Trường Phước ${n}`,
      rings: [square(100 + (n % 7) * 0.04, Math.floor(n / 7) * 0.04, 0.04)],
    }));
    const large = { name: 'Trường Phước Thượng', rings: [square(100, 0.24, 0.08)] };
    const map = outlineMap([...grid, large]);
    const boxes = (map?.places ?? []).flatMap(({ label }) => {
      const [first] = label;
      const half = Math.max(...label.map(({ text }) => text.length)) * 5;
      return first
        ? [{ left: first.x - half, right: first.x + half, top: first.y, bottom: first.y + label.length * 15 }]
        : [];
    });
    expect(boxes.length).toBeGreaterThan(0);
    expect(map?.places.at(-1)?.label).toHaveLength(3);
    for (const [n, one] of boxes.entries()) {
      expect([one.left >= 0, one.right <= (map?.width ?? 0)]).toEqual([true, true]);
      for (const other of boxes.slice(n + 1))
        expect(
          one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top,
        ).toBe(true);
    }
  });
});
