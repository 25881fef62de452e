import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { BuiltFolder, type PageFile } from '../built/pages.ts';
import { serveSite, type RunningSite } from '../hosting/server.ts';
import { openBrowser } from '../browser/chromium.ts';

/** Content of a commune that does not exist: what the program's tests are run on. Live content is judged by rules alone. */
export const TEST_CONTENT = fileURLToPath(new URL('content', import.meta.url));

/** The builds of that content that `npm test` makes before the browser tests, by name. */
export const TEST_BUILDS = {
  root: { directory: path.resolve('.cache/e2e/root'), basePath: '/', port: 4331 },
  /** The same content below a folder. */
  folder: { directory: path.resolve('.cache/e2e/folder'), basePath: '/cchc/', port: 4332 },
  /** The same content on a day on which much is over, and some has come. */
  later: { directory: path.resolve('.cache/e2e/later'), basePath: '/', port: 4331 },
  /** The content with the hostile and extreme additions of `extreme-content.ts`. */
  extreme: { directory: path.resolve('.cache/e2e/extreme'), basePath: '/', port: 4333 },
  /** What another place begins with: little content, and nothing of the commune's own (`npm run adopt`). */
  adopted: { directory: path.resolve('.cache/e2e/adopted'), basePath: '/', port: 4334 },
} as const;
export type TestBuild = keyof typeof TEST_BUILDS;

/** Day on which test builds stand still. */
export const TEST_DAY = '2026-11-23';

/** Day of the build “later”. */
export const LATER_DAY = '2027-03-01';

/** A served build and a browser, both to be closed. */
export interface OpenedSite {
  readonly site: RunningSite;
  readonly browser: Browser;
  /** Absolute address of a root-relative one. */
  readonly at: (address: string) => string;
  readonly close: () => Promise<void>;
}

/** Folder of a test build. @throws Error when `npm test` has not made it. */
export function testBuild(build: TestBuild = 'root'): string {
  const { directory } = TEST_BUILDS[build];
  if (!existsSync(directory))
    throw new Error(
      `The test build “${build}” is missing: run \`npm test\`, or \`npm test -- --build-only\` once and vitest after it.`,
    );
  return directory;
}

/** Chromium by its further arguments: a worker's files follow each other in one, which takes a third of a second to begin. */
const browsers = new Map<string, Promise<Browser>>();
export function sharedBrowser(more: readonly string[] = []): Promise<Browser> {
  const key = more.join(' ');
  const browser = browsers.get(key) ?? openBrowser(more);
  browsers.set(key, browser);
  return browser;
}

/**
 * Serves a test build on a free port (or on its own, where pages hold absolute addresses) and opens Chromium, with more arguments
 * where a test needs them. What was opened in it is closed with it; Chromium itself goes on to the worker's next file.
 */
export async function openSite(
  build: TestBuild = 'root',
  ownPort = false,
  more: readonly string[] = [],
): Promise<OpenedSite> {
  const browser = await sharedBrowser(more);
  const opened = await openBeside({ browser }, build, ownPort);
  return {
    ...opened,
    close: async () => {
      for (const context of browser.contexts()) await context.close();
      await opened.close();
    },
  };
}

/** Serves a test build, on a free port or on its own, for a browser that is open already; closing leaves the browser. */
export async function openBeside(
  { browser }: Pick<OpenedSite, 'browser'>,
  build: TestBuild,
  ownPort = false,
): Promise<OpenedSite> {
  const { basePath, port } = TEST_BUILDS[build];
  const site = await serveSite({ directory: testBuild(build), basePath, port: ownPort ? port : 0 });
  return {
    site,
    browser,
    at: (address) => site.address + address.replace(/^\//, ''),
    close: () => site.close(),
  };
}

/** A page whose every complaint is kept: console messages, uncaught errors, failed and foreign requests. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens an empty page that is watched from the first request. `allowed` origins are not foreign. */
export async function watchedPage(
  opened: OpenedSite,
  options: BrowserContextOptions = {},
  allowed: readonly string[] = [],
): Promise<WatchedPage> {
  const context = await opened.browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What is still on its way (the icon, mostly) when a test goes on to the next page is cancelled, not failed.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== opened.site.origin && !allowed.includes(origin))
      complaints.push(`foreign request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints };
}

/** Every page of a test build, from its own folder. */
export const testPages = (build: TestBuild = 'root'): readonly PageFile[] =>
  new BuiltFolder(testBuild(build)).pages;

/** Opens pages on a phone, two at a time: the machines that do it have two cores. What each complains of, with its address. */
export async function complaintsOf(opened: OpenedSite, addresses: readonly string[]): Promise<string[]> {
  const waiting = [...addresses];
  const found: string[] = [];
  const work = async (): Promise<void> => {
    const { page, complaints } = await watchedPage(opened, { viewport: { width: 360, height: 740 } });
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      await page.goto(opened.at(address));
      found.push(...complaints.splice(0).map((fault) => `${address} ${fault}`));
    }
    await page.context().close();
  };
  await Promise.all([work(), work()]);
  return found.sort();
}
