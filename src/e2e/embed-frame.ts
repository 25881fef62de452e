import type { Browser, Frame, Page } from 'playwright-core';
import type { WidgetSite } from './embed-site.ts';

/** Heights in CSS pixels: of the frame's box in the host, and of the content in it. */
export interface Heights {
  readonly box: number;
  readonly content: number;
}

/** The frame that shows a widget, once there is one. */
export const frameAt = (page: Page, address: string): Frame | undefined =>
  page.frames().find((frame) => frame !== page.mainFrame() && frame.url().includes(address));

/** Waits for the frame of a widget to be shown. Patience counts from the page's load: until then the loader itself waits. */
export async function shownFrame(page: Page, address: string, patience = 30_000): Promise<Frame> {
  await page.waitForLoadState('load', { timeout: 60_000 });
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const frame = frameAt(page, address);
    const element = frame && (await frame.frameElement().catch(() => undefined));
    if (frame && element && (await element.isVisible()) && ((await element.boundingBox())?.height ?? 0) > 20)
      return frame;
    await page.waitForTimeout(50);
  }
  throw new Error(`No visible frame of ${address} within ${patience} ms; there was ${await seen(page)}`);
}

/** What a page holds instead of the frame that was waited for: links, frames, and how far each has come. */
async function seen(page: Page): Promise<string> {
  const frames = page.frames().map(async (frame) => {
    const state = frame.evaluate(() => `${document.readyState} ${innerWidth}×${innerHeight}`);
    const late = new Promise<string>((resolve) => setTimeout(resolve, 2000, 'no answer'));
    return `${frame.url()} ${await Promise.race([state.catch(String), late])}`;
  });
  const boxes = page.evaluate(() =>
    [...document.querySelectorAll('a[href*="/nhung/"], cchc-nhung')].map((one) => {
      const frame = one.shadowRoot?.querySelector('iframe');
      return `${one.tagName} at ${one.getBoundingClientRect().top} ${frame?.src ?? ''} ${frame?.style.height ?? ''} ${frame?.style.visibility ?? ''}`;
    }),
  );
  return [...(await Promise.all(frames)), ...(await boxes)].join('; ');
}

/** Box and content of a frame, after the layout has come to rest. */
export async function heightsOf(frame: Frame): Promise<Heights> {
  const element = await frame.frameElement();
  const read = async (): Promise<Heights> => ({
    box: await element.evaluate((node) => (node as Element).getBoundingClientRect().height),
    content: await frame.evaluate(() => document.documentElement.getBoundingClientRect().height),
  });
  let last = await read();
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const now = await read();
    if (now.box === last.box && now.content === last.content && Math.abs(now.box - now.content) <= 1.5)
      return now;
    last = now;
  }
  return last;
}

const measures = new Map<string, number>();

/** Height of a widget's content in a column of that width, as the builder's preview measures it. */
export async function measured(
  browser: Browser,
  site: WidgetSite,
  address: string,
  width: number,
): Promise<number> {
  const key = `${site.root} ${address} ${width}`;
  const known = measures.get(key);
  if (known !== undefined) return known;
  const page = await browser.newPage({ viewport: { width, height: 600 } });
  try {
    await page.goto(site.root + address.slice(1));
    const height = Math.ceil(
      await page.evaluate(() => document.documentElement.getBoundingClientRect().height),
    );
    measures.set(key, height);
    return height;
  } finally {
    await page.close();
  }
}

/** Sum of layout shifts since the page began (Layout Instability, without the five-second windows). */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries()) sum += (shift as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
