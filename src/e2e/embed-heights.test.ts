import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, testBuild, type OpenedSite } from './harness.ts';

/** Heights that are reckoned when the site is built, against those of the widgets themselves. */
const TOLERANCE = 8;
/** Where words nearly fill a line a browser that rounds the widths of letters may break it elsewhere: one line, in few widgets. */
const LINE = 24;
const FEW = 0.05;

/** Columns in which a widget is measured, in CSS pixels. */
const WIDTHS = [600, 328, 360] as const;
type Width = (typeof WIDTHS)[number];

let opened: OpenedSite;
let subjects: readonly { address: string; height: number }[];
/** Heights of the widgets themselves, by address: each page is loaded once. */
const measured = new Map<string, Readonly<Record<Width, number>>>();

beforeAll(async () => {
  const html = readFileSync(path.join(testBuild(), 'nhung/index.html'), 'utf8');
  const [, json = '[]'] = /id="danh-muc"[^>]*>([^<]*)</.exec(html) ?? [];
  subjects = JSON.parse(json) as typeof subjects;
  opened = await openSite('root');
  const page = await opened.browser.newPage();
  for (const address of new Set([...answers().keys(), ...subjects.map((subject) => subject.address)])) {
    await page.goto(opened.at(address), { waitUntil: 'domcontentloaded' });
    const heights = { 600: 0, 328: 0, 360: 0 };
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 600 });
      heights[width] = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    }
    measured.set(address, heights);
  }
  await page.close();
});
afterAll(() => opened.close());

/** Expects the heights told to be those of the widgets in a column of that width. */
function expectRight(told: ReadonlyMap<string, number>, width: Width): void {
  const faults = [...told].flatMap(([address, height]) => {
    const is = measured.get(address)?.[width] ?? Number.NaN;
    return Math.abs(is - height) <= TOLERANCE ? [] : [{ address, is, height }];
  });
  expect(faults.filter(({ is, height }) => !(Math.abs(is - height) <= LINE))).toEqual([]);
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

test('each oEmbed answer of a widget tells its height at the width that it asks for', () => {
  const told = [...answers()].map(([address, { height, html }]) => {
    expect(html).toContain(`width="600" height="${height}"`);
    return [address, height] as const;
  });
  expectRight(new Map(told), 600);
});

test('its frame is as tall as the widget in a phone’s column, too, and never lower than told', async () => {
  const page = await opened.browser.newPage();
  const all = [...answers()];
  await page.setContent(
    `<body style="margin:0 16px">${all.map(([, { html }]) => `<p>${html.replace('src=', 'data-src=')}</p>`).join('')}`,
  );
  const framesIn = async (width: number): Promise<{ width: number; height: number }[]> => {
    await page.setViewportSize({ width, height: 600 });
    return page.locator('iframe').evaluateAll((frames) =>
      frames.map((frame) => {
        const { width: wide, height } = frame.getBoundingClientRect();
        return { width: wide, height };
      }),
    );
  };
  expect(await framesIn(1000)).toEqual(all.map(([, { height }]) => ({ width: 600, height })));
  const narrow = await framesIn(360);
  expect(new Set(narrow.map(({ width }) => width))).toEqual(new Set([328]));
  const told = new Map(all.map(([address], n) => [address, narrow[n]?.height ?? 0]));
  await page.close();
  expectRight(told, 328);
});

test('each height that the builder reserves before it measures fits a column of 360 px', () => {
  expect(subjects.length).toBeGreaterThan(50);
  expectRight(new Map(subjects.map(({ address, height }) => [address, height])), 360);
});
