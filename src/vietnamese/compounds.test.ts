import { describe, expect, test } from 'vitest';
import { GENERAL_COMPOUNDS } from './compound-words.ts';
import { compoundsOf, splitAtCompounds, type Fits } from './compounds.ts';

const KNOWN = compoundsOf([
  ...[
    'hành chính',
    'cải cách hành chính',
    'cải cách',
    'thủ tục',
    'thủ tục hành chính',
    'hành chính công',
    'công dân',
  ],
  ...['hồ sơ', 'Lúa Vàng', 'hòa giải', 'Ủy ban nhân dân'],
]);
const found = (text: string, fits?: Fits): string[] => {
  const pieces = splitAtCompounds(text, KNOWN, fits);
  expect(pieces.map(({ value }) => value).join('')).toBe(text);
  return pieces.filter(({ isCompound }) => isCompound).map(({ value }) => value);
};

describe('compounds in a text', () => {
  test.each<[string, string, string[]]>([
    ['the longest is meant', 'Cải cách hành chính là gì', ['Cải cách hành chính']],
    ['as few pieces as can be', 'hành chính công dân', ['hành chính', 'công dân']],
    ['two in a row', 'thủ tục hành chính công', ['thủ tục', 'hành chính công']],
    ['begun and not ended', 'cải cách hành', ['cải cách']],
    ['capitals', 'HỒ SƠ của xã LÚA VÀNG', ['HỒ SƠ', 'LÚA VÀNG']],
    ['marks in the other place', 'Hoà giải ở Uỷ ban nhân dân', ['Hoà giải', 'Uỷ ban nhân dân']],
    ['other marks are other words', 'hộ sơ, hồ sở', []],
    ['marks written apart', 'hồ sơ'.normalize('NFD'), ['hồ sơ'.normalize('NFD')]],
    ['punctuation around', '“hồ sơ”, (thủ tục).', ['hồ sơ', 'thủ tục']],
    ['punctuation inside', 'hồ, sơ; thủ-tục; hồ. Sơ', []],
    ['a line break between', 'hồ\n  sơ', ['hồ\n  sơ']],
    ['part of a longer syllable', 'hồ sơn, chồ sơ', []],
    ['nothing', '', []],
    ['one word of sixty letters', 'a'.repeat(60), []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('too long for a line, it is kept in its parts', () => {
    expect(found('Cải cách hành chính', ({ length }) => length < 12)).toEqual(['Cải cách', 'hành chính']);
    expect(found('Cải cách hành chính', () => false)).toEqual([]);
  });

  test('words of one syllable and of more than four are none', () => {
    expect(compoundsOf(['xã', '', 'một hai ba bốn năm']).size).toBe(0);
  });
});

test('the general words are compounds, in lower case', () => {
  for (const words of GENERAL_COMPOUNDS) {
    expect(words).toBe(words.toLowerCase().normalize('NFC'));
    expect(compoundsOf([words]).size, words).toBe(1);
  }
});
