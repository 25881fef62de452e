import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, complains, moves } from './examiners.ts';
import { openSite, type OpenedSite } from './harness.ts';
import { PAGE_OF_EACH_KIND } from './kinds.ts';
import { openVisitor, visit, type Examiner, type Visitor } from './visit.ts';

let opened: OpenedSite;
let visitor: Visitor;
beforeAll(async () => {
  opened = await openSite();
  visitor = await openVisitor(opened);
});
afterAll(() => opened.close());

const WIDTH = 360;
/** Folds every part of the page open, the menu too. */
const unfold: Examiner = async ({ page }) => {
  await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
  return [];
};

// Pages as they load: the visits of kinds, and `pages.test.ts` for the whole sitemap.
test.each<[string, string, Readonly<Record<string, Examiner>>]>([
  ['the search page with results', `/tim-kiem/?q=${encodeURIComponent('đường dây nóng')}`, { moves }],
  ['the search page with nothing found', '/tim-kiem/?q=qqqq+zzzz+xxxx', { moves }],
  ['a page that has been opened up', PAGE_OF_EACH_KIND.index, { unfold }],
])('axe finds nothing on %s', async (name, address, before) => {
  const examiners = { complains, ...before, axe: axe([{ width: WIDTH, scheme: 'light', rules: 'all' }]) };
  expect(await visit(visitor, { name, address, width: WIDTH }, examiners)).toEqual([]);
});
