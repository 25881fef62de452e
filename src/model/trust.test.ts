import { describe, expect, it } from 'vitest';
import { source as sourceField, type Source } from './fields/common.ts';
import { numberedSources, trustOn } from './trust.ts';

const law: Source = { name: 'Nghị định số 1/2026/NĐ-CP', date: '2026-06-24' };
const office: Source = { name: 'Trang của tỉnh', url: 'https://tinh-mau.gov.vn/a', date: '2026-07' };
const paper: Source = { name: 'Báo Mẫu', url: 'https://bao-gov.vn/a', date: '2026-08-01' };

describe('a page rests on its best source', () => {
  it('which is a law or an office before whoever tells of it', () => {
    expect(trustOn({ sources: [paper, law] }, '2026-11-26').best).toBe(law);
    expect(trustOn({ sources: [paper, office] }, '2026-11-26').best).toBe(office);
    expect(trustOn({ sources: [paper] }, '2026-11-26').best).toBe(paper);
    expect(trustOn({ sources: [] }, '2026-11-26').best).toBeUndefined();
  });
  it('among its newest facts where it has many, while one of them stands', () => {
    const gone = { ...paper, withdrawn: '2026-01-01' };
    expect(trustOn({ sources: [law, office, paper], newest: [paper] }, '2026-11-26')).toMatchObject({
      best: paper,
      asOf: '2026-08-01',
    });
    expect(trustOn({ sources: [gone, office], newest: [gone] }, '2026-11-26').best).toBe(office);
  });
  it('and is as of the day that editors read to, else of that source', () => {
    expect(trustOn({ sources: [paper, law], informedUntil: '2026-11-26' }, '2027-01-01').asOf).toBe(
      '2026-11-26',
    );
    expect(trustOn({ sources: [paper, office] }, '2027-01-01').asOf).toBe('2026-07');
  });
});

describe('a page says by itself, on the day', () => {
  it('that what it says no longer applies', () => {
    const on = (day: string) => trustOn({ sources: [law], appliesUntil: '2027-02-28' }, day).isOver;
    expect([on('2027-02-28'), on('2027-03-01')]).toEqual([false, true]);
  });
  it('that a source has been taken back, and rests on the next', () => {
    const sources = [{ ...law, withdrawn: '2027-03-01' }, paper];
    expect(trustOn({ sources }, '2027-02-28')).toMatchObject({ best: { name: law.name }, withdrawn: [] });
    expect(trustOn({ sources }, '2027-03-01')).toMatchObject({
      best: paper,
      withdrawn: [{ name: law.name }],
    });
    expect(trustOn({ sources: [sources[0] as Source] }, '2027-03-01').best).toBeUndefined();
  });
  it('that sources do not agree; the one that differs is not the best', () => {
    const other = { ...office, differs: 'Hạng 8.' };
    expect(trustOn({ sources: [other, paper] }, '2026-11-26')).toMatchObject({
      best: paper,
      differing: [other],
    });
  });
});

it('sources are told apart by all that is said of them', () => {
  const twice = { ...paper, differs: 'Hạng 8.' };
  const { sources, numberOf } = numberedSources([paper, law, { ...paper }, twice]);
  expect(sources).toEqual([paper, law, twice]);
  expect([law, twice, office].map(numberOf)).toEqual([2, 3, 0]);
});

it.each(['GitHub', 'Bộ tri thức chatbot của tỉnh', 'tigodoo.vn', 'Trang không ghi địa chỉ'])(
  '“%s” is no source that readers know',
  (name) => {
    expect(sourceField().safeParse({ name }).success).toBe(false);
    expect(sourceField().safeParse({ name: 'Báo Mẫu' }).success).toBe(true);
  },
);
