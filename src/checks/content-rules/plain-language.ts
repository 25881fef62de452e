import { pagesIn } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { textsOf } from '../texts.ts';

/** Vietnamese writes a space between syllables, so these are syllables. */
const LONGEST_SENTENCE = 40;
const LONGEST_SUMMARY = 40;

/** Fields that are names or words for a search, not sentences. */
const NOT_SENTENCES = ['title', 'description', 'sources', 'source', 'keywords', 'aliases', 'owner', 'author'];

const syllables = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}/.,:%-]*/gu)?.length ?? 0;

/** A full stop with a capital after it, `;` and `…` end what must be read in one breath. */
const sentences = (text: string): string[] => text.split(/(?<=[.!?…;])\s+(?=[\p{Lu}\p{N}“"(-])|;\s+/u);

const tooLong = (text: string): string | undefined =>
  sentences(text).find((sentence) => syllables(sentence) > LONGEST_SENTENCE);

const notice = (
  file: string,
  place: { line: number; column: number },
  what: string,
  mend: string,
  code: string,
): Finding => ({
  file,
  ...place,
  severity: 'notice',
  code,
  what,
  mend,
});

/** Sentences and summaries that are too long to follow on a small screen or over a loudspeaker. */
export const plainLanguage: ContentRule = {
  scope: 'full',
  find: (content) =>
    pagesIn(content).flatMap((thing) => {
      const { file, value } = thing;
      // A table's row is no sentence, and a quotation is not ours to shorten.
      const texts = textsOf(thing, NOT_SENTENCES, ({ kind, isQuoted }) => kind !== 'cell' && !isQuoted);
      const long = texts.flatMap(({ text, placeOf }) => {
        const sentence = tooLong(text);
        if (!sentence) return [];
        const start = sentence.trim().split(/\s+/).slice(0, 6).join(' ');
        return [
          notice(
            file,
            placeOf(text.indexOf(sentence)),
            `Câu “${start} …” dài ${syllables(sentence)} tiếng`,
            `tách thành hai câu, mỗi câu dưới ${LONGEST_SENTENCE} tiếng`,
            'cau-dai',
          ),
        ];
      });
      const { description } = (value ?? {}) as { description?: unknown };
      const length = typeof description === 'string' ? syllables(description) : 0;
      const summary =
        length > LONGEST_SUMMARY
          ? [
              notice(
                file,
                thing.placeOf(['description']),
                `Tóm tắt dài ${length} tiếng`,
                `rút còn tối đa ${LONGEST_SUMMARY} tiếng`,
                'tom-tat-dai',
              ),
            ]
          : [];
      return [...summary, ...long];
    }),
};
