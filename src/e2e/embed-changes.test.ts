import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filled, released } from '../embed/releases.ts';
import { policyLine, WITH_LOADER, type Form } from '../embed/snippet.ts';
import { frameAt, heightsOf, layoutShift, measured, shownFrame } from './embed-frame.ts';
import { openStage, type Stage } from './embed-stage.ts';

/** Snippets that come late, are copied, moved or stripped, and frames that the host pasted as such. */
const LIST = '/nhung/moi-nhat/';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Expects so many frames of the list, each as tall as its content, and no link of it in sight. */
async function expectShown(page: Page, count = 1): Promise<void> {
  await expect.poll(() => page.frames().filter((frame) => frame.url().includes(LIST)).length).toBe(count);
  for (const frame of page.frames().filter((one) => one.url().includes(LIST))) {
    const element = await frame.frameElement();
    await element.waitForElementState('visible');
    const { box, content } = await heightsOf(frame);
    expect(Math.abs(box - content)).toBeLessThanOrEqual(1.5);
  }
  await expect.poll(() => page.locator(`a[href*="${LIST}"]:visible`).count()).toBe(0);
}

test('a snippet that is inserted four seconds after load becomes a widget', async () => {
  const { page } = await stage.show(`<div id="o"></div>${stage.loader}`);
  await page.waitForTimeout(4000);
  await page.evaluate(
    (html) => document.getElementById('o')?.insertAdjacentHTML('beforeend', html),
    stage.paste(LIST),
  );
  await expectShown(page);
});

test.each(['link', 'element', 'wrapper'] as const)(
  'form %s: a clone, a round trip through innerHTML and a moved one are widgets, as tall as before',
  async (form) => {
    const { page } = await stage.show(
      `<div id="o">${stage.paste(LIST, form, 900)}</div><div id="p"></div>${stage.loader}`,
    );
    await shownFrame(page, LIST);
    await expectShown(page);
    const whole = () => page.evaluate(() => document.getElementById('o')?.offsetHeight);
    const height = await whole();
    await page.evaluate(() => {
      const from = document.getElementById('o');
      document.getElementById('p')?.append(...[...(from?.cloneNode(true).childNodes ?? [])]);
    });
    await expectShown(page, 2);
    for (let turn = 0; turn < 3; turn += 1) {
      await page.evaluate(() => (document.body.innerHTML += ''));
      await expectShown(page, 2);
    }
    // Neither is left of the boxes that lost their shadow.
    expect(await page.locator('cchc-nhung:not(:has(a))').count()).toBe(2);
    const moved = await page.evaluate(async () => {
      const from = document.getElementById('o') as HTMLElement;
      document.body.append(from);
      // The frame loads anew; its place keeps the height all the while.
      const heights = [from.offsetHeight];
      for (const end = performance.now() + 1000; performance.now() < end; heights.push(from.offsetHeight))
        await new Promise(requestAnimationFrame);
      return [...new Set(heights)];
    });
    expect(moved).toEqual([height]);
    await expectShown(page, 2);
  },
);

test('a link that its host moves, leads elsewhere or takes out is followed', async () => {
  const { page } = await stage.show(
    `<div id="o">${stage.paste(LIST)}</div><p id="sau">Sau</p>${stage.loader}`,
  );
  await shownFrame(page, LIST);
  await page.evaluate(() =>
    document.getElementById('sau')?.after(document.querySelector('a') as HTMLElement),
  );
  await expectShown(page);
  expect(await page.evaluate(() => document.querySelector('a')?.nextElementSibling?.localName)).toBe(
    'cchc-nhung',
  );
  await page.evaluate(() => {
    const link = document.querySelector('a') as HTMLAnchorElement;
    link.href = link.href.replace('moi-nhat', 'tim-kiem');
  });
  await shownFrame(page, '/nhung/tim-kiem/');
  expect(frameAt(page, LIST)).toBeUndefined();
  await page.evaluate(() => document.querySelector('a')?.setAttribute('href', '/trang-khac/'));
  await expect.poll(() => page.locator('cchc-nhung').count()).toBe(0);
  expect(await page.locator('a').isVisible()).toBe(true);
});

describe('what an editor has left of a snippet', () => {
  const bare = (address = `${stage.site.root}nhung/moi-nhat/`) =>
    `<a href="${address}">Tin cải cách hành chính</a>`;
  test.each<[string, () => string]>([
    ['in a div', () => `<div>${bare()}</div>`],
    ['before a line break', () => `<p>${bare()}<br></p>`],
    ['in bold', () => `<p><strong>${bare()}</strong></p>`],
    ['in a font and a span', () => `<p><font><span>&nbsp;${bare()}</span></font></p>`],
    ['in a table', () => `<table><tr><td>${bare()}</td><td>Khác</td></tr></table>`],
    ['in a list', () => `<ul><li>${bare()}</li><li>Khác</li></ul>`],
    ['with options', () => `<p>${bare(`${stage.site.root}nhung/moi-nhat/#so=3&amp;mo=tab`)}</p>`],
    ['with a tracking query', () => `<p>${bare(`${stage.site.root}nhung/moi-nhat/?utm_source=xa`)}</p>`],
    ['with www', () => `<p>${bare(stage.site.root.replace('://', '://www.') + 'nhung/moi-nhat/')}</p>`],
  ])('%s is a widget', async (_, html) => {
    const { page } = await stage.show(html() + stage.loader);
    await expectShown(page);
  });

  test.each<[string, () => string]>([
    ['in a sentence', () => `<p>Xem <strong>${bare()}</strong></p>`],
    ['beside other words of its cell', () => `<table><tr><td>Xem<br>${bare()}</td></tr></table>`],
    ['in a menu', () => `<nav><ul><li>${bare()}</li></ul></nav>`],
    [
      'to the builder or the promise',
      () =>
        ['', 'cam-ket/', 'to-huong-dan/']
          .map((name) => `<p>${bare(`${stage.site.root}nhung/${name}`)}</p>`)
          .join(''),
    ],
    ['in a text being edited', () => `<div contenteditable="true"><p>${bare()}</p></div>`],
    [
      'around a picture',
      () => `<p>${bare().replace(/>[^<]+</, '><img src="data:," alt="" width="90" height="20"><')}</p>`,
    ],
    ['of another site', () => `<p>${bare('https://khac.example/nhung/moi-nhat/')}</p>`],
  ])('%s is a link', async (_, html) => {
    const { page } = await stage.show(html() + stage.loader);
    await page.waitForLoadState('load');
    await page.waitForTimeout(500);
    expect(page.frames()).toHaveLength(1);
  });
});

test('options of ten kilobytes are not passed on', async () => {
  const { page, complaints } = await stage.show(
    stage.paste(`${LIST}#so=3&${'x'.repeat(10_240)}`) + stage.loader,
  );
  const frame = await shownFrame(page, LIST);
  expect(new URL(frame.url()).hash).toBe('');
  expect(await frame.locator('.tin > li:visible').count()).toBe(5);
  expect(complaints).toEqual([]);
});

describe('a plain frame', () => {
  test.each([
    ['before the loader', false],
    ['long after the loader', true],
  ])('that stands there %s grows with its content, and with a narrower window', async (_, isLate) => {
    const pasted = stage.paste(LIST, 'iframe', 100);
    const { page } = await stage.show(`<div id="o">${isLate ? '' : pasted}</div>${stage.loader}`, {
      viewport: { width: 900, height: 900 },
    });
    if (isLate) {
      await page.waitForTimeout(3000);
      await page.evaluate((html) => (document.getElementById('o')!.innerHTML = html), pasted);
    }
    await expectShown(page);
    await page.setViewportSize({ width: 320, height: 900 });
    await expectShown(page);
    await page.context().close();
  });

  test('of another site keeps its height, whatever it says', async () => {
    const other = stage.hosts.put(
      '/nhung/moi-nhat/',
      '<script>parent.postMessage({cchc:1,type:"iframe-resized",width:300,height:999},"*")</script>',
    );
    const { page } = await stage.show(
      `<iframe title="Khác" src="${other}" height="100"></iframe>${stage.loader}`,
    );
    await page.waitForLoadState('load');
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => document.querySelector('iframe')?.offsetHeight)).toBeLessThan(110);
  });
});

describe('nothing of the host moves where the reserved height is right', () => {
  /** Sheets of hosts that ask for room around a snippet, or lay it out in a row; `.o` is around it and its neighbours. */
  const HOSTS: Readonly<Record<string, string>> = {
    'no rules': '',
    margins: '.o > * { margin: 20px 0 30px }',
    'margins between': '.o > * + * { margin-top: 20px }',
    'a grid': '.o { display: grid; gap: 20px }',
    'a column': '.o { display: flex; flex-direction: column; gap: 20px }',
    'two columns': '.o { display: grid; grid-template-columns: 1fr 1fr; gap: 20px }',
    'a row': '.o { display: flex; gap: 20px }',
    'a row that wraps': '.o { display: flex; flex-wrap: wrap; gap: 20px }',
    'a centred column': '.o { display: flex; flex-direction: column; align-items: center }',
    'a centred grid': '.o { display: grid; place-items: center }',
    'columns as wide as what is in them': '.o { display: inline-grid; grid-auto-flow: column; gap: 20px }',
    'a table': '.o { display: table } .o > p { display: table-cell; vertical-align: middle }',
    'a float': '.o { float: right }',
    'centred words': '.o { text-align: center } .o > p { display: inline-block }',
    'room within links': '.o a { padding: 5px 10px; border: 1px solid }',
  };
  const hostOf = async (name: string, form: Form, height: number) => {
    const body = `<div class="o"><p>Trước</p>${stage.paste(LIST, form, height)}<p>Sau</p></div><p>Cuối</p>${stage.loader}`;
    const { page } = await stage.show(body, { head: `<style>${HOSTS[name] ?? ''}</style>`, fresh: true });
    return page;
  };

  /** Width of the link in a host that has no loader. */
  const widthOf = async (name: string, form: Form): Promise<number> => {
    const body = `<div class="o"><p>Trước</p>${stage.paste(LIST, form)}<p>Sau</p></div>`;
    const { page } = await stage.show(body, { head: `<style>${HOSTS[name] ?? ''}</style>` });
    return page.locator('a').evaluate((link) => (link as HTMLElement).offsetWidth);
  };

  const FORMS = ['link', 'element', 'wrapper'] as const;

  test.each(Object.keys(HOSTS))('host with %s', async (name) => {
    const lookAt = async (form: Form, width: number): Promise<void> => {
      expect(width).toBeGreaterThanOrEqual(240);
      const page = await hostOf(name, form, await measured(stage.browser, stage.site, LIST, width));
      await shownFrame(page, LIST);
      await page.waitForTimeout(300);
      expect(await layoutShift(page), form).toBe(0);
      await page.context().close();
    };
    const widths = [];
    for (const form of FORMS) widths.push([form, await widthOf(name, form)] as const);
    await Promise.all(widths.map(([form, width]) => lookAt(form, width)));
  });

  test('nor where the frame is pasted as such', async () => {
    const page = await hostOf('no rules', 'iframe', await measured(stage.browser, stage.site, LIST, 984));
    await shownFrame(page, LIST);
    await page.waitForTimeout(300);
    expect(await layoutShift(page)).toBe(0);
    await page.context().close();
  });

  // One form in each kind of host, in turn: the loader hides and shows a link alike in all of them.
  test.each(Object.keys(HOSTS).map((name, n) => [name, FORMS[n % FORMS.length] ?? 'link'] as const))(
    'host with %s, form %s, while our site is down',
    async (name, form) => {
      stage.site.weather = 'error';
      const page = await hostOf(name, form, 400);
      await expect.poll(() => page.frames().length).toBe(2);
      await page.waitForTimeout(1000);
      expect(await layoutShift(page)).toBe(0);
      expect(await page.locator('a').isVisible()).toBe(true);
      await page.context().close();
      stage.site.weather = 'fine';
    },
  );
});

test('a plain frame has no border under the very policy that the builder writes', async () => {
  const policy = `default-src 'self'; style-src 'self'; ${policyLine(stage.site.origin)}`;
  const { page } = await stage.show(stage.paste(LIST, 'iframe') + stage.loader, {
    headers: { 'content-security-policy': policy },
  });
  await expectShown(page);
  const { borderTopWidth } = await page.evaluate(() => ({
    ...getComputedStyle(document.querySelector('iframe') as Element),
  }));
  expect(borderTopWidth).toBe('0px');
});

describe('beside an older loader', () => {
  const ORIGINS = ['1.0.0', '1.0.1'] as const;
  test.each(ORIGINS.flatMap((version) => [[version, true] as const, [version, false] as const]))(
    '%s (first: %s) each snippet has one frame',
    async (version, isFirst) => {
      const { origin } = new URL(stage.site.root);
      const older = stage.hosts.put(
        `/${version}/${isFirst}/embed.js`,
        filled(released(version), origin, '/'),
        {
          'content-type': 'text/javascript',
        },
      );
      const lines = [`<script src="${older}"></script>`, stage.loader];
      const { page, complaints } = await stage.show(
        WITH_LOADER.map((form) => stage.paste(LIST, form)).join('') +
          (isFirst ? lines : lines.reverse()).join(''),
        { viewport: { width: 1000, height: 4000 } },
      );
      await shownFrame(page, LIST);
      await page.waitForTimeout(1500);
      await expectShown(page, 3);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});
