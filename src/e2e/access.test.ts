import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, examine, examineAll, openAxePage, SCHEMES, WIDTHS, type Scheme } from './axe.ts';
import { EXTREMES } from './extreme-content.ts';
import { openSite, testBuild, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

/** Root-relative addresses of every page in the sitemap. */
function sitemap(): string[] {
  const text = readFileSync(path.join(testBuild(), 'sitemap-0.xml'), 'utf8');
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
}

describe('axe finds nothing', () => {
  test('on every page of the sitemap', { timeout: 600_000 }, async () => {
    const addresses = sitemap();
    expect(addresses.length).toBeGreaterThan(100);
    const examinations = addresses.map((address) => ({
      address: opened.at(address),
      widths: [360],
      schemes: ['light'] as const,
    }));
    expect(await examineAll(opened.browser, examinations)).toEqual([]);
  });

  test('on pages with bad and extreme content', async () => {
    const extreme = await openSite('extreme');
    const examinations = EXTREMES.map((address) => ({
      address: extreme.at(address),
      widths: [360, 1280],
      schemes: ['light'] as const,
    }));
    const found = await examineAll(extreme.browser, examinations);
    await extreme.close();
    expect(found).toEqual([]);
  });

  test.each(Object.entries(PAGE_OF_EACH_KIND))('at every width in every scheme: %s', async (_, address) => {
    const page = await openAxePage(opened.browser);
    const schemes = Object.keys(SCHEMES) as Scheme[];
    const found = await examine(page, { address: opened.at(address), widths: WIDTHS, schemes });
    await page.context().close();
    expect(found).toEqual([]);
  });

  test.each([
    ['results', 'đường dây nóng'],
    ['nothing found', 'qqqq zzzz xxxx'],
  ])('on the search page with %s', async (_, words) => {
    const page = await openAxePage(opened.browser);
    await page.goto(opened.at(`/tim-kiem/?q=${encodeURIComponent(words)}`));
    await page.locator('#ket-qua[data-state="done"]').waitFor({ state: 'attached' });
    const found = await axeFindings(page);
    await page.context().close();
    expect(found).toEqual([]);
  });

  test('on a page that has been opened up: menu and every folded part', async () => {
    const page = await openAxePage(opened.browser);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(opened.at('/chi-so/par-index/'));
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
    const found = await axeFindings(page);
    await page.context().close();
    expect(found).toEqual([]);
  });
});
