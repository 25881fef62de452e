import { charactersOf, fontFiles } from './fonts.ts';

let known: ReadonlySet<number> | undefined;
/** What the font can draw; read once. */
const drawn = (): ReadonlySet<number> => (known ??= charactersOf(fontFiles()[0]));

/** Signs that draw nothing: joiners and selectors of emoji, marks of direction. */
const UNSEEN = /[\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}\p{Co}\p{Cs}]/u;

/** Stands for a text of which nothing can be drawn: a heading may not be empty. */
const NOTHING = '–';

/** Letters after which a word may break that has no other place for it; no Vietnamese word, and no name of a site, has as many in a row. */
const LONGEST = 20;
const TOO_LONG = new RegExp(`[^\\s/.-]{${LONGEST}}(?=[^\\s/.-])`, 'gu');

/** Keys of values that no reader sees. */
const UNREAD = ['code', 'address', 'href'];

/** Values as templates get them, and the characters that the font has not, which were left out. */
export interface Printable<Values> {
  readonly values: Values;
  readonly left: readonly string[];
}

/**
 * The same values with every text as the font can draw it: white space as single blanks (soft hyphens and the like gone), characters
 * that it has not (emoji, Chinese) left out, and told, words without end made to break. A PDF for everybody (PDF/UA-1, ISO 14289-1, 7.21) may hold none of them.
 */
export function printable<Values>(values: Values): Printable<Values> {
  const left = new Set<string>();
  const text = (written: string): string => {
    const has = drawn();
    let kept = '';
    for (const sign of written.normalize('NFC').replace(/\s+/g, ' ')) {
      if (has.has(sign.codePointAt(0) ?? 0) && !UNSEEN.test(sign)) kept += sign;
      else if (!UNSEEN.test(sign)) left.add(sign);
    }
    if (kept.trim() === '' && written.trim() !== '') return NOTHING;
    return (left.size ? kept.replace(/ {2,}/g, ' ') : kept).replace(TOO_LONG, '$&\u200b');
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, UNREAD.includes(key) ? inner : walk(inner)]),
    );
  };
  return { values: walk(values) as Values, left: [...left] };
}
