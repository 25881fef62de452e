import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';
import { shortTree } from './tree.ts';

let opened: OpenedSite;
let page: Page;
beforeAll(async () => {
  opened = await openSite();
  page = await opened.browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
});
afterAll(() => opened.close());

/**
 * What a screen reader is given, held as files under `trees/` that people have read. Test builds stand still on one day, so new
 * articles do not change them; after an edit that does: `npx vitest run --project browser src/e2e/screen-reader.test.ts -u`, and
 * read the difference before it is committed.
 */
describe('the tree that a screen reader reads', () => {
  test.each(Object.entries(PAGE_OF_EACH_KIND))('%s', async (kind, address) => {
    await page.goto(opened.at(address));
    if (kind === 'search') await page.waitForLoadState('networkidle');
    const tree = shortTree(await page.locator('body').ariaSnapshot());
    await expect(`# ${address}\n${tree}\n`).toMatchFileSnapshot(`trees/${kind.replace(/\W+/g, '-')}.yaml`);
  });
});
