import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHEMES, type Scheme } from '../browser/axe.ts';
import { openSite, type OpenedSite } from './harness.ts';
import { pictureFaults, PICTURES, RENEW, textFaults, TOLERANCE, TREES } from './kept.ts';
import { fileNameOf, PAGE_KINDS, PAGE_OF_EACH_KIND, type VisitedKind } from './kinds.ts';
import { difference, photograph, STEADY_LETTERS } from './picture.ts';
import { withSheet } from './readings.ts';
import { shortTree } from './tree.ts';

/**
 * What the visits of kinds (`kind-tests.ts`) leave out because it is not a page's main part in light: the frame of pages, held once; the
 * front page in the dark; the design page by sections, in more schemes. After `npm run renew` look at every picture that git calls
 * changed.
 */
const WIDTHS = [360, 1280] as const;
const DESIGN = PAGE_OF_EACH_KIND['design system'];
const FRAMED = PAGE_OF_EACH_KIND.unit;

/** Parts of the frame around every page, by name. */
const FRAME = {
  header: 'body > header',
  notice: 'body > section.notice',
  trail: 'body > .wrap nav',
  footer: 'body > footer',
} as const;
/** Sections of the page of all tokens and components, in their order there. */
const SECTIONS = [
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

interface Shot {
  readonly name: string;
  readonly selector: string;
  readonly scheme: Scheme;
}
const shots = (
  prefix: string,
  parts: readonly (readonly [name: string, selector: string])[],
  scheme: Scheme,
): Shot[] =>
  parts.map(([name, selector]) => ({
    name: [prefix, name, ...(scheme === 'light' ? [] : [scheme])].filter(Boolean).join('-'),
    selector,
    scheme,
  }));
const sections = SECTIONS.map((name, at) => [name, `main > section >> nth=${at}`] as const);
const chosen = (...names: readonly (typeof SECTIONS)[number][]) =>
  sections.filter(([name]) => names.includes(name));
/** What is photographed, by the page on which it stands. */
const SHOTS: Readonly<Record<string, readonly Shot[]>> = {
  [FRAMED]: [
    ...shots('frame', Object.entries(FRAME), 'light'),
    ...shots('frame', Object.entries(FRAME), 'dark'),
  ],
  [PAGE_OF_EACH_KIND.front]: shots('', [['front', 'main']], 'dark'),
  [DESIGN]: [
    ...shots('design', sections, 'light'),
    ...shots('design', chosen('colours', 'actions', 'boxes', 'lists', 'hotlines', 'charts'), 'dark'),
    ...shots('design', chosen('actions', 'boxes', 'lists', 'hotlines', 'charts'), 'forced'),
  ],
};

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite('root', false, STEADY_LETTERS);
});
afterAll(() => opened.close());

async function openPage(address: string, width: number): Promise<Page> {
  const page = await opened.browser.newPage({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    locale: 'vi-VN',
  });
  await page.goto(opened.at(address));
  return page;
}

describe.each(WIDTHS)('at %i px', (width) => {
  test.each(Object.entries(SHOTS))('parts of %s look as they did', async (address, parts) => {
    const page = await openPage(address, width);
    const found: string[] = [];
    for (const { name, selector, scheme } of parts) {
      await page.emulateMedia(SCHEMES[scheme]);
      const photo = await photograph(page, page.locator(selector));
      found.push(...(await pictureFaults(path.join(PICTURES, `${name}-${width}.png`), photo)));
    }
    await page.close();
    expect(found).toEqual([]);
  });

  test('the frame of a page is read out as it was', async () => {
    const page = await openPage(FRAMED, width);
    const trees = await Promise.all(
      Object.entries(FRAME).map(
        async ([name, selector]) => `# ${name}\n${shortTree(await page.locator(selector).ariaSnapshot())}\n`,
      ),
    );
    await page.close();
    expect(textFaults(path.join(TREES, `frame-${width}.yaml`), trees.join(''))).toEqual([]);
  });
});

test('every section of the design page is photographed', async () => {
  const page = await openPage(DESIGN, 1280);
  expect(await page.locator('main > section').count()).toBe(SECTIONS.length);
  await page.close();
});

test('nothing is kept that no test compares', () => {
  const kinds = PAGE_KINDS.map(([kind]) => fileNameOf(kind));
  const photographed = [
    ...PAGE_KINDS.filter(([, address]) => address !== DESIGN).map(([kind]) => fileNameOf(kind)),
    ...Object.values(SHOTS).flatMap((parts) => parts.map(({ name }) => name)),
  ];
  const compared = {
    [TREES]: [...kinds, ...WIDTHS.map((width) => `frame-${width}`)].map((name) => `${name}.yaml`),
    [PICTURES]: photographed.flatMap((name) => WIDTHS.map((width) => `${name}-${width}.png`)),
  };
  for (const [folder, names] of Object.entries(compared)) {
    const left = readdirSync(folder).filter((name) => !names.includes(name));
    if (RENEW) for (const name of left) rmSync(path.join(folder, name));
    else expect(left, folder).toEqual([]);
  }
});

describe('the eye of these tests', () => {
  /** Kinds on which it is tried, open at 360 px. */
  const pages = new Map<VisitedKind, Page>();
  const pageOf = async (kind: VisitedKind): Promise<Page> => {
    const known = pages.get(kind) ?? (await openPage(PAGE_OF_EACH_KIND[kind], 360));
    pages.set(kind, known);
    return known;
  };
  const changeOf = async (kind: VisitedKind, sheet: string): Promise<number> => {
    const page = await pageOf(kind);
    const photo = await withSheet(page, sheet, () => photograph(page, page.locator('main')));
    return difference(photo, path.join(PICTURES, `${fileNameOf(kind)}-360.png`));
  };

  test.each<[string, string, VisitedKind]>([
    ['text in another colour', 'body { color: #0a7d33 !important }', 'unit'],
    ['one heading in another colour', 'h2 { color: #7c1519 !important }', 'unit'],
    ['looser lines', 'body { line-height: 1.7 !important }', 'unit'],
    ['a little more space', 'h1 { margin-bottom: 0.8em !important }', 'unit'],
    ['a box without its ground', '.tag { background: #fff !important }', 'document that has ended'],
    ['a box without its edge', '.hotline { border-top-width: 1px !important }', 'unit'],
    ['larger letters', 'body { font-size: 18px !important }', 'unit'],
    ['a part that is gone', '.tag { visibility: hidden !important }', 'document'],
  ])('sees %s', async (_, sheet, kind) => {
    expect(await changeOf(kind, sheet)).toBeGreaterThan(TOLERANCE);
  });

  test.each<VisitedKind>(['unit', 'document'])('sees nothing where nothing has changed: %s', async (kind) => {
    expect(await changeOf(kind, '')).toBeLessThanOrEqual(TOLERANCE);
  });
});
