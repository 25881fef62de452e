import { describe, expect, it } from 'vitest';
import { compareVietnamese } from './collation.ts';
import { formatDate, parseVietnameseDate } from './dates.ts';
import { foldVietnamese } from './fold.ts';
import { canonicalTones, normalizeText } from './normalize.ts';
import { lowerFirst } from './first-letter.ts';
import { countInWords, formatNumber } from './numbers.ts';
import { slugify } from './slug.ts';
import { decodeTelex } from './telex.ts';
import { decodeVni } from './vni.ts';

describe('normalizeText', () => {
  it('composes', () => {
    const decomposed = 'Tuy Phu\u031bo\u031b\u0301c';
    expect(decomposed).toHaveLength(12);
    expect(normalizeText(decomposed)).toBe('Tuy Ph\u01b0\u1edbc');
    expect(normalizeText(decomposed)).toHaveLength(9);
    expect(normalizeText('e\u0323\u0302')).toBe('\u1ec7');
  });
  it('turns eth into Đ', () => {
    expect(normalizeText('\u00d0\u1ea3ng b\u1ed9')).toBe('\u0110\u1ea3ng b\u1ed9');
    expect(normalizeText('\u00f0')).toBe('\u0111');
  });
  it('leaves tone placement alone', () => expect(normalizeText('hoà')).toBe('hoà'));
});

describe('canonicalTones', () => {
  it.each([
    ['hoà', 'hòa'],
    ['hòa', 'hòa'],
    ['Hoà', 'Hòa'],
    ['HOÀ', 'HÒA'],
    ['thuỷ', 'thủy'],
    ['Uỷ ban', 'Ủy ban'],
    ['UỶ BAN', 'ỦY BAN'],
    ['khoẻ', 'khỏe'],
    ['hoàn', 'hoàn'],
    ['hòan', 'hoàn'],
    ['quý', 'quý'],
    ['quỳ', 'quỳ'],
    ['Quỳnh', 'Quỳnh'],
    ['quản', 'quản'],
    ['quả', 'quả'],
    ['già', 'già'],
    ['giữa', 'giữa'],
    ['gì', 'gì'],
    ['giếng', 'giếng'],
    ['của', 'của'],
    ['mía', 'mía'],
    ['người', 'người'],
    ['nước', 'nước'],
    ['nứơc', 'nước'],
    ['khuỷu', 'khuỷu'],
    ['ngoài', 'ngoài'],
    ['chuyển', 'chuyển'],
    ['tuổi', 'tuổi'],
    ['thuở', 'thuở'],
    ['huế', 'huế'],
    ['đào', 'đào'],
    ['xoáy', 'xoáy'],
    ['yếu', 'yếu'],
  ])('%s → %s', (given, expected) => expect(canonicalTones(given)).toBe(expected));
  it('leaves foreign words alone', () =>
    expect(canonicalTones('café Réunion naïve')).toBe('café Réunion naïve'));
});

describe('foldVietnamese', () => {
  it('drops marks and đ', () => {
    expect(foldVietnamese('Đường Diêu Trì')).toBe('duong dieu tri');
    expect(foldVietnamese('Đường Diêu Trì'.normalize('NFD'))).toBe('duong dieu tri');
  });
});

describe('slugify', () => {
  it.each([
    ['Đường Diêu Trì', 'duong-dieu-tri'],
    ['Đường Diêu Trì'.normalize('NFD'), 'duong-dieu-tri'],
    ['NĐ-CP', 'nd-cp'],
    ['\u00d0ảng bộ', 'dang-bo'],
    ['Nghị quyết số 76/NQ-CP', 'nghi-quyet-so-76-nq-cp'],
    ['  “Hỏi – đáp”!  ', 'hoi-dap'],
    ['!!!', ''],
  ])('%s → %s', (title, slug) => expect(slugify(title)).toBe(slug));
  it('cuts at a word', () => {
    const slug = slugify('cải cách hành chính '.repeat(10));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/-(cai|cach|hanh|chinh)$/);
    expect(slugify('a'.repeat(120))).toHaveLength(80);
  });
});

describe('compareVietnamese', () => {
  it('sorts đ after d and not last', () => {
    expect(['Đập Đá', 'Eo', 'An', 'Diêu Trì'].sort(compareVietnamese)).toEqual([
      'An',
      'Diêu Trì',
      'Đập Đá',
      'Eo',
    ]);
  });
  it('orders the tones', () => {
    expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].sort(compareVietnamese)).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ]);
  });
});

describe('keystrokes', () => {
  it.each([
    ['dduongwf', 'đường'],
    ['dduowngf', 'đường'],
    ['dduwowngf', 'đường'],
    ['duongdwf', 'đường'],
    ['tieengs', 'tiếng'],
    ['tieesng', 'tiếng'],
    ['Cair', 'cải'],
    ['cachs', 'cách'],
    ['hoaf', 'hòa'],
    ['hanhf', 'hành'],
    ['chinhs', 'chính'],
    ['nuwowcs', 'nước'],
    ['nuowcs', 'nước'],
    ['muaw', 'mưa'],
    ['quaanr', 'quẩn'],
    ['uyr', 'ủy'],
    ['hoawcj', 'hoặc'],
    ['quowr', 'quở'],
    ['ddang', 'đang'],
    ['khoer', 'khỏe'],
    ['wng', 'ưng'],
    ['caawn', 'căn'],
  ])('Telex %s → %s', (keys, expected) => expect(decodeTelex(keys)).toBe(expected));
  it.each(['cach', 'duong', 'windows', 'class', 'sipas', 'facebook', ''])('%s is not Telex', (word) =>
    expect(decodeTelex(word)).toBeUndefined(),
  );
  it.each([
    ['d9u7o7ng2', 'đường'],
    ['d9uo7ng2', 'đường'],
    ['tie61ng', 'tiếng'],
    ['ca3i', 'cải'],
    ['ca1ch', 'cách'],
    ['thu3', 'thủ'],
    ['ca68n', 'căn'],
  ])('VNI %s → %s', (keys, expected) => expect(decodeVni(keys)).toBe(expected));
  it.each(['2021', 'cach', 'q9'])('%s is not VNI', (word) => expect(decodeVni(word)).toBeUndefined());
});

describe('numbers and dates', () => {
  it('formats', () => {
    expect(formatNumber(77452)).toBe('77.452');
    expect(formatNumber(86.98)).toBe('86,98');
    expect(formatNumber(86.9, 2)).toBe('86,90');
    expect(formatDate('2021-07-15')).toBe('15/7/2021');
    expect(formatDate('2025-07-01')).toBe('01/7/2025');
    expect(formatDate('2022-01-06')).toBe('06/01/2022');
    expect(formatDate('2021-09')).toBe('9/2021');
    expect(formatDate('2026-02')).toBe('02/2026');
    expect(formatDate('2021')).toBe('2021');
    expect(() => formatDate('15/7/2021')).toThrow(/YYYY-MM-DD/);
  });
  it('counts in words up to ten', () => {
    expect([0, 4, 10, 11, 1200].map(countInWords)).toEqual(['không', 'bốn', 'mười', '11', '1.200']);
  });
  it('changes a first letter with its marks', () => {
    expect(lowerFirst('Đúng hạn')).toBe('đúng hạn');
    for (const text of ['VNPT thu cước', 'YouTube của xã', '7 giờ', '\u212A', ''])
      expect(lowerFirst(text)).toBe(text);
  });
  it.each([
    ['ngày 02 tháng 9 năm 2021', '2021-09-02'],
    ['02/9/2021', '2021-09-02'],
    ['16-11-2022', '2022-11-16'],
    ['30/2/2023', undefined],
    ['2021', undefined],
  ])('reads the day %s', (text, iso) => expect(parseVietnameseDate(text)).toBe(iso));
});
