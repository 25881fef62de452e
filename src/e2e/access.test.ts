import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AxeResults } from 'axe-core';
import { openSite, testBuild, type OpenedSite } from './harness.ts';
import { pageOfEachKind } from './kinds.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

describe.each(Object.entries(pageOfEachKind(testBuild())))('%s', (_, address) => {
  test.each(WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ width, colorScheme }))))(
    'axe at $width px, $colorScheme',
    async ({ width, colorScheme }) => {
      // axe injects itself and its styles, which the page's own policy rightly refuses.
      const context = await opened.browser.newContext({
        bypassCSP: true,
        viewport: { width, height: 800 },
        colorScheme,
      });
      const page = await context.newPage();
      await page.goto(opened.at(address));
      await page.evaluate(AXE);
      const results = (await page.evaluate(
        'axe.run(document, { resultTypes: ["violations"] })',
      )) as AxeResults;
      await context.close();
      expect(
        results.violations.map(
          ({ id, impact, nodes }) =>
            `${impact} ${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join(' | ')}`,
        ),
      ).toEqual([]);
    },
  );

  test('no sideways scrolling at 320 px', async () => {
    const context = await opened.browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await page.goto(opened.at(address));
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    await context.close();
    expect(overflow).toBe(0);
  });
});
