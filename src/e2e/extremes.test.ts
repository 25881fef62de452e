import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, moves, reads } from './examiners.ts';
import { EXTREMES, UNBREAKABLE_TITLE } from './extreme-content.ts';
import { openSite, watchedPage, type OpenedSite } from './harness.ts';
import { HEADLINE, SPACING, withSheet } from './readings.ts';
import { openVisitor, visit, type Visitor } from './visit.ts';

let opened: OpenedSite;
let visitor: Visitor;
beforeAll(async () => {
  opened = await openSite('extreme');
  visitor = await openVisitor(opened);
});
afterAll(() => opened.close());

describe.each([360, 1280])('hostile and extreme content at %i px', (width) => {
  test.each(EXTREMES)('%s', async (address) => {
    // What content can do to roles, names and colours it does at every width.
    const looked = width < 700 && { axe: axe([{ width, scheme: 'light', rules: 'all' }]) };
    const examiners = { moves, reads, ...looked };
    expect(await visit(visitor, { name: address, address, width }, examiners)).toEqual([]);
  });
});

describe('a widget’s headline of more than two lines, letters set apart', () => {
  test.each(['focused', 'pointed at'])('is read whole when %s, and nothing moves', async (way) => {
    const { page } = await watchedPage(opened, { viewport: { width: 280, height: 900 } });
    await page.goto(opened.at('/nhung/moi-nhat/'));
    await withSheet(page, SPACING, async () => {
      const headline = page.locator(HEADLINE, { hasText: UNBREAKABLE_TITLE });
      const height = (): Promise<number> => headline.evaluate((element) => element.clientHeight);
      const whole = await headline.evaluate((element) => element.scrollHeight);
      const below = page.locator('.cuoi');
      const place = await below.boundingBox();
      expect(await height()).toBe(48);
      await (way === 'focused' ? headline.focus() : headline.hover());
      expect(await height()).toBeGreaterThanOrEqual(whole);
      expect(whole).toBeGreaterThan(48);
      expect(await below.boundingBox()).toEqual(place);
    });
    await page.context().close();
  });
});
