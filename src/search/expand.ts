import type { Abbreviated, Lexicon } from './lexicon.ts';
import { termOf, type Term } from './query.ts';

const termsOf = (text: string): Term[] => text.split(' ').flatMap((word) => termOf(word) ?? []);

/** Place at which `part` stands inside `terms`, compared without marks unless both sides have them; -1 when nowhere. */
function placeOf(part: readonly Term[], terms: readonly Term[]): number {
  for (let start = 0; start + part.length <= terms.length; start += 1) {
    const all = part.every((term, offset) => {
      const other = terms[start + offset];
      if (!other) return false;
      const plain = other.whole.exact === other.whole.folded;
      return plain ? other.whole.folded === term.whole.folded : other.whole.exact === term.whole.exact;
    });
    if (all) return start;
  }
  return -1;
}

const replaced = (terms: readonly Term[], at: number, length: number, by: string): Term[] => [
  ...terms.slice(0, at),
  ...termsOf(by),
  ...terms.slice(at + length),
];

/** An abbreviation of two letters is an ordinary word unless it stands in capitals ("AN", "an"). */
const isMeant = (abbreviation: string, term: Term): boolean =>
  abbreviation.length > 2 || term.typed.replace(/[^\p{L}\p{N}]/gu, '') === abbreviation;

function swapAbbreviation(terms: readonly Term[], [abbreviation, full]: Abbreviated): Term[] | undefined {
  const short = termsOf(abbreviation);
  const at = placeOf(short, terms);
  const first = terms[at];
  if (at >= 0 && first && isMeant(abbreviation, first)) return replaced(terms, at, short.length, full);
  const long = termsOf(full);
  const spelled = long.length > 1 ? placeOf(long, terms) : -1;
  return spelled >= 0 ? replaced(terms, spelled, long.length, abbreviation) : undefined;
}

/** Where citizens' words stand in a query, and what they mean. */
const spokenIn = (terms: readonly Term[], { synonyms }: Pick<Lexicon, 'synonyms'>) =>
  synonyms.flatMap(([say, means]) =>
    say.flatMap((words) => {
      const { length } = termsOf(words);
      const at = placeOf(termsOf(words), terms);
      return at < 0 ? [] : [{ at, length, means }];
    }),
  );

/** Places of words that citizens say and that have a meaning here; they are no typing errors. */
export const spokenPlaces = (terms: readonly Term[], lexicon: Lexicon): ReadonlySet<number> =>
  new Set(
    spokenIn(terms, lexicon).flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)),
  );

/** Another way to say a query. */
export interface OtherReading {
  readonly terms: readonly Term[];
  /** How many words of citizens it puts into those of the site, whose pages need have none of them; 0 for abbreviations. */
  readonly translated: number;
}

/**
 * Other ways to say the same: abbreviations both ways, and what citizens say for what the site says. At most four,
 * longest abbreviated texts first.
 */
export function otherReadings(terms: readonly Term[], lexicon: Lexicon): OtherReading[] {
  const spoken = spokenIn(terms, lexicon).flatMap(({ at, length, means }) =>
    means.map((meant) => ({ terms: replaced(terms, at, length, meant), translated: length })),
  );
  const abbreviated = lexicon.abbreviations.flatMap((pair) => {
    const reading = swapAbbreviation(terms, pair);
    return reading ? [{ terms: reading, translated: 0 }] : [];
  });
  return [...spoken, ...abbreviated].slice(0, 4);
}

/** What follows the figures of a document number: the kind of document, or who issued it. */
const SIGN = /^(nq|qd|nd|tt|ttlt|ttr|ct|kh|cv|bc|tb|hd|hdbt|ttg|qh|ubtvqh|ubnd|hdnd|vpcp)\d*$/;

/** A document number typed with blanks (`76 nq cp`) as the one word that it is in print; undefined for anything else. */
export function joinedNumber(terms: readonly Term[]): Term | undefined {
  const folded = terms.map(({ whole }) => whole.folded);
  const sign = folded.findIndex((word) => !/^\d+$/.test(word));
  if (sign < 1 || terms.length > 6 || !SIGN.test(folded[sign] ?? '')) return undefined;
  return termOf(terms.map(({ typed }) => typed).join('-'));
}
