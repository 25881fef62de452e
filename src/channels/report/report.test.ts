import { describe, expect, it } from 'vitest';
import { contentDirectory } from '../../files/directory.ts';
import { reportBlocks } from './blocks.ts';
import { contentDocuments } from './content-documents.ts';
import { documentsOf, quarterOf } from './documents-fixture.ts';
import { reportPeriod, ReportRefusal } from './period.ts';
import { report } from './report.ts';

const plain = (text: string): string => text;
const quarter = quarterOf(plain);

describe('the period of a report', () => {
  it('takes days as people type them, and knows its months', () => {
    expect(reportPeriod(' 5/1/2026', '2026-03-31')).toEqual({
      from: '2026-01-05',
      to: '2026-03-31',
      months: ['2026-01', '2026-02', '2026-03'],
    });
    expect(reportPeriod('2025-12-31', '2026-01-01').months).toEqual(['2025-12', '2026-01']);
    expect(reportPeriod('29/02/2024', '29/02/2024').months).toEqual(['2024-02']);
  });

  it.each([
    ['', '2026-01-01', 'Thiếu “Ngày đầu kỳ”'],
    [undefined, '2026-01-01', 'Thiếu “Ngày đầu kỳ”'],
    ['2026-01-01', '  ', 'Thiếu “Ngày cuối kỳ”'],
    ['2026-02-30', '2026-03-01', '“Ngày đầu kỳ” không phải một ngày có trên lịch: 2026-02-30'],
    ['2026-01-01', '31/4/2026', '“Ngày cuối kỳ” không phải một ngày'],
    ['hôm qua', '2026-03-01', 'hôm qua'],
    ['0001-01-01', '2026-03-01', 'không phải một ngày'],
    ['2026-03-02', '2026-03-01', 'Ngày đầu kỳ (02/3/2026) sau ngày cuối kỳ (01/3/2026)'],
    ['2010-01-01', '2026-03-01', 'dài quá 10 năm'],
    ['x'.repeat(9000), '2026-03-01', 'xxx. Ghi như'],
  ])('refuses %j to %j in one line', (from, to, told) => {
    let message = '';
    try {
      reportPeriod(from, to);
    } catch (cause) {
      if (cause instanceof ReportRefusal) ({ message } = cause);
    }
    expect(message).toContain(told);
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(160);
  });
});

describe('a report', () => {
  it('counts articles by month, content and unit, each once in the sum', () => {
    expect(quarter.articles.map(({ id }) => id)).toEqual(['2026/mot', '2026/hai', '2026/ba']);
    expect(quarter.byMonth).toEqual([
      { of: '2026-01', counts: [1, 0, 0], others: 1, total: 2 },
      { of: '2026-02', counts: [0, 0, 0], others: 0, total: 0 },
      { of: '2026-03', counts: [1, 1, 0], others: 0, total: 1 },
    ]);
    expect(quarter.byUnit).toEqual([
      { of: 'xa-mau', counts: [2, 1, 0], others: 0, total: 2 },
      { of: 'khong-co', counts: [1, 1, 0], others: 0, total: 1 },
      { of: undefined, counts: [0, 0, 0], others: 1, total: 1 },
    ]);
    expect(quarter.cells.map(({ month, content, unit, count }) => [month, content, unit, count])).toEqual([
      ['2026-01', undefined, undefined, 1],
      ['2026-01', 'II.1.1', 'xa-mau', 1],
      ['2026-03', 'II.1.1', 'khong-co', 1],
      ['2026-03', 'II.1.1', 'xa-mau', 1],
      ['2026-03', 'II.1.2', 'khong-co', 1],
      ['2026-03', 'II.1.2', 'xa-mau', 1],
    ]);
  });

  it('tells what of the plan nobody wrote about', () => {
    expect(quarter.contents.map(({ id, total, last }) => [id, total, last])).toEqual([
      ['II.1.1', 2, '2026-03-31'],
      ['II.1.2', 1, '2026-03-31'],
      ['II.1.3', 0, undefined],
    ]);
    expect(reportBlocks(quarter)).toContainEqual({
      kind: 'paragraph',
      text: 'Đã có bài về 2/3 nội dung của mục II.1. Chưa có bài: II.1.3.',
    });
  });

  it('tells activities with the evidence of the period, broadcasts, reviews, corrections and withdrawals', () => {
    expect(quarter.activities).toMatchObject([
      { id: 'III.1', state: 'dang-thuc-hien', articles: 1, evidence: [{ text: 'Treo băng rôn' }] },
    ]);
    expect(quarter.broadcasts).toMatchObject([{ station: 'Đài mẫu', times: 3, title: 'Bài một' }]);
    expect(quarter.reviews.map(({ day, title, over }) => [day, title, over])).toEqual([
      ['2025-12-01', 'Hướng dẫn mẫu', false],
      ['2026-03-15', 'Bài ba', true],
    ]);
    expect(quarter.corrections.map(({ text }) => text)).toEqual(['Sửa số.']);
    expect(quarter.withdrawals.map(({ title }) => title)).toEqual(['Bài gỡ']);
    expect(reportBlocks(quarter)).toContainEqual({
      kind: 'paragraph',
      text: 'Đã đăng 3 tin, bài; phát thanh 3 lần; ghi 1 minh chứng; đính chính 1 lần; gỡ 1 trang.',
    });
  });

  it('counts by the newest plan that had begun, by the one asked for, and by none where there is none', () => {
    const documents = documentsOf(plain);
    const planIn = (from: string, to: string, plan?: string) =>
      report(documents, reportPeriod(from, to), { plan }).plan?.id;
    expect(planIn('2026-01-01', '2026-01-31')).toBe('2026');
    expect(planIn('2024-01-01', '2025-12-31')).toBe('2023');
    expect(planIn('2020-01-01', '2020-12-31')).toBe('2023');
    expect(planIn('2020-01-01', '2020-12-31', '2026')).toBe('2026');
    expect(() => planIn('2026-01-01', '2026-01-31', '2027')).toThrow(
      'Không có kế hoạch “2027”. Các kế hoạch đã đăng: 2026, 2023.',
    );
    const without = report(
      { ...documents, activities: { plans: [] } },
      reportPeriod('2026-01-01', '2026-01-31'),
    );
    expect([without.byMonth[0]?.total, without.byMonth[0]?.others]).toEqual([2, 2]);
    expect(reportBlocks(without).filter(({ kind }) => kind === 'table')[0]).toMatchObject({
      headings: ['Tháng', 'Số bài'],
      rows: [['01/2026', 2]],
    });
  });

  it('of a period in which nothing happened says so in every part', () => {
    const empty = report(documentsOf(plain), reportPeriod('2021-01-01', '2021-01-31'));
    expect(empty.articles).toEqual([]);
    const told = reportBlocks(empty).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(told).toEqual(
      expect.arrayContaining([
        'Trong kỳ không có tin, bài nào.',
        'Trong kỳ không ghi lần phát thanh nào.',
        'Đến cuối kỳ không có trang nào đến hạn rà soát.',
        'Trong kỳ không có đính chính nào.',
        'Trong kỳ không gỡ trang nào.',
      ]),
    );
  });

  it('is made of a content folder as of its API: what is public that day', () => {
    const documents = contentDocuments(contentDirectory(), '2026-11-23');
    const november = report(documents, reportPeriod('2026-11-01', '2026-11-30'), { plan: '2023' });
    const ids = november.articles.map(({ id }) => id);
    expect(ids).toContain('2026/phat-thanh-cai-cach');
    // A draft, one that waits for its day, one that was withdrawn.
    for (const id of ['2026/thu-ban-nhap', '2026/thu-hen-gio', '2026/thu-go-bo'])
      expect(ids).not.toContain(id);
    expect(november.broadcasts.map(({ times }) => times)).toEqual([2, 1]);
    expect(november.withdrawals.map(({ url }) => url)).toContainEqual(
      expect.stringMatching(/\/tin-tuc\/2026\/thu-go-bo\/$/),
    );
    const year = report(documents, reportPeriod('2023-01-01', '2023-12-31'));
    expect(year.activities.filter(({ evidence }) => evidence.length > 0).map(({ id }) => id)).toEqual([
      'III.1',
      'III.6',
    ]);
  });
});
