import { expect, test } from 'vitest';
import { openSite } from './harness.ts';
import { titleFaults } from './titles.ts';

// At the usual sizes: the visits of kinds; on every page: the night.
test('in letters of twice their size titles wrap where they must', async () => {
  const opened = await openSite();
  const page = await opened.browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(opened.at('/don-vi/phong-van-hoa-thong-tin/'));
  const reaching = async () => (await titleFaults(page)).filter((fault) => fault.startsWith('reaches out'));
  expect(await reaching()).toEqual([]);
  // As text is enlarged by a browser's settings, which the limits of windows in letters follow.
  await page.setViewportSize({ width: 180, height: 800 });
  expect(await reaching()).toEqual([]);
  await opened.close();
});
