import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameAt, shownFrame } from './embed-frame.ts';
import { openStage, SIX, type Stage } from './embed-stage.ts';
import { pagesOfPdf } from '../channels/print/pdf-fixture.ts';

/** A host on paper: each widget stands there whole, near or far below the window, as text and not as its link. */
const WIDGETS = SIX.filter((address) => !address.includes('tim-kiem'));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const packed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** The lines that a widget shows: its title, the words of its links and the last line. */
const linesOf = async (page: Page, address: string): Promise<string[]> => {
  await page.goto(stage.site.root + address.slice(1));
  const lines = await page.locator('h1, li a, dd, .cuoi').filter({ visible: true }).allInnerTexts();
  expect(lines.length).toBeGreaterThan(1);
  return lines.map(packed);
};

test.each([
  ['A4', 1000, 'link'],
  ['A5', 1000, 'link'],
  ['A4', 360, 'link'],
  ['A5', 360, 'link'],
  ['A4', 1000, 'iframe'],
  ['A5', 1000, 'iframe'],
] as const)('%s from a window of %i px, form %s', async (format, width, form) => {
  const lines = new Map<string, string[]>();
  const reader = await stage.browser.newPage();
  for (const address of WIDGETS) lines.set(address, await linesOf(reader, address));
  await reader.close();
  const far = '<div class="xa"></div>';
  const { page } = await stage.show(
    WIDGETS.map((address) => `${stage.paste(address, form, 150)}<p>Sau ${address}</p>`).join(far) +
      stage.loader,
    { head: '<style>@media screen { .xa { height: 6000px } }</style>', viewport: { width, height: 800 } },
  );
  await shownFrame(page, WIDGETS[0] ?? '');
  await page.waitForTimeout(300);
  if (form === 'link') expect(frameAt(page, WIDGETS[1] ?? '')).toBeUndefined();
  // A browser with a window waits for what this starts to load; printing to a file does not.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const address of WIDGETS) await shownFrame(page, address);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.waitForTimeout(300);
  const sheets = pagesOfPdf(await page.pdf({ format })).join('');
  for (const [address, wanted] of lines)
    for (const line of wanted) expect.soft(sheets, `${address}: ${line}`).toContain(line);
  await page.context().close();
});
