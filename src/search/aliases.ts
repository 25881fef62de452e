import { parsePhone } from '../model/fields/phone.ts';
import { canonicalTones } from '../vietnamese/normalize.ts';
import type { Abbreviated } from './lexicon.ts';
import type { IndexedPage } from './page-copy.ts';

const PHONE = /(?:\+84|\(?0|1[89]00)[\d .()\u00a0-]{3,14}\d/g;

/** Phone numbers of a text as bare digits, without repeats. */
export function phoneDigits(text: string): string[] {
  const numbers = (text.match(PHONE) ?? []).flatMap((written) => parsePhone(written)?.national ?? []);
  return [...new Set(numbers)];
}

/** Finds, for a page's text, the missing side of each abbreviation that it uses or spells out. */
export function aliasFinder(abbreviations: readonly Abbreviated[]): (page: IndexedPage) => string {
  const pairs = abbreviations.map(([short, full]) => ({
    short,
    full,
    spelled: ` ${canonicalTones(full).toLowerCase()} `,
  }));
  return ({ text, title, keywords }) => {
    // The title is in the text too; as the page has it, an abbreviation keeps its capitals.
    const plain = ` ${`${title} ${text}`.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const lower = plain.toLowerCase();
    const missing = pairs.flatMap(({ short, full, spelled }) => {
      const hasShort = plain.includes(` ${short.replace(/[^\p{L}\p{N}]+/gu, ' ')} `);
      const hasFull = lower.includes(spelled);
      if (hasShort === hasFull) return [];
      return [hasShort ? full : short];
    });
    return [...keywords, ...phoneDigits(text), ...missing].join(' | ');
  };
}
