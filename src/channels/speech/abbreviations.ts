import { GENERAL_ABBREVIATIONS } from './abbreviations-table.ts';
import { withoutCapitals } from './capitals.ts';
import type { ReadingRules, SpokenAbbreviation } from './doubts.ts';

const GENERAL: readonly SpokenAbbreviation[] = GENERAL_ABBREVIATIONS.trim()
  .split('\n')
  .map((row) => row.split(' = '))
  .map(([abbr = '', spoken = '']) => ({ abbr, full: spoken, spoken }));

/** The general abbreviations with those of a site over them; its ambiguous ones are nobody's to read. */
export function abbreviationsOf(own: readonly SpokenAbbreviation[]): ReadonlyMap<string, SpokenAbbreviation> {
  const known = new Map(GENERAL.map((one) => [one.abbr, one]));
  for (const one of own) {
    if (one.ambiguous) known.delete(one.abbr);
    else known.set(one.abbr, one);
  }
  return known;
}

const words = (text: string): string[] => text.toLocaleLowerCase('vi').match(/[\p{L}\p{M}]+/gu) ?? [];
const isStart = (whole: readonly string[], start: readonly string[]): boolean =>
  start.every((word, at) => whole[at] === word);

/** `spoken` without the words that stand before it already (“Chỉ số” + SIPAS), or right behind it (MTTQVN + “Việt Nam”). */
function withoutRepeated(spoken: string, before: string, after: string): string {
  const own = spoken.split(' ');
  const plain = own.map((word) => words(word).join(''));
  const ahead = words(before);
  const behind = words(/^(?:\s+[\p{L}\p{M}]+){0,6}/u.exec(after)?.[0] ?? '');
  let [start, end] = [0, own.length];
  for (let length = Math.min(4, own.length - 1); length > 0 && start === 0; length -= 1)
    if (
      /[\p{L}\p{M}]\s$/u.test(before) &&
      ahead.slice(-length).join(' ') === plain.slice(0, length).join(' ') &&
      length > 1
    )
      start = length;
  for (let length = Math.min(4, own.length - start - 1); length > 1 && end === own.length; length -= 1)
    if (isStart(behind, plain.slice(-length))) end = own.length - length;
  return own.slice(start, end).join(' ');
}

const escaped = (texts: readonly string[]): string =>
  texts
    .toSorted((a, b) => b.length - a.length)
    .map((text) => RegExp.escape(text))
    .join('|');

const PATTERNS = new WeakMap<ReadonlyMap<string, SpokenAbbreviation>, { one: RegExp; aside: RegExp }>();
function patternsOf(known: ReadonlyMap<string, SpokenAbbreviation>): { one: RegExp; aside: RegExp } {
  const kept = PATTERNS.get(known);
  if (kept) return kept;
  const phrase = [...known.keys()].filter((abbr) => abbr.includes(' '));
  // Names of several words are written with capitals or without: PAR INDEX, Par Index.
  const anyCase = phrase.map((abbr) =>
    abbr.replace(/\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`),
  );
  const any = [...anyCase, escaped([...known.keys()].filter((abbr) => !abbr.includes(' ')))].join('|');
  const made = {
    one: new RegExp(String.raw`(?<![\p{L}\d])(?:${any})(?![\p{L}\d])`, 'gu'),
    aside: new RegExp(String.raw`\s*\((?:(?:gọi tắt|viết tắt|sau đây gọi)(?: là)?:?\s+)?(${any})\)`, 'gu'),
  };
  PATTERNS.set(known, made);
  return made;
}

/** An unknown run of capitals that is two or three known abbreviations in one (BCĐCCHC). */
function apart(token: string, known: ReadonlyMap<string, SpokenAbbreviation>): string | undefined {
  for (let at = token.length - 3; at >= 3; at -= 1) {
    const head = known.get(token.slice(0, at))?.spoken;
    const tail = known.get(token.slice(at))?.spoken;
    if (head && tail) return `${head} ${tail}`;
  }
  return undefined;
}

/** Abbreviations in full; what was explained already in brackets is said once. */
export function readAbbreviations(text: string, { abbreviations: known }: ReadingRules): string {
  const { one, aside } = patternsOf(known);
  const find = (abbr: string): SpokenAbbreviation | undefined =>
    known.get(abbr) ?? known.get(abbr.toUpperCase());
  const read = withoutCapitals(text, known)
    .replace(aside, (written, abbr: string, at: number, whole: string) => {
      const own = find(abbr);
      const before = words(whole.slice(Math.max(0, at - 200), at));
      const says = (name: string): boolean =>
        before.slice(-words(name).length).join(' ') === words(name).join(' ');
      return own && (says(own.full) || says(own.spoken)) ? '' : written;
    })
    .replace(
      /(?<![\p{L}\d])\p{Lu}[\p{Lu}\p{Ll}]{1,9}(?:\s?[-–/&]\s?\p{Lu}{2,10}){1,5}(?![\p{L}\d])/gu,
      (chain) => {
        const parts = chain.split(/\s?([-–/&])\s?/);
        const isKnown = parts.every((part, at) => at % 2 === 1 || known.has(part));
        if (known.has(chain) || !isKnown) return chain;
        return parts.map((part, at) => (at % 2 === 0 ? part : part === '&' ? ' và ' : ', ')).join('');
      },
    )
    .replace(one, (abbr, at: number, whole: string) => {
      const spoken = find(abbr)?.spoken ?? abbr;
      return withoutRepeated(
        spoken,
        whole.slice(Math.max(0, at - 60), at),
        whole.slice(at + abbr.length, at + abbr.length + 60),
      );
    })
    .replace(/(?<![\p{L}\d/-])[\p{Lu}]{6,14}(?![\p{L}\d])/gu, (token) => apart(token, known) ?? token);
  return read.replace(/ \(([^()]{2,200})\)/gu, (written, inner: string, at: number, whole: string) => {
    const before = /[\p{L}\p{M}, ]*$/u.exec(whole.slice(Math.max(0, at - 200), at))?.[0] ?? '';
    return ` ${before.toLocaleLowerCase('vi')}`.endsWith(` ${inner.toLocaleLowerCase('vi')}`) ? '' : written;
  });
}
