import { isSyllable } from '../../vietnamese/rhymes.ts';
import { GENERAL_ABBREVIATIONS } from './abbreviations-table.ts';
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

/** What stands before a name or a number and is short for its kind; what it is read as. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d])TP\.?\s?(?:HCM|Hồ Chí Minh)(?![\p{L}\d])/giu, 'Thành phố Hồ Chí Minh'],
  [/(?<![\p{L}\d])TT\.?\s?(?=(?:Huyện ủy|Tỉnh ủy|Đảng ủy|HĐND|Hội đồng nhân dân))/gu, 'Thường trực '],
  [/(?<![\p{L}\d])TT\.?\s?(?=(?:Phục vụ|Y tế|Văn hóa|Hội nghị|Dịch vụ|Giáo dục))/gu, 'Trung tâm '],
  [/(?<![\p{L}\d])(?:TP|Tp)(?:\.\s?|\s)(?=\p{Lu}\p{Ll})/gu, 'thành phố '],
  [/(?<![\p{L}\d])(?:TX|Tx)(?:\.\s?|\s)(?=\p{Lu}\p{Ll})/gu, 'thị xã '],
  [/(?<![\p{L}\d])(?:TT|Tt)(?:\.\s?|\s)(?=\p{Lu}\p{Ll})/gu, 'thị trấn '],
  [/(?<![\p{L}\d.])P\.\s?(?=\p{Lu}\p{Ll}|\d)/gu, 'phường '],
  [/(?<![\p{L}\d.])Q\.\s?(?=\p{Lu}\p{Ll}|\d)/gu, 'quận '],
  [/(?<![\p{L}\d.])H\.\s?(?=\p{Lu}\p{Ll})/gu, 'huyện '],
  [/(?<![\p{L}\d.])X\.\s?(?=\p{Lu}\p{Ll})/gu, 'xã '],
  [/(?<![\p{L}\d])(?:TP|Tp)(?![\p{L}\d])/gu, 'thành phố'],
  [/(?<![\p{L}\d])PCT(?=\s+(?:UBND|HĐND|Thường trực|UBMTTQ|MTTQ))/gu, 'Phó Chủ tịch'],
  [/(?<![\p{L}\d/-])CT(?=\s+(?:UBND|HĐND|UBMTTQ|MTTQ))/gu, 'Chủ tịch'],
  [/(?<![\p{L}\d])TM\.\s?/gu, 'thay mặt '],
  [/(?<![\p{L}\d])KT\.\s?/gu, 'ký thay '],
  [/(?<![\p{L}\d])TL\.\s?/gu, 'thừa lệnh '],
  [/(?<![\p{L}\d])TUQ\.\s?/gu, 'thừa ủy quyền '],
  [/(?<![\p{L}\d])v\/v(?![\p{L}\d])/giu, 'về việc'],
  [/(?<![\p{L}\d])đ\/c(?![\p{L}\d])/giu, 'đồng chí'],
  [/(?<![\p{L}\d])v\.v(?:\.|…|\.{2,3})?(?=$|[^\p{L}])/giu, 'vân vân'],
  [/(?<![\p{L}\d])PGS\.\s?/gu, 'phó giáo sư '],
  [/(?<![\p{L}\d])GS\.\s?/gu, 'giáo sư '],
  [/(?<![\p{L}\d])ThS\.?\s?(?=\p{Lu})/gu, 'thạc sĩ '],
  [/(?<![\p{L}\d])TS\.\s?/gu, 'tiến sĩ '],
  [/(?<![\p{L}\d])BS\.?\s?(?=\p{Lu}\p{Ll})/gu, 'bác sĩ '],
  [/(?<![\p{L}\d])(?:ĐT|Tel|Đt)(?=\s*[:.])\.?/gu, 'điện thoại'],
  [/(?<![\p{L}\d])QL\s?(?=\d)/gu, 'quốc lộ '],
  [/(?<![\p{L}\d])ĐT\s?(?=\d{3}(?!\d))/gu, 'đường tỉnh '],
  [/(?<![\p{L}\d])([345])G(?![\p{L}\d])/gu, '$1 gờ'],
];

/** Short for the kind of a place, a person or an office, where what follows says so. Before numbers are read. */
export const readTitles = (text: string): string =>
  TITLES.reduce((read, [short, words]) => read.replace(short, words), text);

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

const isWord = (word: string): boolean => isSyllable(word.toLocaleLowerCase('vi'));

/** All capitals of a heading or a signature as a sentence has them; what is no syllable stays. */
const inSmallLetters = (text: string, known: ReadingRules['abbreviations']): string =>
  text
    .replace(/(?<![\p{L}\d])\p{Lu}{1,7}(?:[\s,]{1,2}\p{Lu}{1,7}){1,60}(?![\p{L}\d])/gu, (run) => {
      const found = run.match(/\p{Lu}+/gu) ?? [];
      if (found.filter((word) => word.length > 1 && isWord(word)).length < 2) return run;
      let isFirst = true;
      return run.replace(/\p{Lu}+/gu, (word) => {
        const small = isWord(word) ? word.toLocaleLowerCase('vi') : word;
        const shown = isFirst && small !== word ? word.charAt(0) + small.slice(1) : small;
        isFirst = false;
        return shown;
      });
    })
    .replace(/(?<![\p{L}\d])\p{Lu}{2,7}(?![\p{L}\d])/gu, (word) =>
      /[^A-Z]/.test(word) && isWord(word) && !known.has(word)
        ? word.charAt(0) + word.slice(1).toLocaleLowerCase('vi')
        : word,
    )
    .replace(/(?<!\p{L})việt nam(?!\p{L})/gu, 'Việt Nam');

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
  const read = inSmallLetters(text, known)
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
