import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { articleSchema } from '../article.ts';
import { CONTENT_TYPES, type ContentType } from '../content-types.ts';
import { identifier, line, planReference, sitePath, webAddress } from './common.ts';
import { isoDate, isPartialDate, partialDate, yearOf } from './date.ts';
import { findDocumentNumbers, isDocumentNumber } from './document-number.ts';
import { parsePhone, phone } from './phone.ts';
import { fieldAt, fieldsOf, kindOf } from './schema-fields.ts';

const passes = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe('a day', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29'])('%s is one', (day) =>
    expect(passes(isoDate(), day)).toBe(true),
  );
  it.each([
    '19/3/2023',
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-13-01',
    '2023-3-4',
    '20230304',
    '',
    20230304,
    null,
    '2023-03-04T00:00:00Z',
  ])('%s is none', (day) => expect(passes(isoDate(), day)).toBe(false));
  it('is kept as text, also when a reader made a date of it', () => {
    expect(isoDate().parse(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23');
  });
});

describe('a date of a source', () => {
  it.each(['2021', '2021-07', '2021-07-15'])('may be %s', (date) => expect(isPartialDate(date)).toBe(true));
  it.each(['21', '2021-13', '2021-02-30', '2021-7', 'tháng 7'])('may not be %s', (date) =>
    expect(isPartialDate(date)).toBe(false),
  );
  it('takes a bare year', () => {
    expect(partialDate().parse(2021)).toBe('2021');
    expect(yearOf('2021-07-15')).toBe(2021);
  });
});

describe('a phone number', () => {
  it.each([
    ['0256.3.633.366', '02563633366', 'landline'],
    ['(0256) 3818 388', '02563818388', 'landline'],
    ['+84 256 363 3366', '02563633366', 'landline'],
    ['0912 345 678', '0912345678', 'mobile'],
    ['1900.0368', '19000368', 'premium'],
    ['18001096', '18001096', 'toll-free'],
    ['113', '113', 'service'],
    ['024 1022', '0241022', 'service'],
  ])('%s', (written, national, kind) => expect(parsePhone(written)).toEqual({ national, kind }));
  it.each(['', '0256', '025636333667', '0412 345 678', '12345', '2023', 'gọi 113', '0112 345 678'])(
    '“%s” is none',
    (written) => expect(parsePhone(written)).toBeUndefined(),
  );
  it('must be quoted, and says so', () => {
    const result = phone().safeParse(2563633366);
    expect(result.error?.issues[0]?.message).toMatch(/dấu nháy/);
  });
});

describe('a document number', () => {
  it.each([
    '76/NQ-CP',
    '61/2018/NĐ-CP',
    '623/TTg-KSTT',
    '1664/NQ-UBTVQH15',
    '202/2025/QH15',
    '76/2025/UBTVQH15',
    '01/2014/TTLT-VPCP-BNV',
    '27-NQ/TW',
    '41-HĐBT',
    '…/KH-UBND',
    '72/2002/QĐ-TTg',
  ])('%s', (number) => expect(isDocumentNumber(number)).toBe(true));
  it.each(['76 NQ-CP', 'NQ-CP', '15/7/2021', '76/nq-cp', '/KH-UBND', '76/NQ-CP ', '1/2'])(
    '“%s” is none',
    (number) => expect(isDocumentNumber(number)).toBe(false),
  );
  it('is found in running text, once, and dates are not', () => {
    expect(
      findDocumentNumbers('Nghị quyết số 76/NQ-CP ngày 15/7/2021, Nghị định 61/2018/NĐ-CP, lại 76/NQ-CP.'),
    ).toEqual(['76/NQ-CP', '61/2018/NĐ-CP']);
  });
});

describe('common fields', () => {
  it.each([
    [identifier(), ['xa-tuy-phuoc', 'a1'], ['Xã', 'a_b', '-a', 'a--b', 'x'.repeat(81)]],
    [line(5), ['a', 'năm c'], ['', '   ', 'sáu chữ']],
    [
      webAddress(),
      ['https://a.vn/x', 'http://a.vn'],
      ['javascript:alert(1)', 'data:text/html,x', 'a.vn', 'https://', 'ftp://a.vn'],
    ],
    [sitePath(), ['/', '/tin-tuc/2023/a/', '/a'], ['tin-tuc/', 'https://a.vn/', '//a.vn/', '/a b/']],
    [planReference(), ['II.1.9', 'II.2.5', 'III.7', 'V.6'], ['II.1.10', 'II.2.6', 'III.8', 'V.7', 'IV.1']],
  ] as const)('field %#', (schema, good, bad) => {
    for (const value of good) expect([value, passes(schema, value)]).toEqual([value, true]);
    for (const value of bad) expect([value, passes(schema, value)]).toEqual([value, false]);
  });
});

describe('a schema read by its fields', () => {
  const schema = articleSchema({ image: () => z.string() });

  it('gives keys with Vietnamese labels, hints and whether they are needed', () => {
    expect(fieldAt(schema, ['title'])).toMatchObject({ label: 'Tiêu đề', required: true });
    expect(fieldAt(schema, ['corrections', 0, 'date'])).toMatchObject({ label: 'Ngày đính chính' });
    expect(fieldAt(schema, ['cover'])?.required).toBe(false);
    expect(kindOf(schema)).toBe('object');
  });

  it.each(Object.entries(CONTENT_TYPES) as [string, ContentType][])(
    '%s has a label and a hint for every field',
    (_, type) => {
      const all = fieldsOf(type.schema({ image: () => z.string() }));
      const silent = all.filter(({ key, label, hint }) => label === key || !hint).map(({ key }) => key);
      expect(silent).toEqual([]);
    },
  );
});
