import type { ContentRule } from '../content-rule.ts';
import { abbreviations } from './abbreviations.ts';
import { aliases } from './aliases.ts';
import { amendments } from './amendments.ts';
import { bodyForm } from './body-form.ts';
import { dates } from './dates.ts';
import { documentNumbers } from './document-numbers.ts';
import { dossierFigures } from './dossier-figures.ts';
import { fileEmpty } from './file-empty.ts';
import { fileName } from './file-name.ts';
import { filePlace } from './file-place.ts';
import { footnotes } from './footnotes.ts';
import { gluedMarks } from './glued-marks.ts';
import { fragments } from './fragments.ts';
import { halfTold } from './half-told.ts';
import { headings } from './headings.ts';
import { identifiers } from './identifiers.ts';
import { keyPoints } from './key-points.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import { linkTargets } from './link-targets.ts';
import { links } from './links.ts';
import { loosePictures } from './loose-pictures.ts';
import { mdxReferences } from './mdx-references.ts';
import { officialAddresses } from './official-addresses.ts';
import { pageNames } from './page-names.ts';
import { percentagePoints } from './percentage-points.ts';
import { phonesInProse } from './phones-in-prose.ts';
import { pictureTexts } from './picture-texts.ts';
import { pictures, strayPictures } from './pictures.ts';
import { plainLanguage } from './plain-language.ts';
import { planItemNames } from './plan-items.ts';
import { portalName } from './portal-name.ts';
import { procedureDays } from './procedure-days.ts';
import { rawHtml } from './raw-html.ts';
import { recordings } from './recordings.ts';
import { references } from './references.ts';
import { repeatedNames } from './repeated-names.ts';
import { repeatedTitles } from './repeated-titles.ts';
import { schema } from './schema.ts';
import { selfTalk } from './self-talk.ts';
import { swallowedWords } from './swallowed-words.ts';
import { tableCells } from './table-cells.ts';
import { textForm } from './text-form.ts';
import { timeLimits } from './time-limits.ts';
import { unreadable } from './unreadable.ts';
import { vanishedAddresses } from './vanished-addresses.ts';
import { validity } from './validity.ts';
import { capitalTitles } from './capital-titles.ts';
import { cutValues } from './cut-values.ts';
import { diskPaths } from './disk-paths.ts';
import { documentNumberForm } from './document-number-form.ts';
import { emptyBody } from './empty-body.ts';
import { likelyHeadings } from './likely-headings.ts';
import { linkWords } from './link-words.ts';
import { mergeMarks } from './merge-marks.ts';
import { privateNumbers } from './private-numbers.ts';
import { secondFrontMatter } from './second-front-matter.ts';
import { typingSlips } from './typing-slips.ts';
import { unfilled } from './unfilled.ts';
import { unitPeriods } from './unit-periods.ts';
import { webLinks } from './web-links.ts';
import { wordTraces } from './word-traces.ts';
import { writtenDays } from './written-days.ts';
import { windowsName } from './windows-name.ts';

/** Every rule about content. */
export const CONTENT_RULES: readonly ContentRule[] = [
  filePlace,
  fileName,
  windowsName,
  fileEmpty,
  cutValues,
  textForm,
  typingSlips,
  mergeMarks,
  legacyEncoding,
  unreadable,
  schema,
  dossierFigures,
  references,
  planItemNames,
  identifiers,
  pageNames,
  repeatedNames,
  aliases,
  vanishedAddresses,
  linkTargets,
  bodyForm,
  unfilled,
  secondFrontMatter,
  emptyBody,
  mdxReferences,
  links,
  webLinks,
  linkWords,
  diskPaths,
  headings,
  likelyHeadings,
  footnotes,
  gluedMarks,
  wordTraces,
  repeatedTitles,
  capitalTitles,
  pictures,
  strayPictures,
  pictureTexts,
  recordings,
  loosePictures,
  tableCells,
  rawHtml,
  swallowedWords,
  phonesInProse,
  privateNumbers,
  officialAddresses,
  percentagePoints,
  dates,
  writtenDays,
  documentNumbers,
  documentNumberForm,
  procedureDays,
  plainLanguage,
  fragments,
  selfTalk,
  keyPoints,
  abbreviations,
  validity,
  unitPeriods,
  amendments,
  timeLimits,
  halfTold,
  portalName,
];
