import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examineAll } from '../../browser/axe.ts';
import { openBrowser } from '../../browser/chromium.ts';
import { BuiltFolder } from '../../built/pages.ts';
import { serveSite, type RunningSite } from '../../hosting/server.ts';
import { build, emptyFolder } from '../builds.ts';
import { keyboard } from '../examiners.ts';
import { complaintsOf, TEST_CONTENT, type OpenedSite } from '../harness.ts';
import { PAGE_KINDS } from '../kinds.ts';
import { titleFaults } from '../titles.ts';
import { openVisitor, visit } from '../visit.ts';

/**
 * Every page of the tests' content. Every change looks at one page of each kind on a phone, and the night at every published page in
 * nine states, too (`npm run check:a11y`).
 */
const MINUTES = { timeout: 15 * 60_000 };
const folder = emptyFolder('every-page');
let site: RunningSite;
let browser: Browser;
let opened: OpenedSite;
/** Every page that does not lead on by itself, which would leave before it has been looked at. */
let addresses: string[];
beforeAll(async () => {
  const directory = path.join(folder, 'dist');
  const { status, output } = await build(directory, { CONTENT_DIR: TEST_CONTENT });
  expect(status, output).toBe(0);
  site = await serveSite({ directory, basePath: '/', port: 0 });
  browser = await openBrowser();
  addresses = new BuiltFolder(directory).pages
    .filter(({ html }) => !/http-equiv="refresh"/i.test(html))
    .map(({ address }) => address);
  const at = (address: string): string => site.address + address.slice(1);
  opened = { site, browser, at, close: () => site.close() };
  expect(addresses.length).toBeGreaterThan(150);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test('no page complains: console, failed or foreign requests', MINUTES, async () => {
  expect(await complaintsOf(opened, addresses)).toEqual([]);
});

test('axe finds nothing on a phone and a desk, in any scheme', MINUTES, async () => {
  const schemes = ['light', 'dark', 'forced'] as const;
  const examinations = addresses.map((address) => ({
    address: opened.at(address),
    widths: [360, 1280],
    schemes,
  }));
  expect(await examineAll(browser, examinations)).toEqual([]);
});

test('the keyboard goes through the main part of each kind of page on a desk', MINUTES, async () => {
  const visitor = await openVisitor(opened);
  const found: string[] = [];
  for (const [name, address] of PAGE_KINDS) {
    const faults = await visit(visitor, { name, address, width: 1280 }, { keyboard: keyboard(false) });
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  await visitor.page.context().close();
  expect(found).toEqual([]);
});

test.each([360, 1280])('no title tears a compound at %i px', MINUTES, async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const found: string[] = [];
  // A widget has no bytes for it.
  for (const address of addresses.filter((one) => !one.includes('/nhung/'))) {
    await page.goto(opened.at(address));
    found.push(...(await titleFaults(page)).map((fault) => `${address} ${fault}`));
  }
  await page.close();
  expect(found).toEqual([]);
});
