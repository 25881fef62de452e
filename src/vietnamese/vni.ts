import { playKeystrokes, type KeystrokeTable } from './keystrokes.ts';

const VNI: KeystrokeTable = {
  marks: {
    '6': { a: 'â', ă: 'â', e: 'ê', o: 'ô', ơ: 'ô' },
    '7': { o: 'ơ', ô: 'ơ', u: 'ư' },
    '8': { a: 'ă', â: 'ă' },
    '9': { d: 'đ' },
  },
  tones: { '1': '\u0301', '2': '\u0300', '3': '\u0309', '4': '\u0303', '5': '\u0323' },
  lone: {},
};

/**
 * What raw VNI keys ("d9u7o7ng2", "tie61ng") would have written ("đường", "tiếng"). One word; undefined when it is not
 * VNI for a Vietnamese syllable. (The VNI font encoding is another thing and not meant here.)
 */
export function decodeVni(word: string): string | undefined {
  return /[a-z]/i.test(word) && /[1-9]/.test(word) ? playKeystrokes(word, VNI) : undefined;
}
