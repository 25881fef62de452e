import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOADER_ADDRESS } from '../embed/releases.ts';
import { loaderLine, snippet, WITH_LOADER, type Form } from '../embed/snippet.ts';
import { openBrowser } from '../browser/chromium.ts';
import { heightsOf, layoutShift, measured, shownFrame } from './embed-frame.ts';
import { HOSTS, openHostServer, type Host, type HostServer } from './embed-hosts.ts';
import { openWidgetSite, type WidgetSite } from './embed-site.ts';
import { testBuild } from './harness.ts';

/** In every host all forms stand in one page, each with a list and a table that folds. That a form works alone `embed-bytes.test.ts` shows. */
const LIST = '/nhung/moi-nhat/';
const FOLDED = '/nhung/chi-so/par-index/';
const FORMS_TESTED: readonly Form[] = ['link', 'element', 'wrapper', 'iframe'];
/** Space that a page's body leaves at both sides by default. */
const MARGINS = 16;
/** So high that all frames are in the window: those below it are not rendered, and learn of no change. */
const WINDOW = { width: 1000, height: 9000 };

/** A widget's address in one form's snippet; widgets do not know that option and leave it. */
const marked = (address: string, form: Form): string => `${address}#dang=${form}`;

let browser: Browser;
let site: WidgetSite;
let hosts: HostServer;
/** The one page that goes from host to host: a new one would cost two processes each time. */
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  site = await openWidgetSite(testBuild());
  hosts = await openHostServer();
  page = await browser.newPage({ viewport: WINDOW });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await hosts.close();
});

/** Goes to a host with both widgets in every form; `loader` false leaves the script out. */
async function visit(host: Host, loader: boolean): Promise<void> {
  const column = host.column ?? WINDOW.width - MARGINS;
  const snippets: string[] = [];
  for (const form of FORMS_TESTED)
    for (const address of [LIST, FOLDED])
      snippets.push(
        snippet(form, {
          address: site.root + marked(address, form).slice(1),
          title: `Nội dung ${address}`,
          height: await measured(browser, site, address, column),
        }),
      );
  const line = loader ? loaderLine(site.root + LOADER_ADDRESS.slice(1)) : '';
  const url = hosts.put(
    `/${encodeURIComponent(host.name)}/${loader}`,
    host.page(snippets.join('\n'), line),
    host.headers?.(site.origin),
  );
  await page.setViewportSize(WINDOW);
  complaints.length = 0;
  await page.goto(url);
}

/** How the host's own elements look, and what is in its global scope. */
interface Likeness {
  readonly looks: readonly string[];
  readonly globals: readonly string[];
}
const likeness = async (): Promise<Likeness> => ({
  looks: await page.$$eval('[data-mark]', (marks) =>
    marks.map((mark) =>
      [...getComputedStyle(mark)]
        .map((name) => `${name}:${getComputedStyle(mark).getPropertyValue(name)}`)
        .join(';'),
    ),
  ),
  globals: await page.evaluate(() =>
    Object.getOwnPropertyNames(window)
      .filter((name) => !/^\d+$/.test(name))
      .sort(),
  ),
});

/** Expects every box to be as tall as its content; the boxes' heights. */
const fits = (frames: readonly Frame[], when: string): Promise<number[]> =>
  Promise.all(
    frames.map(async (frame) => {
      const { box, content } = await heightsOf(frame);
      expect(Math.abs(box - content), `${frame.url()} ${when}`).toBeLessThanOrEqual(1.5);
      return box;
    }),
  );

describe.each(HOSTS)('$name', (host) => {
  const isShown = (form: Form) => (WITH_LOADER.includes(form) ? host.framed : !host.hostileToFrames);
  let bare: Likeness;
  beforeAll(async () => {
    await visit(host, false);
    bare = await likeness();
    await visit(host, true);
    if (!host.framed) await page.waitForTimeout(1000);
  });

  test.each(FORMS_TESTED)('form %s', async (form) => {
    if (isShown(form))
      for (const address of [LIST, FOLDED]) {
        const frame = await shownFrame(page, marked(address, form));
        await fits([frame], 'at load');
        expect(await (await frame.frameElement()).getAttribute('title')).toBeTruthy();
      }
    if (WITH_LOADER.includes(form))
      expect(await page.locator(`a[href*="${marked(LIST, form)}"]`).isVisible()).toBe(!isShown(form));
  });

  test('nothing moves and nothing is complained of; the host looks as before and has no global more', async () => {
    if (host.framed) {
      expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
      expect(complaints).toEqual([]);
    }
    expect(bare.looks.length).toBeGreaterThan(5);
    expect(await likeness()).toEqual(bare);
  });

  if (!host.framed) return;

  test('the box follows its content: open, closed, narrow, wide, enlarged', async () => {
    const frames: Frame[] = [];
    for (const form of WITH_LOADER.filter((one) => FORMS_TESTED.includes(one)))
      frames.push(await shownFrame(page, marked(FOLDED, form)));
    expect(frames).toHaveLength(3);
    // By keyboard: a frame that grows moves the next one away from under the mouse.
    const press = async (open: boolean) => {
      for (const frame of frames) {
        await frame.locator('summary').press('Enter');
        await frame.waitForFunction((state) => document.querySelector('details')?.open === state, open);
      }
    };
    const folded = await fits(frames, 'folded');
    await press(true);
    (await fits(frames, 'open')).forEach((box, place) => expect(box).toBeGreaterThan(folded[place]! + 50));
    await press(false);
    expect(await fits(frames, 'folded again')).toEqual(folded);
    await page.setViewportSize({ ...WINDOW, width: 360 });
    await fits(frames, '360 px');
    await page.setViewportSize(WINDOW);
    await fits(frames, '1000 px');
    for (const frame of frames)
      await frame.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    (await fits(frames, '200 % text')).forEach((box, place) => expect(box).toBeGreaterThan(folded[place]!));
  });
});
