import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { heightsOf, shownFrame } from './embed-frame.ts';
import { openHostServer } from './embed-hosts.ts';
import { TEST_BUILDS, openSite, type OpenedSite } from './harness.ts';

let site: OpenedSite;
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  // Its own port, because the snippets carry the site's address.
  site = await openSite('root', true);
  const context = await site.browser.newContext({
    viewport: { width: 1000, height: 1200 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
});
afterAll(() => site.close());

const ROOT = `http://localhost:${TEST_BUILDS.root.port}/`;

describe('the builder', () => {
  beforeEach(async () => {
    complaints.length = 0;
    await page.goto(site.at('/nhung/'));
  });

  test('measures the widget in a real frame and writes the height into the snippet', async () => {
    await page.locator('#chieu-cao', { hasText: /\d+ px/ }).waitFor();
    const wide = await page.inputValue('#ma');
    expect(wide).toMatch(
      new RegExp(
        `^<a class="cchc-nhung" style="display:block;min-height:\\d+px[^"]*" href="${ROOT}nhung/moi-nhat/#mo=tab">`,
      ),
    );
    await page.selectOption('#so', '3');
    await expect.poll(() => page.inputValue('#ma')).toMatch(/#so=3&amp;mo=tab"/);
    await page.locator('#chieu-cao', { hasText: /\d+ px/ }).waitFor();
    const [height] = /min-height:(\d+)/.exec(await page.inputValue('#ma'))?.slice(1) ?? [];
    const frame = page.frames().find((one) => one.url().includes('/nhung/moi-nhat/'));
    expect(
      await frame?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    ).toBe(Number(height));
    expect(await page.locator('#xem-thu').getAttribute('title')).toContain('Tin mới nhất');
    expect(complaints).toEqual([]);
  });

  test('offers units by name, widths and themes, and copies what it shows, saying so', async () => {
    await page.selectOption('#loai', 'don-vi');
    await page.selectOption('#ve', { value: '/nhung/don-vi/lua-vang/' });
    await page.selectOption('#giao-dien', 'toi');
    await page.check('input[name=rong][value="280"]');
    await expect.poll(async () => (await page.locator('#xem-thu').boundingBox())?.width).toBe(280);
    await page.locator('#chieu-cao', { hasText: /\d+ px/ }).waitFor();
    await page.locator('[data-chep="ma"]').click();
    await expect.poll(() => page.locator('#bao-chep').innerText()).toContain('Đã chép');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.inputValue('#ma'));
    expect(copied).toContain('/nhung/don-vi/lua-vang/#giao-dien=toi&amp;mo=tab');
    expect(complaints).toEqual([]);
  });

  test('gives a portal what it allows: HTML, a frame, a link, a feed', async () => {
    for (const [portal, form] of [
      ['html', /^<a class="cchc-nhung" href="[^"]+">/],
      ['iframe', /^<iframe src="[^"]+" title="[^"]+" width="100%" height="\d+"/],
      ['link', new RegExp(`^${ROOT}tin-tuc/$`)],
      ['rss', new RegExp(`^${ROOT}rss.xml$`)],
    ] as const) {
      await page.check(`input[name=phep][value=${portal}]`);
      await expect.poll(() => page.inputValue('#ma'), { message: portal }).toMatch(form);
      expect(await page.locator('#phan-nap').isVisible(), portal).toBe(false);
    }
    expect(complaints).toEqual([]);
  });

  test('of a build that knows no address of its own shows the widget, and writes lines that lead here', async () => {
    await page.route(site.at('/nhung/'), async (route) => {
      const html = await (await route.fetch()).text();
      // As such a build writes it: `located` then tells the path alone.
      const body = html
        .replace(`data-goc="${ROOT}"`, 'data-goc="/"')
        .replaceAll(/src="[^"]+(?=\/nhung\/v1\/embed)/g, 'src="')
        .replaceAll(/src=&quot;[^"]+?(?=\/nhung\/v1\/embed)/g, 'src=&quot;');
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    await page.goto(site.at('/nhung/'));
    await page.locator('#chieu-cao', { hasText: /\d+ px/ }).waitFor();
    expect(await page.inputValue('#ma')).toContain(`href="${ROOT}nhung/moi-nhat/#mo=tab"`);
    expect(await page.inputValue('#ma-nap')).toContain(`src="${ROOT}nhung/v1/embed.js"`);
    expect(await page.inputValue('#ma-ghim')).toMatch(new RegExp(`src="${ROOT}nhung/v1/embed\\.\\w+\\.js"`));
    expect(complaints).toEqual([]);
    await page.unroute(site.at('/nhung/'));
  });

  test('without scripts shows ready snippets, folded by kind, and no dead form', async () => {
    const own = await site.browser.newPage({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    await own.goto(site.at('/nhung/'));
    expect(await own.locator('#tao-ma').isVisible()).toBe(false);
    expect(await own.locator('#can-script').isVisible()).toBe(true);
    // Six windows of a phone, however many units there are: a place of 25 had 47 of them.
    expect(await own.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6 * 800);
    const code = own.locator('td code', { hasText: 'nhung/don-vi/lua-vang/' });
    expect(await code.isVisible()).toBe(false);
    await own.locator('summary', { hasText: 'Tin của một đơn vị' }).click();
    expect(await code.isVisible()).toBe(true);
    await own.close();
  });

  test('with scripts shows no ready snippets below the form, and offers communes of today first', async () => {
    await page.locator('#chieu-cao', { hasText: /\d+ px/ }).waitFor();
    expect(await page.locator('#ma-lam-san').isVisible()).toBe(false);
    expect(await page.locator('#can-script').isVisible()).toBe(false);
    await page.selectOption('#loai', 'don-vi');
    const offered = await page.locator('#ve option').allInnerTexts();
    const isCommune = offered.map((name) => /: (?:Xã|Thị trấn|Phường) /.test(name));
    expect(isCommune[0]).toBe(true);
    expect(await page.inputValue('#ma')).toContain(`${await page.inputValue('#ve')}#mo=tab`);
    await page.locator('#chieu-cao', { hasText: /\d+ px/ }).waitFor();
    expect(await page.frameLocator('#xem-thu').locator('body').innerText()).not.toContain(
      'đã kết thúc hoạt động',
    );
  });

  test('leads somebody with a phone from a choice to a widget in a page of theirs', async () => {
    const context = await site.browser.newContext({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const phone = await context.newPage();
    await phone.goto(site.at('/nhung/'));
    await phone.selectOption('#loai', 'don-vi');
    await phone.locator('#chieu-cao', { hasText: /\d+ px/ }).waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const copied: string[] = [];
    for (const line of ['ma', 'ma-nap']) {
      await phone.locator(`[data-chep="${line}"]`).tap();
      await expect.poll(() => phone.locator('#bao-chep').innerText()).toContain('Đã chép');
      copied.push(await phone.evaluate(() => navigator.clipboard.readText()));
    }
    const portal = `<!doctype html><body><main>${copied.join('')}</main>`;
    await phone.fill('#da-dan', portal);
    await phone.locator('#kiem-tra').tap();
    await phone.locator('#ket-luan', { hasText: 'Mã nhúng đúng.' }).waitFor();
    const hosts = await openHostServer();
    await phone.goto(hosts.put('/cong-xa/', portal));
    const { box, content } = await heightsOf(await shownFrame(phone, '/nhung/don-vi/'));
    expect(Math.abs(box - content)).toBeLessThanOrEqual(1.5);
    await context.close();
    await hosts.close();
  });

  test('judges what stands in a portal’s page, runs none of it, and asks whether the address is there', async () => {
    const judge = async (source: string): Promise<string> => {
      await page.fill('#da-dan', source);
      await page.locator('#ket-luan').evaluate((line) => (line.textContent = ''));
      await page.locator('#kiem-tra').press('Enter');
      await page.locator('#ket-luan', { hasText: /\S/ }).waitFor();
      return page.locator('fieldset:has(#da-dan)').innerText();
    };
    await page.locator('#chieu-cao', { hasText: /\d+ px/ }).waitFor();
    const [code, loader] = [await page.inputValue('#ma'), await page.inputValue('#ma-nap')];
    const whole = `<!doctype html><body>${code}${loader}</body>`;
    expect(await judge(whole)).toContain('Mã nhúng đúng.');
    expect(await judge(whole.replace(loader, ''))).toContain('thiếu dòng script nhung/v1/embed.js');
    complaints.length = 0;
    const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const hostile = await judge(`${attack}${code.replace('>Tin', `>${attack}Tin`)}<nobr>`);
    expect(hostile).toContain('không thấy dòng script trong đoạn này');
    expect(await page.title()).not.toMatch(/^[12]/);
    expect(complaints).toEqual([]);
    expect(await judge(code.replace('/moi-nhat/', '/don-vi/khong-co/'))).toContain('máy chủ trả lời 404');
    await page.locator('summary', { hasText: 'CSP' }).click();
    expect(await page.inputValue('#ma-csp')).toBe(
      `frame-src ${ROOT.slice(0, -1)}; script-src ${ROOT.slice(0, -1)};`,
    );
  });
});

test('the preview stands beside the questions where there is room; legends stand inside their frames, options apart', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(site.at('/nhung/'));
  const boxes = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  const [first, , preview] = await boxes('#tao-ma fieldset');
  expect(preview?.top).toBe(first?.top);
  expect(preview?.left).toBeGreaterThan(first?.right ?? Infinity);
  // A press as a mouse makes it: nothing lies over the button.
  await page.locator('#kiem-tra').click({ timeout: 5000 });
  await page.locator('#ket-luan', { hasText: 'Có 1 lỗi' }).waitFor();
  const [code, check] = await boxes('fieldset:has(#ma), fieldset:has(#da-dan)');
  expect(check?.top).toBe(code?.top);
  await page.setViewportSize({ width: 360, height: 800 });
  const frames = await boxes('#tao-ma fieldset');
  const legends = await boxes('#tao-ma legend');
  expect(legends).toHaveLength(frames.length);
  for (const [at, legend] of legends.entries())
    expect(legend.top).toBeGreaterThan(frames[at]?.top ?? Infinity);
  const letters = await page.locator('#tao-ma label:has([type=radio])').evaluateAll((labels) =>
    labels.map((label) => {
      const words = document.createRange();
      words.selectNodeContents(label);
      const lines = [...words.getClientRects()].filter(({ height }) => height > 0);
      return {
        top: Math.min(...lines.map(({ top }) => top)),
        bottom: Math.max(...lines.map(({ bottom }) => bottom)),
      };
    }),
  );
  const gaps = letters.slice(1).map(({ top }, at) => top - (letters[at]?.bottom ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
});

test('the printable guide is one page', async () => {
  await page.goto(site.at('/nhung/to-huong-dan/'));
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test('every oEmbed answer that pages point at is there, in the form of oEmbed 1.0', async () => {
  for (const address of [
    '/',
    '/tin-tuc/',
    '/don-vi/lua-vang/',
    '/duong-day-nong/',
    '/nhung/chi-so/par-index/',
    '/nhung/don-vi/lua-vang/',
  ]) {
    const html = await (await fetch(site.at(address))).text();
    const [link = ''] = /<link[^>]+application\/json\+oembed[^>]*>/.exec(html) ?? [];
    const [, found = ''] = /href="([^"]+)"/.exec(link) ?? [];
    expect(found, address).toMatch(/^http:\/\/localhost/);
    const answer = (await (await fetch(found)).json()) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
    expect(answer['html']).toContain(`height="${answer['height']}"`);
  }
});
