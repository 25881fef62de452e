import { pause, type DrivenBrowser } from '../../browser/driven.ts';

/** Keys without a letter (W3C WebDriver, 17.4.2). */
export const KEYS = { enter: '\uE007', down: '\uE015' } as const;

/** Waits until an expression is true. @returns whether it became so; a page that is being left counts as not yet. */
export async function becomesTrue(
  { value }: Pick<DrivenBrowser, 'value'>,
  expression: string,
  patience = 20_000,
): Promise<boolean> {
  const end = Date.now() + patience;
  do {
    if (await value<boolean>(`!!(${expression})`).catch(() => false)) return true;
    await pause(100);
  } while (Date.now() < end);
  return false;
}

/** The same, or an error that names what was waited for. */
export async function need(browser: DrivenBrowser, expression: string, what: string): Promise<void> {
  if (!(await becomesTrue(browser, expression))) throw new Error(`in vain waited for ${what}`);
}
