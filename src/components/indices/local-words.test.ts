import { expect, test } from 'vitest';
import type { LocalResult } from '../../model/local-results.ts';
import { ofWhom, partsOf, upperWhat, withinYear } from './local-words.ts';

const of = (more: Partial<LocalResult>): LocalResult => ({
  year: 2025,
  series: 'tinh',
  place: 'tinh',
  label: 'Tỉnh Gia Lai',
  measure: 'điểm',
  source: { name: 'Nguồn' },
  ...more,
});

test('a local result says when, whose and what, in the digits of its source', () => {
  expect(ofWhom(of({}))).toBe('Năm 2025, tỉnh Gia Lai');
  expect(ofWhom(of({ until: '2025-07' }))).toBe('Tháng 7/2025, tỉnh Gia Lai');
  expect(ofWhom(of({ until: '2025-08-31' }))).toBe('Đến ngày 31/8/2025, tỉnh Gia Lai');
  expect(upperWhat(of({ rank: '6/34' }))).toBe('Hạng 6/34');
  expect(partsOf(of({ score: 85.5, rank: '6/34' }))).toEqual(['85,5 điểm', 'hạng 6/34']);
  expect(partsOf(of({ score: 88.25, measure: '%' }))).toEqual(['88,25%']);
  expect(partsOf(of({ told: 'thuộc nhóm dẫn đầu' }))).toEqual(['thuộc nhóm dẫn đầu']);
});

test('beside its year a local result says which part of it', () => {
  expect(withinYear({ year: 2025, until: '2025-07' })).toBe('Tháng 7');
  expect(withinYear({ year: 2025, until: '2025-08-31' })).toBe('Đến ngày 31/8');
  expect(withinYear({ year: 2025, until: '2026-01-15' })).toBe('Đến ngày 15/01/2026');
  expect(withinYear({ year: 2025, until: '2025' })).toBeUndefined();
  expect(withinYear({ year: 2025 })).toBeUndefined();
});
