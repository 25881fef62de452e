import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../browser/chromium.ts';
import { serveSite } from '../../hosting/server.ts';
import { build, emptyFolder } from '../builds.ts';
import { watchedPage, type OpenedSite } from '../harness.ts';
import { ask, withoutMarks } from '../search/search-page.ts';
import { TASKS, type Tap, type Task } from './tasks.ts';

/** The needs of the people whom the section is for: asked of the pages that are published, as only they can answer. */
const LIVE = path.resolve('content');
/** The day of the facts that the answers are from. */
const TODAY = '2026-11-26';
const PHONE = {
  viewport: { width: 360, height: 640 },
  isMobile: true,
  hasTouch: true,
} satisfies BrowserContextOptions;
const TWO_SCREENS = 2 * PHONE.viewport.height;
const MOST_TAPS = 3;
const FIRST_RESULTS = 3;

const folder = emptyFolder('tasks');
const pictures = path.resolve('.cache/e2e/tasks');
let opened: OpenedSite;

beforeAll(async () => {
  const directory = path.join(folder, 'dist');
  const { status, output } = await build(directory, { CONTENT_DIR: LIVE, CONTENT_CHECK: 'schema', TODAY });
  expect(status, output).toBe(0);
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const site = await serveSite({ directory, basePath: '/', port: 0 });
  const browser = await openBrowser();
  opened = {
    site,
    browser,
    at: (address) => site.address + address.replace(/^\//, ''),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}, 240_000);
afterAll(async () => {
  await opened?.close();
  rmSync(folder, { recursive: true, force: true });
});

const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** Taps what stands first under a name, and waits for the page that it leads to. */
async function tap(page: Page, [role, name]: Tap): Promise<void> {
  if (role === 'menu') return page.locator('summary', { hasText: name }).tap();
  const link = page.getByRole('link', { name, exact: true }).first();
  const to = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  await link.tap();
  await page.waitForURL(to);
}

/** Words that are seen on two screens from where the page stands, in the order in which they are read. */
const wordsInTwoScreens = (page: Page): Promise<string> =>
  page.evaluate((height) => {
    const words: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()].filter((line) => line.width > 1 && line.height > 1);
      if (lines.length && lines.every((line) => line.top >= 0 && line.bottom < height))
        words.push(text.textContent ?? '');
    }
    return words.join(' ').replace(/\s+/g, ' ');
  }, TWO_SCREENS);

async function answersOn(page: Page, { answer, pages, need }: Task, way: string): Promise<void> {
  expect(pages).toContain(pathOf(page));
  const name = `${String(TASKS.findIndex((task) => task.need === need) + 1).padStart(2, '0')}-${way}.png`;
  const top = await page.evaluate(() => window.scrollY);
  await page.screenshot({
    path: path.join(pictures, name),
    fullPage: true,
    clip: { x: 0, y: top, width: PHONE.viewport.width, height: TWO_SCREENS },
  });
  expect(await wordsInTwoScreens(page)).toMatch(answer);
}

test('there are twenty tasks, each typed without accents, too', () => {
  expect(TASKS).toHaveLength(20);
  for (const { need, typed, taps } of TASKS) {
    expect(
      typed.map((words) => words === withoutMarks(words)),
      need,
    ).toEqual([false, true]);
    expect(taps.length, need).toBeLessThanOrEqual(MOST_TAPS);
  }
});

describe.each(TASKS)('$need', (task) => {
  test('by taps from the front page, without a script', async () => {
    const { page, complaints } = await watchedPage(opened, { ...PHONE, javaScriptEnabled: false });
    await page.goto(opened.at('/'));
    for (const one of task.taps) await tap(page, one);
    await answersOn(page, task, 'taps');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(task.typed)('by search: %s', async (words) => {
    const { page, complaints } = await watchedPage(opened, PHONE);
    await page.goto(opened.at('/tim-kiem/'));
    const first = (await ask(page, words)).slice(0, FIRST_RESULTS);
    const right = first.find((address) => task.pages.includes(address));
    expect(right, `${words}: ${first.join(', ')}`).toBeDefined();
    // A result may lead to the part of its page that answers.
    await page.locator(`#ket-qua a[data-result]:is([href$="${right}"], [href*="${right}#"])`).first().tap();
    await page.waitForURL(({ href }) => href.split('#', 1)[0] === opened.at(right!));
    await answersOn(page, task, withoutMarks(words) === words ? 'plain' : 'typed');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
