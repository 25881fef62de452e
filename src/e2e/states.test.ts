import type { CDPSession, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

/** How links, buttons and fields look while they are pressed, focused, or were visited. */
let opened: OpenedSite;
let page: Page;
let devTools: CDPSession;
beforeAll(async () => {
  opened = await openSite();
  // Enlarged, so that letters have points of their whole colour.
  const context = await opened.browser.newContext({
    viewport: { width: 360, height: 800 },
    deviceScaleFactor: 3,
  });
  page = await context.newPage();
  devTools = await context.newCDPSession(page);
  await devTools.send('DOM.enable');
  await devTools.send('CSS.enable');
});
afterAll(() => opened.close());

/** Makes the browser draw an element as it would in these states. What was visited is told to no script. */
async function force(selector: string, ...forcedPseudoClasses: string[]): Promise<void> {
  const { root } = await devTools.send('DOM.getDocument');
  const { nodeId } = await devTools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  await devTools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
}

/** Number of an element's points in each of the colours. */
async function pointsOf(element: Locator): Promise<Map<string, number>> {
  const { data } = await sharp(await element.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const points = new Map<string, number>();
  for (let at = 0; at < data.length; at += 3) {
    const colour = data.subarray(at, at + 3).join(' ');
    points.set(colour, (points.get(colour) ?? 0) + 1);
  }
  return points;
}
/** The colour in which an element's text is drawn: the most frequent after that of its ground. */
const inkOf = async (element: Locator): Promise<string> =>
  [...(await pointsOf(element))].sort(([, a], [, b]) => b - a)[1]?.[0] ?? '';
/** A colour as the browser resolves it, in parts like those of points. */
const resolved = (colour: string): Promise<string> =>
  page.evaluate((asked) => {
    const probe = document.createElement('span');
    probe.setAttribute('class', 'sr-only');
    document.body.append(probe);
    probe.attributeStyleMap.set('color', asked);
    const found = getComputedStyle(probe).color;
    probe.remove();
    return (found.match(/\d+/g) ?? []).slice(0, 3).join(' ');
  }, colour);

describe('a link that was visited', () => {
  test.each([
    ['light', 'var(--color-visited)'],
    ['dark', 'var(--color-visited)'],
  ] as const)('has a colour of its own when it is %s', async (colorScheme, colour) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(opened.at('/hoi-dap/'));
    const selector = 'main .rows a';
    const link = page.locator(selector).first();
    const before = await inkOf(link);
    await force(selector, 'visited');
    expect(await inkOf(link)).toBe(await resolved(colour));
    expect(await inkOf(link)).not.toBe(before);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('is no other in the menu, where it would say nothing', async () => {
    await page.goto(opened.at('/hoi-dap/'));
    const before = await inkOf(page.locator('.crumbs a'));
    await force('.crumbs a', 'visited');
    expect(await inkOf(page.locator('.crumbs a'))).toBe(before);
  });
});

test.each([
  ['a link', '/hoi-dap/', 'main .rows a'],
  ['what folds', PAGE_OF_EACH_KIND.question, 'main summary'],
  ['a button', PAGE_OF_EACH_KIND.guide, 'main .button'],
  ['the button of the search', PAGE_OF_EACH_KIND.guide, '.masthead .button'],
  ['a quiet button', PAGE_OF_EACH_KIND.procedure, 'main .quiet'],
  ['a tile', '/', 'main .whole'],
])('%s looks different while it is pressed, not only pointed at', async (_, address, selector) => {
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    await page.goto(opened.at(address));
    const element = page.locator(selector).first();
    await force(selector, 'hover');
    const pointedAt = await pointsOf(element);
    await force(selector, 'hover', 'active');
    expect(await pointsOf(element), forcedColors).not.toEqual(pointedAt);
  }
  await page.emulateMedia({ forcedColors: 'none' });
});

describe.each([
  ['the header', PAGE_OF_EACH_KIND.guide, '.masthead .search'],
  ['the search page', '/tim-kiem/', 'main .search'],
])('the search of %s', (_, address, selector) => {
  const outline = (element: Locator) =>
    element.evaluate((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    });

  test('has one ring around field and button when the field is focused, and the button its own', async () => {
    await page.goto(opened.at(address));
    const search = page.locator(selector);
    const [field, button] = [search.locator('input[name=q]'), search.locator('button')];
    await field.focus();
    expect(await Promise.all([search, field, button].map(outline))).toEqual([3, 0, 0]);
    const [around, inside] = await Promise.all([search.boundingBox(), button.boundingBox()]);
    expect((around?.x ?? 0) + (around?.width ?? 0)).toBeCloseTo((inside?.x ?? 0) + (inside?.width ?? 0), 0);
    await page.keyboard.press('Tab');
    expect(await Promise.all([search, field, button].map(outline))).toEqual([0, 0, 3]);
  });
});

describe('the builder of snippets', () => {
  const FIELDSETS = '#tao-ma fieldset';

  test('has whole frames around its groups on a phone, and options that do not touch', async () => {
    await page.goto(opened.at('/nhung/'));
    await page.locator('#tao-ma:not([hidden])').waitFor();
    const cut = await page.$$eval(
      FIELDSETS,
      (all) =>
        all.filter((one) => {
          const legend = one.querySelector('legend')?.getBoundingClientRect();
          return !legend || legend.top < one.getBoundingClientRect().top + 8;
        }).length,
    );
    expect(cut).toBe(0);
    const gaps = await page.$$eval(FIELDSETS, (all) =>
      all.flatMap((one) => {
        const words = [...one.querySelectorAll('label:has([type=radio])')].map((label) => {
          const range = document.createRange();
          range.selectNodeContents(label);
          const boxes = [...range.getClientRects()];
          return {
            top: Math.min(...boxes.map(({ top }) => top)),
            bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
          };
        });
        return words.slice(1).map(({ top }, n) => Math.round(top - (words[n]?.bottom ?? 0)));
      }),
    );
    expect(gaps.length).toBeGreaterThan(4);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
  });

  test('shows the preview beside the options at a desk', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(opened.at('/nhung/'));
    const [options, preview] = await Promise.all(
      ['fieldset:has([name=phep])', 'fieldset:has(iframe)'].map((one) => page.locator(one).boundingBox()),
    );
    expect(preview?.x).toBeGreaterThanOrEqual((options?.x ?? 0) + (options?.width ?? 0));
    expect(preview?.y).toBe(options?.y);
    await page.setViewportSize({ width: 360, height: 800 });
  });
});
