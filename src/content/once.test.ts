import { expect, test } from 'vitest';
import { onceForEach } from './once.ts';

test('is made once for a list, and anew for another one that is equal', () => {
  let made = 0;
  const lengthOf = onceForEach((list: readonly number[]) => ({ length: list.length, turn: (made += 1) }));
  const list = [1, 2];
  expect(lengthOf(list)).toBe(lengthOf(list));
  expect(lengthOf([1, 2])).toEqual({ length: 2, turn: 2 });
  // What is made may be nothing.
  let asked = 0;
  const nothing = onceForEach((_: object) => void (asked += 1));
  nothing(list);
  nothing(list);
  expect(asked).toBe(1);
});
