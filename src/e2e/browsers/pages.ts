import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DrivenBrowser } from '../../browser/driven.ts';
import type { OpenedSite } from '../harness.ts';
import { fileNameOf, PAGE_KINDS, PAGE_OF_EACH_KIND } from '../kinds.ts';
import { thatCount, type Report } from './report.ts';
import { becomesTrue } from './steps.ts';

const WIDTHS = [360, 1280] as const;
const HEIGHT = 740;
/** How much longer or shorter than in Chromium a page may be: fonts are those of the system. */
const TOLERANCE = 0.2;

/** What a page that goes on after it has loaded shows when it is done; true at once for others. */
const DONE = `document.readyState === 'complete' && !document.querySelector('#chieu-cao:empty, #ket-qua[data-state=loading]')`;

/** Heights in Chromium by width and address. */
type Heights = ReadonlyMap<string, number>;
const keyOf = (width: number, address: string): string => `${width} ${address}`;

/** Height of one page of each kind in Chromium, at each width. */
export async function chromiumHeights({ browser, at }: OpenedSite): Promise<Heights> {
  const heights = new Map<string, number>();
  const page = await browser.newPage();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const [, address] of PAGE_KINDS) {
      await page.goto(at(address));
      await page.waitForFunction(DONE);
      heights.set(keyOf(width, address), await page.evaluate('document.documentElement.scrollHeight'));
    }
  }
  await page.close();
  return heights;
}

interface Measured {
  readonly window: number;
  readonly content: number;
  readonly height: number;
}

/** What is drawn between the parts of a page's path: browsers that know no words to be heard beside it have to draw it, too. */
export async function checkPath(
  browser: DrivenBrowser,
  { at }: Pick<OpenedSite, 'at'>,
  { check }: Report,
): Promise<void> {
  await check('the marks of the path', async () => {
    await browser.open(at(PAGE_OF_EACH_KIND.article));
    const drawn = await browser.value<string>(
      `getComputedStyle(document.querySelector('.crumbs li + li'), '::before').content`,
    );
    return drawn.includes('›') ? [] : [`${drawn} is drawn`];
  });
}

/** Pixels that the header's empty field has left beside its words and the button that clears it, about as wide as two letters. */
export const ROOM_IN_FIELD = `(() => {
  const field = document.querySelector('.masthead input');
  const { font, fontSize, paddingLeft, paddingRight } = getComputedStyle(field);
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = font;
  const taken = [fontSize, fontSize, paddingLeft, paddingRight].map(Number.parseFloat).reduce((sum, one) => sum + one);
  return Math.floor(field.clientWidth - taken - pen.measureText(field.placeholder).width);
})()`;

/** The words in the header's empty field, on a phone. */
export async function checkField(
  browser: DrivenBrowser,
  { at }: Pick<OpenedSite, 'at'>,
  { check }: Report,
): Promise<void> {
  if (!browser.resizes) return;
  await check('the words in the header’s field', async () => {
    await browser.resize(WIDTHS[0], HEIGHT);
    await browser.open(at(PAGE_OF_EACH_KIND.article));
    const room = await browser.value<number>(ROOM_IN_FIELD);
    return room >= 0 ? [] : [`${-room} px of them are cut off`];
  });
}

/** One page of each kind at each width that the browser can have: nothing beside the window, no error, as tall as in Chromium. */
export async function checkPages(
  browser: DrivenBrowser,
  { at }: Pick<OpenedSite, 'at'>,
  heights: Heights,
  { tell }: Report,
): Promise<void> {
  const folder = path.resolve('.cache/browsers', browser.name.replace(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  for (const width of browser.resizes ? WIDTHS : WIDTHS.slice(1)) {
    if (browser.resizes) await browser.resize(width, HEIGHT);
    for (const [kind, address] of PAGE_KINDS) {
      const faults: string[] = [];
      await browser.open(at(address));
      if (!(await becomesTrue(browser, DONE))) faults.push('not done after 20 s');
      const { window, content, height } = await browser.value<Measured>(
        '{ window: document.documentElement.clientWidth, content: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight }',
      );
      if (window !== width) faults.push(`the window is ${window} px wide`);
      if (content > window) faults.push(`${content} px wide in a window of ${window}`);
      const wanted = heights.get(keyOf(width, address)) ?? 0;
      if (Math.abs(height - Math.max(wanted, HEIGHT)) > TOLERANCE * wanted)
        faults.push(`${height} px tall, ${wanted} in Chromium`);
      faults.push(...thatCount(await browser.complaints()));
      writeFileSync(path.join(folder, `${fileNameOf(kind)}-${width}.png`), await browser.picture());
      tell(`${width} px, ${kind}`, faults);
    }
  }
}
