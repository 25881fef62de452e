import path from 'node:path';
import { axeFindings, SCHEMES, type AxeRules, type Scheme } from '../browser/axe.ts';
import { pictureFaults, PICTURES, textFaults, TREES } from './kept.ts';
import { fileNameOf } from './kinds.ts';
import { photograph } from './picture.ts';
import { readingFaults } from './readings.ts';
import { shiftFaults } from './shifts.ts';
import { keyboardFaults } from './stops.ts';
import { lowTargets } from './targets.ts';
import { titleFaults } from './titles.ts';
import { shortTree } from './tree.ts';
import type { Examiner } from './visit.ts';

/** Nothing moves while the page loads over a quick line and is scrolled to its end. */
export const moves: Examiner = ({ page }) => shiftFaults(page);

/** The console is silent, and every request succeeds and is of ours. What examiners do to the page later does not count. */
export const complains: Examiner = ({ complaints }) => complaints;

/** What a screen reader is given of the main part is what somebody has read: `trees/`. */
export const tree: Examiner = async ({ page, name, address }) => {
  const found = shortTree(await page.locator('main').ariaSnapshot());
  return textFaults(path.join(TREES, `${fileNameOf(name)}.yaml`), `# ${address}\n${found}\n`);
};

/** What is there to be tapped is as high as a finger, or stands in a sentence. */
export const targets: Examiner = ({ page }) => lowTargets(page);

/** Nothing is cut off, lies on something else or leaves the window, in any way of reading. */
export const reads: Examiner = ({ page }) => readingFaults(page);

/** No line of a title ends inside a compound that it has room for; a widget has no bytes for it. */
export const titles: Examiner = ({ page, address }) =>
  address.startsWith('/nhung/') ? [] : titleFaults(page);

/** Sheets of their own measure, without the site's frame, and what is no page of the site. */
export const hasOwnPaper = (address: string): boolean =>
  ['/noi-voi-can-bo/', '/nhung/'].some((one) => address.startsWith(one));

/** On paper everything is black on white, also where the screen is dark, and nothing lies over its text. */
export const prints: Examiner = async ({ page, address }) => {
  if (hasOwnPaper(address)) return [];
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
  await page.emulateMedia({ media: null, colorScheme: 'light' });
  return painted;
};

/** How a page stands when axe looks at it, and what it looks for: all, or what a scheme of colours alone can change. */
export interface AxeState {
  readonly width: number;
  readonly scheme: Scheme;
  readonly rules: AxeRules;
}

/** axe finds nothing in any of these states. */
export const axe =
  (states: readonly AxeState[]): Examiner =>
  async ({ page, width }) => {
    const found: string[] = [];
    for (const { width: wide, scheme, rules } of states) {
      await page.setViewportSize({ width: wide, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce', ...SCHEMES[scheme] });
      found.push(...(await axeFindings(page, rules)).map((finding) => `${wide} px ${scheme}: ${finding}`));
    }
    await page.emulateMedia(SCHEMES.light);
    await page.setViewportSize({ width, height: 800 });
    return found;
  };

/** The keyboard goes through all (or through the main part, out of the header and into the footer), in order, seen, and out again. */
export const keyboard =
  (whole: boolean): Examiner =>
  ({ page }) =>
    keyboardFaults(page, whole);

/** The main part looks as it did when somebody last looked at it: `pictures/`. */
export const picture: Examiner = async ({ page, name, width }) =>
  pictureFaults(
    path.join(PICTURES, `${fileNameOf(name)}-${width}.png`),
    await photograph(page, page.locator('main')),
  );
