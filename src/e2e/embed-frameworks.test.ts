import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled, FRAMEWORKS } from './embed-apps.ts';
import { heightsOf, shownFrame } from './embed-frame.ts';
import { keepLedger, type Ledger } from './embed-ledger.ts';
import { openStage, type Stage } from './embed-stage.ts';

/** Hosts that make, change and remove their nodes themselves, again and again, and hold on to them. */
const [LIST, TABLE] = ['/nhung/moi-nhat/', '/nhung/chi-so/par-index/'] as const;
const TURNS = 100;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const prepare = (page: Page): Promise<void> => page.addInitScript(keepLedger).then(() => undefined);
const ledger = (page: Page): Promise<Ledger> => page.evaluate('({ ...window.ledger })');
/** Nodes of ours that are in the page. */
const ours = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('cchc-nhung, iframe').length);
/** Every link of ours is hidden, and has its frame right behind it. */
const areAllShown = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href*="/nhung/"]')].every((link) => {
      const box = link.nextElementSibling;
      return !link.offsetHeight && box?.localName === 'cchc-nhung' && (box as HTMLElement).offsetHeight > 50;
    }),
  );

/** Expects that nothing is left of what turned up; what a page keeps for good is `before`. */
async function expectNothingLeft(page: Page, before: Ledger): Promise<void> {
  await expect.poll(() => ours(page)).toBe(0);
  await expect.poll(() => ledger(page)).toEqual(before);
  expect(page.frames()).toHaveLength(1);
}

describe.each(Object.entries(FRAMEWORKS))('%s', (_, framework) => {
  test('mounts, renders anew and unmounts a hundred times with no error and nothing left', async () => {
    const addresses = JSON.stringify({
      first: stage.site.root + LIST.slice(1),
      second: stage.site.root + TABLE.slice(1),
    });
    const { page, complaints } = await stage.show(
      `<div id="o"></div><script>window.addresses = ${addresses}</script>${stage.loader}`,
      { prepare },
    );
    await page.waitForLoadState('load');
    await page.addScriptTag({ content: await bundled(framework) });
    const turn = (now: number) => page.evaluate(`app.show(${now})`);
    await page.waitForTimeout(3000);
    const before = await ledger(page);
    for (let now = 1; now <= TURNS; now += 1) {
      await turn(now);
      // Some turns pass unseen, some long enough for frames to stand.
      if (now % 10 === 0) await expect.poll(() => areAllShown(page), { timeout: 10_000 }).toBe(true);
    }
    for (let now = 1; now <= TURNS; now += 1) {
      await turn(now);
      if (now % 25 === 0) await page.waitForTimeout(300);
      await page.evaluate('app.stop()');
    }
    await expectNothingLeft(page, before);
    expect(complaints).toEqual([]);
    await turn(1);
    const { box, content } = await heightsOf(await shownFrame(page, LIST));
    expect(Math.abs(box - content)).toBeLessThanOrEqual(1.5);
    await page.context().close();
  });
});

describe('htmx', () => {
  test.each(['innerHTML', 'outerHTML', 'beforeend'])('swaps %s a hundred times', async (swap) => {
    const part = (name: string, body: string) =>
      new URL(stage.hosts.put(`/htmx-${swap}-${name}/`, body)).pathname;
    const full = part('day', `<div id="o">${stage.paste(LIST)}<p>Sau</p></div>`);
    const empty = part('trong', '<div id="o"><p>Không có</p></div>');
    const { page, complaints } = await stage.show(`<div id="o"></div>${stage.loader}`, {
      prepare,
      head: '<script src="/modules/htmx.org/dist/htmx.js"></script>',
    });
    await page.waitForTimeout(3000);
    const before = await ledger(page);
    const ask = (from: string, how = swap) =>
      page.evaluate(
        `htmx.ajax('GET', ${JSON.stringify(from)}, { target: '#o', swap: ${JSON.stringify(how)} })`,
      );
    for (let turn = 0; turn < TURNS / 2; turn += 1) {
      await ask(full);
      if (turn % 10 === 9) await shownFrame(page, LIST);
      await ask(empty, swap === 'beforeend' ? 'innerHTML' : swap);
    }
    await expectNothingLeft(page, before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('Turbo goes back and forth a hundred times', async () => {
  const head = '<script src="/modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
  const other = new URL(stage.put(`<p id="khac">Không có</p>${stage.loader}`, { head })).pathname;
  const { page, url, complaints } = await stage.show(
    `<p id="day">Có</p>${stage.paste(LIST)}${stage.loader}`,
    {
      prepare,
      head,
    },
  );
  await shownFrame(page, LIST);
  const go = async (address: string, mark: string) => {
    // Until it has loaded: the copy that Turbo shows before, from its cache, has the mark already, and going on cancels the visit.
    await page.evaluate(
      `new Promise((done) => { addEventListener('turbo:load', done, { once: true }); Turbo.visit(${JSON.stringify(address)}); }).then(() => undefined)`,
    );
    await page.waitForSelector(mark);
  };
  await go(other, '#khac');
  // What the widget that went has still under way is none of what a page keeps for good.
  await page.waitForTimeout(3000);
  const before = await ledger(page);
  for (let turn = 0; turn < TURNS / 2; turn += 1) {
    await go(new URL(url).pathname, '#day');
    if (turn % 10 === 9) {
      const { box, content } = await heightsOf(await shownFrame(page, LIST));
      expect(Math.abs(box - content)).toBeLessThanOrEqual(1.5);
      expect(await page.locator('cchc-nhung').count()).toBe(1);
    }
    await go(other, '#khac');
  }
  await expectNothingLeft(page, before);
  expect(complaints).toEqual([]);
  await page.context().close();
});
