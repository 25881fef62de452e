import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Weather } from './embed-site.ts';
import { openStage, type Stage } from './embed-stage.ts';

const LIST = '/nhung/moi-nhat/';
/** Milliseconds: before the loader gives up, and from there to after it. */
const [WITHIN, BEYOND] = [5900, 200];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(true);
});
afterAll(() => stage.close());

/** A host whose clock stands still once it has asked for the widget's frame, and the frame has had its answer, if any came. */
async function hostOf(address: string): Promise<Page> {
  let asked = (): void => {};
  const asking = new Promise<void>((resolve) => (asked = resolve));
  const { page } = await stage.show(`${stage.paste(address)}<p id="sau">Sau</p>${stage.loader}`, {
    prepare: async (empty) => {
      empty.on('request', (request) => request.url().includes(address) && asked());
      await empty.clock.install({ time: 0 });
      await empty.clock.pauseAt(60_000);
    },
  });
  await asking;
  await page.waitForTimeout(500);
  return page;
}

/** The link shows, at the same place, before and after the loader gives up; then there is no frame. */
async function keepsItsLink(page: Page): Promise<void> {
  const link = page.locator('a.cchc-nhung');
  const place = async () => (await page.locator('#sau').boundingBox())?.y;
  const before = await place();
  expect(await link.isVisible()).toBe(true);
  await page.clock.runFor(WITHIN);
  expect(page.frames()).toHaveLength(2);
  expect(await link.isVisible()).toBe(true);
  await page.clock.runFor(BEYOND);
  await expect.poll(() => page.frames().length).toBe(1);
  expect(await link.isVisible()).toBe(true);
  expect(await place()).toBe(before);
}

test.each<Weather>(['refusing', 'error', 'hanging', 'gone'])(
  'while our site is %s the link stays, in its place',
  async (weather) => {
    stage.site.weather = weather;
    const page = await hostOf(LIST);
    await keepsItsLink(page);
    stage.site.weather = 'fine';
    await page.context().close();
  },
);

test('a snippet of an unknown unit leaves the portal its own words, not our “not found”', async () => {
  const page = await hostOf('/nhung/don-vi/khong-co/');
  expect(stage.site.answers.at(-1)?.path).toContain('/nhung/don-vi/khong-co/');
  await keepsItsLink(page);
  await page.context().close();
});

test('while our server is not there at all the host loads and the link stays', async () => {
  const dead = (html: string) => html.replaceAll(stage.site.origin, 'http://localhost:9');
  const { page } = await stage.show(dead(stage.paste(LIST) + stage.loader));
  await page.waitForLoadState('load');
  expect(await page.locator('a.cchc-nhung').isVisible()).toBe(true);
  expect(page.frames()).toHaveLength(1);
});
