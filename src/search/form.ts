/** The search page's form: what its fields say, and what the address says of them. */
import { FILTER_NAMES, readState, type FilterName, type SearchState } from './address.ts';
import type { FilterCounts } from './filters.ts';
import { SUGGESTING_FIELD } from '../suggestions/bootstrap.ts';

/** An element of the search page. @throws Error when it is missing. */
export const byId = <Kind extends HTMLElement>(id: string): Kind => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing from the search page.`);
  return found as Kind;
};

export const form = byId<HTMLFormElement>('tim-kiem');
export const field = byId<HTMLInputElement>(SUGGESTING_FIELD);
export const panel = byId<HTMLDetailsElement>('bo-loc');
export const selects = [...panel.querySelectorAll('select')];
export const base = form.dataset['base'] ?? '/';

const selectOf = (name: string): HTMLSelectElement | undefined =>
  selects.find((select) => select.name === name);
const optionOf = (name: string, value: string): HTMLOptionElement | undefined =>
  [...(selectOf(name)?.options ?? [])].find((option) => option.value === value);
/** What the address says. */
export const current = (): SearchState =>
  readState(location.search, (name, value) => !!optionOf(name, value));
/** What the page's own filter lists call a value. */
export const labels = (filter: 'topic' | 'kind', value: string): string | undefined =>
  optionOf(filter === 'topic' ? 'chuyen-muc' : 'loai', value)?.dataset['label'];

/** Puts into the fields what the address says; into the search field another text where the reader was quicker. */
export function fillForm(state: SearchState, typed = state.typed): void {
  // Not the same anew: an input method may be at work in it.
  if (field.value !== typed) field.value = typed;
  // WebKit empties fields without completion when a reader comes back to a page that it kept: to what they were made with.
  field.defaultValue = state.typed;
  for (const name of Object.keys(FILTER_NAMES) as FilterName[]) {
    const select = selectOf(name);
    if (select) select.value = state.filters[name] ?? '';
  }
  const order = selectOf('sap-xep');
  if (order) order.value = state.byDate ? 'ngay' : '';
  if (Object.keys(state.filters).length > 0 || state.byDate) panel.open = true;
}

/** Puts the number of pages behind each value of the filters. */
export function showCounts(counts: FilterCounts): void {
  for (const name of Object.keys(FILTER_NAMES)) {
    for (const option of selectOf(name)?.options ?? []) {
      const count = counts[name]?.[option.value];
      const label = option.dataset['label'] ?? '';
      if (option.value !== '') option.textContent = count === undefined ? label : `${label} (${count})`;
    }
  }
}

/** What the fields say. */
export const fromForm = (): SearchState => ({
  typed: field.value.trim(),
  filters: Object.fromEntries(
    (Object.keys(FILTER_NAMES) as FilterName[]).flatMap((name) => {
      const value = selectOf(name)?.value;
      return value ? [[name, value]] : [];
    }),
  ),
  byDate: selectOf('sap-xep')?.value === 'ngay',
  literal: false,
});

const missing = byId('khong-thay');
const message = missing.querySelector<HTMLInputElement | HTMLAnchorElement>('[data-cau-tim]');
const begun = message instanceof HTMLAnchorElement ? message.href : '';

/** Puts what was typed into the message of who has not found it, for the reader to send; hidden where nothing was typed. */
export function fillMessage(typed: string): void {
  missing.hidden = typed === '';
  if (message instanceof HTMLInputElement) message.value = location.href;
  else if (message) message.href = begun + encodeURIComponent(typed);
}
