import { isSpellable, parseSyllable } from './syllable.ts';

/** Vowels with coda as Vietnamese writes them, marks in place and tones left out. */
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oan oang ' +
    'oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ' +
    'ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya ' +
    'uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng yêt yêu ynh yt'
  ).split(' '),
);
const FRONT = /^[eêiy]/;
/** ñ is n with a tilde, which is the mark of ngã. */
const MARKED_CONSONANT = /[^aeiouy\p{M}]\p{M}/u;

/**
 * Whether a word is a Vietnamese syllable as orthography has it: no hat left out, k, gh and ngh before e, ê, i, y alone, a
 * tone that fits the coda. `word` is one word in lower case, NFC or NFD. Names of other peoples (Đắk, Pleiku) are none.
 */
export function isSyllable(word: string): boolean {
  const syllable = parseSyllable(word);
  if (!syllable || MARKED_CONSONANT.test(word.normalize('NFD'))) return false;
  if (/^(?:c|ch|p|t)$/.test(syllable.coda) && !isSpellable(syllable)) return false;
  const { onset, vowels, coda } = syllable;
  const isFront = FRONT.test(vowels);
  if (/^(?:k|gh|ngh)$/.test(onset) && !isFront) return false;
  if (/^(?:c|ng)$/.test(onset) && isFront) return false;
  if (onset === 'g' && /^[eêy]/.test(vowels)) return false;
  return RHYMES.has(vowels + coda) || (onset === 'gi' && vowels + coda === 'êng');
}
