import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOADER_ADDRESS } from '../embed/releases.ts';
import { loaderLine, snippet, WITH_LOADER, type Form } from '../embed/snippet.ts';
import { openBrowser } from './browser.ts';
import { heightsOf, layoutShift, measured, shownFrame } from './embed-frame.ts';
import { HOSTS, openHostServer, type Host, type HostServer } from './embed-hosts.ts';
import { openWidgetSite, type WidgetSite } from './embed-site.ts';
import { testBuild } from './harness.ts';

const LIST = '/nhung/moi-nhat/';
const FOLDED = '/nhung/chi-so/par-index/';
const FORMS_TESTED: readonly Form[] = ['link', 'element', 'wrapper', 'iframe'];
/** Space that a page's body leaves at both sides by default. */
const MARGINS = 16;
const WIDTH = 1000;

let browser: Browser;
let site: WidgetSite;
let hosts: HostServer;

beforeAll(async () => {
  browser = await openBrowser();
  site = await openWidgetSite(testBuild());
  hosts = await openHostServer();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await hosts.close();
});

/** Opens a host with the list and the folded table in one form; `loader` false leaves the script out. */
async function openHost(
  host: Host,
  form: Form,
  loader = true,
): Promise<{ page: Page; complaints: string[] }> {
  const column = host.column ?? WIDTH - MARGINS;
  const snippets = await Promise.all(
    [LIST, FOLDED].map(async (address) =>
      snippet(form, {
        address: site.root + address.slice(1),
        title: `Nội dung ${address}`,
        height: await measured(browser, site, address, column),
      }),
    ),
  );
  const line = loader ? loaderLine(site.root + LOADER_ADDRESS.slice(1)) : '';
  const url = hosts.put(
    `/${encodeURIComponent(host.name)}/${form}/${loader}`,
    host.page(snippets.join('\n'), line),
    host.headers?.(site.origin),
  );
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 1600 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(url);
  return { page, complaints };
}

const looks = (page: Page): Promise<string[]> =>
  page.$$eval('[data-mark]', (marks) =>
    marks.map((mark) =>
      [...getComputedStyle(mark)]
        .map((name) => `${name}:${getComputedStyle(mark).getPropertyValue(name)}`)
        .join(';'),
    ),
  );

const globals = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.getOwnPropertyNames(window)
      .filter((name) => !/^\d+$/.test(name))
      .sort(),
  );

/** What the host looks like without our script, asked once per host and form. */
async function bareHost(host: Host, form: Form): Promise<{ looks: string[]; globals: string[] }> {
  const { page } = await openHost(host, form, false);
  const bare = { looks: await looks(page), globals: await globals(page) };
  await page.close();
  return bare;
}

/** The folded table: open, closed, narrow, wide, enlarged; the box is always as tall as the content. */
async function followsContent(page: Page): Promise<void> {
  const frame = await shownFrame(page, FOLDED);
  const fits = async (when: string) => {
    const { box, content } = await heightsOf(frame);
    expect(Math.abs(box - content), when).toBeLessThanOrEqual(1.5);
    return box;
  };
  const folded = await fits('folded');
  await frame.locator('summary').click();
  expect(await fits('open')).toBeGreaterThan(folded + 50);
  await frame.locator('summary').click();
  expect(await fits('folded again')).toBe(folded);
  await page.setViewportSize({ width: 360, height: 900 });
  await fits('360 px');
  await page.setViewportSize({ width: WIDTH, height: 1600 });
  await fits('1000 px');
  await frame.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await fits('200 % text')).toBeGreaterThan(folded);
}

describe.each(HOSTS)('$name', (host) => {
  test.each(FORMS_TESTED)('form %s', async (form) => {
    const loaded = WITH_LOADER.includes(form);
    const shown = loaded ? host.framed : !host.hostileToFrames;
    const { page, complaints } = await openHost(host, form);
    if (shown) {
      for (const address of [LIST, FOLDED]) {
        const frame = await shownFrame(page, address);
        const { box, content } = await heightsOf(frame);
        expect(Math.abs(box - content), `${address} at load`).toBeLessThanOrEqual(1.5);
        expect(await (await frame.frameElement()).getAttribute('title')).toBeTruthy();
      }
      expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
      expect(complaints).toEqual([]);
    } else await page.waitForTimeout(1000);
    if (loaded) {
      const bare = await bareHost(host, form);
      expect(await globals(page)).toEqual(bare.globals);
      expect(await looks(page)).toEqual(bare.looks);
      expect(await page.locator(`a[href*="${LIST}"]`).isVisible()).toBe(!shown);
    }
    if (loaded && shown) await followsContent(page);
    await page.close();
  });
});
