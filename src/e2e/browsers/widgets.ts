import type { Browser } from 'playwright-core';
import type { DrivenBrowser } from '../../browser/driven.ts';
import { LOADER_ADDRESS } from '../../embed/releases.ts';
import { loaderLine, snippet } from '../../embed/snippet.ts';
import type { HostServer } from '../embed-hosts.ts';
import { SIX } from '../embed-stage.ts';
import type { WidgetSite } from '../embed-site.ts';
import { thatCount, type Report } from './report.ts';
import { becomesTrue, need } from './steps.ts';

/** A portal that holds widgets: its address. */
export interface Portals {
  readonly plain: string;
  /** With a policy that allows our frames and our loader, and Trusted Types. */
  readonly strict: string;
  /** With a widget in a tab that nobody has opened. */
  readonly tabbed: string;
}

const WINDOW = { width: 1280, height: 740 };
/** Reserved for each, much more than any takes: what is left of it is seen. */
const RESERVED = 3000;

export function putPortals(site: WidgetSite, hosts: HostServer): Portals {
  const paste = (address: string): string =>
    snippet('link', {
      address: site.root + address.slice(1),
      title: `Nội dung của ${address}`,
      height: RESERVED,
    });
  const page = (body: string): string =>
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng xã</title></head><body>${body}${loaderLine(site.root + LOADER_ADDRESS.slice(1))}</body></html>`;
  const six = SIX.map(paste).join('');
  return {
    plain: hosts.put('/sau/', page(six)),
    strict: hosts.put('/chat/', page(six), {
      'content-security-policy': `default-src 'none'; img-src 'self'; script-src ${site.origin}; frame-src ${site.origin}; style-src 'unsafe-inline'; require-trusted-types-for 'script'`,
    }),
    tabbed: hosts.put('/the/', page(`<div id="the" hidden>${paste(SIX[0])}</div>`)),
  };
}

/** For each widget: height of its frame once shown, and of the place that it takes; brings each near the window. */
const SHOWN = `[...document.querySelectorAll('a.cchc-nhung')].map((link) => {
  const box = link.nextElementSibling;
  const frame = box?.shadowRoot?.querySelector('iframe');
  const shown = frame && getComputedStyle(frame).visibility === 'visible' ? frame.offsetHeight : 0;
  if (!shown) link.scrollIntoView();
  return { shown, taken: link.offsetHeight + (shown && box.offsetHeight) };
})`;
interface Shown {
  readonly shown: number;
  readonly taken: number;
}
const ALL_SHOWN = `${SHOWN}.every(({ shown }) => shown > 20)`;

/** Heights of the six frames in Chromium. */
export async function chromiumFrames(browser: Browser, { plain }: Portals): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: WINDOW });
  await page.goto(plain);
  await page.waitForFunction(ALL_SHOWN);
  const frames = await page.evaluate(SHOWN);
  await page.close();
  return (frames as Shown[]).map(({ shown }) => shown);
}

/** Six widgets in two portals, as tall as in Chromium and no hole, and one in a tab that is opened late. */
export async function checkWidgets(
  browser: DrivenBrowser,
  { plain, strict, tabbed }: Portals,
  wanted: readonly number[],
  { check }: Report,
): Promise<void> {
  if (browser.resizes) await browser.resize(WINDOW.width, WINDOW.height);
  for (const [name, address] of [
    ['six widgets in a portal', plain],
    ['six widgets in a portal with a strict policy', strict],
  ] as const)
    await check(name, async () => {
      await browser.open(address);
      const all = await becomesTrue(browser, ALL_SHOWN);
      const found = await browser.value<Shown[]>(SHOWN);
      return [
        ...(all ? [] : ['not all of them are shown']),
        ...found.flatMap(({ shown, taken }, place) => {
          const height = wanted[place] ?? 0;
          const where = SIX[place] ?? '';
          return [
            ...(Math.abs(shown - height) > 0.2 * height
              ? [`${where} is ${shown} px tall, ${height} in Chromium`]
              : []),
            ...(shown === taken ? [] : [`${where} takes ${taken} px and shows ${shown}`]),
          ];
        }),
        ...thatCount(await browser.complaints()),
      ];
    });
  await check('a widget in a tab that is opened late', async () => {
    await browser.open(tabbed);
    await browser.value(`void document.getElementById('the').removeAttribute('hidden')`);
    await need(browser, ALL_SHOWN, 'the widget');
    return thatCount(await browser.complaints());
  });
}
