import { isSyllable } from './rhymes.ts';
import { byteOf } from './tcvn3.ts';

/** Runs of what UTF-8 looks like when it is read as code page 1252 or Latin-1. */
const RUN = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,400}/gu;
/** Letters of Vietnamese, and what typographers put between them: nothing else is taken for read wrong. */
const KNOWN =
  /^[\u00a0\u00ad°²³·×«»§©®±µ½À-ÃÈ-ÊÌÍÐÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300-\u0303\u0306\u0309\u031b\u0323\u200b-\u200d\u2010-\u2015‘’“”•…₫→\ufeff]$/u;
const MOST_TIMES = 3;

/** How many bytes a sequence of UTF-8 has that begins with a byte; 0 where none begins. */
const lengthOf = (byte: number): number =>
  byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : 0;

function decodeOnce(run: string): { text: string; sequences: number } {
  const bytes = [...run].map((character) => byteOf(character) ?? 0);
  let text = '';
  let sequences = 0;
  for (let at = 0; at < run.length;) {
    const length = lengthOf(bytes[at] ?? 0);
    const rest = bytes.slice(at + 1, at + length);
    const isWhole = length > 0 && rest.length === length - 1 && rest.every((byte) => byte >> 6 === 2);
    const code = rest.reduce(
      (sum, byte) => (sum << 6) | (byte & 63),
      (bytes[at] ?? 0) & (length === 2 ? 31 : 15),
    );
    const letter = isWhole ? String.fromCharCode(code) : '';
    if (letter !== '' && (KNOWN.test(letter) || byteOf(letter) !== undefined)) {
      text += letter;
      at += length;
      sequences += 1;
    } else {
      text += run[at] ?? '';
      at += 1;
    }
  }
  return { text, sequences };
}

/** Undoes it as often as it was done; undefined where nothing was read wrong, or what comes of it is no Vietnamese. */
function decodeRun(run: string): string | undefined {
  let text = run;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const next = decodeOnce(text);
    if (next.sequences === 0) break;
    text = next.text;
  }
  return text !== run && [...text].every((letter) => KNOWN.test(letter)) ? text : undefined;
}

/** A stretch of a text that was read wrong, and what it says. */
export interface Misread {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LETTERS_BEFORE = /[a-zđ]*$/i;
const LETTERS_AFTER = /^[a-z]*/i;

/** `Ã` has lost its second half where a no-break space became a blank (à) or a soft hyphen was left out (í). */
function halfAt(text: string, at: number): Misread | undefined {
  // Capitals have an Ã of their own: XÃ.
  if (!/[a-zđ]/.test(text[at - 1] ?? '')) return undefined;
  const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  const isBlank = text[at + 1] === ' ';
  const after = LETTERS_AFTER.exec(text.slice(at + (isBlank ? 2 : 1), at + 10))?.[0] ?? '';
  const letter = isBlank ? 'à' : 'í';
  if (after !== '' && isSyllable((before + letter + after).toLowerCase()))
    return { start: at, end: at + (isBlank ? 2 : 1), text: letter };
  // The blank that was part of the letter is the one between two words.
  if (!isBlank || !isSyllable(`${before}à`.toLowerCase())) return undefined;
  return { start: at, end: at + (text[at + 2] === ' ' ? 2 : 1), text: letter };
}

/** Where UTF-8 was read as code page 1252, once or more often, with what was meant; marks may stand behind their letter. */
export function misreadIn(text: string): Misread[] {
  let isCertain = false;
  const found = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const end = index + run.length;
    const half = run.endsWith('Ã') ? halfAt(text, end - 1) : undefined;
    const sound = half ? run.slice(0, -1) : run;
    const decoded = sound === '' ? undefined : decodeRun(sound);
    const whole = decoded === undefined ? [] : [{ start: index, end: index + sound.length, text: decoded }];
    isCertain ||= whole.length > 0;
    return half ? [...whole, half] : whole;
  });
  // A half says nothing where no letter is whole.
  return isCertain ? found : [];
}
