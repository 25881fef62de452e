import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shownFrame } from './embed-frame.ts';
import { openStage, SIX, type Stage } from './embed-stage.ts';

/** What widgets cost a host, and what it pasted long ago. */
const LIST = '/nhung/moi-nhat/';
/** Released snippets name a unit of their time; one with three articles at least stands in for it. */
const UNIT = '/don-vi/xa-mau/';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('bytes', () => {
  const asked = () => stage.site.answers.splice(0);

  test('the loader costs at most 1.5 KB, one list 2.3 KB, and both two requests; nothing when warm', async () => {
    asked();
    const { page, url } = await stage.show(stage.paste(LIST) + stage.loader, { fresh: true });
    await shownFrame(page, LIST);
    await page.waitForTimeout(300);
    const cold = asked();
    expect(cold).toHaveLength(2);
    const [loader, list] = ['embed.js', LIST].map(
      (end) => cold.find(({ path: of }) => of.endsWith(end))?.bytes,
    );
    expect(loader).toBeLessThanOrEqual(1536);
    expect(list).toBeLessThanOrEqual(2355);
    await page.goto('about:blank');
    await page.goto(url);
    await shownFrame(page, LIST);
    expect(asked()).toEqual([]);
    await page.context().close();
  });

  test('six widgets cost at most 20 KB, and none more than 8 KB', async () => {
    asked();
    const { page } = await stage.show(SIX.map((address) => stage.paste(address)).join('\n') + stage.loader, {
      viewport: { width: 700, height: 6000 },
    });
    for (const address of SIX) await shownFrame(page, address);
    const cold = asked();
    expect(cold).toHaveLength(7);
    expect(cold.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(20_480);
    expect(Math.max(...cold.map(({ bytes }) => bytes))).toBeLessThanOrEqual(8192);
    await page.context().close();
  });
});

test('every released snippet still shows its widget', async () => {
  const folder = path.resolve('src/embed/snippets');
  const released = readdirSync(folder).filter((name) => !name.includes('-loader'));
  expect(released.length).toBeGreaterThanOrEqual(5);
  for (const name of released) {
    const frozen = readFileSync(path.join(folder, name), 'utf8')
      .replaceAll('https://cchc.example/', stage.site.root)
      .replace(/\/don-vi\/[^/]+\//, UNIT);
    const { page } = await stage.show(frozen + stage.loader);
    const frame = await shownFrame(page, `/nhung${UNIT}`);
    expect(await frame.locator('.tin > li:visible').count(), name).toBe(3);
  }
});
