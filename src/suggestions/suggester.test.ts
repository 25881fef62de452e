import { describe, expect, it } from 'vitest';
import { suggester, type SuggestionList } from './suggester.ts';

const LIST: SuggestionList = [
  [
    'Hướng dẫn',
    [
      ['huong-dan/dang-ky-vneid/', 'Đăng ký tài khoản định danh điện tử VNeID', 'cccd | thẻ căn cước'],
      ['huong-dan/nop-ho-so/', 'Nộp hồ sơ trực tuyến'],
    ],
  ],
  [
    'Đơn vị',
    [
      ['don-vi/phuoc-hoa/', 'Xã Phước Hòa'],
      ['don-vi/xa-tuy-phuoc-dong/', 'Xã Tuy Phước Đông', 'Xã Phước Hoà'],
    ],
  ],
  ['Chuyên mục', [['chuyen-muc/thu-tuc-hanh-chinh/', 'Thủ tục hành chính', 'TTHC']]],
  ['Văn bản', [['van-ban/76-nq-cp-2021/', 'Nghị quyết 76/NQ-CP']]],
  [
    'Tin tức',
    [
      ['tin-tuc/2026/ho-so/', 'Hồ sơ nộp qua mạng'],
      ['tin-tuc/2026/xau/', '<img src=x onerror=alert(1)> hồ sơ'],
      ...Array.from({ length: 9 }, (_, place) => [`tin-tuc/2025/${place}/`, `Tin số ${place}`] as const),
    ],
  ],
];
const find = suggester(LIST);
const found = (typed: string) => find(typed)?.map(({ title }) => title);

describe('suggestions', () => {
  it.each([
    ['dang ky', 'Đăng ký tài khoản định danh điện tử VNeID'],
    ['ĐĂNG KÝ', 'Đăng ký tài khoản định danh điện tử VNeID'],
    ['đăng ký'.normalize('NFD'), 'Đăng ký tài khoản định danh điện tử VNeID'],
    ['vneid dang', 'Đăng ký tài khoản định danh điện tử VNeID'],
    ['tai kho dien', 'Đăng ký tài khoản định danh điện tử VNeID'],
    ['tthc', 'Thủ tục hành chính'],
    ['cccd', 'Đăng ký tài khoản định danh điện tử VNeID'],
    ['76/nq', 'Nghị quyết 76/NQ-CP'],
    ['76 nq-cp', 'Nghị quyết 76/NQ-CP'],
    ['dk vneid', 'Đăng ký tài khoản định danh điện tử VNeID'],
    ['dangkyvneid', 'Đăng ký tài khoản định danh điện tử VNeID'],
    ['ddawng kys', 'Đăng ký tài khoản định danh điện tử VNeID'],
    ['hs truwcj tuyeens', 'Nộp hồ sơ trực tuyến'],
    ['xaphuochoa', 'Xã Phước Hòa'],
    ['tuyphuocdong', 'Xã Tuy Phước Đông'],
    ['  nop   ho ', 'Nộp hồ sơ trực tuyến'],
  ])('%s', (typed, title) => {
    expect(found(typed)?.[0]).toBe(title);
  });

  it('do not care where the tone stands, and put a title before other words for a page', () => {
    expect(found('phước hoà')).toEqual(['Xã Phước Hòa', 'Xã Tuy Phước Đông']);
    expect(found('phước hòa')).toEqual(['Xã Phước Hòa', 'Xã Tuy Phước Đông']);
  });

  it('put titles that begin so first, whatever their kind', () => {
    expect(found('ho so')?.slice(0, 2)).toEqual(['Hồ sơ nộp qua mạng', 'Nộp hồ sơ trực tuyến']);
  });

  it('are six at most', () => {
    expect(found('tin')).toHaveLength(6);
  });

  it('want words to begin so, and all of them', () => {
    expect(found('uyen')).toEqual([]);
    expect(found('nop thue')).toEqual([]);
    expect(found('zalo')).toEqual([]);
  });

  it('wait for two characters', () => {
    for (const typed of ['', ' ', 'n', ' n ', '👍']) expect(find(typed), typed).toBeUndefined();
    expect(found('ti')).not.toEqual([]);
  });

  it('stand whatever is typed', () => {
    for (const typed of [
      '<img src=x',
      '%00',
      '"…"',
      '行政改革',
      '\u202e\u200f--',
      '👍🏽👍🏽',
      'a'.repeat(5000),
      '(.*)+$',
    ])
      expect(Array.isArray(find(typed)), typed).toBe(true);
  });
});
