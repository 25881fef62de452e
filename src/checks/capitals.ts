import { isAbbreviation } from '../vietnamese/abbreviation.ts';
import { thingsOf, type ContentFolder } from './content-folder.ts';

const ROMAN = /^[IVXLCDM]+[.)]?$/;

/** Every abbreviation of the glossary, in parts where it has some. */
export const abbreviationsIn = (content: ContentFolder): Set<string> =>
  new Set(
    thingsOf(content, 'abbreviations').flatMap(({ value }) => {
      const { abbr } = (value ?? {}) as { abbr?: unknown };
      return typeof abbr === 'string' ? [abbr, ...abbr.split(/[\s-]+/)] : [];
    }),
  );

/** A line of capitals as a sentence begins: abbreviations and Roman numbers stay; names are the writer's to mend. */
export function lowered(text: string, short: ReadonlySet<string>): string {
  const words = text
    .split(/(\s+|-)/)
    .map((word) => {
      const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
      const stays = short.has(bare) || ROMAN.test(word) || /\d/.test(word) || isAbbreviation(bare);
      return stays ? word : word.toLocaleLowerCase('vi');
    })
    .join('');
  // The first letter after a number of its own: `I. Mục đích`.
  return words.replace(
    /^((?:[IVXLCDM\d]+[.)]\s*)?\P{L}*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
  );
}
