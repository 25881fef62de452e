import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBrowser } from '../../browser/chromium.ts';
import { serveSite } from '../../hosting/server.ts';
import { build, emptyFolder } from '../builds.ts';
import { TEST_CONTENT } from '../harness.ts';
import { settle } from './search-page.ts';

/** Way and target of `#khong-thay` on a site whose settings say this of `feedback`, before and after a search for what is not there. */
async function offeredWith(
  name: string,
  feedback: string,
  typed: string,
): Promise<{ before: boolean; after: boolean; href: string }> {
  const content = path.join(emptyFolder(`${name}-content`), 'content');
  cpSync(TEST_CONTENT, content, { recursive: true });
  const settings = path.join(content, 'site.yaml');
  const text = readFileSync(settings, 'utf8').replace(/^feedback:\n(?: +.*\n)+/m, feedback);
  writeFileSync(settings, text);
  const directory = path.join(emptyFolder(name), 'dist');
  const { status, output } = await build(directory, { CONTENT_DIR: content });
  expect(status, output).toBe(0);
  const site = await serveSite({ directory });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${site.address}tim-kiem/`);
    const link = page.locator('#khong-thay');
    const before = await link.isVisible();
    await page.goto(`${site.address}tim-kiem/?q=${encodeURIComponent(typed)}`);
    await settle(page);
    await link.waitFor({ state: 'visible' });
    const href = await link.locator('a').evaluate((one) => (one as HTMLAnchorElement).href);
    return { before, after: await link.isVisible(), href };
  } finally {
    await browser.close();
    await site.close();
  }
}

test('a letter waits with what was typed, where settings name a mail box', { timeout: 300_000 }, async () => {
  const typed = 'xổ số & vé số?';
  const { before, after, href } = await offeredWith(
    'ask-by-letter',
    'feedback:\n  mail: gop-y@xa-mau.example\n',
    typed,
  );
  expect([before, after]).toEqual([false, true]);
  const { protocol, pathname, searchParams } = new URL(href);
  expect([protocol, pathname]).toEqual(['mailto:', 'gop-y@xa-mau.example']);
  expect(searchParams.get('body')?.endsWith(typed)).toBe(true);
});

test('the hotlines are a tap away, where settings name nobody', { timeout: 300_000 }, async () => {
  const { before, after, href } = await offeredWith('ask-by-hotline', '', 'xổ số');
  expect([before, after]).toEqual([false, true]);
  expect(new URL(href).pathname).toBe('/duong-day-nong/');
});
