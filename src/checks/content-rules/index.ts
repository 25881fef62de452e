import type { ContentRule } from '../content-rule.ts';
import { ONE_FILE_RULES } from '../one-file.ts';
import { abbreviations } from './abbreviations.ts';
import { aliases } from './aliases.ts';
import { amendments } from './amendments.ts';
import { anchors } from './anchors.ts';
import { dates } from './dates.ts';
import { documentNumbers } from './document-numbers.ts';
import { fileEmpty } from './file-empty.ts';
import { fileName } from './file-name.ts';
import { filePlace } from './file-place.ts';
import { fragments } from './fragments.ts';
import { halfTold } from './half-told.ts';
import { linkTargets } from './link-targets.ts';
import { links } from './links.ts';
import { mdxReferences } from './mdx-references.ts';
import { officialAddresses } from './official-addresses.ts';
import { pageNames } from './page-names.ts';
import { percentagePoints } from './percentage-points.ts';
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
import { reviews } from './reviews.ts';
import { selfTalk } from './self-talk.ts';
import { swallowedWords } from './swallowed-words.ts';
import { timeLimits } from './time-limits.ts';
import { vanishedAddresses } from './vanished-addresses.ts';
import { validity } from './validity.ts';
import { likelyHeadings } from './likely-headings.ts';
import { unitPeriods } from './unit-periods.ts';
import { webLinks } from './web-links.ts';
import { windowsName } from './windows-name.ts';

/** Every rule about content. */
export const CONTENT_RULES: readonly ContentRule[] = [
  ...ONE_FILE_RULES,
  filePlace,
  fileName,
  windowsName,
  fileEmpty,
  references,
  planItemNames,
  pageNames,
  repeatedNames,
  aliases,
  vanishedAddresses,
  linkTargets,
  mdxReferences,
  links,
  anchors,
  webLinks,
  likelyHeadings,
  repeatedTitles,
  pictures,
  strayPictures,
  recordings,
  rawHtml,
  swallowedWords,
  officialAddresses,
  percentagePoints,
  dates,
  documentNumbers,
  procedureDays,
  reviews,
  plainLanguage,
  fragments,
  selfTalk,
  abbreviations,
  validity,
  unitPeriods,
  amendments,
  timeLimits,
  halfTold,
  portalName,
];
