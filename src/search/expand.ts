import { functionWords } from '../vietnamese/function-words.ts';
import type { Lexicon } from './lexicon.ts';
import { termOf, type Term } from './query.ts';

const termsOf = (text: string): Term[] => text.split(' ').flatMap((word) => termOf(word) ?? []);

/** Most function words that may stand inside what people say: “ba tui mất” is “ba mất”. */
const BETWEEN = 2;

/** Where words stand in a query. */
interface Stretch {
  readonly at: number;
  readonly length: number;
}

const isSame = ({ whole: other }: Term, { whole }: Term): boolean =>
  other.exact === other.folded ? other.folded === whole.folded : other.exact === whole.exact;

/** Where words stand inside `terms`, compared without marks unless both sides have them, with function words between their own at most. */
function stretchOf(words: string, terms: readonly Term[], light: readonly boolean[]): Stretch | undefined {
  // Of the many phrases that a query is searched for, nearly all fall by their first word.
  const [first] = termsOf(words.split(' ', 1).join());
  if (first && !terms.some((term) => isSame(term, first))) return undefined;
  const part = termsOf(words);
  for (let at = 0; at + part.length <= terms.length; at += 1) {
    let next = at;
    const isHere = part.every((term, step) => {
      for (let skipped = 0; step > 0 && skipped < BETWEEN && light[next]; skipped += 1) {
        const here = terms[next];
        if (here && isSame(here, term)) break;
        next += 1;
      }
      const here = terms[next];
      next += 1;
      return here !== undefined && isSame(here, term);
    });
    if (isHere && part.length > 0) return { at, length: next - at };
  }
  return undefined;
}

const lightOf = (terms: readonly Term[]): boolean[] => functionWords(terms.map(({ whole }) => whole));

const replaced = (terms: readonly Term[], at: number, length: number, by: string): Term[] => [
  ...terms.slice(0, at),
  ...termsOf(by),
  ...terms.slice(at + length),
];

/** An abbreviation of two letters is an ordinary word unless it stands in capitals ("AN", "an"). */
const isMeant = (abbreviation: string, term: Term): boolean =>
  abbreviation.length > 2 || term.typed.replace(/[^\p{L}\p{N}]/gu, '') === abbreviation;

/** Words of a query that can be said otherwise. */
interface Span extends Stretch {
  readonly means: readonly string[];
  /** Means the same wherever it stands, as abbreviations do. */
  readonly always?: boolean;
}

/** Where people's words stand in a query, and what they mean here. */
function spokenIn(terms: readonly Term[], { synonyms }: Pick<Lexicon, 'synonyms'>): Span[] {
  const light = lightOf(terms);
  return synonyms.flatMap(([say, means]) =>
    say.flatMap((words) => {
      const stretch = stretchOf(words, terms, light);
      return stretch ? [{ ...stretch, means }] : [];
    }),
  );
}

/** Where abbreviations stand in a query, and what they stand for; or the reverse. */
const abbreviatedIn = (terms: readonly Term[], { abbreviations }: Pick<Lexicon, 'abbreviations'>): Span[] =>
  abbreviations.flatMap(([abbreviation, full]) => {
    const short = stretchOf(abbreviation, terms, []);
    const first = short && terms[short.at];
    if (first && isMeant(abbreviation, first)) return [{ ...short, means: [full], always: true }];
    const spelled = stretchOf(full, terms, []);
    return spelled && spelled.length > 1 ? [{ ...spelled, means: [abbreviation], always: true }] : [];
  });

/** Whether three eighths of what is asked, at least, name a matter that the site has nothing on. */
export function asksForAbsent(terms: readonly Term[], { absent = [] }: Pick<Lexicon, 'absent'>): boolean {
  const light = lightOf(terms);
  const heavy = light.filter((one) => !one).length;
  return absent.some((matter) => {
    const stretch = stretchOf(matter, terms, light);
    return stretch !== undefined && 8 * stretch.length >= 3 * heavy;
  });
}

/** Places of words that people say and that have a meaning here; they are no typing errors. */
export const spokenPlaces = (terms: readonly Term[], lexicon: Lexicon): ReadonlySet<number> =>
  new Set(
    [...spokenIn(terms, lexicon), ...abbreviatedIn(terms, lexicon)].flatMap(({ at, length }) =>
      Array.from({ length }, (_, step) => at + step),
    ),
  );

/** Another way to say a query. */
export interface OtherReading {
  readonly terms: readonly Term[];
  /** 0 for the likeliest meaning, 1 for the next. */
  readonly rank: number;
  /** How many words of meaning it keeps as typed; 0 for abbreviations, which are never chance. */
  readonly kept: number;
}

/** Most readings of one query beside the plain one. */
const MOST = 6;

/**
 * Other ways to say the same: what the site says for what people say, and abbreviations both ways. First all at once, where there are
 * several, the longest first; then each by itself.
 */
export function otherReadings(terms: readonly Term[], lexicon: Lexicon): OtherReading[] {
  const spans = [...spokenIn(terms, lexicon), ...abbreviatedIn(terms, lexicon)].sort(
    (a, b) => b.length - a.length,
  );
  const apart = spans.filter(
    ({ at, length }, place) =>
      !spans.slice(0, place).some((other) => at < other.at + other.length && other.at < at + length),
  );
  const inOrder = [...apart]
    .sort((a, b) => a.at - b.at)
    .map((span) => ({ ...span, meant: span.means[0] ?? '' }));
  const together = inOrder.reduceRight<Term[]>(
    (all, { at, length, meant }, place) => {
      const saidBefore = inOrder.slice(0, place).some((other) => other.meant === meant);
      return replaced(all, at, length, saidBefore ? '' : meant);
    },
    [...terms],
  );
  const light = lightOf(terms);
  const keptBeside = (covered: readonly Span[]): number =>
    terms.filter(
      (_, place) => !light[place] && !covered.some(({ at, length }) => place >= at && place < at + length),
    ).length;
  const single = spans.flatMap((span) =>
    span.means.map((meant, rank) => ({
      terms: replaced(terms, span.at, span.length, meant),
      rank,
      kept: span.always ? 0 : keptBeside([span]),
    })),
  );
  const textOf = (reading: readonly Term[]): string => reading.map(({ whole }) => whole.exact).join(' ');
  const all = [
    ...(apart.length > 1 ? [{ terms: together, rank: 0, kept: keptBeside(apart) }] : []),
    ...single,
  ];
  const readings = new Map<string, OtherReading>();
  for (const one of all) if (!readings.has(textOf(one.terms))) readings.set(textOf(one.terms), one);
  readings.delete(textOf(terms));
  return [...readings.values()].slice(0, MOST);
}
