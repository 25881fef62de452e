import { canonicalTones } from './normalize.ts';

/** Compounds by their first syllable, each as its syllables, in the form in which they are compared. */
export type Compounds = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A piece of a text; the pieces joined are the text. */
export interface TextPiece {
  readonly value: string;
  /** Whether it is a compound that a line should not end in. */
  readonly isCompound: boolean;
}

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;
const MOST_SYLLABLES = 4;

const forms = new Map<string, string>();

/** The form in which a syllable is compared; a language has some thousands. */
function compared(syllable: string): string {
  const form = forms.get(syllable) ?? canonicalTones(syllable.toLowerCase());
  forms.set(syllable, form);
  return form;
}
const syllablesOf = (words: string): string[] => words.match(SYLLABLE) ?? [];

/** Words of two to four syllables, whatever their capitals and the place of their tones, ready to be found; others are left out. */
export function compoundsOf(words: Iterable<string>): Compounds {
  const known = new Map<string, string[][]>();
  for (const word of new Set([...words].map((one) => syllablesOf(compared(one)).join(' ')))) {
    const syllables = word.split(' ');
    const [first = ''] = syllables;
    if (syllables.length < 2 || syllables.length > MOST_SYLLABLES) continue;
    known.set(first, [...(known.get(first) ?? []), syllables]);
  }
  return known;
}

/** A syllable of a text, and the way on from it: over how many syllables, and at which price to the end. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly syllable: string;
  /** Whether only blanks stand between it and the one before. */
  readonly joined: boolean;
  steps: number;
  price: number;
}

/** A lone syllable costs a little more than a compound: of two ways with as many pieces, the one with fewer of them is meant. */
const ALONE = 1.01;

/** Whether a compound, as it is written, may be kept whole. */
export type Fits = (compound: string) => boolean;

/** How many syllables of a compound stand at a place, for each compound that does. */
const lengthsAt = (places: readonly Place[], at: number, compounds: Compounds): number[] =>
  (compounds.get(places[at]?.syllable ?? '') ?? [])
    .filter((syllables) =>
      syllables.every((syllable, n) => {
        const place = places[at + n];
        return place?.syllable === syllable && (n === 0 || place.joined);
      }),
    )
    .map(({ length }) => length);

/**
 * A text cut at its compounds: into as few pieces as can be, the longest first where that does not decide (“hành chính công” in
 * “thủ tục hành chính công”, but “hành chính” and “công dân” in “hành chính công dân”). Punctuation ends a compound; one that
 * does not fit counts for none.
 */
export function splitAtCompounds(text: string, compounds: Compounds, fits: Fits = () => true): TextPiece[] {
  const places: Place[] = [];
  for (const { index, 0: written } of text.matchAll(SYLLABLE)) {
    const between = text.slice(places.at(-1)?.end, index);
    const joined = places.length > 0 && /^\s+$/.test(between);
    const end = index + written.length;
    places.push({ start: index, end, syllable: compared(written), joined, steps: 1, price: ALONE });
  }
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at];
    if (!place) continue;
    place.price = ALONE + (places[at + 1]?.price ?? 0);
    for (const length of lengthsAt(places, at, compounds).sort((a, b) => b - a)) {
      const price = 1 + (places[at + length]?.price ?? 0);
      if (price >= place.price || !fits(text.slice(place.start, places[at + length - 1]?.end))) continue;
      place.price = price;
      place.steps = length;
    }
  }
  const pieces: TextPiece[] = [];
  let from = 0;
  for (let at = 0; at < places.length; at += places[at]?.steps ?? 1) {
    const { start = 0, steps = 1 } = places[at] ?? {};
    if (steps === 1) continue;
    const end = places[at + steps - 1]?.end ?? start;
    pieces.push({ value: text.slice(from, start), isCompound: false });
    pieces.push({ value: text.slice(start, end), isCompound: true });
    from = end;
  }
  return [...pieces, { value: text.slice(from), isCompound: false }].filter(({ value }) => value);
}
