import { isSpellable, parseSyllable, writeSyllable } from './syllable.ts';

/** What a key does after the letters typed so far: gives a vowel (or d) its mark, or the syllable its tone. */
export interface KeystrokeTable {
  /** key → bare letter → letter with its mark */
  readonly marks: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** key → combining tone mark */
  readonly tones: Readonly<Record<string, string>>;
  /** Letters that a key may stand for by itself, as Telex's w stands for ư. */
  readonly lone: Readonly<Record<string, string>>;
}

const VOWEL = /[aăâeêioôơuưy]/;

/** Gives the nearest letter to the left its mark; `uo` takes the horn on both. Undefined when no letter takes it. */
function withMark(letters: readonly string[], mark: Readonly<Record<string, string>>): string[] | undefined {
  const next = [...letters];
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const marked = mark[letters[index] ?? ''];
    if (marked === undefined) continue;
    next[index] = marked;
    const before = letters[index - 1];
    if (marked === 'ơ' && before === 'u' && letters[index - 2] !== 'q') next[index - 1] = 'ư';
    // "ua" + w is "ưa", not "uă": the latter only stands before a coda, and those are typed on the a.
    if (marked === 'ă' && before === 'u' && letters[index - 2] !== 'q' && index === letters.length - 1) {
      next[index] = 'a';
      next[index - 1] = 'ư';
    }
    return next;
  }
  return undefined;
}

/**
 * Plays the keys of one word (ASCII, any case) against a table, as an input method does with marks typed anywhere
 * after their letter. Returns the syllable in NFC, lower case, tone in the older place; undefined when no key acted or
 * the outcome cannot be a Vietnamese syllable.
 */
export function playKeystrokes(word: string, table: KeystrokeTable): string | undefined {
  let letters: string[] = [];
  let tone = '';
  let acted = false;
  for (const key of word.toLowerCase()) {
    const toneOfKey = table.tones[key];
    if (toneOfKey !== undefined && tone === '' && letters.some((letter) => VOWEL.test(letter))) {
      tone = toneOfKey;
      acted = true;
      continue;
    }
    const mark = table.marks[key];
    const marked = mark && withMark(letters, mark);
    if (marked) {
      letters = marked;
      acted = true;
      continue;
    }
    const lone = table.lone[key];
    if (lone !== undefined) acted = true;
    letters.push(lone ?? key);
  }
  if (!acted) return undefined;
  const bare = letters.join('').replace('ưo', 'ươ');
  const syllable = parseSyllable(bare);
  if (!syllable) return undefined;
  const toned = { ...syllable, tone };
  return isSpellable(toned) ? writeSyllable(toned) : undefined;
}
