import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SPECULATION_FILE } from '../../hosting/speculation-rules.ts';
import { bootstrap, SUGGESTIONS_FILE } from '../../suggestions/bootstrap.ts';
import { COPY_SCRIPT, KEEP_CHOICE, LISTEN, QUIZ, SLIDES } from '../../site/inline-scripts.ts';
import {
  openBeside,
  openSite,
  TEST_BUILDS,
  testBuild,
  testPages,
  watchedPage,
  type OpenedSite,
} from '../harness.ts';
import { HEADER_FIELD, PAUSE } from './suggestion-box.ts';

const ARTICLE = '/huong-dan/dang-ky-vneid/';
/** What a page asks for besides itself, with or without a search; the last is the page whose link the pointer rests on. */
const BESIDE = ['/icon.svg', '/hinh-ve.svg', `/${SPECULATION_FILE}`, '/'];
const BUILDS = ['root', 'folder'] as const;

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

test('a page asks for nothing of the search; when its field is focused for one file, once', async () => {
  const { page, complaints } = await watchedPage(opened);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(opened.at(ARTICLE), { waitUntil: 'networkidle' });
  await page.mouse.move(200, 40);
  await page.keyboard.press('Tab');
  expect(asked.filter((one) => !BESIDE.includes(one))).toEqual([ARTICLE]);
  await page.focus(HEADER_FIELD);
  await page.waitForSelector('[role=combobox]');
  await page.locator(HEADER_FIELD).blur();
  await page.focus(HEADER_FIELD);
  await page.keyboard.type('ho so');
  await page.getByRole('option').first().waitFor();
  expect(asked.filter((one) => ![...BESIDE, ARTICLE].includes(one))).toEqual([`/${SUGGESTIONS_FILE}`]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each(BUILDS)(
  'every page carries the bootstrap alone, and what copies, keeps, reads, asks or shows where there is something to do it with, by hash (%s)',
  (build) => {
    const own = bootstrap(TEST_BUILDS[build].basePath);
    expect(Buffer.byteLength(own)).toBeLessThanOrEqual(600);
    const wrong: string[] = [];
    let seen = 0;
    for (const { address, html } of testPages(build)) {
      if (
        /^\/(?:(?:tim-kiem|nhung|chia-se|ngoai-tuyen|cong-cu\/(?:bao-cao|nhap-word)|quan-tri)\/|truyen-thanh\/$)/.test(
          address,
        ) ||
        /http-equiv="refresh"/i.test(html)
      )
        continue;
      seen += 1;
      const scripts = [...html.matchAll(/<script(?![^>]*ld\+json)([^>]*)>([\s\S]*?)<\/script>/g)];
      const policy = /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      const allowed = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
      const wanted = [
        ...(html.includes(' data-kept') ? [KEEP_CHOICE] : []),
        ...(html.includes(' data-may') ? [LISTEN] : []),
        ...(html.includes(' data-chep') ? [COPY_SCRIPT] : []),
        ...(html.includes(' data-dap-an') ? [QUIZ] : []),
        // No header stands above slides.
        html.includes('<main class="slides"') ? SLIDES : own,
      ];
      const self = wanted.includes(own) ? "'self' " : '';
      if (scripts.some(([, attributes]) => attributes !== '')) wrong.push(`${address} attributes`);
      if (scripts.map(([, , code]) => code).join('\n') !== wanted.join('\n'))
        wrong.push(`${address} scripts`);
      if (
        !new RegExp(`^${self}(?:'sha256-[\\w+/=]{44}' ?){${wanted.length}}$`).test(allowed) ||
        policy.includes('connect-src') ||
        policy.includes('unsafe')
      )
        wrong.push(`${address} ${policy}`);
    }
    expect(seen).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  },
);

test('what comes then is at most 15 KB under gzip, without WebAssembly', () => {
  const file = readFileSync(path.join(testBuild(), SUGGESTIONS_FILE));
  expect(gzipSync(file).length).toBeLessThanOrEqual(15_000);
  expect(file.toString()).not.toMatch(/WebAssembly|wasm|pagefind/i);
});

test.each(BUILDS)('it may be kept a while, and be late rather than missing (%s)', async (build) => {
  const site = build === 'root' ? opened : await openBeside(opened, build);
  const { status, headers } = await fetch(site.at(`/${SUGGESTIONS_FILE}`));
  if (site !== opened) await site.close();
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(headers.get('cache-control')).toMatch(/max-age=\d+, stale-while-revalidate=\d+, stale-if-error=\d+/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('without script there is the plain form, and it works', async () => {
  const { page, complaints } = await watchedPage(opened, { javaScriptEnabled: false });
  await page.goto(opened.at('/gioi-thieu/'));
  const field = page.locator(HEADER_FIELD);
  await field.fill('một cửa');
  expect(await page.locator('[role=combobox], [role=listbox]').count()).toBe(0);
  await field.press('Enter');
  await page.waitForURL(/\/tim-kiem\/\?q=/);
  expect(new URL(page.url()).searchParams.get('q')).toBe('một cửa');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a file that does not come leaves the plain form, and nothing is thrown', async () => {
  const { page, complaints } = await watchedPage(opened);
  await page.route(`**/${SUGGESTIONS_FILE}`, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(opened.at('/gioi-thieu/'));
  await page.focus(HEADER_FIELD);
  await page.keyboard.type('ho so');
  await page.waitForTimeout(PAUSE);
  expect(await page.locator('[role=combobox], [role=listbox]').count()).toBe(0);
  // The browser itself tells of the file; no error of ours does.
  expect(complaints.filter((one) => !/404/.test(one))).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tim-kiem\/\?q=ho\+so$/);
  await page.context().close();
});
