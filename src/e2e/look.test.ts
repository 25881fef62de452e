import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHEMES, type Scheme } from './axe.ts';
import { openBrowser } from './browser.ts';
import { openSite, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';
import { difference, keepPicture, photograph, STEADY_LETTERS } from './picture.ts';

/**
 * Each kind of page must look as it did when somebody last looked at it. New pictures: `LOOK=keep npx vitest run --project
 * access src/e2e/look.test.ts`; then look at every one that git calls changed, and commit those that are right.
 */
const KEEP = process.env['LOOK'] === 'keep';
const PICTURES = path.resolve('src/e2e/pictures');
const REFUSED = path.resolve('.cache/e2e/look');
/** What the worst tile of a picture may differ. Two runs on one machine: 0. A slightly paler text: 0.02 and more. */
const TOLERANCE = 0.015;
const HEIGHT = 1600;

interface Shot {
  readonly name: string;
  readonly address: string;
  readonly scheme: Scheme;
  /** Position of the section that is photographed; without it the page, from its top. */
  readonly section?: number;
}
const DESIGN = '/he-thong-thiet-ke/';
/** Sections of the page of all tokens and components, in their order there. */
const PARTS = [
  'colours',
  'type',
  'space',
  'tokens',
  'actions',
  'boxes',
  'lists',
  'tables',
  'steps',
  'hotlines',
  'documents',
  'charts',
  'multiples',
  'states',
] as const;
const designShots = (scheme: Scheme, parts: readonly (typeof PARTS)[number][] = PARTS): Shot[] =>
  parts.map((part) => ({
    name: `design-${part}${scheme === 'light' ? '' : `-${scheme}`}`,
    address: DESIGN,
    scheme,
    section: PARTS.indexOf(part),
  }));
const kinds = PAGE_OF_EACH_KIND;
const SHOTS: readonly Shot[] = [
  ...Object.entries(kinds)
    .filter(([, address]) => address !== DESIGN)
    .map(([kind, address]) => ({ name: kind.replace(/\W+/g, '-'), address, scheme: 'light' as const })),
  ...designShots('light'),
  ...designShots('dark', ['colours', 'actions', 'boxes', 'lists', 'hotlines', 'charts']),
  ...designShots('forced', ['actions', 'boxes', 'lists', 'hotlines', 'charts']),
  { name: 'front-dark', address: '/', scheme: 'dark' },
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

/** Photographs a shot's page or part, keeps the photograph if so asked, and tells how far it is from the kept one. */
async function look(page: Page, { section }: Shot, file: string): Promise<number> {
  const part = section === undefined ? undefined : page.locator('main > section').nth(section);
  const photo = await photograph(page, HEIGHT, part);
  if (KEEP) await keepPicture(photo, file);
  if (!existsSync(file))
    throw new Error(`There is no picture ${file}: see the comment at the top of this test.`);
  const found = await difference(photo, file);
  if (found > TOLERANCE) {
    mkdirSync(REFUSED, { recursive: true });
    writeFileSync(path.join(REFUSED, path.basename(file)), photo);
  }
  return found;
}

describe.each([360, 1280])('at %i px', (width) => {
  test.each(SHOTS)('$name looks as it did', async (shot) => {
    const page = await openPage(shot.address, width, shot.scheme);
    const found = await look(page, shot, path.join(PICTURES, `${shot.name}-${width}.png`));
    await page.context().close();
    expect(found, 'compare .cache/e2e/look/ with src/e2e/pictures/').toBeLessThanOrEqual(TOLERANCE);
  });
});

test('every section of the design page is photographed', async () => {
  const page = await openPage(DESIGN, 1280, 'light');
  expect(await page.locator('main > section').count()).toBe(PARTS.length);
  await page.context().close();
});

describe.skipIf(KEEP)('the eye of this test', () => {
  test.each([
    ['text in another colour', 'body { color: #0a7d33 !important }'],
    ['one heading in another colour', 'h2 { color: #7c1519 !important }'],
    ['looser lines', 'body { line-height: 1.7 !important }'],
    ['a little more space', 'h1 { margin-bottom: 0.8em !important }'],
    ['a box without its ground', '.tag { background: #fff !important }'],
    ['a box without its edge', '.hotline { border-top-width: 1px !important }'],
    ['larger letters', 'body { font-size: 18px !important }'],
    ['a part that is gone', '.tag { visibility: hidden !important }'],
  ])('sees %s', async (_, sheet) => {
    const page = await openPage('/don-vi/xa-tuy-phuoc/', 360, 'light');
    await page.addStyleTag({ content: sheet });
    const found = await difference(await photograph(page, HEIGHT), path.join(PICTURES, 'unit-360.png'));
    await page.context().close();
    expect(found).toBeGreaterThan(TOLERANCE);
  });
});
