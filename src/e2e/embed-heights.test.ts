import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, testBuild, type OpenedSite } from './harness.ts';

/** Heights that are reckoned when the site is built, against those of the widgets themselves. */
const TOLERANCE = 8;
/** Where words nearly fill a line a browser that rounds the widths of letters may break it elsewhere: one line, in few widgets. */
const LINE = 24;
const FEW = 0.05;

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite('root');
});
afterAll(() => opened.close());

/** Expects the heights told to be those of the widgets in a column of that width. */
async function expectRight(told: ReadonlyMap<string, number>, width: number): Promise<void> {
  const page = await opened.browser.newPage({ viewport: { width, height: 600 } });
  const faults: { address: string; measured: number; height: number }[] = [];
  for (const [address, height] of told) {
    await page.goto(opened.at(address), { waitUntil: 'domcontentloaded' });
    const measured = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    if (Math.abs(measured - height) > TOLERANCE) faults.push({ address, measured, height });
  }
  await page.close();
  expect(faults.filter(({ measured, height }) => Math.abs(measured - height) > LINE)).toEqual([]);
  expect(faults.length, JSON.stringify(faults)).toBeLessThan(told.size * FEW);
}

/** What oEmbed answers say of each widget's height, by its address. */
function answers(): Map<string, { height: number; html: string }> {
  const folder = path.join(testBuild(), 'oembed/nhung');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  expect(files.length).toBeGreaterThan(50);
  return new Map(
    files.map((name) => [
      `/nhung/${name.replaceAll('\\', '/').replace('index.json', '')}`,
      JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { height: number; html: string },
    ]),
  );
}

test('each oEmbed answer of a widget tells its height at the width that it asks for', async () => {
  const told = [...answers()].map(([address, { height, html }]) => {
    expect(html).toContain(`width="600" height="${height}"`);
    return [address, height] as const;
  });
  await expectRight(new Map(told), 600);
});

test('its frame is as tall as the widget in a phone’s column, too, and never lower than told', async () => {
  const page = await opened.browser.newPage({ viewport: { width: 360, height: 600 } });
  const heightIn = async (html: string, width: number): Promise<{ width: number; height: number }> => {
    await page.setViewportSize({ width, height: 600 });
    await page.setContent(`<body style="margin:0 16px">${html.replace('src=', 'data-src=')}`);
    return page.locator('iframe').evaluate((frame) => {
      const { width: wide, height } = frame.getBoundingClientRect();
      return { width: wide, height };
    });
  };
  const told = new Map<string, number>();
  for (const [address, { height, html }] of answers()) {
    expect(await heightIn(html, 1000)).toEqual({ width: 600, height });
    const { width, height: narrow } = await heightIn(html, 360);
    expect(width).toBe(328);
    told.set(address, narrow);
  }
  await page.close();
  await expectRight(told, 328);
});

test('each height that the builder reserves before it measures fits a column of 360 px', async () => {
  const html = readFileSync(path.join(testBuild(), 'nhung/index.html'), 'utf8');
  const [, json = '[]'] = /id="danh-muc"[^>]*>([^<]*)</.exec(html) ?? [];
  const subjects = JSON.parse(json) as { address: string; height: number }[];
  expect(subjects.length).toBeGreaterThan(50);
  await expectRight(new Map(subjects.map(({ address, height }) => [address, height])), 360);
});
