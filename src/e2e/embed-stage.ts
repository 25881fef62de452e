import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { LOADER_ADDRESS } from '../embed/releases.ts';
import { loaderLine, snippet, type Form } from '../embed/snippet.ts';
import { openHostServer, type HostServer } from './embed-hosts.ts';
import { openWidgetSite, type WidgetSite } from './embed-site.ts';
import { sharedBrowser, testBuild } from './harness.ts';

/** One widget of each kind. */
export const SIX = [
  '/nhung/moi-nhat/',
  '/nhung/don-vi/lua-vang/',
  '/nhung/chuyen-muc/dich-vu-cong/',
  '/nhung/duong-day-nong/',
  '/nhung/chi-so/par-index/',
  '/nhung/tim-kiem/',
] as const;

const VIEWPORT = { width: 1000, height: 900 };

/** Our site, somebody else's server and a browser, for one test file. */
export interface Stage {
  readonly browser: Browser;
  readonly site: WidgetSite;
  readonly hosts: HostServer;
  /** A snippet for a widget of this site. */
  readonly paste: (address: string, form?: Form, height?: number) => string;
  /** The loader's line. */
  readonly loader: string;
  /** Puts a host's body at an address of its own; the address. */
  readonly put: (body: string, options?: HostOptions) => string;
  /**
   * Puts it there and opens it: in the one page that all such tests of a file go on with (a new one costs two processes), or, where
   * it is to be fresh, prepared or of another context, in one of its own, which the test closes.
   */
  readonly show: (body: string, options?: ShowOptions) => Promise<Shown>;
  readonly close: () => Promise<void>;
}

export interface HostOptions {
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ShowOptions extends HostOptions, BrowserContextOptions {
  /** What is to be done with the empty page before it goes anywhere. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Nothing kept from pages before. */
  readonly fresh?: boolean;
}

export interface Shown {
  readonly page: Page;
  readonly url: string;
  /** Errors of the page and of its console. */
  readonly complaints: string[];
}

/** Opens the stage; the caller closes it. */
export async function openStage(): Promise<Stage> {
  const [browser, site, hosts] = await Promise.all([
    sharedBrowser(),
    openWidgetSite(testBuild()),
    openHostServer(),
  ]);
  let pages = 0;
  const at = (address: string) => site.root + address.slice(1);
  const put = (body: string, { head = '', headers = {} }: HostOptions = {}): string => {
    const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng xã</title>${head}</head><body><main><h1>Cổng xã</h1>${body}</main></body></html>`;
    return hosts.put(`/trang-${(pages += 1)}/`, html, headers);
  };
  const open = async (options: BrowserContextOptions): Promise<Omit<Shown, 'url'>> => {
    const page = await (await browser.newContext({ viewport: VIEWPORT, ...options })).newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    return { page, complaints };
  };
  let common: Omit<Shown, 'url'> | undefined;
  const show = async (
    body: string,
    { head, headers, prepare, fresh = false, ...context }: ShowOptions = {},
  ): Promise<Shown> => {
    const url = put(body, { ...(head && { head }), ...(headers && { headers }) });
    const own = fresh || prepare !== undefined || Object.keys(context).length > 0;
    const { page, complaints } = own ? await open(context) : (common ??= await open({}));
    complaints.length = 0;
    await prepare?.(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return { page, url, complaints };
  };
  return {
    browser,
    site,
    hosts,
    put,
    show,
    loader: loaderLine(at(LOADER_ADDRESS)),
    paste: (address, form = 'link', height = 400) =>
      snippet(form, { address: at(address), title: `Nội dung của ${address}`, height }),
    close: async () => {
      for (const context of browser.contexts()) await context.close();
      await site.close();
      await hosts.close();
    },
  };
}
