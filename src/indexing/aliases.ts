import { parsePhone } from '../model/fields/phone.ts';
import { withoutSigns } from '../vietnamese/document-number.ts';
import { canonicalTones } from '../vietnamese/normalize.ts';
import type { Abbreviated } from '../search/lexicon.ts';
import type { IndexedPage } from './page-copy.ts';
import { NAMES_END } from '../search/words.ts';

const PHONE = /(?:\+84|\(?0|1[89]00)[\d .()\u00a0-]{3,14}\d/g;

/** Phone numbers of a text as bare digits, without repeats. */
export function phoneDigits(text: string): string[] {
  const numbers = (text.match(PHONE) ?? []).flatMap((written) => parsePhone(written)?.national ?? []);
  return [...new Set(numbers)];
}

/**
 * Finds a page's other names (its keywords, phone numbers, the missing side of each abbreviation in its title), parted by ` | `; and,
 * behind `NAMES_END`, the missing side of those that its text alone uses or spells out. The sign of a document is no abbreviation.
 */
export function aliasFinder(abbreviations: readonly Abbreviated[]): (page: IndexedPage) => string {
  const pairs = abbreviations.map(([short, full]) => ({
    short,
    full,
    spelled: ` ${canonicalTones(full).toLowerCase()} `,
  }));
  /** As the page has it: an abbreviation keeps its capitals. */
  const missingIn = (text: string): string[] => {
    const plain = ` ${withoutSigns(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const lower = plain.toLowerCase();
    return pairs.flatMap(({ short, full, spelled }) => {
      const hasShort = plain.includes(` ${short.replace(/[^\p{L}\p{N}]+/gu, ' ')} `);
      const hasFull = lower.includes(spelled);
      if (hasShort === hasFull) return [];
      return [hasShort ? full : short];
    });
  };
  return ({ text, title, keywords }) => {
    // The title is in the text too.
    const missing = missingIn(text);
    const titled = new Set(missingIn(title));
    const own = missing.filter((one) => titled.has(one));
    const names = [...keywords.filter(Boolean), ...phoneDigits(text), ...own].join(' | ');
    const others = missing.filter((one) => !titled.has(one));
    return others.length > 0 ? names + NAMES_END + others.join(' | ') : names;
  };
}
