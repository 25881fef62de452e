/**
 * The shape of a Vietnamese syllable: onset + vowels + coda, with one tone.
 * Tones are written as combining marks: U+0300 huyền, U+0301 sắc, U+0303 ngã, U+0309 hỏi, U+0323 nặng.
 */
export interface Syllable {
  /** Consonants before the vowels, `qu` and `gi` included. */
  readonly onset: string;
  /** One to three vowels with their own marks (â, ơ, …) and no tone. */
  readonly vowels: string;
  readonly coda: string;
  /** A combining tone mark, or the empty string. */
  readonly tone: string;
}

export const TONES = '\u0300\u0301\u0303\u0309\u0323';
const TONE = new RegExp(`[${TONES}]`, 'g');

const ONSETS = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x';
const VOWELS =
  'uyê|uya|uye|iêu|yêu|ieu|yeu|oai|oay|oao|oeo|uây|uôi|uoi|ươi|ươu|uou|uyu|uay|' +
  'iê|yê|ie|ye|ia|ya|ua|ưa|uô|uo|ươ|uơ|uê|ue|uâ|uă|uy|oa|oă|oe|oo|ôô|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|' +
  'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const CODAS = 'ng|nh|ch|c|m|n|p|t';
const SYLLABLE = new RegExp(`^(${ONSETS})?(${VOWELS})(${CODAS})?$`);
/** `gi` whose i is the vowel itself: gì, gìn, giếng is gi + ê. */
const LONE_GI = new RegExp(`^(g)(i|iê|ie)(${CODAS})?$`);

/**
 * Takes one word apart. `word` is lower case; NFC or NFD.
 * Returns undefined for what cannot be a Vietnamese syllable. Vowels without their hats ("duong") are let through,
 * since people type so.
 */
export function parseSyllable(word: string): Syllable | undefined {
  const decomposed = word.normalize('NFD');
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1) return undefined;
  const bare = decomposed.replace(TONE, '').normalize('NFC');
  const match = SYLLABLE.exec(bare) ?? LONE_GI.exec(bare);
  if (!match) return undefined;
  const [, onset = '', vowels = '', coda = ''] = match;
  return { onset, vowels, coda, tone: tones[0] ?? '' };
}

/**
 * Which of the vowels carries the tone, by the older placement ("hòa", "thủy"), which official place names keep:
 * the vowel with a mark of its own (the last such); before a coda the last vowel; of two open vowels the first; of three the middle.
 */
function toneIndex({ vowels, coda }: Syllable): number {
  const letters = [...vowels];
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    if (/[ăâêôơư]/.test(letters[index] ?? '')) {
      // ưa and ươ: "mưa", "nước"; in ươ the last marked vowel is ơ, in ưa the only one is ư.
      return index;
    }
  }
  if (coda !== '') return letters.length - 1;
  return letters.length === 3 ? 1 : 0;
}

/** Writes the syllable in NFC with its tone where the older placement puts it. */
export function writeSyllable(syllable: Syllable): string {
  const letters = [...syllable.vowels];
  const at = toneIndex(syllable);
  letters[at] = `${letters[at] ?? ''}${syllable.tone}`;
  return `${syllable.onset}${letters.join('')}${syllable.coda}`.normalize('NFC');
}

/** Stop codas (c, ch, p, t) allow only sắc and nặng. */
export function isSpellable(syllable: Syllable): boolean {
  return !/^(c|ch|p|t)$/.test(syllable.coda) || /^[\u0301\u0323]$/.test(syllable.tone);
}
