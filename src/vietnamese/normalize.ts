import { parseSyllable, TONES, writeSyllable } from './syllable.ts';

/**
 * NFC, with the Icelandic eth (Ð U+00D0, ð U+00F0), which old Vietnamese fonts and newspapers use, made the
 * Vietnamese Đ U+0110 and đ U+0111. Nothing else is changed: safe for text that is shown.
 */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
}

/** A word with a letter that is not ASCII: only such a word can have a tone. */
const MARKED_WORD = /\p{L}*[^\P{L}A-Za-z]\p{L}*/gu;
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
  return normalizeText(text).replace(MARKED_WORD, (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    const canonical = canonicalWord(word);
    if (memory.size >= MEMORY) memory.clear();
    memory.set(word, canonical);
    return canonical;
  });
}

/** Marked syllables of the language are some thousands; whole sites are read word by word. */
const MEMORY = 20_000;
const memory = new Map<string, string>();

function canonicalWord(word: string): string {
  const lower = word.toLowerCase();
  const decomposed = lower.normalize('NFD');
  if (!HAS_TONE.test(decomposed)) return word;
  if (!MANY_VOWELS.test(decomposed.replace(/\p{M}/gu, ''))) return word;
  const syllable = parseSyllable(lower);
  return syllable ? sameCase(writeSyllable(syllable), word) : word;
}
