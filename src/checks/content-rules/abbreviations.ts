import { pagesIn, thingsOf, type ContentFolder } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { textsOf } from '../texts.ts';

/**
 * Capital letters side by side; not inside a document number, a code or a longer word, and not where they are part of a
 * name (`WCAG 2.1`, `UTF-8`, `VTC News`).
 */
const ABBREVIATION =
  /(?<![\p{L}\p{N}/.&-])\p{Lu}{2,}\p{N}?(?:[-&]\p{Lu}{2,})*(?![\p{L}\p{N}/&]|-\p{L}|[ -]\p{N}| \p{Lu}\p{Ll})/gu;
const ROMAN = /^[IVXLCDM]+$/;
/** Grades: AA, AAA. */
const GRADE = /^(\p{Lu})\1+$/u;

/** Names that are read as words everywhere and need no long form. */
const UNIVERSAL = new Set(['QR', 'PIN', 'PDF', 'SMS', 'CSV', 'RSS', 'OK', 'MB', 'KB', 'JPG', 'PNG']);

/** A heading or sentence in capitals throughout is no row of abbreviations. */
const isShouted = (text: string): boolean => text === text.toLocaleUpperCase('vi') && /\s/.test(text.trim());

/** Fields that are names, words for a search or pointers, not sentences. */
const NOT_SENTENCES = [
  'sources',
  'source',
  'keywords',
  'aliases',
  'author',
  'documents',
  'units',
  'topic',
  'plan',
  'hotlines',
];

function known(content: ContentFolder): Set<string> {
  return new Set(
    thingsOf(content, 'abbreviations').flatMap(({ value }) => {
      const { abbr } = (value ?? {}) as { abbr?: unknown };
      return typeof abbr === 'string' ? [abbr, ...abbr.split(/[\s-]+/)] : [];
    }),
  );
}

/** Whether a text says what the letters stand for: `Bưu chính công ích (BCCI)` or `BCCI (bưu chính công ích)`. */
const isExplained = (abbr: string, whole: string): boolean =>
  new RegExp(
    `\\(\\s*(?:[^()]{0,40}\\s)?${abbr}\\s*\\)|${abbr}\\s*\\(|${abbr}\\s+(?:là|nghĩa là)\\s`,
    'u',
  ).test(whole);

/** Abbreviations that neither the glossary nor the text explains; each once for each file. */
export const abbreviations: ContentRule = {
  scope: 'full',
  find: (content) => {
    const glossary = known(content);
    return pagesIn(content).flatMap((thing) => {
      const texts = textsOf(thing, NOT_SENTENCES);
      const whole = texts.map(({ text }) => text).join('\n');
      const told = new Set<string>();
      return texts.flatMap(({ text, placeOf }) =>
        (isShouted(text) ? [] : [...text.matchAll(ABBREVIATION)]).flatMap(({ 0: abbr, index }) => {
          if (
            told.has(abbr) ||
            glossary.has(abbr) ||
            UNIVERSAL.has(abbr) ||
            ROMAN.test(abbr) ||
            GRADE.test(abbr) ||
            isExplained(abbr, whole)
          )
            return [];
          told.add(abbr);
          return [
            {
              file: thing.file,
              ...placeOf(index),
              severity: 'notice' as const,
              code: 'viet-tat-la',
              what: `Chữ viết tắt “${abbr}” chưa được giải thích`,
              why: 'Người đọc lần đầu không biết nghĩa, phát thanh viên không biết đọc',
              mend: 'viết đầy đủ ở lần đầu, hoặc thêm vào content/tu-viet-tat.yaml',
            },
          ];
        }),
      );
    });
  },
};
