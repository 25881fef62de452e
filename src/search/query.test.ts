import { describe, expect, it } from 'vitest';
import { apart } from '../vietnamese/apart.ts';
import { dayReadings, numbersIn } from './numbers.ts';
import { otherReadings } from './expand.ts';
import { readQuery } from './query.ts';
import { partsOf, textOf } from './reading.ts';
import { decodeWords, encodeWords } from './vocabulary.ts';

const foldedOf = (typed: string): string[] => readQuery(typed).terms.map(({ whole }) => whole.folded);

describe('readQuery', () => {
  it.each([
    ['đường dây nóng', ['duong', 'day', 'nong']],
    ['Đường dây nóng'.normalize('NFD'), ['duong', 'day', 'nong']],
    ['  DUONG   DAY\tNONG ', ['duong', 'day', 'nong']],
    ['76/NQ-CP', ['76nqcp']],
    ['61/2018/NĐ-CP', ['612018ndcp']],
    ['“một cửa”', ['mot', 'cua']],
    ['"chưa đóng', ['chua', 'dong']],
    ['<img src=x onerror=alert(1)>', ['img', 'srcx', 'onerroralert1']],
    ['\u202eduong\u202c', ['duong']],
    ['%00', ['00']],
    ['👍', []],
    ['…!?', []],
    ['', []],
    ['中文', ['中文']],
    ['0256 363 3366', ['02563633366']],
    ['+84 256 363 3366', ['02563633366']],
  ])('%s', (typed, words) => expect(foldedOf(typed)).toEqual(words));
  it('puts tones in one place', () =>
    expect(readQuery('hoà').terms[0]?.whole.exact).toBe(readQuery('hòa').terms[0]?.whole.exact));
  it('keeps to a bound', () => {
    expect(readQuery('a'.repeat(5000)).terms[0]?.whole.folded.length).toBeLessThanOrEqual(40);
    expect(readQuery('từ '.repeat(200)).terms.length).toBeLessThanOrEqual(24);
  });
  it('knows a phrase in quotation marks', () => {
    expect(readQuery('"một cửa"').quoted).toBe(true);
    expect(readQuery('"một cửa').quoted).toBe(false);
  });
  it('takes the words of a document number apart as well', () =>
    expect(readQuery('76/NQ-CP').terms[0]?.parts.map(({ folded }) => folded)).toEqual(['76', 'nq', 'cp']));
});

describe('otherReadings', () => {
  const lexicon = {
    vocabulary: decodeWords('', 1),
    abbreviations: [
      ['TTHC', 'Thủ tục hành chính'],
      ['AN', 'An ninh'],
    ] as const,
    synonyms: [[['sổ đỏ'], ['giấy chứng nhận']]] as const,
  };
  const readings = (typed: string): string[] =>
    otherReadings(readQuery(typed).terms, lexicon).map(({ terms }) => textOf(terms));
  it.each([
    ['cải cách TTHC', ['cải cách Thủ tục hành chính']],
    ['cai cach tthc', ['cai cach Thủ tục hành chính']],
    ['bo thu tuc hanh chinh moi', ['bo TTHC moi']],
    ['làm sổ đỏ', ['làm giấy chứng nhận']],
    ['lam so do', ['lam giấy chứng nhận']],
    ['AN', ['An ninh']],
    ['an', []],
    ['sơ đồ', []],
  ])('%s', (typed, expected) => expect(readings(typed)).toEqual(expected));
});

describe('numbersIn', () => {
  const asked = (typed: string) => numbersIn(readQuery(typed), partsOf(readQuery(typed).terms)).document;
  it.each([
    ['nghị quyết 76', { number: '76', kind: 'nghi quyet' }],
    ['nghi dinh so 118 nam 2025', { number: '118', year: '2025', kind: 'nghi dinh' }],
    ['76 nq cp', { number: '76', kind: 'nghi quyet' }],
    ['61 2018 nd cp', { number: '61', year: '2018', kind: 'nghi dinh' }],
    ['61/2018', { number: '61', year: '2018' }],
    ['4567/QĐ-UBND', { number: '4567', kind: 'quyet dinh' }],
    ['66.22/2026/NQ-CP', { number: '66 22', year: '2026', kind: 'nghi quyet' }],
    ['NĐ 42/2022 còn hiệu lực không', { number: '42', year: '2022', kind: 'nghi dinh' }],
    ['nđ118/2025', { number: '118', year: '2025', kind: 'nghi dinh' }],
    ['QĐ766', { number: '766', kind: 'quyet dinh' }],
    ['nq cp', undefined],
    ['kế hoạch 2023', undefined],
    ['5 người', undefined],
    ['2021', undefined],
    ['mức độ 3 4', undefined],
  ])('%s', (typed, expected) => {
    const found = asked(typed);
    const { number, kind, year } = found ?? {};
    expect(found && { number, kind, year }).toEqual(
      expected && { year: undefined, kind: undefined, ...expected },
    );
  });
});

it.each([
  ['02423202284', '02423202284'],
  ['0242 320 2284', '02423202284'],
  ['19000368 là số gì', '19000368'],
  ['113', undefined],
  ['kế hoạch 2023', undefined],
])('telephone number in %s', (typed, digits) => expect(numbersIn(readQuery(typed), []).phone).toBe(digits));

describe('dayReadings', () => {
  it.each([
    ['1/7/2025', '01/7/2025'],
    ['01/07/2025', '01/7/2025'],
    ['ngay 20 thang 7 nam 2026', '20/7/2026'],
    ['ngày 1 tháng 7 năm 2025 có gì', '01/7/2025 có gì'],
    ['miễn lệ phí 28-2-2027', 'miễn lệ phí 28/02/2027'],
    ['31/31/2026', undefined],
    ['10/10', undefined],
    ['tháng 7 năm 2025', '7/2025'],
    ['thang 1/2026', '01/2026'],
    ['hạn 31 tháng 12', 'hạn 31/12'],
    ['ngày 1/7', '01/7'],
    ['ngày 30/2', undefined],
    ['tháng 13 năm 2025', undefined],
    ['3 tháng', undefined],
  ])('%s', (typed, expected) => {
    const [first] = dayReadings(readQuery(typed));
    expect(first && textOf(first)).toBe(expected);
  });
});

describe('words without blanks', () => {
  const counts = new Map(
    ['dang', 'ky', 'vneid', 'muc', 'thu', 'tuc', 'chuyen', 'doi', 'so', 'do', 'nog', 'ship'].map((word) => [
      word,
      4,
    ]),
  );
  const pairs = new Set(['dang ky', 'ky vneid', 'thu tuc', 'chuyen doi', 'doi so', 'so do', 'vneid muc']);
  const known = {
    pagesOf: (word: string) => counts.get(word),
    isPair: (left: string, right: string) => pairs.has(`${left} ${right}`),
  };
  it.each([
    ['dangkyvneid', 'dang ky vneid'],
    ['chuyểnđổi', 'chuyển đổi'],
    ['sổđỏ', 'sổ đỏ'],
    ['vneidmuc2', 'vneid muc 2'],
    ['NQ76', 'NQ 76'],
    ['thutuc', 'thu tuc'],
    ['doky', undefined],
    ['zalo', undefined],
    ['qwertyuiop', undefined],
    ['ship', undefined],
  ])('%s', (typed, expected) => expect(apart(typed, known)?.join(' ')).toBe(expected));
});

describe('vocabulary', () => {
  it('comes back as it went in', () => {
    const counts = new Map([
      ['cach', 9],
      ['cachs', 2],
      ['cai', 300],
      ['z', 1],
    ]);
    const { words, pages } = decodeWords(encodeWords(counts), 400);
    expect(words).toEqual(['cach', 'cachs', 'cai', 'z']);
    expect([...pages.values()]).toEqual([8, 2, 256, 1]);
  });
});
