import { describe, expect, test } from 'vitest';
import { articleAddress, firstId } from './article.ts';
import { formerId, goalsOf, renamedThings } from './former.ts';

test('old addresses lead to the end of their way, with and without a slash', () => {
  expect(
    goalsOf([
      { from: '/a', to: '/b/' },
      { from: '/b/', to: '/c' },
      { from: '/d/', to: '/d/' },
    ]),
  ).toEqual([
    { from: '/a/', to: '/c/' },
    { from: '/b/', to: '/c/' },
    { from: '/d/', to: '/d/' },
  ]);
});

describe('a former identifier', () => {
  test.each([
    ['/tin-tuc/2025/ten-cu/', '/tin-tuc/2026/ten-moi/', '2026/ten-moi', '2025/ten-cu'],
    ['/chuyen-muc/cu/', '/chuyen-muc/moi/', 'moi', 'cu'],
  ])('stands in %s', (from, to, id, former) => expect(formerId(from, to, id)).toBe(former));

  test.each([
    '/bai-cu/',
    '/tin-tuc/trang/2/',
    '/tin-tuc/2025/bai.aspx/',
    '/tin-tuc/2025/a/b/',
    '/tin-tuc/2025/Bài/',
    '//evil.example/',
    '/tin-tuc/2025/../',
  ])('does not stand in %s', (from) =>
    expect(formerId(from, '/tin-tuc/2026/moi/', '2026/moi')).toBeUndefined(),
  );

  test('is none where a thing of today has that address', () => {
    const goals = [
      { from: '/tin-tuc/2026/a/', to: '/tin-tuc/2026/b/' },
      { from: '/tin-tuc/2026/c/', to: '/tin-tuc/2026/b/' },
    ];
    expect(renamedThings(goals, ['2026/a', '2026/b'], articleAddress)).toEqual([
      { former: '2026/c', id: '2026/b' },
    ]);
  });
});

test('an article is known by its first identifier, whatever other sites called it', () => {
  expect(firstId('2026/moi', {})).toBe('2026/moi');
  expect(firstId('2026/moi', { aliases: ['/tin/bai.aspx', '/tin-tuc/2025/dau', '/tin-tuc/2026/hai/'] })).toBe(
    '2025/dau',
  );
});
