import { expect, test } from 'vitest';
import { LIST_LENGTH } from '../page/list-pages.ts';
import { monthsOf } from './months.ts';

const article = (id: string, date: string) => ({ id, fields: { date } });

test('a month leads to the page of its year on which it begins', () => {
  const december = Array.from({ length: LIST_LENGTH - 1 }, (_, n) => article(`2024/a-${n}`, '2024-12-01'));
  const all = [
    article('2025/a', '2025-01-02'),
    ...december,
    article('2024/b', '2024-05-31'),
    article('2024/c', '2024-04-30'),
    article('2024/d', '2024-04-01'),
  ];
  expect(monthsOf(all).map(({ title, address, count }) => [title, address, count])).toEqual([
    ['Tháng 01/2025', '/tin-tuc/2025/#thang-2025-01', 1],
    ['Tháng 12/2024', '/tin-tuc/2024/#thang-2024-12', LIST_LENGTH - 1],
    ['Tháng 5/2024', '/tin-tuc/2024/#thang-2024-05', 1],
    ['Tháng 4/2024', '/tin-tuc/2024/trang/2/#thang-2024-04', 2],
  ]);
  expect(monthsOf([])).toEqual([]);
});
