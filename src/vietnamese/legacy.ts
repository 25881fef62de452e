import { readWord, type FontEncoding, type WordReading, type LegacyWord } from './legacy-words.ts';
import { misreadIn } from './mojibake.ts';
import { isSyllable } from './rhymes.ts';

/** Encodings that text still comes in: those of old fonts, and UTF-8 that was read as Windows' code page 1252. */
export type LegacyEncoding = FontEncoding | 'cp1252';

/** A stretch of a block that is not Unicode, and what it says. */
export interface LegacyPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly encoding: LegacyEncoding;
  /** Whether the block leaves no doubt; others are for a person to decide. */
  readonly isSure: boolean;
}

/** Fewer words prove nothing. */
const FEWEST_WORDS = 3;
const WIDE = /[^\s\u0000-\u0040[-`{-~…‘’“”–—•]+/gu;
/** Capitals with a tone, of TCVN 5712 in full: Ò, Ó, Õ, Ộ lie where code page 1252 has quotation marks and dashes. */
const CAPITALS =
  /(?<![^\s(])[A-Z\u00a1-ÿŠŒŽšœžŸƒˆ\u0080-\u009f]{1,8}[‘’“”•–—…‚„†‡‰‹›€™˜][A-Z\u00a1-ÿŠŒŽšœžŸƒˆ\u0080-\u009f‘’“”•–—…‚„†‡‰‹›€™˜]{0,8}(?![^\s,.;:!?)])/gu;
/** ư is the soft hyphen of Latin-1, which some programs write as a hyphen: `ph-¬ng`. */
const HYPHENED = /(?<![A-Za-z\u00a1-ÿ])[A-Za-z\u00a1-ÿ]{1,8}-[A-Za-z\u00a1-ÿ]{1,8}(?![A-Za-z\u00a1-ÿ])/gu;

const NOT_ASCII = /[^\u0000-\u007f]/;

function wordsOf(block: string): LegacyWord[] {
  const words: LegacyWord[] = [];
  let odd: readonly LegacyWord[] = [];
  const add = (text: string, start: number, isWanted: (reading: WordReading) => boolean, as = text): void => {
    const end = start + text.length;
    if (odd.some((word) => word.start < end && start < word.end)) return;
    const word = { ...readWord(as, start), end, text };
    if (isWanted(word.readings.tcvn3)) words.push(word);
  };
  for (const { 0: text, index } of block.matchAll(CAPITALS))
    add(text, index, ({ fit, capitals }) => capitals === 'upper' && (fit === 'common' || fit === 'rare'));
  for (const { 0: text, index } of block.matchAll(HYPHENED)) {
    if (!NOT_ASCII.test(text)) continue;
    const parts = text.split('-').map((part) => readWord(part, 0).readings.tcvn3.text);
    if (parts.every((part) => isSyllable(part.toLowerCase()))) continue;
    add(text, index, ({ fit }) => fit === 'common', text.replace('-', '\u00ad'));
  }
  odd = [...words];
  for (const { 0: text, index } of block.matchAll(WIDE)) add(text, index, () => true);
  return words.sort((a, b) => a.start - b.start);
}

type State = 'unicode' | FontEncoding;
const STATES: readonly State[] = ['unicode', 'tcvn3', 'vni'];

/** What it costs to take a word, as it stands or as an encoding has it, for Vietnamese. */
const COSTS: Readonly<Record<LegacyWord['fit'], readonly [asWritten: number, decoded: number]>> = {
  plain: [0, 0],
  sign: [0, 0.6],
  sure: [0, 6],
  common: [0, 0.1],
  rare: [0.3, 0.4],
  edged: [0.8, 0.8],
  loose: [1, 1],
  foreign: [2, 2.5],
  broken: [4, 4],
};
const COST_OF_CHANGE = 1.6;
/** Less than a change, so that first words that are sound either way go with those that follow. */
const COST_OF_BEGINNING = 1.25;

const costOf = (word: LegacyWord, state: State): number =>
  state === 'unicode' ? COSTS[word.fit][0] : COSTS[word.readings[state].fit][1];

/** The likeliest encoding of each word, given that neighbours mostly share one (Viterbi's algorithm). */
function statesOf(words: readonly LegacyWord[]): State[] {
  let costs: number[] = STATES.map((state) => (state === 'unicode' ? 0 : COST_OF_BEGINNING));
  const before = words.map((word) => {
    const price = (from: number, to: number): number =>
      (costs[from] ?? 0) + (from === to ? 0 : COST_OF_CHANGE);
    const best = STATES.map((_, to) =>
      [...STATES.keys()].reduce((least, from) => (price(from, to) < price(least, to) ? from : least), to),
    );
    costs = STATES.map((state, to) => price(best[to] ?? to, to) + costOf(word, state));
    return best;
  });
  let at = costs.indexOf(Math.min(...costs));
  return [...before]
    .reverse()
    .map((best) => {
      const state = STATES[at] ?? 'unicode';
      at = best[at] ?? at;
      return state;
    })
    .reverse();
}

/** Neighbouring words of one encoding. */
interface Stretch {
  readonly encoding: FontEncoding;
  readonly words: readonly LegacyWord[];
}

function stretchesOf(words: readonly LegacyWord[]): Stretch[] {
  const stretches: { encoding: FontEncoding; words: LegacyWord[] }[] = [];
  let last: State = 'unicode';
  for (const [position, state] of statesOf(words).entries()) {
    const word = words[position];
    if (state !== 'unicode' && word) {
      if (state === last) stretches.at(-1)?.words.push(word);
      else stretches.push({ encoding: state, words: [word] });
    }
    last = state;
  }
  return stretches;
}

/** The nearest reading on one side that tells whether capitals stand there. */
function neighbour(readings: readonly WordReading[], at: number, step: 1 | -1): WordReading | undefined {
  let place = at + step;
  while (readings[place]?.capitals === 'open') place += step;
  return readings[place];
}

/** Whether capitals stand around a word whose own say nothing. */
function isAmongCapitals(readings: readonly WordReading[], at: number): boolean {
  const sides = [neighbour(readings, at, -1), neighbour(readings, at, 1)].filter(
    (side) => side !== undefined,
  );
  return sides.length > 0 && sides.every(({ capitals }) => capitals === 'upper');
}

const isGood = (reading: WordReading): boolean => reading.fit === 'common' || reading.fit === 'rare';

/** Whether most words of ASCII are syllables: what stands between them is hardly of another language. */
function isVietnamese(block: readonly LegacyWord[]): boolean {
  // Short forms in capitals are of any language.
  const plain = block.filter(({ fit, text }) => fit === 'plain' && !/^[A-Z]{2,}$/.test(text));
  return plain.filter(({ text }) => isSyllable(text.toLowerCase())).length * 2 >= plain.length;
}

/** Least evidence of a stretch; of one that is all of its block and all good words less is enough. */
function leastEvidence(own: readonly WordReading[], block: readonly LegacyWord[], isAlone: boolean): number {
  const isEveryday = own.every(({ fit }) => fit === 'common');
  if (!isAlone) return isEveryday ? 1.5 : 2;
  return isEveryday && isVietnamese(block) ? 1 : 1.5;
}

/** Least share of good syllables among the words of a stretch that are not ASCII. */
const LEAST_SHARE = 0.6;

/** What stands before a đ by itself: a sum, or `điểm`. */
const BEFORE_LONE_D = /(?:\d|[®ñ]i(?:Ó|eå)m)\s?$/i;

function partsOf({ encoding, words }: Stretch, block: readonly LegacyWord[], whole: string): LegacyPart[] {
  const readings = words.map((word) => word.readings[encoding]);
  const own = words.flatMap((word, at) => {
    const reading = readings[at];
    return word.fit === 'plain' || !reading ? [] : [{ word, reading, at }];
  });
  const evidence = own.reduce((sum, { reading }) => sum + reading.evidence, 0);
  const isMeant = (reading: WordReading, word: LegacyWord): boolean =>
    isGood(reading) || (reading.fit === 'loose' && word.fit === 'broken');
  const share = own.filter(({ reading, word }) => isMeant(reading, word)).length / own.length;
  if (evidence < 1 || share < LEAST_SHARE) return [];
  const isAlone = share === 1 && !block.some(({ fit }) => fit === 'sure');
  const isSure =
    block.length >= FEWEST_WORDS &&
    evidence >=
      leastEvidence(
        own.map(({ reading }) => reading),
        block,
        isAlone,
      );
  return words.flatMap(({ start, end, text, fit }, at) => {
    const reading = readings[at];
    if (!reading || reading.text === text || !(isGood(reading) || reading.fit === 'loose')) return [];
    if (reading.fit === 'loose' && (fit === 'common' || fit === 'rare')) return [];
    if (/^đ$/i.test(reading.text) && !BEFORE_LONE_D.test(whole.slice(0, start))) return [];
    const isUpper = reading.capitals === 'open' && isAmongCapitals(readings, at);
    return [{ start, end, text: isUpper ? reading.text.toUpperCase() : reading.text, encoding, isSure }];
  });
}

const LETTERS = /[\p{L}\p{M}]+/gu;
const wordsIn = (text: string): string[] => text.match(LETTERS) ?? [];
/** Share of Vietnamese syllables among the words of a text that have other letters than ASCII. */
function shareOfGood(text: string): number {
  const words = wordsIn(text).filter((word) => NOT_ASCII.test(word));
  return words.filter((word) => isSyllable(word.normalize('NFC').toLowerCase())).length / (words.length || 1);
}
const LEAST_SHARE_READ = 0.5;

function misreadParts(block: string): LegacyPart[] {
  const found = misreadIn(block);
  if (found.length === 0) return [];
  let mended = '';
  let end = 0;
  for (const one of found) {
    mended += block.slice(end, one.start) + one.text;
    end = one.end;
  }
  mended += block.slice(end);
  // A letter by itself is half of what was read wrong rather than a word.
  if (shareOfGood(mended) < shareOfGood(block.replace(/(?<![\p{L}\p{M}])\p{L}(?![\p{L}\p{M}])/gu, ' ')))
    return [];
  const words = wordsIn(mended).length;
  const isSure = words >= FEWEST_WORDS && shareOfGood(mended) >= (found.length > 1 ? LEAST_SHARE_READ : 1);
  return found.map((one) => ({
    ...one,
    text: one.text.normalize('NFC'),
    encoding: 'cp1252' as const,
    isSure,
  }));
}

/** `®·` is đã, `n÷a` nữa; a sign by itself is no word. */
const isSignWord = ({ fit, readings }: LegacyWord): boolean =>
  fit === 'sign' && (isGood(readings.tcvn3) || readings.tcvn3.fit === 'loose');

/** `«` and `»` by themselves are quotation marks where both stand. */
const isQuotation = (words: readonly LegacyWord[], { text }: LegacyWord): boolean =>
  text === '«' && words.some((word) => word.text.endsWith('»'));

/**
 * What of a block of text (a paragraph, a table, a value) is not Unicode, in order: words in TCVN3 or VNI among words that may be
 * Unicode, and letters of UTF-8 read as code page 1252. Judged by the share of Vietnamese syllables, never surely on fewer than
 * three words; what is no syllable either way stays.
 */
export function legacyParts(block: string): LegacyPart[] {
  if (!/[\u0080-\u00ff]/.test(block)) return [];
  const misread = misreadParts(block);
  if (misread.length > 0) return misread;
  const asWritten = [...block.matchAll(WIDE)].map(({ 0: text }) => readWord(text, 0));
  const isOdd = (word: LegacyWord): boolean =>
    ['foreign', 'broken', 'edged'].includes(word.fit) || isSignWord(word);
  if (!asWritten.some(isOdd)) return [];
  const words = wordsOf(block).filter(
    (word) => word.fit !== 'sign' || (isSignWord(word) && !isQuotation(asWritten, word)),
  );
  return stretchesOf(words).flatMap((stretch) => partsOf(stretch, words, block));
}
