import {
  withLatinLetters,
  withoutHidden,
  withPlainBlanks,
  withPlainDigits,
} from '../../vietnamese/clean-text.ts';
import { abbreviationsOf, readAbbreviations } from './abbreviations.ts';
import { readAmounts } from './amounts.ts';
import { readDays } from './days.ts';
import { readDocuments } from './documents.ts';
import type { Doubt, ReadingRules, SpokenAbbreviation } from './doubts.ts';
import { numberReader, USUAL_WORDING, type Wording } from './number-words.ts';
import { readRomanNumerals } from './roman-numerals.ts';
import { readTelephones } from './telephones.ts';
import { readTimes } from './times.ts';
import { readTitles } from './titles.ts';
import { readWebAddresses } from './web-addresses.ts';

/** A text as it is read aloud, and what a person should look at first. */
export interface Speech {
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

/** How a site reads: its words for numbers, its own abbreviations. */
export interface SpeechOptions {
  readonly wording?: Wording;
  readonly abbreviations?: readonly SpokenAbbreviation[];
}

const EMOJI =
  /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{fe0f}\u{20e3}\u{e0020}-\u{e007f}]/gu;
/** `©` and the like are pictographs to Unicode and marks to readers. */
const MARKS = /[©®™]/g;
const UNREAD = /\d+|(?<![\p{L}\d])[\p{L}\d]*\p{Lu}{2}[\p{L}\d]*|[\p{L}--[\p{Script=Latin}]]+|[\{\}<>@$=`]/gv;

/** Letters that everybody says aloud in a way of their own, and a machine in another. */
const SAID: Readonly<Record<string, string>> = {
  QR: 'quy a',
  SIM: 'xim',
  PIN: 'pin',
  OTP: 'ô tê pê',
  NFC: 'en ép xê',
  ISO: 'i sô',
  COVID: 'cô vít',
  SMS: 'tin nhắn',
  AI: 'trí tuệ nhân tạo',
};

/** What numbers a paragraph and has no point behind it: `1/ Hồ sơ`, `II- Nội dung`. */
const ENUMERATOR = /^([IVX]{1,5}|\d{1,3})\s?(?:[-–]\s+(?=\p{L})|\/\s+(?=\p{L})|\/(?=\p{Lu}\p{Ll}))/u;

const clean = (text: string): string =>
  withPlainDigits(withPlainBlanks(withLatinLetters(withoutHidden(text.normalize('NFC')))))
    .replace(MARKS, ' ')
    .replace(/[0-9#*]\u{fe0f}?\u{20e3}/gu, (key) => key.charAt(0))
    .replace(EMOJI, ' ')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ENUMERATOR, '$1. ');

/** What is left of the marks that are not read, and blanks where they belong. */
const tidy = (text: string): string =>
  text
    .replace(/\s?&\s?/g, ' và ')
    .replace(/(?<=[\p{L}\p{M})”"])\s+[-–—]\s+(?=[\p{L}“"(])/gu, ', ')
    .replace(/(?<=\p{L}) ?\/ ?(?=\p{L})/gu, ', ')
    .replace(/[*_^|\\~•]+|#(?=\p{L})/gu, ' ')
    .replace(/([:;,])\s+[-–—]\s+/g, '$1 ')
    .replace(/\s+([,.;:!?…)”])/g, '$1')
    .replace(/\s*\([^\p{L}\d]*\)/gu, '')
    .replace(/\(\s+/g, '(')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/\s+/g, ' ')
    .replace(/^[-–—+,;]\s+/u, '')
    .trim();

/** Letters that are read at once: patterns look around, and a paragraph of a hundred thousand letters would take them minutes. */
const PART = 4000;

/** A text in parts of bounded length, cut after a sentence where there is one, else at a blank. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > PART) {
    const head = rest.slice(0, PART);
    const end = [head.lastIndexOf('. ') + 1, head.lastIndexOf(' '), PART].find((place) => place > 0) ?? PART;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}

const withOptions = new WeakMap<readonly SpokenAbbreviation[], ReadonlyMap<string, SpokenAbbreviation>>();
const NONE: readonly SpokenAbbreviation[] = [];

/**
 * One paragraph of a Vietnamese text in the words in which it is read aloud: numbers, days, times, telephones, money, measures, numbers of documents,
 * abbreviations, addresses. What it cannot read for sure is among the doubts. Pure; a paragraph has one line.
 */
export function speech(
  text: string,
  { wording = USUAL_WORDING, abbreviations = NONE }: SpeechOptions = {},
): Speech {
  const known = withOptions.get(abbreviations) ?? abbreviationsOf(abbreviations);
  withOptions.set(abbreviations, known);
  const doubts: Doubt[] = [];
  const reading: ReadingRules = {
    ...numberReader(wording),
    abbreviations: known,
    doubt: (written, why) => doubts.push({ written, why }),
  };
  const rules = [
    readWebAddresses,
    readDocuments,
    readTitles,
    readTelephones,
    readDays,
    readTimes,
    readRomanNumerals,
    readAmounts,
    readAbbreviations,
  ];
  const read = partsOf(clean(text))
    .map((part) => tidy(rules.reduce((so, rule) => rule(so, reading), part)))
    .join(' ')
    .trim();
  for (const [left] of read.matchAll(UNREAD)) {
    const said = SAID[left];
    const why = said
      ? `máy đọc dễ vấp, hãy viết như người ta nói: “${said}”`
      : /\p{Script=Latin}|\d/u.test(left)
        ? 'chưa biết đọc thế nào, hãy viết ra chữ'
        : /\p{L}/u.test(left)
          ? 'chữ nước ngoài, hãy viết cách đọc'
          : 'dấu không ai đọc, hãy bỏ hoặc viết thành lời';
    if (!doubts.some(({ written }) => written === left || written.includes(left)))
      doubts.push({ written: left, why });
  }
  return { text: read, doubts };
}
