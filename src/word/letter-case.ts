import { isAbbreviation } from '../vietnamese/abbreviation.ts';
import { isSyllable } from '../vietnamese/rhymes.ts';

/** How a text writes a word inside its sentences. */
type Spelling = ReadonlyMap<string, string>;

const isCapitals = (text: string): boolean =>
  text === text.toLocaleUpperCase('vi') && text !== text.toLocaleLowerCase('vi');

/** Words of a text's sentences as they are written there most often, the first of each sentence aside. */
export function spellingIn(texts: readonly string[]): Spelling {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    if (isCapitals(text)) continue;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const before = text.slice(Math.max(0, index - 40), index);
      if (/[.:;!?…\n“"(]\s*$/u.test(before) || (index < 40 && /^\P{L}*$/u.test(before))) continue;
      // Words in capitals are a line's look, abbreviations a word's own.
      if (word.length > 1 && isCapitals(word) && isSyllable(word.toLocaleLowerCase('vi'))) continue;
      const forms = counts.get(word.toLocaleLowerCase('vi')) ?? new Map<string, number>();
      forms.set(word, (forms.get(word) ?? 0) + 1);
      counts.set(word.toLocaleLowerCase('vi'), forms);
    }
  }
  return new Map(
    [...counts].map(([word, forms]) => [word, [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? word]),
  );
}

const ROMAN = /^[IVXLCDM]+$/;

/**
 * A line of capitals as a sentence has it: names and abbreviations as the text itself writes them, all else small, the first letter
 * large. A line that is not all capitals stays.
 */
export function recased(line: string, spelling: Spelling): string {
  if (!isCapitals(line) || (line.match(/\p{L}/gu)?.length ?? 0) < 4) return line;
  const number = /^[IVXLCDM\d]+[.)/-](?=\s)/.exec(line)?.[0] ?? '';
  const rest = line.slice(number.length).replace(/[\p{L}\p{N}]+/gu, (word) => {
    const small = word.toLocaleLowerCase('vi');
    return /\d/.test(word) || (ROMAN.test(word) && !spelling.has(small))
      ? word
      : (spelling.get(small) ?? (isAbbreviation(word) ? word : small));
  });
  return (
    number +
    rest.replace(
      /^(\P{L}*)(\p{L})/u,
      (_, before: string, first: string) => before + first.toLocaleUpperCase('vi'),
    )
  );
}
