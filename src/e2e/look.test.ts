import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHEMES, type Scheme } from './axe.ts';
import { openBrowser } from './browser.ts';
import { openSite, testBuild, type OpenedSite } from './harness.ts';
import { pageOfEachKind } from './kinds.ts';
import { difference, keepPicture, photograph, STEADY_LETTERS } from './picture.ts';

/**
 * Each kind of page must look as it did when somebody last looked at it. New pictures: `LOOK=keep npx vitest run --project
 * browser src/e2e/look.test.ts`; then look at every one that git calls changed, and commit those that are right.
 */
const KEEP = process.env['LOOK'] === 'keep';
const PICTURES = path.resolve('src/e2e/pictures');
const REFUSED = path.resolve('.cache/e2e/look');
/** Share of a picture that may differ. One line of text more or less on a page of 2000 px is about twice that. */
const TOLERANCE = 0.006;
const HEIGHT = 2000;
/** The page of all tokens and components is photographed whole. */
const WHOLE = 12_000;

interface Shot {
  readonly name: string;
  readonly address: string;
  readonly scheme: Scheme;
  readonly height: number;
}
const kinds = pageOfEachKind(testBuild());
const SHOTS: readonly Shot[] = [
  ...Object.entries(kinds).map(([kind, address]) => ({
    name: kind.replace(/\W+/g, '-'),
    address,
    scheme: 'light' as const,
    height: kind === 'design system' ? WHOLE : HEIGHT,
  })),
  { name: 'design-system-dark', address: '/he-thong-thiet-ke/', scheme: 'dark', height: HEIGHT },
  { name: 'design-system-forced', address: '/he-thong-thiet-ke/', scheme: 'forced', height: HEIGHT },
  { name: 'front-dark', address: '/', scheme: 'dark', height: HEIGHT },
];

let opened: OpenedSite;
let steady: Browser;
beforeAll(async () => {
  [opened, steady] = await Promise.all([openSite(), openBrowser(STEADY_LETTERS)]);
});
afterAll(() => Promise.all([opened.close(), steady.close()]));

async function openPage(address: string, width: number, scheme: Scheme): Promise<Page> {
  const context = await steady.newContext({
    bypassCSP: true,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    ...SCHEMES[scheme],
  });
  const page = await context.newPage();
  await page.goto(opened.at(address), { waitUntil: 'networkidle' });
  return page;
}

async function look(page: Page, file: string, height: number): Promise<number> {
  const photo = await photograph(page, height);
  if (KEEP) await keepPicture(photo, file);
  if (!existsSync(file))
    throw new Error(`There is no picture ${file}: see the comment at the top of this test.`);
  const share = await difference(photo, file);
  if (share > TOLERANCE) {
    mkdirSync(REFUSED, { recursive: true });
    writeFileSync(path.join(REFUSED, path.basename(file)), photo);
  }
  return share;
}

describe.each([360, 1280])('at %i px', (width) => {
  test.each(SHOTS)('$name looks as it did', async ({ name, address, scheme, height }) => {
    const page = await openPage(address, width, scheme);
    const share = await look(page, path.join(PICTURES, `${name}-${width}.png`), height);
    await page.context().close();
    expect(share, `compare .cache/e2e/look/ with src/e2e/pictures/`).toBeLessThanOrEqual(TOLERANCE);
  });
});

describe.skipIf(KEEP)('the eye of this test', () => {
  test.each([
    ['text in another colour', 'body { color: #0a7d33 !important }'],
    ['looser lines', 'body { line-height: 1.9 !important }'],
    ['a box without its ground', '.masthead { background: #fff !important }'],
    ['larger letters', 'body { font-size: 19px !important }'],
    ['a part that is gone', '.search { display: none !important }'],
  ])('sees %s', async (_, sheet) => {
    const page = await openPage('/don-vi/xa-tuy-phuoc/', 360, 'light');
    await page.addStyleTag({ content: sheet });
    const share = await difference(await photograph(page, HEIGHT), path.join(PICTURES, 'unit-360.png'));
    await page.context().close();
    expect(share).toBeGreaterThan(TOLERANCE);
  });
});
