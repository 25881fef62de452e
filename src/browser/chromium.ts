import { chromium, type Browser } from 'playwright-core';
import { isExecutable, placesOnPath } from './programs.ts';

/** The headless shell first: it draws the same pages for less than half the CPU seconds of a whole browser without a window. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Chromium on this machine: `CHROMIUM_PATH`, else on PATH, else the one that playwright installed; undefined when none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return [environment['CHROMIUM_PATH'], ...placesOnPath(NAMES, environment), chromium.executablePath()].find(
    (file) => file && isExecutable(file),
  );
}

/** Arguments that keep Chromium quiet, offline and fit for a container. */
const CHROMIUM_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of one site share a renderer.
  '--process-per-site',
  // A frame goes on from page to page of a site instead of being made anew: a quarter of a load's CPU seconds. The two before it are
  // Playwright's own, which an argument of the same name would take the place of.
  '--enable-features=CDPScreenshotNewSurface,SkipListAccountsWithoutGaiaCookies,RenderDocument:level/crashed-frame',
];

/** Opens Chromium, with more arguments where a test needs them. @throws Error when there is none; `npm test` installs one. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium on this machine: run `npm test`, which installs one, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS, ...more] });
}
