import { describe, expect, it } from 'vitest';
import { readQuery } from './query.ts';
import { textOf } from './reading.ts';
import { isSlip, slips } from '../vietnamese/slips.ts';
import { asSpelledHere, corrections, decodeKeystrokes, doubtfulPlaces } from './spelling.ts';
import { decodePairs, decodeWords, encodePairs, encodeWords } from './vocabulary.ts';

const COUNTS = {
  thu: 60,
  tuc: 40,
  hanh: 50,
  chinh: 55,
  cai: 30,
  cach: 30,
  chin: 4,
  chanh: 4,
  duong: 20,
  viec: 9,
  la: 90,
  ky: 12,
  si: 3,
  sy: 1,
  los: 2,
};
const vocabulary = decodeWords(encodeWords(new Map(Object.entries(COUNTS))), 100);
const pairs = new Set(['thu tuc', 'tuc hanh', 'hanh chinh', 'cai cach']);
const termsOf = (typed: string) => readQuery(typed).terms;

describe('decodeKeystrokes', () => {
  it.each([
    ['cair cachs', 'cải cách'],
    ['ca3i ca1ch', 'cải cách'],
    ['thur tucj hanhf chinhs', 'thủ tục hành chính'],
    ['cai cach', 'cai cach'],
    // Known as it stands, and nothing else shows that the input method was off.
    ['los', 'los'],
  ])('%s', (typed, expected) => expect(textOf(decodeKeystrokes(termsOf(typed), vocabulary))).toBe(expected));
  it('leaves words that some page has', () =>
    expect(textOf(decodeKeystrokes(termsOf('cachs'), vocabulary, new Set(['cachs'])))).toBe('cachs'));
});

describe('asSpelledHere', () => {
  it.each([
    ['chữ kí', 'chữ ký'],
    ['chu ki', 'chu ky'],
    // Written so on the site, or in neither way, or another sound.
    ['bác sĩ', 'bác sĩ'],
    ['tỉ lệ', 'tỉ lệ'],
    ['thu tuc', 'thu tuc'],
  ])('%s', (typed, expected) => expect(textOf(asSpelledHere(termsOf(typed), vocabulary))).toBe(expected));
});

describe('doubtfulPlaces', () => {
  it.each([
    ['thu tuc hanh chnih', [3]],
    ['thu tuc hanh chi', []],
    ['thu tcu hanh', [1]],
    ['2021', []],
  ])('%s', (typed, places) => expect(doubtfulPlaces(termsOf(typed), vocabulary)).toEqual(places));
});

describe('corrections', () => {
  it.each([
    ['thu tuc hanh chnih', 3, 'chinh'],
    ['thu tuc hnh chinh', 2, 'hanh'],
    ['thu tuuc hanh', 1, 'tuc'],
    ['cai cacj', 1, 'cach'],
  ])('%s', (typed, place, expected) =>
    expect(corrections(termsOf(typed), place, vocabulary, pairs)[0]).toBe(expected),
  );
  it('finds nothing far away', () => expect(corrections(termsOf('xyzzy'), 0, vocabulary, pairs)).toEqual([]));
});

describe('slips', () => {
  it('are those that isSlip recognises', () => {
    for (const typed of slips('chinh')) expect(isSlip(typed, 'chinh'), typed).toBe(true);
    expect(isSlip('chinh', 'chanhs')).toBe(false);
    expect(isSlip('abcd', 'badc')).toBe(false);
  });
});

describe('pairs', () => {
  it('come back as they went in', () => {
    const given = new Set(['thu tuc', 'hanh chinh', 'cai la', 'viec la']);
    expect(decodePairs(encodePairs(given, vocabulary.words), vocabulary.words)).toEqual(given);
  });
});
