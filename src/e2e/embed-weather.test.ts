import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heightsOf, shownFrame } from './embed-frame.ts';
import type { Weather } from './embed-site.ts';
import { openStage, type Stage } from './embed-stage.ts';

const LIST = '/nhung/moi-nhat/';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A host that has asked for the widget's frame; `before` sees the empty page. */
async function hostOf(address: string, before?: (page: Page) => Promise<void>): Promise<Page> {
  let asked = (): void => {};
  const asking = new Promise<void>((resolve) => (asked = resolve));
  const { page } = await stage.show(`${stage.paste(address)}<p id="sau">Sau</p>${stage.loader}`, {
    prepare: async (empty) => {
      empty.on('request', (request) => request.url().includes(address) && asked());
      await before?.(empty);
    },
  });
  await asking;
  return page;
}

/** The link shows, at the same place and in reach of a finger, for as many milliseconds. */
async function keepsItsLink(page: Page, duration: number): Promise<void> {
  const link = page.locator('a.cchc-nhung');
  const place = async () => (await page.locator('#sau').boundingBox())?.y;
  const before = await place();
  const until = Date.now() + duration;
  do {
    await link.click({ trial: true, timeout: 1000 });
    expect(await place()).toBe(before);
    await page.waitForTimeout(250);
  } while (Date.now() < until);
}

test.each<Weather>(['refusing', 'error', 'hanging', 'gone'])(
  'while our site is %s the link stays, in its place',
  async (weather) => {
    stage.site.weather = weather;
    const page = await hostOf(LIST);
    await keepsItsLink(page, 1500);
    stage.site.weather = 'fine';
    await page.context().close();
  },
);

test('a frame that answers after seven seconds takes its place then', async () => {
  const page = await hostOf(LIST, async (empty) => {
    await empty.route(`**${LIST}`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 7500));
      await route.continue();
    });
  });
  await keepsItsLink(page, 7000);
  const { box, content } = await heightsOf(await shownFrame(page, LIST));
  expect(Math.abs(box - content)).toBeLessThanOrEqual(1.5);
  expect(await page.locator('a.cchc-nhung').isVisible()).toBe(false);
  await page.context().close();
});

test('a snippet of an unknown unit leaves the portal its own words, not our “not found”', async () => {
  const page = await hostOf('/nhung/don-vi/khong-co/');
  await keepsItsLink(page, 1500);
  expect(stage.site.answers.at(-1)?.path).toContain('/nhung/don-vi/khong-co/');
  await page.context().close();
});

test('while our server is not there at all the host loads and the link stays', async () => {
  const dead = (html: string) => html.replaceAll(stage.site.origin, 'http://localhost:9');
  const { page } = await stage.show(dead(stage.paste(LIST) + stage.loader));
  await page.waitForLoadState('load');
  expect(await page.locator('a.cchc-nhung').isVisible()).toBe(true);
  expect(page.frames()).toHaveLength(1);
});
