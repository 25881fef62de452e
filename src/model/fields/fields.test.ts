import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { articleSchema } from '../article.ts';
import { CONTENT_TYPES, type ContentType } from '../content-types.ts';
import { identifier, line, planReference, webAddress } from './common.ts';
import { dayAfter, isoDate, isPartialDate, partialDate } from './date.ts';
import { splitAtDocumentNumbers, isDocumentNumber } from './document-number-form.ts';
import { parsePhone, phone, shownPhone } from './phone.ts';
import { fieldAt, fieldsOf, kindOf } from './schema-fields.ts';
import { oldAddressFile, sitePath, sitePathFault } from './site-path.ts';

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

it.each([
  ['2025-06-30', '2025-07-01'],
  ['2024-02-28', '2024-02-29'],
  ['2025-12-31', '2026-01-01'],
])('the day after %s is %s', (day, next) => expect(dayAfter(day)).toBe(next));

describe('a date of a source', () => {
  it.each(['2021', '2021-07', '2021-07-15'])('may be %s', (date) => expect(isPartialDate(date)).toBe(true));
  it.each(['21', '2021-13', '2021-02-30', '2021-7', 'tháng 7'])('may not be %s', (date) =>
    expect(isPartialDate(date)).toBe(false),
  );
  it('takes a bare year', () => {
    expect(partialDate().parse(2021)).toBe('2021');
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
  it.each([
    ['18001096', '1800 1096'],
    ['1900.0368', '1900 0368'],
    ['1900 545481', '1900 5454 81'],
    ['0256.3.633.366', '0256.3.633.366'],
    ['113', '113'],
  ])('%s is shown as %s', (written, shown) => expect(shownPhone(written)).toBe(shown));
  it('must be quoted, and says so', () => {
    const result = phone().safeParse(2563633366);
    expect(result.error?.issues[0]?.message).toMatch(/dấu nháy/);
  });
});

describe('a document number', () => {
  it.each([
    '76/NQ-CP',
    '61/2018/NĐ-CP',
    '66.22/2026/NQ-CP',
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
  it.each([
    '76 NQ-CP',
    'NQ-CP',
    '15/7/2021',
    '76/nq-cp',
    '/KH-UBND',
    '76/NQ-CP ',
    '1/2',
    '66./2026/NQ-CP',
    '.22/2026/NQ-CP',
  ])('“%s” is none', (number) => expect(isDocumentNumber(number)).toBe(false));
  it('is found in running text, and dates are not', () => {
    const text =
      'Nghị quyết số 76/NQ-CP ngày 15/7/2021, Nghị quyết 66.22/2026/NQ-CP, lại 76/NQ-CP ngày 1.7/2021.';
    const parts = splitAtDocumentNumbers(text);
    expect(parts.filter(({ isNumber }) => isNumber).map(({ value }) => value)).toEqual([
      '76/NQ-CP',
      '66.22/2026/NQ-CP',
      '76/NQ-CP',
    ]);
    expect(parts.map(({ value }) => value).join('')).toBe(text);
  });
  it('is found in a long text as fast as in many short ones', () => {
    const start = performance.now();
    expect(splitAtDocumentNumbers('1/'.repeat(50_000)).length).toBe(1);
    expect(splitAtDocumentNumbers('76/NQ-CP '.repeat(20_000)).length).toBe(40_000);
    expect(performance.now() - start).toBeLessThan(1000);
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

describe('an address of ours', () => {
  it.each([
    '/',
    '/tin-cu/bai-viet.html',
    '/tin-cu/bai.aspx',
    '/portal/pages/2023-5-4/x.aspx',
    '/a.b/',
    '/a',
    '/Default.htm',
    '/index.php',
    '/tin,123.html',
    '/web/guest/-/bai-viet~1',
    '/b%C3%A0i%20vi%E1%BA%BFt/',
    '/bài-viết/',
  ])('%s is one', (address) => {
    expect(sitePathFault(address)).toBeUndefined();
    expect(passes(sitePath(), address)).toBe(true);
  });

  it.each([
    ['/pwned/../../x/', /dấu chấm/],
    ['/../pwned/', /dấu chấm/],
    ['/./a/', /dấu chấm/],
    ['/.htaccess', /dấu chấm/],
    ['/a/..', /dấu chấm/],
    ['/%2e%2e/pwned/', /dấu chấm/],
    ['/%2E./pwned/', /dấu chấm/],
    ['/a%2f..%2fb/', /không dùng được/],
    ['/a%5c..%5cb/', /không dùng được/],
    ['/%252e%252e/', /không dùng được/],
    ['/a%00b/', /không dùng được/],
    ['/a%0ab/', /không dùng được/],
    ['/%zz/', /mã sau dấu %/],
    ['/50%/', /mã sau dấu %/],
    ['/%ff/', /mã sau dấu %/],
    ['//evil.example/', /hai dấu \/ liền nhau/],
    ['/a//b/', /hai dấu \/ liền nhau/],
    ['/a/\\b/', /không dùng được/],
    ['/\\evil.example/', /không dùng được/],
    ['/a\u0000/', /không dùng được/],
    ['/a\nb/', /không dùng được/],
    ['/a\u202eb/', /không dùng được/],
    ['/a"b/', /không dùng được/],
    ['/a<b>/', /không dùng được/],
    ['/a*/', /không dùng được/],
    ['/a:b/', /không dùng được/],
    ['/a;b/', /không dùng được/],
    ['/\ud800/', /không dùng được|mã sau/],
    ['/x.php?id=3', /dấu \?/],
    ['/a#b', /dấu #/],
    ['/a b/', /dấu cách/],
    ['/con/', /Windows/],
    ['/a/NUL.html', /Windows/],
    ['/a./', /Windows/],
    ['/a%20/', /Windows/],
    [`/${'a'.repeat(201)}/`, /200 byte/],
    [`/${'ế'.repeat(70)}/`, /200 byte/],
    [`/${'a/'.repeat(250)}`, /400 ký tự/],
    ['tin-tuc/', /bắt đầu bằng dấu/],
    ['', /bắt đầu bằng dấu/],
    ['https://a.vn/', /bắt đầu bằng dấu/],
  ])('%j is none', (address, why) => {
    expect(sitePathFault(address)).toMatch(why);
    expect(passes(sitePath(), address)).toBe(false);
    expect(() => oldAddressFile(address)).toThrow();
  });

  it.each([
    ['/', 'index.html'],
    ['/a/', 'a/index.html'],
    ['/a', 'a/index.html'],
    ['/a/index.html', 'a/index.html'],
    ['/a.html', 'a.html'],
    ['/a.html/', 'a.html'],
    ['/a/B.HTM', 'a/B.HTM'],
    ['/a.aspx', 'a.aspx/index.html'],
    ['/a.b/', 'a.b/index.html'],
    ['/b%C3%A0i.html', 'bài.html'],
  ])('%s is answered by %s', (address, file) => expect(oldAddressFile(address)).toBe(file));
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
