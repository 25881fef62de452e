import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { officialPlan } from '../word/official-fixture.ts';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

/** What a script that found its way into a page would try first, and what each try came to. (The debugger that runs this may use `eval`.) */
const TRIES = `[
  () => { document.body.innerHTML = '<img src=x>'; },
  () => { document.body.insertAdjacentHTML('beforeend', '<img src=x>'); },
  () => { document.createElement('iframe').srcdoc = '<p>'; },
  () => { document.createElement('script').textContent = '1'; },
  () => { document.createElement('script').src = '/x.js'; },
  () => { new DOMParser().parseFromString('<p>', 'text/html'); },
  () => { window.trustedTypes.createPolicy('default', { createHTML: (text) => text }); },
].map((attempt) => { try { attempt(); return 'done'; } catch { return 'refused'; } })`;

/** Each page whose scripts run, and what they do there when all is well. */
const PAGES: readonly (readonly [address: string, works: (page: Page) => Promise<void>])[] = [
  [
    '/tim-kiem/?q=th%E1%BB%A7+t%E1%BB%A5c',
    async (page) => {
      await page.locator('#ket-qua[data-state="done"] a[data-result]').first().waitFor();
    },
  ],
  [
    '/gioi-thieu/',
    async (page) => {
      await page.locator('header input[name=q]').pressSequentially('van ban');
      await page.locator('header [role=option]').first().waitFor();
    },
  ],
  [
    '/cong-cu/nhap-word/',
    async (page) => {
      const file = { name: 'a.docx', mimeType: 'application/zip', buffer: Buffer.from(officialPlan()) };
      await page.setInputFiles('#tep-word', file);
      await page.locator('#bai h3').waitFor();
    },
  ],
  [
    '/cong-cu/bao-cao/',
    async (page) => {
      await page.click('#lap-bao-cao button');
      await page.locator('#xem-bao-cao table').first().waitFor();
    },
  ],
  [
    '/nhung/',
    async (page) => {
      await page.locator('#chieu-cao', { hasText: /\d+ px/ }).waitFor();
      expect(await page.inputValue('#ma')).toContain('cchc-nhung');
    },
  ],
  [
    '/nhung/moi-nhat/#so=2&giao-dien=toi',
    async (page) => {
      await expect.poll(() => page.locator('main li:visible').count()).toBeLessThanOrEqual(2);
    },
  ],
  [
    '/thu-tuc/',
    async (page) => {
      await page.locator('button[data-chep]').first().click();
      await expect.poll(() => page.locator('[data-xong]').textContent()).not.toBe('');
    },
  ],
  [
    '/chia-se/#t=/gioi-thieu/',
    async (page) => {
      await page.locator('#loi', { hasText: 'Xem đầy đủ' }).waitFor();
    },
  ],
  ['/nhung/duong-day-nong/', async (page) => page.locator('main').waitFor()],
];

test.each(PAGES)(
  '%s works, and text becomes neither markup nor code',
  { timeout: 60_000 },
  async (address, works) => {
    const { page, complaints } = await watchedPage(opened);
    await page.goto(opened.at(address));
    await works(page);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(TRIES)).toEqual(Array.from({ length: 7 }, () => 'refused'));
    await page.context().close();
  },
);
