import type { Page } from 'playwright-core';
import { boxFaults } from './boxes.ts';

/** WCAG 1.4.12: what a reader may set for herself. */
export const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/**
 * A widget's headline keeps to two lines, so that a host can reserve the widget's height before it loads. It may be cut off until it
 * is focused or pointed at; `extremes.test.ts` reads it whole.
 */
export const HEADLINE = '.tin a';
/** What may be cut off: a widget's headlines, and a notice that a touch unfolds. */
const CLAMPED = `${HEADLINE}, .folded-notice span`;

/** Lays a style sheet over the page until it is taken away; one that a script makes does not fall under the page's policy. */
export async function withSheet<Result>(
  page: Page,
  css: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const laid = await page.evaluateHandle((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  }, css);
  const result = await work();
  await laid.evaluate((sheet) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  return result;
}

/** Sets the letters of the reader's own browser: what `rem` and `em` are meant to follow. */
async function withLetters<Result>(page: Page, size: number, work: () => Promise<Result>): Promise<Result> {
  const session = await page.context().newCDPSession(page);
  const set = async (standard: number): Promise<void> => {
    await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } });
  };
  await set(size);
  const result = await work();
  await set(16);
  await session.detach();
  return result;
}

const HEIGHT = 800;

/** A way of making text larger or looser for as long as a page is looked at. */
type Way = <Result>(page: Page, work: () => Promise<Result>) => Promise<Result>;
const plain: Way = (_, work) => work();
const largeText: Way = (page, work) => withLetters(page, 32, work);
const textSpacing: Way = (page, work) => withSheet(page, SPACING, work);

interface Reading {
  readonly name: string;
  readonly width: number;
  readonly way: Way;
}

/** How a page that stands open at a width is read. */
const READINGS: Readonly<Record<number, readonly Reading[]>> = {
  360: [
    { name: 'a phone', width: 360, way: plain },
    { name: '200 % text', width: 360, way: largeText },
    // 1280 px at 400 % leaves 320.
    { name: '400 % zoom', width: 320, way: plain },
    { name: 'text spacing', width: 320, way: textSpacing },
  ],
  1280: [
    { name: 'a desk', width: 1280, way: plain },
    { name: '200 % text', width: 1280, way: largeText },
    { name: 'text spacing', width: 1280, way: textSpacing },
    { name: 'a tablet', width: 768, way: plain },
  ],
};

/** What is cut off, lies on something else or leaves the window in any reading of a page that stands open at 360 or 1280 px. */
export async function readingFaults(page: Page): Promise<string[]> {
  const stood = page.viewportSize()?.width ?? 0;
  const found: string[] = [];
  for (const { name, width, way } of READINGS[stood] ?? []) {
    await page.setViewportSize({ width, height: HEIGHT });
    const faults = await way(page, () => boxFaults(page, CLAMPED));
    found.push(...faults.map((fault) => `${name} at ${width} px: ${fault}`));
  }
  await page.setViewportSize({ width: stood, height: HEIGHT });
  return found;
}
