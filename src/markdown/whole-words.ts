import { parseHtml, textOf } from '../files/html.ts';
import { splitAtCompounds, type Compounds } from '../vietnamese/compounds.ts';

/** Widths of bold letters in parts of their size, as wide as common system fonts draw them (Noto Sans; others are narrower). */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[^\p{L}\p{N}]|[ijl]/u, 0.37],
  [/[cfrst]/, 0.59],
  [/[aekvxyz]/, 0.66],
  [/[mw]/, 1.03],
  [/\p{Lu}/u, 0.84],
];
const known = new Map<string, number>();

function widthOfLetter(letter: string): number {
  const width = known.get(letter) ?? WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.7;
  known.set(letter, width);
  return width;
}

function widthOf(text: string): number {
  let sum = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) sum += widthOfLetter(letter);
  return sum;
}

/** What a title has room for, in parts of the size of its letters. */
interface Room {
  /** A line of it in any case: a shorter title never breaks, and a longer compound must. */
  readonly line: number;
  /** A line in a window narrower than a phone's, or in larger letters. */
  readonly narrowLine: number;
}
/** The largest letters, in a window of 360 px and of 320 px. */
const ROOM: Room = { line: 11.3, narrowLine: 10 };
/** Below `data-narrow`: where two cards stand beside each other on a phone, and below each other where there is less room. */
const NARROW: Room = { line: 7.6, narrowLine: 7.6 };

/** What stands in an opening tag, as templates and the sanitiser write it: attributes in quotes. */
const INSIDE = String.raw`(?:[^<>"']|"[^"]*"|'[^']*')*`;
const TAG = new RegExp(`<${INSIDE}>`, 'g');

/** Titles: headings, captions and the name of the site; and comments and code, which may look like some. */
const TITLES = new RegExp(
  String.raw`<!--.*?-->|<(script|style|template|textarea)\b.*?</\1\s*>|(<(h[1-4]|caption|a(?=\sclass="wordmark"))\b${INSIDE}>)(.*?)(?=</\3>)`,
  'gs',
);
/** Texts of a title; and its tags, with elements whose text is on one line already, or no text to read. */
const TEXTS = new RegExp(
  String.raw`<(time|code|svg)\b${INSIDE}>.*?</\1>|<([a-z]+)\b${INSIDE}\sclass="(?:[^"]*\s)?nowrap(?:\s[^"]*)?"${INSIDE}>.*?</\2>|<${INSIDE}>|([^<]+)`,
  'gs',
);
/** Lists whose cards stand beside each other on a phone; no other list stands in them. */
const NARROW_LISTS = new RegExp(String.raw`<ul\sdata-narrow\b${INSIDE}>.*?</ul>`, 'gs');

/** What a reader sees of the HTML inside a title. */
const shownIn = (html: string): string =>
  (html.includes('&') ? textOf(parseHtml(html)) : html.replace(TAG, '')).trim();

/** HTML of a text whose compounds are kept on one line. `long` ones only where a line has room for them. */
const keptHtml = (html: string, compounds: Compounds, { line, narrowLine }: Room): string =>
  splitAtCompounds(html, compounds, (compound) => widthOf(compound) <= line)
    .map(({ value, isCompound }) =>
      isCompound
        ? `<span class="nowrap${widthOf(value) > narrowLine ? ' long' : ''}">${value}</span>`
        : value,
    )
    .join('');

/**
 * A page's body in which no line of a title (heading, caption, name of the site) ends inside a compound. CSS keeps it whole; its
 * characters stay as they are, since they are copied and searched.
 */
export function keepCompounds(body: string, compounds: Compounds): string {
  const lists = body.includes('data-narrow') ? [...body.matchAll(NARROW_LISTS)] : [];
  const roomAt = (place: number): Room =>
    lists.some(({ index, 0: { length } }) => place > index && place < index + length) ? NARROW : ROOM;
  return body.replace(
    TITLES,
    (whole: string, _code: unknown, tag: string | undefined, _name: unknown, html: string, place: number) => {
      const room = roomAt(place);
      if (tag === undefined || widthOf(shownIn(html)) <= room.line) return whole;
      const kept = html.replace(TEXTS, (piece, _alone, _whole, text: string | undefined) =>
        text === undefined ? piece : keptHtml(text, compounds, room),
      );
      return tag + kept;
    },
  );
}
