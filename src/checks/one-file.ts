import { takeApart } from '../files/text-file.ts';
import { thingsIn } from './content-folder.ts';
import type { ContentRule } from './content-rule.ts';
import { bodyForm } from './content-rules/body-form.ts';
import { capitalTitles } from './content-rules/capital-titles.ts';
import { cutValues } from './content-rules/cut-values.ts';
import { diskPaths } from './content-rules/disk-paths.ts';
import { documentNumberForm } from './content-rules/document-number-form.ts';
import { dossierFigures } from './content-rules/dossier-figures.ts';
import { emptyBody } from './content-rules/empty-body.ts';
import { footnotes } from './content-rules/footnotes.ts';
import { gluedMarks } from './content-rules/glued-marks.ts';
import { headings } from './content-rules/headings.ts';
import { identifiers } from './content-rules/identifiers.ts';
import { keyPoints } from './content-rules/key-points.ts';
import { legacyEncoding } from './content-rules/legacy-encoding.ts';
import { linkWords } from './content-rules/link-words.ts';
import { looseComments } from './content-rules/loose-comments.ts';
import { loosePictures } from './content-rules/loose-pictures.ts';
import { mergeMarks } from './content-rules/merge-marks.ts';
import { outsidePictures } from './content-rules/outside-pictures.ts';
import { phonesInProse } from './content-rules/phones-in-prose.ts';
import { pictureTexts } from './content-rules/picture-texts.ts';
import { privateNumbers } from './content-rules/private-numbers.ts';
import { schema } from './content-rules/schema.ts';
import { secondFrontMatter } from './content-rules/second-front-matter.ts';
import { tableCells } from './content-rules/table-cells.ts';
import { textForm } from './content-rules/text-form.ts';
import { typingSlips } from './content-rules/typing-slips.ts';
import { unfilled } from './content-rules/unfilled.ts';
import { unreadable } from './content-rules/unreadable.ts';
import { wordTraces } from './content-rules/word-traces.ts';
import { writtenDays } from './content-rules/written-days.ts';
import type { Finding } from './finding.ts';
import { sortFindings } from './report.ts';

/** Rules that one file alone answers as the whole folder does; the others need what else is published. */
export const ONE_FILE_RULES: readonly ContentRule[] = [
  cutValues,
  textForm,
  typingSlips,
  mergeMarks,
  legacyEncoding,
  unreadable,
  schema,
  identifiers,
  bodyForm,
  unfilled,
  secondFrontMatter,
  emptyBody,
  linkWords,
  diskPaths,
  headings,
  footnotes,
  gluedMarks,
  wordTraces,
  capitalTitles,
  pictureTexts,
  looseComments,
  outsidePictures,
  loosePictures,
  tableCells,
  phonesInProse,
  privateNumbers,
  writtenDays,
  documentNumberForm,
  dossierFigures,
  keyPoints,
];

/**
 * What the rules find in one text that is not yet in the folder, sorted by line; pure, for browsers too.
 * @param file Its path below the content folder, which says what it is.
 */
export function checkText(file: string, text: string, today: string): Finding[] {
  const read = takeApart(file, text);
  const faults = read.faults.map((fault) => ({ file, ...fault }));
  const folder = { directory: '', today, files: [file], texts: [read], things: thingsIn([read]), faults };
  return sortFindings(ONE_FILE_RULES.flatMap((rule) => rule.find(folder)));
}
