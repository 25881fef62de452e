import type { Page } from 'playwright-core';
import { LOADER_ADDRESS } from '../../embed/releases.ts';
import { loaderLine, snippet } from '../../embed/snippet.ts';
import { openHostServer } from '../embed-hosts.ts';
import { fill, named } from './payload.ts';
import { FRAGMENTS, MESSAGES, QUERIES, QUERY_STRINGS } from './payloads/visits.ts';
import { visitAll, type Sighting, type VisitOptions } from './visit.ts';

/** An address that carries a payload from whoever made the link. */
interface Input {
  readonly id: string;
  readonly address: string;
}

/** Every `?q=` and query string of the search page, numbered from one on. */
export const searchInputs = (origin: string): Input[] => [
  ...named({ QUERIES }).map(({ id, text }, n) => ({
    id,
    address: `${origin}/tim-kiem/?q=${encodeURIComponent(fill(text, n + 1).toWellFormed())}`,
  })),
  ...named({ QUERY_STRINGS }).map(({ id, text }, n) => ({
    id,
    address: `${origin}/tim-kiem/?${fill(text, n + 1)}`,
  })),
];

/** Every fragment, on a list widget, on the builder and on a page of prose. */
export const fragmentInputs = (origin: string): Input[] =>
  ['/nhung/moi-nhat/', '/nhung/', '/gioi-thieu/'].flatMap((page) =>
    named({ FRAGMENTS }).map(({ id, text }, n) => ({
      id: `${id} on ${page}`,
      address: `${origin}${page}#${fill(text, n + 1)}`,
    })),
  );

/** The search has come to an end, and what it shows holds no element that the query made. */
async function searched(page: Page): Promise<void> {
  const state = await page.waitForFunction(
    () => {
      const now = document.querySelector<HTMLElement>('#ket-qua')?.dataset['state'];
      return now === 'loading' ? undefined : now;
    },
    undefined,
    { timeout: 15_000 },
  );
  if ((await state.jsonValue()) === 'error') throw new Error('the search says that it failed');
  const made = await page.locator('main :is(img, script, iframe, svg, form form, b, style, object)').count();
  // Its own two scripts: what fetches ahead, and the search itself.
  if (made > 2) throw new Error(`the search page holds ${made} elements that it does not make`);
}

/** What the search page and pages with fragments do with what a link says. */
export async function visitInputs(options: VisitOptions): Promise<Sighting[]> {
  const { origin } = options;
  const addressesOf = (inputs: readonly Input[]): string[] => inputs.map(({ address }) => address);
  return [
    ...(await visitAll(addressesOf(searchInputs(origin)), options, searched)),
    ...(await visitAll(addressesOf(fragmentInputs(origin)), options)),
  ];
}

const hostPage = (origin: string): string => {
  const address = `${origin}/nhung/moi-nhat/`;
  const pasted = snippet('link', { address: `${address}#mo=tab`, title: 'Tin mới', height: 400 });
  const loader = loaderLine(`${origin}${LOADER_ADDRESS}`);
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng xã</title><link rel="icon" href="data:,"></head><body><main><h1>Cổng xã</h1>${pasted}</main><iframe id="la" srcdoc="<p>khung lạ</p>"></iframe>${loader}</body></html>`;
};

const frameHeight = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.querySelector('cchc-nhung')?.shadowRoot?.querySelector('iframe')?.style.height ?? '',
  );

/** Sends each message from the host's own window, from a strange frame, and into the widget; the frame must stay as it is. */
async function forge(page: Page, sightings: Sighting[]): Promise<void> {
  await page.waitForFunction(
    () =>
      /^[1-9]/.test(
        document.querySelector('cchc-nhung')?.shadowRoot?.querySelector('iframe')?.style.height ?? '',
      ),
    undefined,
    { timeout: 15_000 },
  );
  const before = await frameHeight(page);
  for (const { id, text } of named({ MESSAGES })) {
    await page.evaluate(
      async (json) => {
        const message: unknown = JSON.parse(json);
        window.postMessage(message, '*');
        const strange = document.querySelector<HTMLIFrameElement>('#la')?.contentWindow as
          (Window & { eval(code: string): void }) | null | undefined;
        strange?.eval(`parent.postMessage(${json}, '*')`);
        const widget = document
          .querySelector('cchc-nhung')
          ?.shadowRoot?.querySelector('iframe')?.contentWindow;
        widget?.postMessage(message, '*');
        await new Promise((resolve) => setTimeout(resolve, 30));
      },
      fill(text, 1),
    );
    const after = await frameHeight(page);
    if (after !== before)
      sightings.push({ address: id, what: `a forged message changed the frame from ${before} to ${after}` });
  }
  if (await page.evaluate('"x" in Object.prototype'))
    sightings.push({ address: page.url(), what: 'Object.prototype was changed' });
}

/** What the loader does with forged messages in a page of another site. */
export async function visitMessages(options: VisitOptions): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  const hosts = await openHostServer();
  const address = hosts.put('/', hostPage(options.origin));
  const allowed = [...(options.allowed ?? []), new URL(address).origin];
  const seen = await visitAll([address], { ...options, allowed }, (page) => forge(page, sightings));
  await hosts.close();
  return [...seen, ...sightings];
}
