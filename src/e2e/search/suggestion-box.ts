import type { Locator, Page } from 'playwright-core';

/** The search field in the header of every page but the search page. */
export const HEADER_FIELD = 'header input[name=q]';
/** Longer than the box waits after the last key, in milliseconds. */
export const PAUSE = 400;

/** A search field on a page, and the parts of the box that will be there. */
export interface SuggestionBox {
  readonly page: Page;
  readonly field: Locator;
  readonly options: Locator;
  readonly status: Locator;
}

export const boxOn = (page: Page, field = HEADER_FIELD): SuggestionBox => ({
  page,
  field: page.locator(field),
  options: page.getByRole('option'),
  status: page.locator('form [role=status]'),
});

/** Focuses the field and waits until it has become a combobox. */
export async function focus({ page, field }: SuggestionBox): Promise<void> {
  await field.focus();
  await page.waitForSelector('[role=combobox]');
}

/** Empties the field and waits until nothing of the last text is left. */
export async function clear({ page, field, options, status }: SuggestionBox): Promise<void> {
  await field.fill('');
  await page.waitForFunction((one) => one?.textContent === '', await status.elementHandle());
  await options.first().waitFor({ state: 'detached' });
}

/**
 * Enters a text into the empty field and waits for the box; its lines. In one go: a busy machine takes longer from key to key than the
 * box waits.
 */
export async function type(box: SuggestionBox, text: string): Promise<string[]> {
  await focus(box);
  await box.page.keyboard.insertText(text);
  await box.options.first().waitFor();
  return box.options.allTextContents();
}

/** Text of the option that assistive technology is told of. */
export const chosen = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant');
    const option = id && document.getElementById(id);
    return option && option.getAttribute('aria-selected') === 'true' ? option.textContent : undefined;
  });
