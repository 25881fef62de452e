import { expect, test } from 'vitest';
import { hotlineGrounds, sortedByNeed, type Hotline } from './hotline.ts';

const of = (id: string, need: Hotline['need'], channel: 'phone' | 'web' | 'none'): Hotline => {
  const shared = { id, name: id, need };
  const known = {
    checked: { date: '2026-11-20', how: 'doi-chieu-nguon' as const },
    source: { name: 'Nguồn' },
  };
  if (channel === 'none') return { ...shared, channel, instead: 'Hỏi ở xã.' };
  return { ...shared, ...known, channel, value: channel === 'phone' ? '1800 0000' : 'https://mau.gov.vn' };
};
const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);

test('one hotline stands first for each need, a phone where there is one; in an emergency all', () => {
  const { first, others, none } = sortedByNeed([
    of('bao-chay', 'khan-cap', 'phone'),
    of('cong', 'dich-vu-cong', 'web'),
    of('tong-dai', 'dich-vu-cong', 'phone'),
    of('so-huyen', 'phan-anh', 'none'),
    of('tong-dai-khac', 'dich-vu-cong', 'phone'),
    of('trang-phan-anh', 'phan-anh', 'web'),
    of('trang-khac', 'phan-anh', 'web'),
    of('buu-dien', 'dia-phuong', 'none'),
    of('cap-cuu', 'khan-cap', 'phone'),
  ]);
  expect(first.map(({ need, hotlines }) => [need, ...ids(hotlines)])).toEqual([
    ['dich-vu-cong', 'tong-dai'],
    ['phan-anh', 'trang-phan-anh'],
    ['khan-cap', 'bao-chay', 'cap-cuu'],
  ]);
  expect(ids(others)).toEqual(['cong', 'tong-dai-khac', 'trang-khac']);
  expect(ids(none)).toEqual(['so-huyen', 'buu-dien']);
});

test('hotlines together are as of the day on which the first of them was checked', () => {
  const checkedOn = (date: string, source: string): Hotline => ({
    ...of(source, 'phan-anh', 'web'),
    channel: 'web',
    value: 'https://mau.gov.vn',
    checked: { date, how: 'doi-chieu-nguon' },
    source: { name: source },
  });
  const grounds = hotlineGrounds([
    checkedOn('2026-11-26', 'Báo Mẫu'),
    checkedOn('2026-11-20', 'Cổng Mẫu'),
    checkedOn('2026-11-23', 'Báo Mẫu'),
    of('khong-so', 'phan-anh', 'none'),
  ]);
  expect(grounds).toMatchObject({
    sources: [{ name: 'Báo Mẫu' }, { name: 'Cổng Mẫu' }],
    informedUntil: '2026-11-20',
  });
  expect(hotlineGrounds([]).informedUntil).toBeUndefined();
});
