import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heightsOf, shownFrame } from './embed-frame.ts';
import { openStage, SIX, type Stage } from './embed-stage.ts';

/** What a widget is to its readers: its options, what it says, keyboard, screen reader, print, and life without scripts. */
const LIST = '/nhung/moi-nhat/';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('options in the fragment', () => {
  let page: Page;
  const alarms: string[] = [];
  beforeAll(async () => {
    page = await stage.browser.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => alarms.push('dialog')));
    page.on('pageerror', (error) => alarms.push(error.message));
  });
  afterAll(() => page.close());

  const lines = async (fragment: string) => {
    // Another fragment alone would load nothing.
    await page.goto('about:blank');
    await page.goto(stage.site.root + LIST.slice(1) + fragment);
    return {
      count: await page.locator('.tin > li:visible').count(),
      theme: await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
      target: await page.locator('.tin a').first().getAttribute('target'),
      alarms: alarms.splice(0),
    };
  };
  const defaults = { count: 5, theme: 'light', target: '_blank', alarms: [] };

  test('are obeyed', async () => {
    expect(await lines('#so=3&giao-dien=toi&mo=trang')).toEqual({
      ...defaults,
      count: 3,
      theme: 'dark',
      target: '_top',
    });
    expect((await lines('#so=10')).count).toBe(10);
  });

  test.each([
    '#so=0',
    '#so=-1',
    '#so=1e9',
    '#so=<script>alert(1)</script>',
    '#giao-dien=<script>',
    '#mo=_parent',
    '#la=1',
    '#so',
    '#%E0%A4%A',
    '#so=3px',
  ])('%s leaves the defaults', async (fragment) => expect(await lines(fragment)).toEqual(defaults));
});

test('a widget of an unknown unit says so in Vietnamese, stays small, and links on', async () => {
  const page = await stage.browser.newPage();
  const answer = await page.goto(`${stage.site.root}nhung/don-vi/khong-co/`);
  expect(answer?.status()).toBe(404);
  expect(stage.site.answers.at(-1)?.bytes).toBeLessThan(2048);
  expect(await page.locator('h1').innerText()).toContain('Không có');
  expect(await page.locator('main > p:last-child a').getAttribute('href')).toBe('/');
  await page.close();
});

test('a commune that has ended keeps its widget, which leads to its successor', async () => {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.site.root}nhung/don-vi/lua-vang/`);
  expect(await page.locator('.bao').first().innerText()).toContain('Nay thuộc');
  expect(await page.locator('.bao a').first().getAttribute('href')).toMatch(/^\/don-vi\/xa-mau\//);
  expect(await page.locator('.tin > li').count()).toBeGreaterThan(0);
  await page.close();
});

test('the keyboard enters a frame and leaves it', async () => {
  const { page } = await stage.show(
    `<button id="truoc">Trước</button>${stage.paste(LIST)}<button id="sau">Sau</button>${stage.loader}`,
  );
  const frame = await shownFrame(page, LIST);
  await page.focus('#truoc');
  await page.keyboard.press('Tab');
  expect(await frame.evaluate(() => document.hasFocus() && document.activeElement?.tagName)).toBe('A');
  const links = await frame.locator('a:visible').count();
  for (let step = 0; step < links; step += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sau');
  await page.keyboard.press('Shift+Tab');
  expect(await frame.evaluate(() => document.hasFocus())).toBe(true);
});

/** What axe finds in one document by its usual rules, whatever stands in frames. */
async function faultsIn(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(AXE);
  const { violations } = (await frame.evaluate('axe.run({ iframes: false })')) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

test('axe finds nothing in the host and in any widget, light or dark', async () => {
  const { page } = await stage.show(SIX.map((address) => stage.paste(address)).join('\n') + stage.loader, {
    viewport: { width: 700, height: 6000 },
  });
  expect(await faultsIn(page.mainFrame())).toEqual([]);
  for (const address of SIX) {
    const frame = await shownFrame(page, address);
    expect(await faultsIn(frame), `${address}, light`).toEqual([]);
    await frame.evaluate(() => (location.hash = '#giao-dien=toi'));
    await frame.waitForFunction(() => document.documentElement.dataset['giaoDien'] === 'toi');
    expect(await faultsIn(frame), `${address}, dark`).toEqual([]);
  }
  await page.close();
});

test("the host's print holds the widget's text", async () => {
  const { page } = await stage.show(stage.paste(LIST) + stage.loader);
  const frame = await shownFrame(page, LIST);
  await page.emulateMedia({ media: 'print' });
  const { box, content } = await heightsOf(frame);
  expect(Math.abs(box - content)).toBeLessThanOrEqual(1.5);
  const shown = await page.pdf();
  await page.evaluate(() => document.querySelector('a.cchc-nhung')?.remove());
  // Glyphs of the headlines are in the one and not in the other.
  expect(shown.length).toBeGreaterThan((await page.pdf()).length + 2000);
  await page.emulateMedia({ media: null });
});

describe('without scripts', () => {
  test('the link form is a link, and the iframe form shows the widget', async () => {
    const { page } = await stage.show(
      stage.paste(LIST) + stage.paste('/nhung/tim-kiem/', 'iframe') + stage.loader,
      { javaScriptEnabled: false },
    );
    await page.waitForLoadState('load');
    expect(await page.locator('a.cchc-nhung').isVisible()).toBe(true);
    await page.locator('a.cchc-nhung').click();
    await page.waitForURL('**/nhung/moi-nhat/');
    expect(await page.locator('.tin > li:visible').count()).toBe(5);
    await page.context().close();
  });
});
