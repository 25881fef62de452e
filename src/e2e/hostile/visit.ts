import type { Browser, BrowserContext, Page } from 'playwright-core';
import { RAN } from './payload.ts';

/** What the browser saw that it should not have seen, at one address. */
export interface Sighting {
  readonly address: string;
  readonly what: string;
}

/** A page of the browser that writes down what happens on it. */
interface Watched {
  readonly page: Page;
  readonly sightings: Sighting[];
}

/** How a site is visited. */
export interface VisitOptions {
  readonly browser: Browser;
  /** `http://localhost:4334`, of which alone anything may be asked. */
  readonly origin: string;
  /** Other origins that the test itself serves. */
  readonly allowed?: readonly string[];
  /** Pages open at once. */
  readonly together?: number;
}

async function watch(context: BrowserContext, { origin, allowed = [] }: VisitOptions): Promise<Watched> {
  const page = await context.newPage();
  const sightings: Sighting[] = [];
  const see = (what: string): void => void sightings.push({ address: page.url(), what: what.slice(0, 300) });
  page.on('console', (message) => see(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => see(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    see(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => {
    see(`window opened: ${popup.url()}`);
    void popup.close();
  });
  page.on('download', (download) => see(`download: ${download.url()}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && asked !== origin && !allowed.includes(asked))
      see(`foreign request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) see(`${response.status()}: ${response.url()}`);
  });
  return { page, sightings };
}

/** One step at one address, after the page stands there. */
export type PageAct = (page: Page) => Promise<void>;

/** Opens one address and says what happened; `then` goes on from there. */
async function look({ page, sightings }: Watched, address: string, then?: PageAct): Promise<void> {
  try {
    await page.goto(address, { waitUntil: 'load', timeout: 20_000 });
    await then?.(page);
    const ran = await page.evaluate<unknown>(`window.${RAN}`);
    if (ran !== undefined) sightings.push({ address, what: `ran: ${String(ran)}` });
  } catch (cause) {
    sightings.push({
      address,
      what: `could not be visited: ${(cause as Error).message.split('\n')[0] ?? ''}`,
    });
  }
}

/**
 * Opens each address in Chromium, several at once, and returns what ran, what was asked of other hosts, what the console says and
 * what failed; an empty list means that nothing did.
 */
export async function visitAll(
  addresses: readonly string[],
  options: VisitOptions,
  then?: PageAct,
): Promise<Sighting[]> {
  const context = await options.browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  const waiting = [...addresses];
  const crews = Array.from({ length: Math.min(options.together ?? 3, addresses.length) }, async () => {
    const watched = await watch(context, options);
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
      await look(watched, address, then);
    return watched.sightings;
  });
  const sightings = (await Promise.all(crews)).flat();
  await context.close();
  return sightings;
}

/** XML files that the browser's own parser refuses. */
export async function brokenXml(
  files: readonly { readonly file: string; readonly text: string }[],
  { browser }: VisitOptions,
): Promise<Sighting[]> {
  const page = await browser.newPage();
  const broken: string[] = await page.evaluate(
    (all) =>
      all.flatMap(({ file, text }) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return parsed.querySelector('parsererror') ? [file] : [];
      }),
    [...files],
  );
  await page.close();
  return broken.map((file) => ({ address: file, what: 'no XML' }));
}
