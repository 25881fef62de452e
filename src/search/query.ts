import { functionWords } from '../vietnamese/function-words.ts';
import { isMarked, wordOf, wordsOf, type Word } from './words.ts';

/** Longest query that is read, in characters and in words; what follows is ignored. */
const CHARACTERS = 400;
const WORDS = 24;
/** How often one word is read: what is pasted over and over costs time and says no more. */
const OFTEN = 3;
/** Longest word that can be on a page; a longer one is cut. */
const WORD_LENGTH = 40;

/** One word of a query: between blanks, and the words inside it (`76/NQ-CP` has three). */
export interface Term {
  /** As typed, for showing. */
  readonly typed: string;
  /** All of its letters and digits in one. */
  readonly whole: Word;
  readonly parts: readonly Word[];
}

export interface Query {
  /** What was typed, cleaned of what cannot be seen. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** Stands in quotation marks as a whole: the reader asks for the phrase. */
  readonly quoted: boolean;
  /** Whether any word carries marks, that is, whether the reader typed Vietnamese with them. */
  readonly marked: boolean;
}

/** One word as a term. */
export function termOf(typed: string): Term | undefined {
  const runs = (typed.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('').slice(0, WORD_LENGTH);
  if (runs === '') return undefined;
  return { typed, whole: wordOf(runs), parts: wordsOf(typed.slice(0, 2 * WORD_LENGTH)) };
}

/** Terms put together. */
const queryOf = (terms: readonly Term[], text: string, quoted = false): Query => ({
  text,
  terms,
  quoted,
  marked: terms.some((term) => isMarked(term.whole)),
});

/** Words that ask or beg to be told, without marks. */
const ASKING = /^(?:gi|dau|nao|sao|nhieu|hoi|mo|chi|rang)$/;

/** Whether a query has words that ask and name nothing (“là gì”, “cho tôi hỏi”), or none at all: there is nothing to look for. */
export const namesNothing = ({ terms, quoted }: Query): boolean =>
  terms.length === 0 ||
  (!quoted &&
    terms.some(({ whole }) => ASKING.test(whole.folded)) &&
    functionWords(terms.map(({ whole }) => whole)).every(Boolean));

/**
 * Reads what a reader typed. Invisible characters (direction marks, zero-width ones, controls) are dropped; anything
 * else is let through: a query without a letter or digit has no terms.
 */
export function readQuery(typed: string): Query {
  const text = typed
    .slice(0, 4 * CHARACTERS)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Z}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .slice(0, CHARACTERS);
  const quoted = /^["“”„«].{2,}["“”»]$/u.test(text);
  const terms = joinPhone(text.split(' '))
    .slice(0, WORDS)
    .flatMap((word) => termOf(word) ?? [])
    .filter(
      ({ whole }, place, all) =>
        all.slice(0, place).filter((one) => one.whole.exact === whole.exact).length < OFTEN,
    );
  return queryOf(terms, text, quoted);
}

/** A phone number typed with blanks (`0256 363 3366`) as one word; at least eight digits make one. */
function joinPhone(words: readonly string[]): readonly string[] {
  if (!words.every((word) => /^[+\d().-]+$/.test(word))) return words;
  const digits = words
    .join('')
    .replace(/\D/g, '')
    .replace(/^84(?=\d{9})/, '0');
  return digits.length >= 8 && digits.length <= 11 ? [digits] : words;
}
