import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, TEST_DAY, watchedPage, type OpenedSite, type WatchedPage } from './harness.ts';
import { PAGE_KINDS, PAGE_OF_EACH_KIND } from './kinds.ts';
import { pagesOfPdf } from './pdf.ts';

const PAPERS = ['A4', 'A5'] as const;
type Paper = (typeof PAPERS)[number];

/** Sheets of their own measure, without the site's frame, and what is no page of the site. */
const ALONE = ['/noi-voi-can-bo/', '/nhung/'];
const PRINTED = PAGE_KINDS.filter(([, address]) => !ALONE.some((one) => address.startsWith(one)));

const packed = (text: string | null): string => (text ?? '').normalize('NFC').replace(/\s+/g, '');

describe('on paper', () => {
  let opened: OpenedSite;
  let watched: WatchedPage;
  beforeAll(async () => {
    opened = await openSite('root');
    watched = await watchedPage(opened);
  });
  afterAll(() => opened.close());

  /** The text of each sheet. */
  const sheets = async (format: Paper): Promise<string[]> =>
    pagesOfPdf(await watched.page.pdf({ format, printBackground: true }));

  test.each(PRINTED)('%s says where it stands, and has no last sheet for its foot', async (_, address) => {
    const { page, complaints } = watched;
    complaints.length = 0;
    await page.goto(opened.at(address));
    const stands = await page.locator('link[rel=canonical]').getAttribute('href');
    const notes = await page.locator('main > p:last-child, .foot .wrap > p').allTextContents();
    for (const paper of PAPERS) {
      const [first = '', ...more] = await sheets(paper);
      expect(first, paper).toContain(`Intừ${stands},bảnngày`);
      // Without what is in a note: a sheet that begins amid one leaves nothing, either.
      const last = more.at(-1) ?? first;
      const foot = notes.map(packed).find((note) => note.endsWith(last.slice(-20))) ?? '';
      expect(last.length, `${paper}: ${last}`).toBeGreaterThan(foot.length);
    }
    expect(complaints).toEqual([]);
  });

  test.each(PRINTED)('%s is black on white, and nothing lies over its text', async (_, address) => {
    const { page } = watched;
    await page.goto(opened.at(address));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const painted = await page.locator('body *').evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility() && !element.closest('svg'))
        .flatMap((element) => {
          const { color, backgroundColor, backgroundImage, boxShadow, clipPath } = getComputedStyle(element);
          const found = [color, backgroundColor, backgroundImage, boxShadow, clipPath].join(' ');
          return found === 'rgb(0, 0, 0) rgba(0, 0, 0, 0) none none none'
            ? []
            : [`${element.tagName} ${element.className}: ${found}`];
        }),
    );
    await page.emulateMedia({ media: null, colorScheme: null });
    expect(painted).toEqual([]);
  });

  test.each(PAPERS)('the front page shows its news on %s', async (paper) => {
    await watched.page.goto(opened.at('/'));
    const titles = await watched.page.locator('main h3 a[href^="/tin-tuc/"]').allTextContents();
    expect(titles.length).toBeGreaterThan(2);
    const text = (await sheets(paper)).join('');
    for (const title of titles) expect(text).toContain(packed(title));
  });

  test('what is folded on the screen is open', async () => {
    const { page } = watched;
    await page.goto(opened.at(PAGE_OF_EACH_KIND.document));
    const folded = page.locator('main details:not([open])');
    expect(await folded.count()).toBeGreaterThan(0);
    const text = (await sheets('A4')).join('');
    for (const words of await folded.locator('li').allTextContents())
      expect(text).toContain(packed(words).slice(0, 12));
  });

  test('the code of the address comes for the printer alone, and the day is the one the page tells', async () => {
    // In a page of its own: what a browser still holds it takes at once.
    const { page } = await watchedPage(opened);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(opened.at(PAGE_OF_EACH_KIND.article), { waitUntil: 'networkidle' });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const code = `${PAGE_OF_EACH_KIND.article}ma-qr.svg`;
    expect(asked).not.toContain(code);
    const [first = ''] = pagesOfPdf(await page.pdf({ format: 'A4' }));
    expect(asked).toContain(code);
    const image = page.locator('.printed img');
    expect(await image.evaluate((drawn: HTMLImageElement) => drawn.naturalWidth)).toBeGreaterThan(0);
    const told = await page.locator('.printed time').getAttribute('datetime');
    expect(told).not.toBe(TEST_DAY);
    expect(first).toContain(packed(await page.locator('.printed time').textContent()));
    await page.context().close();
  });
});
