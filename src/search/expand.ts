import type { Abbreviated, Lexicon, Spoken } from './lexicon.ts';
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

function swapSynonym(terms: readonly Term[], [say, means]: Spoken): Term[][] {
  return say.flatMap((words) => {
    const said = termsOf(words);
    const at = placeOf(said, terms);
    return at < 0 ? [] : means.map((meant) => replaced(terms, at, said.length, meant));
  });
}

/**
 * Other ways to say the same: abbreviations both ways, and what citizens say for what the site says. At most four,
 * longest abbreviated texts first.
 */
export function otherReadings(terms: readonly Term[], lexicon: Lexicon): Term[][] {
  const spoken = lexicon.synonyms.flatMap((synonym) => swapSynonym(terms, synonym));
  const abbreviated = lexicon.abbreviations.flatMap((pair) => {
    const reading = swapAbbreviation(terms, pair);
    return reading ? [reading] : [];
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
