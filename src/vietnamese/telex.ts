import { playKeystrokes, type KeystrokeTable } from './keystrokes.ts';

const TELEX: KeystrokeTable = {
  marks: {
    a: { a: 'â', ă: 'â' },
    e: { e: 'ê' },
    o: { o: 'ô', ơ: 'ô' },
    d: { d: 'đ' },
    // A later mark takes the place of an earlier one: "caawn" is "căn".
    w: { a: 'ă', â: 'ă', o: 'ơ', ô: 'ơ', u: 'ư' },
  },
  tones: { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' },
  lone: { w: 'ư' },
};

/**
 * What raw Telex keys ("dduwowngf", "tieengs") would have written with an input method switched on ("đường", "tiếng").
 * One word; undefined when it is not Telex for a Vietnamese syllable.
 */
export function decodeTelex(word: string): string | undefined {
  return playKeystrokes(word, TELEX);
}

/** What raw Telex keys leave when their marks are taken away (`dduwowngf` is `duong`): quick and rough, for comparing without marks. */
export const withoutTelexKeys = (word: string): string =>
  word
    .replace(/([aeod])\1|w/g, '$1')
    .replace(/([aeiouy])[fsrxj]/g, '$1')
    .replace(/[fsrxj]$/, '');
