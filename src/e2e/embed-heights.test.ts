import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, testBuild, type OpenedSite } from './harness.ts';

/** Heights that are reckoned when the site is built, against those of the widgets themselves. */
const TOLERANCE = 8;
/** Where words nearly fill a line a browser that rounds the widths of letters may break it elsewhere: one line, in few widgets. */
const LINE = 24;
const FEW = 0.1;

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
  expect(faults.filter(({ measured, height }) => Math.abs(measured - height) > LINE + TOLERANCE)).toEqual([]);
  expect(faults.length, JSON.stringify(faults)).toBeLessThan(told.size * FEW);
}

test('each oEmbed answer of a widget tells its height at the width that it asks for', async () => {
  const folder = path.join(testBuild(), 'oembed/nhung');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  const told = new Map(
    files.map((name) => {
      const answer = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as {
        height: number;
        html: string;
      };
      expect(answer.html).toContain(`width="600" height="${answer.height}"`);
      return [`/nhung/${name.replaceAll('\\', '/').replace('index.json', '')}`, answer.height] as const;
    }),
  );
  expect(told.size).toBeGreaterThan(50);
  await expectRight(told, 600);
});

test('each height that the builder reserves before it measures fits a column of 360 px', async () => {
  const html = readFileSync(path.join(testBuild(), 'nhung/index.html'), 'utf8');
  const [, json = '[]'] = /id="danh-muc"[^>]*>([^<]*)</.exec(html) ?? [];
  const subjects = JSON.parse(json) as { address: string; height: number }[];
  expect(subjects.length).toBeGreaterThan(50);
  await expectRight(new Map(subjects.map(({ address, height }) => [address, height])), 360);
});
