import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAIL } from '../extreme-content.ts';
import { openSite, type OpenedSite } from '../harness.ts';
import { wayToAsk } from './search-page.ts';

// Where settings name nobody: `build.test.ts`.
let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite('extreme');
});
afterAll(() => opened.close());

test('a letter waits with what was typed, where settings name a mail box', async () => {
  const typed = 'xổ số & vé số?';
  const { before, href } = await wayToAsk(opened, typed);
  expect(before).toBe(false);
  const { protocol, pathname, searchParams } = new URL(href);
  expect([protocol, pathname]).toEqual(['mailto:', MAIL]);
  expect(searchParams.get('body')?.endsWith(typed)).toBe(true);
});
