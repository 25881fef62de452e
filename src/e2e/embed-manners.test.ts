import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filled, LOADER_ADDRESS, released } from '../embed/releases.ts';
import { frameAt, heightsOf, shownFrame } from './embed-frame.ts';
import { openStage, type Stage } from './embed-stage.ts';

const LIST = '/nhung/moi-nhat/';
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('where a host shows a widget late', () => {
  test('a hidden tab gets its frame, as tall as its content, when it is opened', async () => {
    const { page } = await stage.show(`<div id="the" hidden>${stage.paste(LIST)}</div>${stage.loader}`, {
      prepare: (empty) => empty.clock.install(),
    });
    await page.waitForLoadState('load');
    await page.clock.runFor(70_000);
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
});

test('a plain iframe grows with @open-iframe-resizer/core, which some portals have', async () => {
  const script = `<script type="module">import { initialize } from '/modules/@open-iframe-resizer/core/dist/index.js'; initialize({ enableLegacyLibSupport: false }, 'iframe');</script>`;
  const { page } = await stage.show(stage.paste(LIST, 'iframe', 100).replace(' loading="lazy"', '') + script);
  const { box, content } = await heightsOf(await shownFrame(page, LIST));
  expect(Math.abs(box - content)).toBeLessThanOrEqual(2);
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
  await page.evaluate(async (source) => {
    const data = { cchc: 1, type: 'iframe-resized', width: 300, height: 9999 };
    // A sandboxed stranger is of no origin, as our own frame is in a sandboxed portal.
    const stranger = Object.assign(document.createElement('iframe'), {
      srcdoc: `<script>parent.postMessage(${JSON.stringify(data)}, '*')</script>`,
    });
    stranger.setAttribute('sandbox', 'allow-scripts');
    const told = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    document.body.append(stranger);
    await told;
    const ours = document.querySelector('cchc-nhung')?.shadowRoot?.querySelector('iframe')?.contentWindow;
    for (const origin of ['https://ke-gian.example', source])
      dispatchEvent(new MessageEvent('message', { data, origin, source: ours ?? null }));
  }, stage.site.origin);
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
});

test('a frame whose words are lost says them again until the host gives it a height, and then is quiet', async () => {
  const { page } = await stage.show(stage.paste(LIST) + stage.loader, {
    head: '<script>var said = 0; addEventListener("message", function (event) { if (++said < 4) event.stopImmediatePropagation() })</script>',
  });
  const frame = await shownFrame(page, LIST);
  const { box, content } = await heightsOf(frame);
  expect(Math.abs(box - content)).toBeLessThanOrEqual(1.5);
  // What is under way arrives yet.
  await page.waitForTimeout(500);
  const said = await page.evaluate('said');
  expect(said).toBeGreaterThan(3);
  await page.waitForTimeout(500);
  expect(await page.evaluate('said')).toBe(said);
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
});

test.each([
  ['', ''],
  ['with rules against us', '<style>*{margin:3px!important;height:9px!important;opacity:.1}</style>'],
])(
  'where no script may make a sheet the frame is dressed all the same, and the reserved height is gone %s',
  async (_, head) => {
    const { page, complaints } = await stage.show(
      `${stage.paste(LIST, 'link', 2000)}<p id="sau">Sau</p>${stage.loader}`,
      {
        head,
        prepare: async (empty) => {
          // As Safari before 16.4 has it.
          await empty.addInitScript(() => {
            Object.assign(globalThis, {
              CSSStyleSheet: function () {
                throw new TypeError('Illegal constructor');
              },
            });
          });
        },
      },
    );
    const { box, content } = await heightsOf(await shownFrame(page, LIST));
    expect(Math.abs(box - content)).toBeLessThanOrEqual(1.5);
    const host = page.locator('cchc-nhung');
    expect((await host.boundingBox())?.height).toBe(box);
    expect(await host.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    expect(await page.locator('a.cchc-nhung').boundingBox()).toBeNull();
    expect(complaints).toEqual([]);
    await page.close();
  },
);
