import { describe, expect, it } from 'vitest';
import { joinedNumber, otherReadings } from './expand.ts';
import { readQuery } from './query.ts';
import { textOf } from './reading.ts';
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

describe('joinedNumber', () => {
  it.each([
    ['76 nq cp', '76nqcp'],
    ['61 2018 nd cp', '612018ndcp'],
    ['nq cp', undefined],
    ['5 người', undefined],
    ['2021', undefined],
  ])('%s', (typed, expected) => expect(joinedNumber(readQuery(typed).terms)?.whole.folded).toBe(expected));
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
