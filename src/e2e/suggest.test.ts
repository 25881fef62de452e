import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bootstrap, SUGGESTIONS_FILE } from '../search/suggest/bootstrap.ts';
import { axeFindings, openAxePage, SCHEMES } from './axe.ts';
import { HOSTILE_TITLE } from './extreme-content.ts';
import {
  addressOf,
  htmlFiles,
  openSite,
  TEST_BUILDS,
  testBuild,
  watchedPage,
  type OpenedSite,
  type TestBuild,
  type WatchedPage,
} from './harness.ts';

/** Longer than the box waits after the last key. */
const PAUSE = 400;
const FIELD = 'header input[name=q]';

const builds = new Map<TestBuild, OpenedSite>();
beforeAll(async () => {
  for (const build of ['root', 'folder', 'extreme'] as const) builds.set(build, await openSite(build));
});
afterAll(async () => {
  for (const opened of builds.values()) await opened.close();
});
const siteOf = (build: TestBuild = 'root'): OpenedSite => builds.get(build)!;

let watched: WatchedPage | undefined;
afterEach(async () => {
  await watched?.page.context().close();
  watched = undefined;
});

interface Opened {
  readonly page: Page;
  readonly field: Locator;
  readonly options: Locator;
  readonly complaints: string[];
  readonly status: Locator;
}

/** A page with its search field, and the parts of the box that will be there. */
async function open(
  address = '/gioi-thieu/',
  {
    build = 'root',
    field: selector = FIELD,
    ...options
  }: Parameters<typeof watchedPage>[1] & {
    build?: TestBuild;
    field?: string;
  } = {},
): Promise<Opened> {
  const opened = siteOf(build);
  watched = await watchedPage(opened, { viewport: { width: 800, height: 700 }, ...options });
  const { page, complaints } = watched;
  await page.goto(opened.at(address));
  const field = page.locator(selector);
  return {
    page,
    field,
    complaints,
    options: page.getByRole('option'),
    status: page.locator('form [role=status]'),
  };
}

/** Focuses a field and waits until it has become a combobox. */
async function focus({ page, field }: Opened): Promise<void> {
  await field.focus();
  await page.waitForSelector('[role=combobox]');
}

/** Enters a text and waits for the box. In one go: a busy machine takes longer from key to key than the box waits. */
async function type(opened: Opened, text: string): Promise<string[]> {
  await focus(opened);
  await opened.page.keyboard.insertText(text);
  await opened.options.first().waitFor();
  return opened.options.allTextContents();
}

const chosen = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant');
    const option = id && document.getElementById(id);
    return option && option.getAttribute('aria-selected') === 'true' ? option.textContent : undefined;
  });

describe('before the field is focused', () => {
  test('a page asks for nothing of the search; then for one file, once', async () => {
    const opened = siteOf();
    watched = await watchedPage(opened);
    const { page, complaints } = watched;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(opened.at('/huong-dan/dang-ky-vneid/'), { waitUntil: 'networkidle' });
    await page.mouse.move(200, 40);
    await page.keyboard.press('Tab');
    expect(asked.filter((one) => one !== '/icon.svg')).toEqual(['/huong-dan/dang-ky-vneid/']);
    await page.focus(FIELD);
    await page.waitForSelector('[role=combobox]');
    await page.locator(FIELD).blur();
    await page.focus(FIELD);
    await page.keyboard.type('ho so');
    await page.getByRole('option').first().waitFor();
    expect(asked.filter((one) => !['/icon.svg', '/huong-dan/dang-ky-vneid/'].includes(one))).toEqual([
      `/${SUGGESTIONS_FILE}`,
    ]);
    expect(complaints).toEqual([]);
  });

  test.each(['root', 'folder'] as const)('every page carries the bootstrap alone, by hash (%s)', (build) => {
    const directory = testBuild(build);
    const own = bootstrap(TEST_BUILDS[build].basePath);
    expect(Buffer.byteLength(own)).toBeLessThanOrEqual(600);
    const wrong: string[] = [];
    let seen = 0;
    for (const file of htmlFiles(directory)) {
      const address = addressOf(file, directory);
      const html = readFileSync(file, 'utf8');
      if (/^\/(?:tim-kiem|nhung)\//.test(address) || /http-equiv="refresh"/i.test(html)) continue;
      seen += 1;
      const scripts = [...html.matchAll(/<script(?![^>]*ld\+json)([^>]*)>([\s\S]*?)<\/script>/g)];
      const policy = /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      const allowed = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
      if (scripts.length !== 1 || scripts[0]?.[1] !== '' || scripts[0]?.[2] !== own)
        wrong.push(`${address} scripts`);
      if (
        !/^'self' 'sha256-[\w+/=]{44}'$/.test(allowed) ||
        policy.includes('connect-src') ||
        policy.includes('unsafe')
      )
        wrong.push(`${address} ${policy}`);
    }
    expect(seen).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  test('what comes then is at most 15 KB under gzip, without WebAssembly', () => {
    const file = readFileSync(path.join(testBuild(), SUGGESTIONS_FILE));
    expect(gzipSync(file).length).toBeLessThanOrEqual(15_000);
    expect(file.toString()).not.toMatch(/WebAssembly|wasm|pagefind/i);
  });

  test.each(['root', 'folder'] as const)(
    'it may be kept a while, and be late rather than missing (%s)',
    async (build) => {
      const { status, headers } = await fetch(siteOf(build).at(`/${SUGGESTIONS_FILE}`));
      expect(status).toBe(200);
      expect(headers.get('content-type')).toMatch(/^text\/javascript/);
      expect(headers.get('cache-control')).toMatch(
        /max-age=\d+, stale-while-revalidate=\d+, stale-if-error=\d+/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  test('without script there is the plain form, and it works', async () => {
    const { page, field, complaints } = await open('/gioi-thieu/', { javaScriptEnabled: false });
    await field.fill('một cửa');
    expect(await page.locator('[role=combobox], [role=listbox]').count()).toBe(0);
    await field.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('một cửa');
    expect(complaints).toEqual([]);
  });

  test('a file that does not come leaves the plain form, and nothing is thrown', async () => {
    const opened = siteOf();
    watched = await watchedPage(opened);
    const { page, complaints } = watched;
    await page.route(`**/${SUGGESTIONS_FILE}`, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(opened.at('/gioi-thieu/'));
    await page.focus(FIELD);
    await page.keyboard.type('ho so');
    await page.waitForTimeout(PAUSE);
    expect(await page.locator('[role=combobox], [role=listbox]').count()).toBe(0);
    // The browser itself tells of the file; no error of ours does.
    expect(complaints.filter((one) => !/404/.test(one))).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=ho\+so$/);
  });
});

describe('the keyboard', () => {
  test('goes through the list and back to the text, which stays as typed', async () => {
    const opened = await open();
    const { page, field, options, complaints } = opened;
    const lines = await type(opened, 'ho so');
    expect(lines).toHaveLength(6);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await chosen(page)).toBeUndefined();
    for (const line of lines) {
      await page.keyboard.press('ArrowDown');
      expect(await chosen(page)).toBe(line);
    }
    expect(await page.locator('[aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBeUndefined();
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page)).toBe(lines.at(-1));
    await page.keyboard.press('Home');
    expect(await chosen(page)).toBeUndefined();
    expect(await field.evaluate((one: HTMLInputElement) => one.selectionStart)).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await chosen(page)).toBeUndefined();
    expect(await field.evaluate((one: HTMLInputElement) => one.selectionStart)).toBe(5);
    expect(await field.inputValue()).toBe('ho so');
    expect(await options.first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('Escape closes, then clears; an arrow opens again', async () => {
    const opened = await open();
    const { page, field, options, status } = opened;
    await type(opened, 'ho so');
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe('ho so');
    expect(await status.textContent()).toBe('');
    await page.keyboard.press('ArrowDown');
    expect(await options.count()).toBe(6);
    expect(await chosen(page)).toBe(await options.first().textContent());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.waitForTimeout(PAUSE);
    expect(await options.count()).toBe(0);
  });

  test('Enter opens the chosen page; without one it searches', async () => {
    const opened = await open();
    const { page, options } = opened;
    await type(opened, 'dang ky vneid');
    await page.keyboard.press('ArrowDown');
    const href = await options.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(siteOf().at('/huong-dan/dang-ky-vneid/'));
    expect(href).toBe('/huong-dan/dang-ky-vneid/');
    await type(opened, 'một cửa');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('một cửa');
    expect(opened.complaints).toEqual([]);
  });

  test('Tab leaves and the list goes', async () => {
    const opened = await open();
    const { page, options } = opened;
    await type(opened, 'ho so');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('submit');
    expect(await options.count()).toBe(0);
  });
});

describe('the pointer', () => {
  test('a click opens the page; back again the list is closed', async () => {
    const opened = await open();
    const { page, options } = opened;
    await type(opened, 'sipas');
    await options.first().click();
    await page.waitForURL(siteOf().at('/chi-so/sipas/'));
    await page.goBack();
    expect(await page.getByRole('option').count()).toBe(0);
    expect(opened.complaints).toEqual([]);
  });

  test('a tap on a phone of 320 px: lines 44 px high, nothing wider than the screen, nothing moves', async () => {
    const opened = await open('/gioi-thieu/', {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    const { page, options } = opened;
    const places = () =>
      page.evaluate(() =>
        ['h1', 'main', 'header .menu', 'header input'].map((one) => {
          const { x, y, width, height } = document.querySelector(one)!.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    const before = await places();
    await type(opened, 'phuoc');
    expect(await places()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const option of await options.all()) {
      const box = await option.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThan(250);
    }
    const text = await options.nth(1).getAttribute('href');
    await options.nth(1).tap();
    await page.waitForURL(siteOf().at(text ?? ''));
  });
});

describe('an input method', () => {
  const compose = async (page: Page): Promise<(text: string) => Promise<void>> => {
    const session: CDPSession = await page.context().newCDPSession(page);
    return async (text) => {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    };
  };

  test('is not disturbed; when the word is done there are suggestions', async () => {
    const opened = await open();
    const { page, field, options, status } = opened;
    await focus(opened);
    const set = await compose(page);
    for (const text of ['h', 'hồ', 'hồ s', 'hồ sơ']) await set(text);
    await page.waitForTimeout(PAUSE);
    expect(await field.inputValue()).toBe('hồ sơ');
    expect(await options.count()).toBe(0);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await status.textContent()).toBe('');
    await page.keyboard.insertText('hồ sơ');
    await options.first().waitFor();
    expect(await field.inputValue()).toBe('hồ sơ');
    expect(await status.textContent()).toBe('6 gợi ý. Dùng phím mũi tên lên, xuống để chọn.');
    expect(opened.complaints).toEqual([]);
  });

  test('keeps its own keys: Enter, Escape and arrows are not ours while it composes', async () => {
    const opened = await open();
    const { page, field, options } = opened;
    await type(opened, 'ho so');
    const press = (key: string, init: object) =>
      field.evaluate(
        (one, [name, more]) =>
          one.dispatchEvent(
            new KeyboardEvent('keydown', {
              key: name as string,
              bubbles: true,
              cancelable: true,
              ...(more as object),
            }),
          ),
        [key, init] as const,
      );
    for (const init of [{ isComposing: true }, { keyCode: 229 }])
      for (const key of ['ArrowDown', 'Enter', 'Escape']) expect(await press(key, init), key).toBe(true);
    expect(await chosen(page)).toBeUndefined();
    expect(await options.count()).toBe(6);
    expect(await press('ArrowDown', {})).toBe(false);
    expect(await chosen(page)).toBe(await options.first().textContent());
  });
});

describe('what assistive technology hears', () => {
  test('a combobox with its list, how many there are, and which is chosen', async () => {
    const opened = await open();
    const { page, field, status } = opened;
    await type(opened, 'sipas');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('header form').ariaSnapshot()).toMatch(
      /combobox "Tìm trong chuyên mục" \[expanded\].*: sipas\n\s*- listbox "Gợi ý":\n\s*- '?option "SIPAS[^"]* Chỉ số" \[selected\]/,
    );
    const list = page.locator(`#${await field.getAttribute('aria-controls')}`);
    expect(await list.getAttribute('role')).toBe('listbox');
    expect(await field.getAttribute('aria-autocomplete')).toBe('list');
    const count = await page.getByRole('option').count();
    expect(await status.textContent()).toBe(`${count} gợi ý. Dùng phím mũi tên lên, xuống để chọn.`);
    await field.fill('zzzz');
    await expect.poll(() => status.textContent()).toBe('Không có gợi ý. Nhấn Enter để tìm.');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await field.fill('z');
    await expect.poll(() => status.textContent()).toBe('');
  });

  test.each(Object.entries(SCHEMES))(
    'axe finds nothing when it is open (%s), also at 320 px and 200 %% text',
    async (_, media) => {
      const opened = siteOf();
      const page = await openAxePage(opened.browser);
      try {
        await page.emulateMedia(media);
        for (const [width, size] of [
          [320, '100%'],
          [1280, '100%'],
          [640, '200%'],
        ] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(opened.at('/hoi-dap/'));
          await page.evaluate(
            (value) => document.documentElement.style.setProperty('font-size', value),
            size,
          );
          await page.focus(FIELD);
          await page.waitForSelector('[role=combobox]');
          await page.keyboard.type('ho so');
          await page.getByRole('option').first().waitFor();
          await page.keyboard.press('ArrowDown');
          expect(await axeFindings(page), `${width}`).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth),
            `${width}`,
          ).toBeLessThanOrEqual(width);
          // What is typed can be read, in the header's own colours too.
          const [ink, paper] = await page.locator(FIELD).evaluate((one) => {
            const { color, backgroundColor } = getComputedStyle(one);
            return [color, backgroundColor];
          });
          expect(ink).not.toBe(paper);
        }
      } finally {
        await page.context().close();
      }
    },
  );
});

describe('wherever it is', () => {
  test.each([
    ['the front page', '/', 'main input[name=q]'],
    ['the page for what is missing', '/khong-co/', 'main input[name=q]'],
    ['the English page', '/en/', FIELD],
    ['a page under /nhung/', '/nhung/', FIELD],
  ])('%s', async (_, address, field) => {
    const opened = await open(address, { field });
    expect((await type(opened, 'duong day nong'))[0]).toBe('Đường dây nóng');
    expect(opened.complaints.filter((one) => !/404/.test(one))).toEqual([]);
  });

  test('below a folder leads to pages of that folder', async () => {
    const opened = await open('/gioi-thieu/', { build: 'folder' });
    await type(opened, 'sipas');
    await opened.options.first().click();
    await opened.page.waitForURL(siteOf('folder').at('/chi-so/sipas/'));
    expect(new URL(opened.page.url()).pathname).toBe('/cchc/chi-so/sipas/');
    expect(opened.complaints).toEqual([]);
  });

  test('the search page keeps its own field', async () => {
    const opened = await open('/tim-kiem/', { field: 'main input[name=q]' });
    await opened.field.focus();
    await opened.page.keyboard.type('ho so');
    await opened.page.waitForTimeout(PAUSE);
    expect(await opened.page.locator('[role=combobox]').count()).toBe(0);
  });
});

describe('what it finds', () => {
  test.each([
    ['phước thuận', '/don-vi/phuoc-thuan/'],
    ['phuoc thuan', '/don-vi/phuoc-thuan/'],
    ['76/nq', '/van-ban/76-nq-cp-2021/'],
    ['TTHC', '/chuyen-muc/thu-tuc-hanh-chinh/'],
    ['par index', '/chi-so/par-index/'],
    ['hotline', '/duong-day-nong/'],
    ['cua mot', '/don-vi/bo-phan-mot-cua/'],
  ])('%s', async (typed, address) => {
    const opened = await open();
    await type(opened, typed);
    expect(await opened.options.first().getAttribute('href')).toBe(address);
  });

  test('never the guide to phản ánh for khiếu nại or tố cáo', async () => {
    for (const typed of ['khiếu nại', 'to cao']) {
      const opened = await open();
      await focus(opened);
      await opened.page.keyboard.insertText(typed);
      await expect.poll(() => opened.status.textContent()).not.toBe('');
      expect(await opened.page.locator('[role=option][href*="/huong-dan/phan-anh-kien-nghi/"]').count()).toBe(
        0,
      );
      expect(await opened.options.first().getAttribute('href')).toBe(
        '/hoi-dap/phan-anh-khac-khieu-nai-to-cao/',
      );
      await watched?.page.context().close();
    }
  });

  test('waits for two characters, and 150 ms after the last key', async () => {
    const opened = await open();
    const { page, options } = opened;
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(60_000);
    await focus(opened);
    await page.keyboard.press('h');
    await page.clock.runFor(1000);
    expect(await options.count()).toBe(0);
    for (const key of 'o so') {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.clock.runFor(140);
      expect(await options.count(), key).toBe(0);
    }
    await page.clock.runFor(10);
    expect(await options.count()).toBe(6);
  });

  test.each([
    ['markup', '<img src=x onerror="alert(1)">'],
    ['5,000 letters', 'a'.repeat(5000)],
    ['an encoded zero', '%00%00'],
    ['direction marks', '\u202e\u200f\u202e'],
    ['Chinese', '行政改革'],
    ['emoji', '👍🏽👍🏽'],
    ['unbalanced quotes', '"một cửa'],
  ])('stands %s', async (_, typed) => {
    const opened = await open();
    let dialogs = 0;
    opened.page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await focus(opened);
    await opened.field.fill(typed);
    await expect.poll(() => opened.status.textContent()).toMatch(/gợi ý/);
    expect(dialogs).toBe(0);
    expect(await opened.page.locator('header img').count()).toBe(0);
    expect(opened.complaints).toEqual([]);
  });

  test('a hostile title in the list is text', async () => {
    const opened = await open('/gioi-thieu/', { build: 'extreme' });
    const { page, options } = opened;
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await type(opened, 'img src');
    expect(await options.first().textContent()).toBe(`${HOSTILE_TITLE} Tin tức`);
    expect(await page.locator('[role=listbox] :not(a, span, small)').count()).toBe(0);
    expect(dialogs).toBe(0);
    expect(opened.complaints).toEqual([]);
  });
});
