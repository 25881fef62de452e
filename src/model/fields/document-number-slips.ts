import { withPlainDigits } from '../../vietnamese/clean-text.ts';
import type { Slip } from '../../vietnamese/spelling.ts';
import { isDocumentNumber } from './document-number-form.ts';

/** Kinds of document and issuers in signs (Decree 30/2020/NĐ-CP, appendices I and III); those without their Đ are slips. */
const KINDS = ['NQ', 'NĐ', 'QĐ', 'TTLT', 'TTr', 'TT', 'CT', 'KH', 'CV', 'TB', 'BC', 'HD', 'CĐ', 'CTr'];
const ISSUERS = [
  ...['CP', 'TTg', 'UBND', 'HĐND', 'VPCP', 'BNV', 'BTC', 'BTP', 'BCA', 'BTTTT', 'BKHCN', 'BKHĐT', 'BXD'],
  ...['SNV', 'STP', 'STC', 'STTTT', 'SKHCN', 'SXD', 'SYT'],
];
/** Offices whose letters have no kind: the unit that wrote them follows. */
const LETTERS = 'UBND|HĐND|VPCP|VPUBND|TTg|BNV|BTC|BTP|BCA|SNV|STP|STC';

/** A sign as print has it, by its letters alone: `QÐ`, `Qđ` and `QD` are QĐ. */
const plain = (sign: string): string => sign.replace(/[ÐðđĐ]/g, 'D').toUpperCase();
const BY_LETTERS = new Map([...KINDS, ...ISSUERS].map((sign) => [plain(sign), sign]));
const signOf = (written: string): string => BY_LETTERS.get(plain(written)) ?? written;

const spelt = (signs: readonly string[]): string =>
  signs.map((sign) => sign.replace(/Đ/g, '[ĐÐDđð]')).join('|');
const KIND = spelt(KINDS);
const ISSUER = String.raw`${spelt(ISSUERS)}|UBTVQH\s?\d{0,2}`;
const DASH = String.raw`[-\u2010-\u2015\u2212]`;
const STROKE = String.raw`\s*[/\\]\s*`;
const YEAR = String.raw`(?:19|20)\d{2}`;
const START = String.raw`(?<![\p{L}\d/.\\-])`;
const END = String.raw`(?![\p{L}\d])`;

/**
 * A number, a kind, an issuer, parted as people part them. Joint circulars of before 1996 stand between strokes (23/TT-LB, 01/TT/LB)
 * and Party documents turn the marks round (27-NQ/TW): neither is taken up here.
 */
const WRITTEN = new RegExp(
  String.raw`${START}(\d{1,5}[a-zđ]?(?:${STROKE}|\s*${DASH}(?=${YEAR}))${YEAR}(?=\D)|\d{1,5}[a-zđ]?(?=\s*[/\\]))(?:${STROKE}|)(${KIND})(?:\s*(?:${DASH}|[/\\_.])\s*|\s*)(${ISSUER})${END}`,
  'giu',
);
/** Without its first stroke, where a word before it says that it is a number: “Nghị quyết số 76 NQ/CP”. */
const UNPARTED = new RegExp(
  String.raw`(?<=(?:số|nghị quyết|nghị định|quyết định|kế hoạch|chỉ thị|thông tư)\s+)(\d{1,5})\s+(${KIND})\s*(?:${DASH}|/)\s*(${ISSUER})${END}`,
  'giu',
);
/** The form of the Party with the issuer of a State body, and the other way round. */
const CROSSED = new RegExp(String.raw`${START}(\d{1,5})-(${KIND})[/-](CP|TTg|UBND|HĐND)${END}`, 'gu');
const PARTY = new RegExp(
  String.raw`${START}(\d{1,5})(?:\/(NQ|CT|KL|QĐ|HD|KH|TB)[/-]|-(NQ|CT|KL|QĐ|HD|KH|TB)-)(TW|TU|HU)${END}`,
  'gu',
);
/** A letter of an office, with blanks: `345 /UBND - NC`. Two offices behind a stroke are two offices. */
const LETTER = new RegExp(
  String.raw`${START}(\d{1,5})\s*\/\s*(${LETTERS})\s*${DASH}\s*(?!UBND|HĐND|UBMT)(\p{Lu}{2,6})${END}`,
  'gu',
);
/** A law of a legislature: `76/2025/QH 15`. */
const LAW = new RegExp(String.raw`${START}(\d{1,3}\/20\d{2})\s*\/\s*(QH)\s*(\d{2})${END}`, 'gu');

/** A number and its year, parted by a stroke. */
const numberOf = (number: string): string => number.replace(/\s+/g, '').replace(/[^\p{L}\d]/gu, '/');
type Writer = (parts: readonly (string | undefined)[]) => string;
const state: Writer = ([number = '', kind = '', issuer = '']) =>
  `${numberOf(number)}/${signOf(kind)}-${signOf(issuer.replace(/\s/g, ''))}`;
const READERS: readonly (readonly [RegExp, Writer])[] = [
  [WRITTEN, state],
  [UNPARTED, state],
  [CROSSED, state],
  [PARTY, ([number = '', ...signs]) => `${number}-${signs.filter(Boolean).join('/')}`],
  [LETTER, ([number = '', office = '', unit = '']) => `${number}/${office}-${unit}`],
  [LAW, ([number = '', law = '', term = '']) => `${number}/${law}${term}`],
];

/** Every malformed number of a text whose right form is sure, in their order. */
export const numberSlipsIn = (text: string): Slip[] => {
  const digits = withPlainDigits(text);
  return READERS.flatMap(([form, write]) =>
    [...digits.matchAll(form)].flatMap((match) => {
      const [found, ...parts] = match;
      const { index } = match;
      const meant = write(parts);
      const written = text.slice(index, index + found.length);
      return meant === written || !isDocumentNumber(meant) ? [] : [{ written, meant, index }];
    }),
  )
    .sort((a, b) => a.index - b.index)
    .filter(
      ({ index }, n, all) => n === 0 || index >= (all[n - 1]?.index ?? 0) + (all[n - 1]?.written.length ?? 0),
    );
};
