import type { Page } from 'playwright-core';

/** Where the focus stands after a press of Tab. */
export interface Stop {
  /** Place in the order of the document; −1 for the document itself. */
  readonly position: number;
  readonly words: string;
  /** What is wrong with it; empty when its focus can be seen. */
  readonly fault: string;
}

/** Stops inside the preview of the snippet builder, at most. */
const MOST_IN_A_FRAME = 40;

/** Stops of the page, and which of them stand in its main part: the first, and the one after the last. */
interface Stops {
  readonly total: number;
  readonly main: readonly [first: number, end: number];
}

/** Numbers all that takes part in the order of the keyboard, in the order of the document. */
const numberStops = (page: Page): Promise<Stops> =>
  page.evaluate(() => {
    const able =
      'a[href], button, input, select, textarea, summary, iframe, [tabindex]:not([tabindex="-1"]), [contenteditable]';
    const stops = [...document.querySelectorAll<HTMLElement>(able)].filter(
      (element) =>
        !element.matches(':disabled') &&
        // A group of radio buttons is one stop: the chosen one, or where none is chosen that at which the focus comes in.
        (!(element instanceof HTMLInputElement && element.type === 'radio') ||
          element ===
            (document.querySelector(`input[name="${element.name}"]:checked`) ??
              document.querySelector(`input[name="${element.name}"]`))) &&
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    );
    for (const [position, element] of stops.entries()) element.dataset['stop'] = String(position);
    const inMain = stops.map((element) => element.closest('main') !== null);
    return { total: stops.length, main: [inMain.indexOf(true), inMain.lastIndexOf(true) + 1] };
  });

/** Where the focus stands, and whether a reader can see it: in the window, not covered, with a mark of 2 px or more. */
const currentStop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return { position: -1, words: '', fault: '' };
    const words = (element.textContent || element.getAttribute('name') || element.tagName)
      .trim()
      .slice(0, 40);
    const ofGroup =
      element instanceof HTMLInputElement && element.type === 'radio'
        ? document.querySelector<HTMLElement>(`input[name="${element.name}"][data-stop]`)
        : null;
    const position = Number((ofGroup ?? element).dataset['stop'] ?? Number.NaN);
    // What a reader aims at in a chart is the strip of its year; the words beside it come with the focus.
    const box = (element.querySelector('rect') ?? element).getClientRects()[0];
    if (!box) return { position, words, fault: 'has no box' };
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    if (box.bottom < 1 || box.top > innerHeight - 1 || box.right < 1 || box.left > innerWidth - 1)
      return { position, words, fault: 'is outside the window' };
    const top = document.elementFromPoint(x, y);
    // A card is one target: the link's own layer lies over it. A label may lie over its box.
    if (top && !element.contains(top) && !top.contains(element))
      return { position, words, fault: `is covered by ${top.tagName} ${top.className.toString()}` };
    const marked = (styled: Element): boolean => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(styled);
      return styled instanceof SVGElement
        ? stroke !== 'none' && Number.parseFloat(strokeWidth) >= (styled.tagName === 'path' ? 2 : 1)
        : outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    // The ring of a search's field stands around its button, too.
    const around = element.tagName === 'INPUT' ? element.closest('.search') : null;
    const shows =
      element.tagName === 'IFRAME' ||
      [element, ...(around ? [around] : []), ...element.querySelectorAll('rect, path')].some(marked);
    return { position, words, fault: shows ? '' : 'shows no focus' };
  });

/** Presses a key until the focus stands at `last` or leaves the page (−1), or `most` times; stops inside a frame count as one, the frame's. */
export async function walk(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  last: number,
  most: number,
): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press(key);
    const stop = await currentStop(page);
    if (stop.position !== stops.at(-1)?.position) stops.push(stop);
    if (stop.position === last || stop.position === -1) break;
  }
  return stops;
}

/** Presses of Shift+Tab with which the way back is tried. */
const WAY_BACK = 5;

/**
 * Walks a page with Tab and back with Shift+Tab: every stop is seen, their order is that of the document, and after the last one the
 * focus leaves the page. Or, where not the `whole` page is asked for: from the last stop before its main part to the first one after.
 */
export async function keyboardFaults(page: Page, whole: boolean): Promise<string[]> {
  const { total, main } = await numberStops(page);
  const [first, end] = whole || main[0] < 1 ? [0, total] : main;
  if (first > 0) await page.locator(`[data-stop="${first - 1}"]`).focus();
  const leaves = end < total ? end : -1;
  const expected = [...Array.from({ length: end - first }, (_, stop) => first + stop), leaves];
  const forth = await walk(page, 'Tab', leaves, expected.length + MOST_IN_A_FRAME);
  const wayBack = expected.toReversed().slice(1, 1 + WAY_BACK);
  const back = await walk(page, 'Shift+Tab', wayBack.at(-1) ?? -1, wayBack.length);
  const told = (way: readonly Stop[], goes: readonly number[], name: string): string[] => {
    const went = way.map(({ position }) => position).join(' ');
    return went === goes.join(' ') ? [] : [`${name} goes ${went}, not ${goes.join(' ')}`];
  };
  return [
    ...forth.filter(({ fault }) => fault).map(({ words, fault }) => `“${words}” ${fault}`),
    ...told(forth, expected, 'Tab'),
    ...told(back, wayBack, 'Shift+Tab'),
  ];
}
