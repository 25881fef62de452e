import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameAt } from './embed-frame.ts';
import type { Weather } from './embed-site.ts';
import { openStage, type Stage } from './embed-stage.ts';

const LIST = '/nhung/moi-nhat/';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(true);
});
afterAll(() => stage.close());

test.each<Weather>(['refusing', 'error', 'hanging', 'gone'])(
  'while our site is %s the link stays, in its place',
  async (weather) => {
    stage.site.weather = weather;
    const { page } = await stage.show(`${stage.paste(LIST)}<p id="sau">Sau</p>${stage.loader}`);
    const link = page.locator('a.cchc-nhung');
    await link.waitFor();
    const before = await page.locator('#sau').boundingBox();
    await page.waitForTimeout(4000);
    expect(await link.isVisible()).toBe(true);
    await page.waitForTimeout(6000);
    expect(await link.isVisible()).toBe(true);
    expect(frameAt(page, LIST)).toBeUndefined();
    expect((await page.locator('#sau').boundingBox())?.y).toBe(before?.y);
    stage.site.weather = 'fine';
    await page.context().close();
  },
);

test('while our server is not there at all the host loads and the link stays', async () => {
  const dead = (html: string) => html.replaceAll(stage.site.origin, 'http://localhost:9');
  const { page } = await stage.show(dead(stage.paste(LIST) + stage.loader));
  await page.waitForLoadState('load');
  expect(await page.locator('a.cchc-nhung').isVisible()).toBe(true);
  expect(page.frames()).toHaveLength(1);
  await page.context().close();
});

test('a snippet of an unknown unit leaves the portal its own words, not our “not found”', async () => {
  const { page } = await stage.show(stage.paste('/nhung/don-vi/khong-co/') + stage.loader);
  await page.waitForTimeout(9000);
  expect(await page.locator('a.cchc-nhung').isVisible()).toBe(true);
  expect(frameAt(page, 'khong-co')).toBeUndefined();
  await page.context().close();
});
