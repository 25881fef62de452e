import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { messageOf } from '../../checks/finding.ts';
import { today } from '../../site/today.ts';

/** Numbers and days that are published are those of the records; for an editor at work a missing record is advice alone. */
const OF_FACTS = new Set(['so-trong-bai', 'van-ban-chua-co', 'ngay-van-ban']);

test('phones, document numbers and days of law in the live texts are those of the records', () => {
  const root = path.resolve('.');
  const found = checkContent(path.resolve('content'), { level: 'full', today: today(), root });
  expect(
    found.filter(({ code }) => OF_FACTS.has(code)).map((one) => `${one.file}:${one.line} ${messageOf(one)}`),
  ).toEqual([]);
});
