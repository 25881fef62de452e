import type { SiteRule } from '../site-rule.ts';
import { archiveLine } from './archive-line.ts';
import { budgets } from './budgets.ts';
import { contentSecurity } from './content-security.ts';
import { countsOfNone } from './counts-of-none.ts';
import { doubts } from './doubts.ts';
import { emptyTables } from './empty-tables.ts';
import { gluedWordsRule } from './glued-words.ts';
import { head } from './head.ts';
import { headers } from './headers.ts';
import { html } from './html.ts';
import { ids } from './ids.ts';
import { linkNames } from './link-names.ts';
import { links } from './links.ts';
import { missingBlocks } from './missing-blocks.ts';
import { oldestBrowsers } from './oldest-browsers.ts';
import { ownAddress } from './own-address.ts';
import { phones } from './phones.ts';
import { programValues } from './program-values.ts';
import { searchMarkers } from './search-markers.ts';
import { trustLine } from './trust-line.ts';

/** Every rule about the built site. */
export const SITE_RULES: readonly SiteRule[] = [
  links,
  linkNames,
  ids,
  head,
  gluedWordsRule,
  contentSecurity,
  oldestBrowsers,
  headers,
  phones,
  doubts,
  missingBlocks,
  emptyTables,
  countsOfNone,
  archiveLine,
  trustLine,
  ownAddress,
  budgets,
  programValues,
  searchMarkers,
  html,
];
