import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasOwnPaper } from './examiners.ts';
import { openSite, TEST_DAY, watchedPage, type OpenedSite, type WatchedPage } from './harness.ts';
import { PAGE_KINDS, PAGE_OF_EACH_KIND, type VisitedKind } from './kinds.ts';
import { pagesOfPdf } from '../channels/print/pdf-fixture.ts';

const PAPERS = ['A4', 'A5'] as const;
type Paper = (typeof PAPERS)[number];

/** Kinds that are tried on the smaller paper, too. */
const SMALL: readonly VisitedKind[] = ['front', 'article', 'guide', 'hotlines', 'index'];

// What a sheet of slides says is looked at in `meetings.test.ts`.
const PRINTED = PAGE_KINDS.filter(
  ([name, address]) => !hasOwnPaper(address) && !name.startsWith('slides of'),
);

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

  /** Links that lead out of the page that stands open, as they are printed: where to, and whether their address is said behind them. */
  const linksOnPaper = async () => {
    const { page } = watched;
    await page.emulateMedia({ media: 'print' });
    const links = await page.$$eval('main a[href^="http"]', (all) =>
      all
        .filter((link) => link.checkVisibility())
        .map((link) => ({
          href: link.getAttribute('href') ?? '',
          isSaid: getComputedStyle(link, '::after').content !== 'none',
          isGlued: getComputedStyle(link).display.includes('flex'),
          // The cards are cut out: each leads by its words alone.
          isCutOut: link.closest('.printed-alone') !== null,
        })),
    );
    await page.emulateMedia({ media: null });
    return links;
  };

  // One load a page: what is printed, and how its links stand on paper.
  test.each(PRINTED)(
    '%s says where it stands and leads, and has no last sheet for its foot',
    async (kind, address) => {
      const { page, complaints } = watched;
      complaints.length = 0;
      await page.goto(opened.at(address));
      const stands = await page.locator('link[rel=canonical]').getAttribute('href');
      const notes = await page.locator('main > p:last-child, .foot .wrap > p').allTextContents();
      for (const paper of SMALL.includes(kind) ? PAPERS : PAPERS.slice(0, 1)) {
        const [first = '', ...more] = await sheets(paper);
        expect(first, paper).toContain(`Intừ${stands},bảnngày`);
        // Without what is in a note: a sheet that begins amid one leaves nothing, either.
        const last = more.at(-1) ?? first;
        const foot = notes.map(packed).find((note) => note.endsWith(last.slice(-20))) ?? '';
        expect(last.length, `${paper}: ${last}`).toBeGreaterThan(foot.length);
      }
      const links = await linksOnPaper();
      // The blank before an address that follows its words is nothing where each is a box of its own.
      expect(links.filter(({ isGlued }) => isGlued)).toEqual([]);
      const said = new Set(links.filter(({ isSaid }) => isSaid).map(({ href }) => href));
      const sources = links.filter(({ isCutOut }) => !isCutOut);
      expect(sources.filter(({ href }) => !said.has(href))).toEqual([]);
      if (kind === 'hotlines') expect(sources.filter(({ isSaid }) => !isSaid).length).toBeGreaterThan(1);
      expect(complaints).toEqual([]);
    },
  );

  test('numbers that lead to sources stand apart', async () => {
    const { page } = watched;
    await page.emulateMedia({ media: 'print' });
    await page.goto(opened.at(PAGE_OF_EACH_KIND.index));
    const gap = await page
      .locator('.refs a')
      .first()
      .evaluate((one) => {
        const second = one.cloneNode(true) as Element;
        one.after(second);
        const words = [one, second].map((link) => {
          link.textContent = '28';
          const range = document.createRange();
          range.selectNodeContents(link);
          return range.getBoundingClientRect();
        });
        return (words[1]?.left ?? 0) - (words[0]?.right ?? 0);
      });
    await page.emulateMedia({ media: null });
    expect(gap).toBeGreaterThan(3);
  });

  test('years of documents stand above their lists: rows of a grid that go on leave sheets empty', async () => {
    const { page } = watched;
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.goto(opened.at(PAGE_OF_EACH_KIND.documents));
    const above = await page.locator('main h3:has(+ .rows)').evaluateAll((all) =>
      all.map((one) => {
        const rows = one.nextElementSibling as Element;
        return one.getBoundingClientRect().bottom <= rows.getBoundingClientRect().top;
      }),
    );
    await page.emulateMedia({ media: null });
    expect(above.length).toBeGreaterThan(1);
    expect(above).not.toContain(false);
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
    // A long address goes on beside the code.
    await page.emulateMedia({ media: 'print' });
    for (const width of [360, 700]) {
      await page.setViewportSize({ width, height: 800 });
      const [words, drawn] = await Promise.all([
        page.locator('.printed time').boundingBox(),
        image.boundingBox(),
      ]);
      expect(words?.x).toBeGreaterThanOrEqual((drawn?.x ?? 0) + (drawn?.width ?? 999));
    }
    await page.context().close();
  });
});
