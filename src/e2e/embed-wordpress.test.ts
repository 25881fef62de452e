import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './embed-stage.ts';
import { TEST_BUILDS } from './harness.ts';

/**
 * Our pages in a WordPress that finds them by oEmbed discovery, and in a bare sandbox. The wrapper does what WordPress documents
 * (Handbook, Embeds; `wp_filter_oembed_result`): of the answer it keeps a bare `blockquote` and the frame, sandboxes that, hides it,
 * and gives it a secret; its script then believes messages that repeat the secret.
 */
const LIST = '/nhung/moi-nhat/';
const BUILT_ROOT = `http://localhost:${TEST_BUILDS.root.port}/`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The HTML of the oEmbed answer that a page of ours points at, with the addresses of the server at hand. */
async function answered(address: string): Promise<string> {
  const here = (text: string) => text.replaceAll(BUILT_ROOT, stage.site.root);
  const page = here(await (await fetch(stage.site.root + address.slice(1))).text());
  const [link = ''] = /<link[^>]+application\/json\+oembed[^>]*>/.exec(page) ?? [];
  const [, found = ''] = /href="([^"]+)"/.exec(link) ?? [];
  const answer = (await (await fetch(found)).json()) as { html: string };
  return here(answer.html);
}

const SECRET = 'aB3dE5';
function filteredByWordPress(html: string): string {
  const [, quote = '', frame = ''] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? [];
  const kept = frame
    .replace(/ (?:style|loading|referrerpolicy)="[^"]*"/g, '')
    .replace(/src="([^"]+)"/, `src="$1#?secret=${SECRET}" data-secret="${SECRET}"`)
    .replace(
      '<iframe',
      '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden"',
    );
  return (
    quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${SECRET}"`) + kept
  );
}

/** The host's script, after what `wp-embed.js` does with a message. */
const LISTENER = `<script>
addEventListener('message', function (event) {
  var told = event.data;
  if (!told || !told.secret || !told.message || /[^a-zA-Z0-9]/.test(told.secret)) return;
  var frame = document.querySelector('iframe[data-secret="' + told.secret + '"]');
  if (!frame || event.source !== frame.contentWindow) return;
  document.querySelector('blockquote').style.display = 'none';
  frame.removeAttribute('style');
  if (told.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(told.value, 10)));
  if (told.message === 'link' && new URL(told.value).host === new URL(frame.src).host && document.activeElement === frame)
    top.location.href = told.value;
});
</script>`;

const frameOf = async (page: Page): Promise<Frame> => {
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1] as Frame;
  await frame.waitForLoadState('load');
  return frame;
};

describe('in WordPress', () => {
  test('a page is a link until its frame says how tall it is; a press on a headline leads there', async () => {
    const { page, complaints } = await stage.show(
      LISTENER + filteredByWordPress(await answered('/tin-tuc/')),
    );
    const frame = await frameOf(page);
    await page.locator('iframe').waitFor({ state: 'visible' });
    const content = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    await expect
      .poll(async () => (await page.locator('iframe').boundingBox())?.height)
      .toBeGreaterThanOrEqual(content);
    expect(await page.locator('blockquote').isVisible()).toBe(false);
    expect(await page.locator('blockquote a').getAttribute('href')).toBe(`${stage.site.root}tin-tuc/`);
    expect(complaints).toEqual([]);
    const wanted = await frame
      .locator('.tin a')
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).href);
    await frame.locator('.tin a').first().click();
    await page.waitForURL(wanted);
  });
});

describe('in a sandbox', () => {
  const sandboxed = (address: string, more = '') =>
    `<iframe title="Khung" sandbox="allow-scripts${more}" width="500" height="700" src="${stage.site.root}${address.slice(1)}"></iframe>`;

  test('without pop-ups a pressed link shows its address to copy, once', async () => {
    const { page } = await stage.show(sandboxed(LIST));
    const frame = await frameOf(page);
    const link = frame.locator('.tin a').first();
    await link.click();
    const said = frame.locator('.tin [role=status]');
    await expect
      .poll(() => said.allInnerTexts())
      .toEqual([expect.stringContaining(await link.evaluate((one) => (one as HTMLAnchorElement).href))]);
    await link.click();
    expect(await said.count()).toBe(1);
    expect(page.frames()).toHaveLength(2);
  });

  test('the search form, by key and by button, shows the address of what was asked', async () => {
    const { page } = await stage.show(sandboxed('/nhung/tim-kiem/'));
    const frame = await frameOf(page);
    await frame.fill('input', 'hộ tịch & cư trú');
    await frame.press('input', 'Enter');
    const wanted = `${stage.site.root}tim-kiem/?q=${encodeURIComponent('hộ tịch & cư trú')}`;
    const said = () => frame.locator('[role=status]').allInnerTexts();
    await expect.poll(said).toEqual([expect.stringContaining(wanted)]);
    await frame.fill('input', 'đất');
    await frame.click('button');
    await expect.poll(said).toEqual([expect.stringContaining(encodeURIComponent('đất'))]);
  });

  test('that lets pop-ups out a link opens', async () => {
    const { page } = await stage.show(sandboxed(LIST, ' allow-popups allow-popups-to-escape-sandbox'));
    const frame = await frameOf(page);
    const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('.tin a').first().click()]);
    await opened.waitForURL(`${stage.site.root}tin-tuc/**`);
    await opened.close();
  });
});

test('an article with a cover has it as its thumbnail, others have none', async () => {
  const answer = async (address: string) =>
    (await (await fetch(`${stage.site.root}oembed${address}index.json`)).json()) as Record<string, unknown>;
  const { thumbnail_url, thumbnail_width, thumbnail_height } = await answer(
    '/tin-tuc/2026/mo-ban-huong-dan-tai-thu-vien/',
  );
  const picture = await fetch(String(thumbnail_url).replace(BUILT_ROOT, stage.site.root));
  expect(picture.headers.get('content-type')).toBe('image/jpeg');
  expect(Number(thumbnail_width)).toBeGreaterThan(0);
  expect(Number(thumbnail_height)).toBeGreaterThan(0);
  expect(await answer('/nhung/moi-nhat/')).not.toHaveProperty('thumbnail_url');
});
