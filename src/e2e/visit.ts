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

/** A page that visits are made with, one after the other: a renderer and a context of its own for each would cost more than most examiners. */
export interface Visitor extends WatchedPage {
  /** Absolute address of a root-relative one. */
  readonly at: OpenedSite['at'];
}

/** Opens an empty page for visits. It is closed with the browser. */
export async function openVisitor(opened: OpenedSite): Promise<Visitor> {
  const watched = await watchedPage(opened);
  await watched.page.addInitScript(TRUE_TEXT_COLOUR);
  await watched.page.addInitScript(watchShifts);
  return { ...watched, at: opened.at };
}

/** Loads a page once and has it examined, in the order given. Returns all faults of all examiners, each with its examiner's name. */
export async function visit(
  { page, complaints, at }: Visitor,
  { name, address, width }: Pick<Visit, 'name' | 'address' | 'width'>,
  examiners: Readonly<Record<string, Examiner>>,
): Promise<string[]> {
  // What the examiners of the page before have set, and what they have done to it, does not count.
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' });
  await page.setViewportSize({ width, height: 800 });
  // Of the same site: `about:blank` would end the renderer, and a new one costs more than the page.
  await page.goto(at('/robots.txt'));
  complaints.length = 0;
  await page.goto(at(address));
  const done = DONE[address.replace(/\?.*/, '?')];
  if (done) await page.waitForSelector(done, { state: 'attached' });
  const faults: string[] = [];
  for (const [examiner, examine] of Object.entries(examiners)) {
    const found = await examine({ page, complaints, name, address, width });
    faults.push(...found.map((fault) => `${examiner}: ${fault}`));
    await page.evaluate(() => {
      // A chart's marks take the focus, too, and are no HTML elements.
      (document.activeElement as HTMLElement | SVGElement | null)?.blur();
      for (const scrolled of document.querySelectorAll('*'))
        scrolled.scrollTo({ left: 0, top: 0, behavior: 'instant' });
    });
  }
  return faults;
}
