/** Opens the test build in other browsers than Chromium; a program, started by `npm run check:browsers` with their names. */
import { openFirefox } from '../../browser/bidi.ts';
import { ENGINES, type EngineName } from '../../browser/engines.ts';
import type { DrivenBrowser } from '../../browser/driven.ts';
import { openHostServer } from '../embed-hosts.ts';
import { openWidgetSite } from '../embed-site.ts';
import { openSite, testBuild } from '../harness.ts';
import { checkMatrix, putHosts } from './matrix.ts';
import { checkField, checkPages, checkPath, chromiumHeights } from './pages.ts';
import { reportOf, type Counts } from './report.ts';
import { checkMarks, checkSearch, FORCED_COLOURS } from './search.ts';
import { checkWidgets, chromiumFrames, putPortals } from './widgets.ts';

const names = process.argv.slice(2) as EngineName[];
const counts: Counts = { checks: 0, failed: 0 };

/** Opens a browser for some checks, and closes it however they end. */
async function within(
  open: () => Promise<DrivenBrowser>,
  look: (browser: DrivenBrowser) => Promise<void>,
): Promise<void> {
  const browser = await open();
  try {
    await look(browser);
  } finally {
    await browser.close();
  }
}

const [opened, site, hosts] = await Promise.all([openSite(), openWidgetSite(testBuild()), openHostServer()]);
const portals = putPortals(site, hosts);
const matrix = putHosts(site, hosts);
try {
  const heights = await chromiumHeights(opened);
  const frames = await chromiumFrames(opened.browser, portals);
  for (const name of names)
    await within(ENGINES[name].open, async (browser) => {
      const report = reportOf(browser.name, counts);
      await checkSearch(browser, opened, report);
      await checkWidgets(browser, portals, frames, report);
      await checkMatrix(browser, matrix, report);
      await checkPath(browser, opened, report);
      await checkField(browser, opened, report);
      await checkPages(browser, opened, heights, report);
    });
  if (names.includes('firefox'))
    await within(
      () => openFirefox(FORCED_COLOURS),
      (browser) => checkMarks(browser, opened, reportOf(browser.name, counts)),
    );
  process.stdout.write(`\n${counts.checks} checks, ${counts.failed} with faults.\n`);
  process.exitCode = counts.failed > 0 || counts.checks === 0 ? 1 : 0;
} finally {
  await Promise.all([opened.close(), site.close(), hosts.close()]);
  // Test files share it and let it be; it would keep this program from ending.
  await opened.browser.close();
}
