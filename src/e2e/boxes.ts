import type { Page } from 'playwright-core';

/**
 * What is wrong with the boxes of the page that stands open, one line each: a page wider than the window, text outside the
 * window, text cut off by its own box, text that lies on other text. Boxes are measured, nothing is guessed from styles.
 * Text in a region that scrolls by itself may reach out of it; text for screen readers alone has no box to speak of. What `clamped`
 * selects may be cut off by its own box.
 */
export function boxFaults(page: Page, clamped = ''): Promise<string[]> {
  return page.evaluate((allowed) => {
    interface Line {
      readonly words: string;
      readonly parent: Element;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const faults: string[] = [];
    const root = document.documentElement;
    const say = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, 40);
    if (root.scrollWidth > root.clientWidth)
      faults.push(`page is ${root.scrollWidth - root.clientWidth} px too wide`);

    const unseen = (element: Element): boolean =>
      Boolean(element.closest('.sr-only, .skip:not(:focus), [hidden], noscript, script, style, template')) ||
      !element.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
        contentVisibilityAuto: true,
      });
    /** What is left of a line after the boxes that cut it off; those are told of by themselves, and the rest lies on nothing. */
    const cutLine = (
      element: Element,
      line: DOMRect,
    ): Record<'left' | 'right' | 'top' | 'bottom', number> => {
      let { left, right, top, bottom } = line;
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const frame = box.getBoundingClientRect();
        if (/hidden|clip/.test(overflowY)) {
          top = Math.max(top, frame.top);
          bottom = Math.min(bottom, frame.bottom);
        }
        if (/auto|scroll/.test(overflowX)) {
          left = Math.max(left, frame.left);
          right = Math.min(right, frame.right);
        }
      }
      return { left, right, top, bottom };
    };
    const scrolls = (element: Element): boolean => {
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement)
        if (/auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth)
          return true;
      return false;
    };

    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent ?? '';
      if (!parent || !words.trim() || unseen(parent)) continue;
      const free = scrolls(parent);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const { left, right, top, bottom } = cutLine(parent, line);
        if (right - left < 2 || bottom - top < 2) continue;
        if (!free && (right > root.clientWidth + 1 || left < -1))
          faults.push(`outside the window: “${say(words)}”`);
        // The box of a line holds room for stacked marks above and below; letters themselves take its middle.
        const margin = (bottom - top) * 0.28;
        lines.push({
          words,
          parent,
          left: left + 1,
          right: right - 1,
          top: top + margin,
          bottom: bottom - margin,
        });
      }
    }

    for (const element of document.body.querySelectorAll('*')) {
      if (unseen(element) || element.closest('svg') || !element.textContent?.trim()) continue;
      if (allowed && element.matches(allowed)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      if (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
        faults.push(`cut off: “${say(element.textContent)}”`);
    }

    lines.sort((one, other) => one.top - other.top);
    for (const [position, one] of lines.entries()) {
      for (let next = position + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.top >= one.bottom) break;
        if (other.left < one.right && one.left < other.right && other.parent !== one.parent)
          faults.push(`“${say(one.words)}” lies on “${say(other.words)}”`);
      }
    }
    return [...new Set(faults)];
  }, clamped);
}
