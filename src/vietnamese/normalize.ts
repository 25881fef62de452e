import { parseSyllable, TONES, writeSyllable } from './syllable.ts';

/**
 * NFC, with the Icelandic eth (Ð U+00D0, ð U+00F0), which old Vietnamese fonts and newspapers use, made the
 * Vietnamese Đ U+0110 and đ U+0111. Nothing else is changed: safe for text that is shown.
 */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
}

const WORD_WITH_TONE = new RegExp(`[\\p{L}]+`, 'gu');
const HAS_TONE = new RegExp(`[${TONES}]`);
/** Two vowels at least, or the tone has only one place to be. */
const MANY_VOWELS = /[aăâeêioôơuưy]{2}/;

function sameCase(word: string, model: string): string {
  if (model === model.toLowerCase()) return word;
  if (model === model.toUpperCase()) return word.toUpperCase();
  // The tone moves between vowels only, so letters stay in their places.
  return [...word]
    .map((letter, index) => (isUpper([...model][index] ?? '') ? letter.toUpperCase() : letter))
    .join('');
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/**
 * `normalizeText`, and every tone in its older place: hoà → hòa, thuỷ → thủy, Uỷ → Ủy, khoẻ → khỏe; quý and già
 * stay. For comparing and searching only, never for showing: names keep the spelling their owners gave them.
 */
export function canonicalTones(text: string): string {
  return normalizeText(text).replace(WORD_WITH_TONE, (word) => {
    const lower = word.toLowerCase();
    const decomposed = lower.normalize('NFD');
    if (!HAS_TONE.test(decomposed)) return word;
    if (!MANY_VOWELS.test(decomposed.replace(/\p{M}/gu, ''))) return word;
    const syllable = parseSyllable(lower);
    if (!syllable) return word;
    return sameCase(writeSyllable(syllable), word);
  });
}
