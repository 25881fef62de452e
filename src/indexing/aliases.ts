import { createHash } from 'node:crypto';
import { readAnew, type Reader } from '../built/readings.ts';
import { parsePhone } from '../model/fields/phone.ts';
import { withoutSigns } from '../vietnamese/document-number.ts';
import { canonicalTones } from '../vietnamese/normalize.ts';
import type { Abbreviated } from '../search/lexicon.ts';
import type { IndexedPage } from './page-copy.ts';
import { NAMES_END } from '../search/words.ts';

const PHONE = /(?:\+84|\(?0|1[89]00)[\d .()\u00a0-]{3,14}\d/g;

const firstWord = (text: string): string => text.trim().split(' ', 1)[0] ?? '';

/** Phone numbers of a text as bare digits, without repeats. */
export function phoneDigits(text: string): string[] {
  const numbers = (text.match(PHONE) ?? []).flatMap((written) => parsePhone(written)?.national ?? []);
  return [...new Set(numbers)];
}

/**
 * Finds other names of a page with that text (its keywords, phone numbers, the missing side of each abbreviation in its title), parted by ` | `; and,
 * behind `NAMES_END`, the missing side of those that its text alone uses or spells out. The sign of a document is no abbreviation.
 */
export function aliasFinder(
  abbreviations: readonly Abbreviated[],
  reader: Reader = readAnew,
): (page: IndexedPage, text: string) => string {
  const pairs = abbreviations.map(([short, full]) => {
    const spelled = ` ${canonicalTones(full).toLowerCase()} `;
    const sign = ` ${short.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    return { short, full, spelled, sign, first: firstWord(spelled), firstOfSign: firstWord(sign) };
  });
  /** As the page has it: an abbreviation keeps its capitals. */
  const missingIn = (text: string): string[] => {
    const plain = ` ${withoutSigns(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const lower = plain.toLowerCase();
    // Most of them are not there, not even by their first word.
    const [signs, words] = [new Set(plain.split(' ')), new Set(lower.split(' '))];
    return pairs.flatMap(({ short, full, spelled, sign, first, firstOfSign }) => {
      const hasShort = signs.has(firstOfSign) && plain.includes(sign);
      const hasFull = words.has(first) && lower.includes(spelled);
      if (hasShort === hasFull) return [];
      return [hasShort ? full : short];
    });
  };
  const find = ({ title, keywords }: IndexedPage, text: string): string => {
    // The title is in the text too.
    const missing = missingIn(text);
    const titled = new Set(missingIn(title));
    const own = missing.filter((one) => titled.has(one));
    const names = [...keywords.filter(Boolean), ...phoneDigits(text), ...own].join(' | ');
    const others = missing.filter((one) => !titled.has(one));
    return others.length > 0 ? names + NAMES_END + others.join(' | ') : names;
  };
  const kind = `aliases ${createHash('sha256').update(JSON.stringify(abbreviations)).digest('hex')}`;
  return (page, text) =>
    reader(kind, JSON.stringify([page.title, page.keywords, text]), () => find(page, text));
}
