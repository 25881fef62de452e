import { afterAll, beforeAll, expect, test } from 'vitest';
import { examineAll } from './axe.ts';
import { openSite, testBuild, type OpenedSite } from './harness.ts';
import { pageOfEachKind } from './kinds.ts';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

/** The quick part of the access tests, run with every change; the whole grid stands in `access.test.ts`. */
test(
  'axe finds nothing on one page of each kind, on a phone and at a desk',
  { timeout: 600_000 },
  async () => {
    const addresses = Object.values(pageOfEachKind(testBuild()));
    const examinations = addresses.map((address) => ({
      address: opened.at(address),
      widths: [360, 1280],
      schemes: ['light'] as const,
    }));
    expect(await examineAll(opened.browser, examinations)).toEqual([]);
  },
);
