import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filled, LOADER_ADDRESS, released } from '../embed/releases.ts';
import { frameAt, heightsOf, shownFrame } from './embed-frame.ts';
import { openStage, type Stage } from './embed-stage.ts';

const LIST = '/nhung/moi-nhat/';
const SIX = [
  LIST,
  '/nhung/don-vi/phuoc-thuan/',
  '/nhung/chuyen-muc/dich-vu-cong/',
  '/nhung/duong-day-nong/',
  '/nhung/chi-so/par-index/',
  '/nhung/tim-kiem/',
];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('where a host shows a widget late', () => {
  test('a hidden tab gets its frame, as tall as its content, when it is opened', async () => {
    const { page } = await stage.show(`<div id="the" hidden>${stage.paste(LIST)}</div>${stage.loader}`);
    await page.waitForLoadState('load');
    await page.waitForTimeout(7000);
    expect(frameAt(page, LIST)).toBeUndefined();
    await page.evaluate(() => document.getElementById('the')?.removeAttribute('hidden'));
    const { box, content } = await heightsOf(await shownFrame(page, LIST));
    expect(Math.abs(box - content)).toBeLessThanOrEqual(1.5);
    await page.close();
  });

  test('6000 px below the fold nothing is fetched before the reader comes near', async () => {
    const { page } = await stage.show(`<div class="xa"></div>${stage.paste(LIST)}${stage.loader}`, {
      head: '<style>.xa { height: 6000px }</style>',
    });
    await page.waitForLoadState('load');
    await page.waitForTimeout(1500);
    expect(frameAt(page, LIST)).toBeUndefined();
    await page.evaluate(() => scrollTo(0, 5500));
    await shownFrame(page, LIST);
    await page.close();
  });
});

test('a sandboxed srcdoc wrapper shows the widget', async () => {
  const inner = `<!doctype html><body>${stage.paste(LIST)}${stage.loader}`
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  const { page } = await stage.show(
    `<iframe title="Khung" sandbox="allow-scripts allow-popups" width="600" height="700" srcdoc="${inner}"></iframe>`,
  );
  const { box, content } = await heightsOf(await shownFrame(page, LIST));
  expect(Math.abs(box - content)).toBeLessThanOrEqual(1.5);
  await page.close();
});

test('an https page shows the widget of a snippet that was pasted as http', async () => {
  const { page } = await stage.show('');
  const root = 'https://cchc.example/';
  // Answered from our own server; the loader as a build for https://cchc.example/ would serve it.
  await page.route(`${root}**`, async (route) => {
    const address = new URL(route.request().url()).pathname;
    if (address === LOADER_ADDRESS)
      return route.fulfill({ contentType: 'text/javascript', body: filled(released('1.0.0'), root, '/') });
    const answer = await fetch(stage.site.origin + address);
    return route.fulfill({ contentType: 'text/html', body: await answer.text() });
  });
  const pasted = (stage.paste(LIST) + stage.loader).replaceAll(stage.site.root, root);
  const body = `<!doctype html><meta charset="utf-8">${pasted.replace(`href="${root}`, 'href="http://cchc.example/')}`;
  await page.route('https://xa.example/**', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://xa.example/');
  expect((await shownFrame(page, LIST)).url()).toBe(`${root}nhung/moi-nhat/`);
  await page.close();
});

test('a plain iframe grows with @open-iframe-resizer/core, which some portals have', async () => {
  const script = `<script type="module">import { initialize } from '/modules/@open-iframe-resizer/core/dist/index.js'; initialize({ enableLegacyLibSupport: false }, 'iframe');</script>`;
  const { page } = await stage.show(stage.paste(LIST, 'iframe', 100).replace(' loading="lazy"', '') + script);
  const { box, content } = await heightsOf(await shownFrame(page, LIST));
  expect(Math.abs(box - content)).toBeLessThanOrEqual(2);
  await page.close();
});

test('messages count only from our own frames, and only with sensible heights', async () => {
  const { page } = await stage.show(
    `${stage.paste(LIST)}<iframe id="la" title="Lạ" srcdoc="x"></iframe>${stage.loader}`,
  );
  const frame = await shownFrame(page, LIST);
  const { box } = await heightsOf(frame);
  await page.evaluate(() => postMessage({ cchc: 1, type: 'iframe-resized', width: 300, height: 9999 }, '*'));
  await page
    .frames()
    .find((one) => one.url() === 'about:srcdoc')
    ?.evaluate(() => parent.postMessage({ cchc: 1, type: 'iframe-resized', width: 300, height: 9999 }, '*'));
  await frame.evaluate(() => {
    const absurd: unknown[] = [
      19,
      -5,
      1e9,
      20_001,
      Number.NaN,
      Infinity,
      '500',
      null,
      { valueOf: () => 500 }.valueOf,
      [500],
    ];
    for (const height of absurd) {
      try {
        parent.postMessage({ cchc: 1, type: 'iframe-resized', width: 300, height }, '*');
      } catch {
        // A function cannot be sent at all.
      }
    }
    parent.postMessage({ cchc: 1, type: 'iframe-resized', width: 0, height: 700 }, '*');
    parent.postMessage({ cchc: 2, type: 'iframe-resized', width: 300, height: 700 }, '*');
    parent.postMessage(null, '*');
    parent.postMessage('[iFrameSizer]x:700:300', '*');
  });
  await page.waitForTimeout(300);
  expect((await heightsOf(frame)).box).toBe(box);
  await page.close();
});

test('only addresses below /nhung/ of our site become frames', async () => {
  const root = stage.site.root;
  const bad = [
    `${root}tin-tuc/`,
    `${root}nhung/../tin-tuc/`,
    `${root}nhung/%2e%2e/tin-tuc/`,
    'https://ke-gian.example/nhung/moi-nhat/',
    'javascript:alert(1)//localhost/nhung/',
    `http://localhost.ke-gian.example/nhung/moi-nhat/`,
  ];
  const { page } = await stage.show(
    bad.map((href) => `<a class="cchc-nhung" href="${href}">x</a>`).join('<br>') + stage.loader,
  );
  await page.waitForLoadState('load');
  await page.waitForTimeout(500);
  expect(page.frames()).toHaveLength(1);
  await page.close();
});

test('a link in a sentence or a menu of the host stays a link', async () => {
  const href = `${stage.site.root}nhung/moi-nhat/#mo=tab`;
  const { page } = await stage.show(
    `<p>Xem <a href="${href}">tin</a></p><ul><li><a href="${href}">Tin</a></li></ul><p><a href="${stage.site.root}nhung/">Lấy mã</a></p>${stage.loader}`,
  );
  await page.waitForLoadState('load');
  await page.waitForTimeout(500);
  expect(page.frames()).toHaveLength(1);
  await page.close();
});

describe('options in the fragment', () => {
  const lines = async (fragment: string) => {
    const page = await stage.browser.newPage();
    const alarms: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => alarms.push('dialog')));
    page.on('pageerror', (error) => alarms.push(error.message));
    await page.goto(stage.site.root + LIST.slice(1) + fragment);
    const seen = {
      count: await page.locator('.tin > li:visible').count(),
      theme: await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
      target: await page.locator('.tin a').first().getAttribute('target'),
      alarms,
    };
    await page.close();
    return seen;
  };
  const defaults = { count: 5, theme: 'light', target: '_blank', alarms: [] };

  test('are obeyed', async () => {
    expect(await lines('#so=3&giao-dien=toi&mo=trang')).toEqual({
      ...defaults,
      count: 3,
      theme: 'dark',
      target: '_top',
    });
    expect((await lines('#so=10')).count).toBe(10);
  });

  test.each([
    '#so=0',
    '#so=-1',
    '#so=1e9',
    '#so=<script>alert(1)</script>',
    '#giao-dien=<script>',
    '#mo=_parent',
    '#la=1',
    '#so',
    '#%E0%A4%A',
    '#so=3px',
  ])('%s leaves the defaults', async (fragment) => expect(await lines(fragment)).toEqual(defaults));
});

test('a widget of an unknown unit says so in Vietnamese, stays small, and links on', async () => {
  const page = await stage.browser.newPage();
  const answer = await page.goto(`${stage.site.root}nhung/don-vi/khong-co/`);
  expect(answer?.status()).toBe(404);
  expect(stage.site.answers.at(-1)?.bytes).toBeLessThan(2048);
  expect(await page.locator('h1').innerText()).toContain('Không có');
  expect(await page.locator('main > p:last-child a').getAttribute('href')).toBe('/');
  await page.close();
});

test('a commune that has ended keeps its widget, which leads to its successor', async () => {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.site.root}nhung/don-vi/phuoc-thuan/`);
  expect(await page.locator('.bao').first().innerText()).toContain('Nay thuộc');
  expect(await page.locator('.bao a').first().getAttribute('href')).toMatch(/^\/don-vi\/xa-tuy-phuoc/);
  expect(await page.locator('.tin > li').count()).toBeGreaterThan(0);
  await page.close();
});

test('the keyboard enters a frame and leaves it', async () => {
  const { page } = await stage.show(
    `<button id="truoc">Trước</button>${stage.paste(LIST)}<button id="sau">Sau</button>${stage.loader}`,
  );
  const frame = await shownFrame(page, LIST);
  await page.focus('#truoc');
  await page.keyboard.press('Tab');
  expect(await frame.evaluate(() => document.hasFocus() && document.activeElement?.tagName)).toBe('A');
  const links = await frame.locator('a:visible').count();
  for (let step = 0; step < links; step += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sau');
  await page.keyboard.press('Shift+Tab');
  expect(await frame.evaluate(() => document.hasFocus())).toBe(true);
  await page.close();
});

test('axe finds nothing in the host and in any widget, light or dark', async () => {
  const { page } = await stage.show(SIX.map((address) => stage.paste(address)).join('\n') + stage.loader, {
    viewport: { width: 700, height: 6000 },
  });
  for (const address of SIX) await shownFrame(page, address);
  for (const frame of page.frames()) {
    if (frame !== page.mainFrame()) await frame.evaluate(() => (location.hash = '#giao-dien=toi'));
    await frame.evaluate(axe);
    const found = await frame.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as {
          axe: {
            run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        }
      ).axe.run({ iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(found, frame.url()).toEqual([]);
  }
  await page.close();
});

test("the host's print holds the widget's text", async () => {
  const { page } = await stage.show(stage.paste(LIST) + stage.loader);
  const frame = await shownFrame(page, LIST);
  await page.emulateMedia({ media: 'print' });
  const { box, content } = await heightsOf(frame);
  expect(Math.abs(box - content)).toBeLessThanOrEqual(1.5);
  const shown = await page.pdf();
  await page.evaluate(() => document.querySelector('cchc-nhung')?.remove());
  // Glyphs of the headlines are in the one and not in the other.
  expect(shown.length).toBeGreaterThan((await page.pdf()).length + 2000);
  await page.close();
});

describe('without scripts', () => {
  test('the link form is a link, and the iframe form shows the widget', async () => {
    const { page } = await stage.show(
      stage.paste(LIST) + stage.paste('/nhung/tim-kiem/', 'iframe') + stage.loader,
      { javaScriptEnabled: false },
    );
    await page.waitForLoadState('load');
    expect(await page.locator('a.cchc-nhung').isVisible()).toBe(true);
    await page.locator('a.cchc-nhung').click();
    await page.waitForURL('**/nhung/moi-nhat/');
    expect(await page.locator('.tin > li:visible').count()).toBe(5);
    await page.context().close();
  });
});

describe('bytes', () => {
  const asked = () => stage.site.answers.splice(0);

  test('one list costs at most 3 KB and two requests; nothing when warm', async () => {
    asked();
    const { page, url } = await stage.show(stage.paste(LIST) + stage.loader);
    await shownFrame(page, LIST);
    await page.waitForTimeout(300);
    const cold = asked();
    expect(cold).toHaveLength(2);
    expect(cold.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(3072);
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
  for (const form of ['link', 'element', 'wrapper', 'iframe', 'native']) {
    const frozen = readFileSync(path.join(folder, `1.0.0-${form}.txt`), 'utf8').replaceAll(
      'https://cchc.example/',
      stage.site.root,
    );
    const { page } = await stage.show(frozen + stage.loader);
    const frame = await shownFrame(page, '/nhung/don-vi/phuoc-thuan/');
    expect(await frame.locator('.tin > li:visible').count(), form).toBe(3);
    await page.context().close();
  }
});
