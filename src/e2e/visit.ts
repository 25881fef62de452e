import type { BrowserContextOptions } from 'playwright-core';
import { TRUE_TEXT_COLOUR } from '../browser/axe.ts';
import { watchedPage, type OpenedSite, type WatchedPage } from './harness.ts';
import { watchShifts } from './shifts.ts';

/** A page that stands open, as an examiner is given it. */
export interface Visit extends WatchedPage {
  /** Name of the page's kind. */
  readonly name: string;
  /** Root-relative address without the base path. */
  readonly address: string;
  /** Width of the window in CSS pixels. */
  readonly width: number;
}

/** Looks at an open page, tells what is wrong with it, one line each, and leaves it as it was. */
export type Examiner = (visit: Visit) => Promise<readonly string[]> | readonly string[];

/** What a page must have done before it is looked at, where it goes on after it has loaded. */
const DONE: Readonly<Record<string, string>> = {
  '/nhung/': '#chieu-cao:not(:empty)',
  '/tim-kiem/?': '#ket-qua[data-state=done]',
};

/** Loads a page once and has it examined, in the order given. Returns all faults of all examiners, each with its examiner's name. */
export async function visit(
  opened: OpenedSite,
  { name, address, width }: Pick<Visit, 'name' | 'address' | 'width'>,
  examiners: Readonly<Record<string, Examiner>>,
  options: BrowserContextOptions = {},
): Promise<string[]> {
  const watched = await watchedPage(opened, { viewport: { width, height: 800 }, ...options });
  const { page } = watched;
  await page.addInitScript(TRUE_TEXT_COLOUR);
  await page.addInitScript(watchShifts);
  await page.goto(opened.at(address));
  const done = DONE[address.replace(/\?.*/, '?')];
  if (done) await page.waitForSelector(done, { state: 'attached' });
  const faults: string[] = [];
  for (const [examiner, examine] of Object.entries(examiners)) {
    const found = await examine({ ...watched, name, address, width });
    faults.push(...found.map((fault) => `${examiner}: ${fault}`));
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      for (const scrolled of document.querySelectorAll('*'))
        scrolled.scrollTo({ left: 0, top: 0, behavior: 'instant' });
    });
  }
  await page.context().close();
  return faults;
}
