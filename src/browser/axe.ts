import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ALL = {
  'color-contrast': { enabled: false },
  'color-contrast-enhanced': { enabled: true },
  'meta-refresh-no-exceptions': { enabled: true },
  'target-size': { enabled: true },
} as const;

/** What axe is asked for: everything, or what a scheme of colours can change in the main part. */
const OPTIONS = {
  // All that axe does by itself, and the rules on contrast (7:1, of which 4.5:1 is a part), refresh and target size that it leaves off.
  all: { resultTypes: ['violations'], rules: ALL },
  colours: { resultTypes: ['violations'], runOnly: ['color-contrast-enhanced', 'link-in-text-block'] },
} as const satisfies Readonly<Record<string, RunOptions>>;
export type AxeRules = keyof typeof OPTIONS;

// Under forced colours Chromium paints text in the reader's colour, but answers the sheet's for `-webkit-text-fill-color`, which
// axe asks for first. No sheet of ours sets that property, so the answer for `color` is always the true one.
export const TRUE_TEXT_COLOUR = `{
  const answer = CSSStyleDeclaration.prototype.getPropertyValue;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return answer.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}`;

/** Widths at which pages are examined: a small phone or 400 % zoom, a tablet, a desk. */
export const WIDTHS = [320, 768, 1280] as const;

/** How a reader's device may be set: light, dark, or the few colours that she chose (Windows' contrast themes). */
export const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const satisfies Readonly<Record<string, Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'>>>;
export type Scheme = keyof typeof SCHEMES;

/** What is to be examined. */
export interface Examination {
  /** Absolute address. */
  readonly address: string;
  readonly widths: readonly number[];
  readonly schemes: readonly Scheme[];
}

/** An empty page that lets axe in: it injects itself and its styles, which the pages' own policy rightly refuses. */
export async function openAxePage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  await context.addInitScript(TRUE_TEXT_COLOUR);
  return context.newPage();
}

/** What axe finds on the page that stands open: one line a rule, with its level, its name, where and why. */
export async function axeFindings(page: Page, rules: AxeRules = 'all'): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    `axe.run(${rules === 'colours' ? "'main'" : 'document'}, ${JSON.stringify(OPTIONS[rules])})`,
  )) as AxeResults;
  return violations.map(
    ({ id, impact, nodes }) =>
      `${impact} ${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join(' | ')}`,
  );
}

/** Examines a page in every scheme at every width; loads it once. Findings say where they were made. */
async function examine(page: Page, { address, widths, schemes }: Examination): Promise<string[]> {
  const found: string[] = [];
  await page.goto(address);
  for (const scheme of schemes) {
    await page.emulateMedia(SCHEMES[scheme]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      found.push(
        ...(await axeFindings(page)).map(
          (finding) => `${new URL(address).pathname} ${width} px ${scheme}: ${finding}`,
        ),
      );
    }
  }
  return found;
}

/** Examines many pages, two at a time: the machines that do it have two cores. `told` hears of each page when it is done. */
export async function examineAll(
  browser: Browser,
  examinations: readonly Examination[],
  told: (findings: readonly string[]) => void = () => {},
): Promise<string[]> {
  const waiting = [...examinations];
  const found: string[] = [];
  const work = async (): Promise<void> => {
    const page = await openAxePage(browser);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const findings = await examine(page, next);
      found.push(...findings);
      told(findings);
    }
    await page.context().close();
  };
  await Promise.all([work(), work()]);
  return found.sort();
}
