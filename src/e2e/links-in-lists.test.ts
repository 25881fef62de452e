import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, testPages, type OpenedSite } from './harness.ts';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

test('where links break over lines a list’s mark stands beside the first line of a link, and its date follows the last', async () => {
  const page = await opened.browser.newPage({ viewport: { width: 240, height: 800 } });
  const faults: string[] = [];
  let broken = 0;
  for (const { address, html } of testPages()) {
    if (!html.includes('class="links"')) continue;
    await page.goto(opened.at(address));
    const found = await page.evaluate(() => {
      const range = document.createRange();
      for (const folded of document.querySelectorAll('details')) folded.open = true;
      return [...document.querySelectorAll('main .links > li > a')].flatMap((link) => {
        range.selectNodeContents(link);
        const lines = [...range.getClientRects()];
        const [first, last] = [lines[0], lines.at(-1)];
        const after = link.nextSibling;
        if (!first || !last || !after?.textContent?.trim()) return [];
        // A paragraph begins a line in any case.
        if (after instanceof HTMLElement && getComputedStyle(after).display === 'block') return [];
        // An empty box stands where the mark does: on the baseline of the first line.
        const mark = document.createElement('span');
        mark.style.display = 'inline-block';
        link.before(mark);
        const { bottom } = mark.getBoundingClientRect();
        mark.remove();
        range.selectNodeContents(after);
        const follows = range.getClientRects()[0];
        const words = link.textContent;
        return [
          {
            lines: lines.length,
            faults: [
              ...(bottom < first.top || bottom > first.bottom ? [`mark beside another line: ${words}`] : []),
              ...(follows && follows.top > last.bottom ? [`date on a line of its own: ${words}`] : []),
            ],
          },
        ];
      });
    });
    broken += found.filter(({ lines }) => lines > 1).length;
    faults.push(...found.flatMap((one) => one.faults.map((fault) => `${address} ${fault}`)));
  }
  await page.close();
  expect(faults).toEqual([]);
  expect(broken).toBeGreaterThan(0);
});
