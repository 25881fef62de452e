import { describe, expect, it } from 'vitest';
import { pagesByTitle } from './by-title.ts';
import { readQuery } from './query.ts';
import type { SuggestionList } from '../suggestions/suggester.ts';

const LIST: SuggestionList = [
  ['Đường dây nóng', [['duong-day-nong/', 'Đường dây nóng', 'hotline | so dien thoai']]],
  ['Thủ tục', [['thu-tuc/khai-sinh/', 'Đăng ký khai sinh', 'giay khai sinh']]],
  [
    'Tin tức',
    [
      ['tin-tuc/2026/mot-cua/', 'Bộ phận Một cửa mở thêm buổi sáng thứ Bảy'],
      ['tin-tuc/2026/khai-sinh/', 'Ngày sinh của người khai là ngày nào'],
      ...Array.from({ length: 40 }, (_, place) => [`tin-tuc/2025/${place}/`, `Tin số ${place}`] as const),
    ],
  ],
];
const found = (typed: string) => pagesByTitle(LIST, readQuery(typed), '/cchc/');
const first = (typed: string) => found(typed)[0];

describe('pages by their titles', () => {
  it.each([
    ['đường dây nóng', '/cchc/duong-day-nong/', true],
    ['duong day nong', '/cchc/duong-day-nong/', true],
    ['hotline', '/cchc/duong-day-nong/', true],
    ['số điện thoại', '/cchc/duong-day-nong/', true],
    ['khai sinh ở đâu', '/cchc/thu-tuc/khai-sinh/', false],
    ['MOT CUA', '/cchc/tin-tuc/2026/mot-cua/', false],
  ])('%s', (typed, address, isMeant) => {
    expect(first(typed)).toMatchObject({ address, isMeant });
  });

  it('come first where they hold the words in one run', () => {
    expect(found('khai sinh').map(({ address }) => address)).toEqual([
      '/cchc/thu-tuc/khai-sinh/',
      '/cchc/tin-tuc/2026/khai-sinh/',
    ]);
  });

  it('hold half of the words at least, and are thirty at most', () => {
    expect(found('hộ chiếu phổ thông')).toEqual([]);
    expect(found('...')).toEqual([]);
    expect(found('tin')).toHaveLength(30);
  });
});
