import { expect, test } from 'vitest';
import { parseTable } from '../files/csv.ts';
import { dataTable } from './data-tables.ts';
import { absolute, ARTICLE, BASE, WITHDRAWN } from './samples-fixture.ts';

const rowsOf = (text: string) => parseTable(text).rows.map(({ cells }) => cells);

test('articles are a row each; of a withdrawn one stand its identifier, the day and the reason alone', () => {
  const text = dataTable(
    'articles',
    [
      { id: '2026/bai-mau', fields: { ...ARTICLE, aliases: ['/tin-tuc/2025/dau/'] } },
      { id: '2026/bai-cu', fields: WITHDRAWN },
    ],
    absolute,
  );
  expect(text.startsWith('\uFEFFma,ma_luc_dang,tieu_de,')).toBe(true);
  const [first, second] = rowsOf(text);
  expect(first).toMatchObject({
    ma: '2026/bai-mau',
    ma_luc_dang: '2025/dau',
    ngay_dang: '2026-11-20',
    trang: `${BASE}/tin-tuc/2026/bai-mau/`,
  });
  expect(second).toMatchObject({
    ma: '2026/bai-cu',
    tieu_de: '',
    ngay_go: '2026-11-23',
    ly_do_go: 'Số liệu <sai>.',
  });
});

test('no cell of a table runs as a formula, and line breaks stay in theirs', () => {
  const text = dataTable(
    'articles',
    [{ id: '2026/x', fields: { ...ARTICLE, title: `=cmd|'/c calc'!A1`, description: 'Một\r\n@hai' } }],
    absolute,
  );
  expect(rowsOf(text)[0]).toMatchObject({ tieu_de: `'=cmd|'/c calc'!A1`, tom_tat: 'Một\r\n@hai' });
  expect(text).not.toMatch(/(^|,)"?=/m);
});

test('an old commune stands once for each that it belongs to now', () => {
  const unit = (id: string, name: string) => ({
    id,
    name,
    short: name,
    exists: true,
    fields: {
      type: 'xa' as const,
      names: [{ name }],
      valid: { to: '2025-06-30' },
      description: 'Mẫu.',
      codes: [{ code: '00123' }],
    },
  });
  const old = unit('cu', 'Xã Cũ');
  const [one, two] = [unit('moi', 'Xã Mới'), unit('khac', 'Xã Khác')];
  const rows = rowsOf(
    dataTable(
      'communes',
      [
        { old, now: one },
        { old, now: two },
      ],
      absolute,
    ),
  );
  expect(rows.map((row) => [row['ma_cu'], row['ngay_cuoi'], row['ma_moi'], row['ten_moi']])).toEqual([
    ['cu', '2025-06-30', 'moi', 'Xã Mới'],
    ['cu', '2025-06-30', 'khac', 'Xã Khác'],
  ]);
});
