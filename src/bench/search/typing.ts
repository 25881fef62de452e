import { foldVietnamese } from '../../vietnamese/fold.ts';
import { canonicalTones } from '../../vietnamese/normalize.ts';
import { wordsOf } from '../../search/words.ts';

/** Ways in which people type Vietnamese: without marks, with keystrokes shown, with slips. For the benchmark's queries. */

/** A source of random numbers from 0 to 1. */
export type Random = () => number;

export const key = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ exact }) => exact)
    .join(' ')} `;
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
export const isMarkedText = (text: string): boolean =>
  foldVietnamese(text) !== text.normalize('NFC').toLowerCase();
export const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Tones in the newer place (hoà, thuỷ); the older one is `canonicalTones`. */
export const newerTones = (text: string): string =>
  canonicalTones(text)
    .normalize('NFD')
    .replace(
      /(?<!q)(o)([\u0300\u0301\u0303\u0309\u0323])(a|e)(?!\p{L}|\p{M})|(?<!q)(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?!\p{L}|\p{M})/giu,
      '$1$3$2$4$6$5',
    )
    .normalize('NFC');

const TONE_KEYS: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};
const LETTER_KEYS: Readonly<Record<string, string>> = {
  ă: 'aw',
  â: 'aa',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
  đ: 'dd',
};

/** The keys that Telex wants for a word, tone last. */
export function telexOf(word: string): string {
  let tone = '';
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
      tone = TONE_KEYS[mark] ?? '';
      return '';
    })
    .normalize('NFC');
  return [...letters].map((letter) => LETTER_KEYS[letter] ?? letter).join('') + tone;
}

const BESIDE: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qes',
  e: 'wrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'ol',
  a: 'sqz',
  s: 'adwx',
  d: 'sfec',
  f: 'dgrv',
  g: 'fhtb',
  h: 'gjyn',
  j: 'hkum',
  k: 'jli',
  l: 'ko',
  z: 'xa',
  x: 'zcs',
  c: 'xvd',
  v: 'cbf',
  b: 'vng',
  n: 'bmh',
  m: 'nk',
};

/** A word with one slip of the finger: two letters swapped, one lost, one doubled, or the key beside. */
export function slipped(word: string, random: Random): string {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const letters = [...word];
    const at = 1 + Math.floor(random() * (letters.length - 1));
    const way = Math.floor(random() * 4);
    const near = BESIDE[plain(letters[at] ?? '')] ?? '';
    if (way === 0) letters.splice(at - 1, 2, letters[at] ?? '', letters[at - 1] ?? '');
    else if (way === 1 || (way === 3 && near === '')) letters.splice(at, 1);
    else if (way === 2) letters.splice(at, 0, letters[at] ?? '');
    else letters[at] = near[Math.floor(random() * near.length)] ?? '';
    if (plain(letters.join('')) !== plain(word)) return letters.join('');
  }
  return word.slice(1);
}
